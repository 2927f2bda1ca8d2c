#include "browser/shown_frame.h"

#include "imgui.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace anze::browser {
namespace {

using Bytes = std::vector<std::byte>;

struct ShownFrame {
    Bytes shown{};
    Bytes next{};
    bool is_known = false;
};

ShownFrame& shown_frame() {
    static ShownFrame instance;
    return instance;
}

template <class T>
void append(Bytes& bytes, std::span<const T> values) {
    const auto added = std::as_bytes(values);
    bytes.insert(bytes.end(), added.begin(), added.end());
}

// Field by field: what lies between them is not always the same.
void append(Bytes& bytes, const ImDrawCmd& command) {
    const ImVec4 clip = command.ClipRect;
    const float place[] = {clip.x, clip.y, clip.z, clip.w};
    const unsigned int counts[] = {command.VtxOffset, command.IdxOffset, command.ElemCount};
    const ImTextureID texture[] = {command.GetTexID()};
    append(bytes, std::span<const float>(place));
    append(bytes, std::span<const unsigned int>(counts));
    append(bytes, std::span<const ImTextureID>(texture));
}

void write_down(Bytes& bytes, const ImDrawData& data) {
    bytes.clear();
    const float screen[] = {data.DisplaySize.x, data.DisplaySize.y, data.FramebufferScale.x, data.FramebufferScale.y};
    append(bytes, std::span<const float>(screen));
    for (const ImDrawList* list : data.CmdLists) {
        append(bytes, std::span<const ImDrawVert>(list->VtxBuffer.begin(), list->VtxBuffer.end()));
        append(bytes, std::span<const ImDrawIdx>(list->IdxBuffer.begin(), list->IdxBuffer.end()));
        for (const ImDrawCmd& command : list->CmdBuffer)
            append(bytes, command);
    }
}

// New glyphs have to be uploaded.
bool textures_wait(const ImDrawData& data) {
    return data.Textures != nullptr &&
           std::ranges::any_of(*data.Textures, [](const auto* each) { return each->Status != ImTextureStatus_OK; });
}

}  // namespace

bool is_new_picture(const ImDrawData& data) {
    ShownFrame& self = shown_frame();
    // Before they are uploaded textures have no name to tell them by.
    if (textures_wait(data)) {
        self.is_known = false;
        return true;
    }
    write_down(self.next, data);
    const bool is_new = !self.is_known || self.next != self.shown;
    self.shown.swap(self.next);
    self.is_known = true;
    return is_new;
}

void forget_shown_frame() {
    shown_frame().is_known = false;
}

}  // namespace anze::browser
