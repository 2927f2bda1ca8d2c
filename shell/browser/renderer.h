#pragma once

// WebGL 2 under ImGui, and pictures as textures. Everything here survives a lost GL context: device objects, glyphs and
// pictures are made again, the interface notices nothing.

#include "imgui.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anze::browser {

struct Picture {
    ImTextureID texture{};
    float width = 0.0F;
    float height = 0.0F;
};

// Asked once for a key that image() did not find. It fetches and decodes, then keeps the picture from C++ by
// keep_picture() or from JavaScript by `bridge.pictures.keep(key, image_bitmap)`; either wakes the window.
void set_picture_source(std::function<void(std::string_view key)> fetch);

// The picture of that key (an attachment's SHA-256), or nothing while it is on its way or cannot be shown.
// Pictures not drawn for long are let go and asked for again.
[[nodiscard]] std::optional<Picture> picture(std::string_view key);

void keep_picture(std::string_view key, int width, int height, std::span<const std::uint8_t> rgba);
void forget_picture(std::string_view key);

void start_renderer();
void render_frame();

} // namespace anze::browser
