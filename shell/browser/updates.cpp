#include "browser/updates.h"

#include "browser/window.h"

#include <emscripten.h>

#include <utility>

// clang-format off
EM_JS(void, anze_updates_start, (), { Module.bridge.updates.start(); })
EM_JS(void, anze_updates_activate, (), { Module.bridge.updates.activate(); })
// clang-format on

namespace anze::browser {
namespace {

struct Updates {
    std::function<void()> update_ready{};
    std::function<void(bool)> network_changed{};
};

Updates& updates() {
    static Updates instance;
    return instance;
}

}  // namespace

void watch_for_updates(std::function<void()> update_ready, std::function<void(bool offline)> network_changed) {
    updates() = {.update_ready = std::move(update_ready), .network_changed = std::move(network_changed)};
    anze_updates_start();
}

void activate_update() {
    anze_updates_activate();
}

}  // namespace anze::browser

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_update_ready() {
    anze::browser::updates().update_ready();
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE void anze_network_changed(int offline) {
    anze::browser::updates().network_changed(offline != 0);
    anze::browser::wake();
}

}  // extern "C"
