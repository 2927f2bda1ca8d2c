#pragma once

// Pictures as textures, by key. The decoded images stay with web/pictures.js and are uploaded when they are drawn, so a
// lost GL context costs nothing.

#include "imgui.h"

#include <functional>
#include <optional>
#include <string_view>

namespace anze::browser {

struct Picture {
    ImTextureID texture{};
    float width = 0.0F;
    float height = 0.0F;
};

// Asked once for a key that picture() did not find: fetch, decode, then `bridge.pictures.keep(key, image_bitmap)` in
// JavaScript, which draws the next frame. A picture that cannot be shown is simply never kept.
void set_picture_source(std::function<void(std::string_view key)> fetch);

// The picture of that key (an attachment's SHA-256), or nothing while it is on its way. Pictures not drawn for long are
// let go and asked for again.
[[nodiscard]] std::optional<Picture> picture(std::string_view key);

// Its source changed or came: ask again.
void forget_picture(std::string_view key);

// For the renderer: the textures went with their context.
void drop_textures();

}  // namespace anze::browser
