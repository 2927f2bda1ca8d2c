#include "widget/typed_input.h"

#include <unordered_map>

namespace anze::widget {
namespace {

struct Store {
    std::unordered_map<ImGuiID, Typed> fields{};
    int swept_frame = 0;
};

Store& store() {
    static Store instance;
    return instance;
}

// A field that was not drawn in the last frame is gone.
void sweep(Store& self, int frame) {
    if (self.swept_frame == frame)
        return;
    self.swept_frame = frame;
    std::erase_if(self.fields, [frame](const auto& entry) { return entry.second.frame < frame - 1; });
}

}  // namespace

Typed& typed_of(ImGuiID id) {
    Store& self = store();
    const int frame = ImGui::GetFrameCount();
    sweep(self, frame);
    Typed& typed = self.fields[id];
    typed.frame = frame;
    return typed;
}

void follow_value(Typed& typed, std::string written, bool is_active) {
    const bool changed_elsewhere = written != typed.written;
    if (changed_elsewhere)
        typed.error.clear();
    if (changed_elsewhere || (!is_active && typed.error.empty()))
        typed.text = written;
    typed.written = std::move(written);
}

}  // namespace anze::widget
