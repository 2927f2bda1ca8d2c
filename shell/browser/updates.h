#pragma once

// The page without a network: the service worker keeps the site, and a newer one waits until the person lets it in.

#include <functional>

namespace anze::browser {

// `update_ready` is called once a newer version lies ready, `network_changed` whenever the network comes or goes.
void watch_for_updates(std::function<void()> update_ready, std::function<void(bool offline)> network_changed);

// Loads the page again with the newer version. Whatever must not be lost is kept before.
void activate_update();

}  // namespace anze::browser
