#include "browser/pictures.h"

#include "browser/shown_frame.h"
#include "browser/window.h"

#include "imgui.h"

#include <GLES3/gl3.h>
#include <emscripten.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

// clang-format off
EM_JS(int, anze_pictures_width, (const char* key), { return Module.bridge.pictures.width(UTF8ToString(key)); })
EM_JS(int, anze_pictures_height, (const char* key), { return Module.bridge.pictures.height(UTF8ToString(key)); })
EM_JS(void, anze_pictures_upload, (const char* key), { Module.bridge.pictures.upload(UTF8ToString(key), GLctx); })
EM_JS(void, anze_pictures_release, (const char* key), { Module.bridge.pictures.release(UTF8ToString(key)); })
// clang-format on

namespace anze::browser {
namespace {

// About 25 photos of 1600 x 1200 with their mipmaps.
constexpr std::size_t bytes_at_most = 256U * 1024U * 1024U;

struct Entry {
    Picture shown{};
    GLuint texture = 0;
    std::size_t bytes = 0;
    int last_frame = 0;
};

struct Pictures {
    std::function<void(std::string_view)> fetch{};
    std::map<std::string, Entry, std::less<>> entries{};
};

Pictures& pictures() {
    static Pictures instance;
    return instance;
}

void upload(const std::string& key, Entry& entry) {
    const int width = anze_pictures_width(key.c_str());
    const int height = anze_pictures_height(key.c_str());
    if (width <= 0 || height <= 0) {
        return;
    }
    glGenTextures(1, &entry.texture);
    forget_shown_frame();  // the name may be that of a picture let go
    glBindTexture(GL_TEXTURE_2D, entry.texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    anze_pictures_upload(key.c_str());
    glGenerateMipmap(GL_TEXTURE_2D);
    entry.bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 16U / 3U;
    entry.shown =
        Picture{.texture = entry.texture, .width = static_cast<float>(width), .height = static_cast<float>(height)};
}

void release(std::map<std::string, Entry, std::less<>>::iterator entry) {
    glDeleteTextures(1, &entry->second.texture);
    anze_pictures_release(entry->first.c_str());
    pictures().entries.erase(entry);
}

void release_oldest() {
    auto& entries = pictures().entries;
    std::size_t bytes = 0;
    for (const auto& [key, entry] : entries) {
        bytes += entry.bytes;
    }
    const int now = ImGui::GetFrameCount();
    while (bytes > bytes_at_most) {
        const auto oldest = std::ranges::min_element(
            entries, {}, [](const auto& pair) { return std::pair(pair.second.bytes == 0, pair.second.last_frame); });
        if (oldest->second.last_frame >= now - 1) {
            return;
        }
        bytes -= oldest->second.bytes;
        release(oldest);
    }
}

}  // namespace

void set_picture_source(std::function<void(std::string_view key)> fetch) {
    pictures().fetch = std::move(fetch);
}

std::optional<Picture> picture(std::string_view key) {
    auto& entries = pictures().entries;
    auto found = entries.find(key);
    if (found == entries.end()) {
        found = entries.emplace(std::string(key), Entry{}).first;
        if (pictures().fetch) {
            pictures().fetch(key);
        }
    }
    Entry& entry = found->second;
    entry.last_frame = ImGui::GetFrameCount();
    if (entry.texture == 0) {
        upload(found->first, entry);
        if (entry.texture == 0) {
            return std::nullopt;
        }
        const Picture shown = entry.shown;
        release_oldest();
        return shown;
    }
    return entry.shown;
}

void forget_picture(std::string_view key) {
    const auto found = pictures().entries.find(key);
    if (found != pictures().entries.end()) {
        release(found);
    }
}

void drop_textures() {
    for (auto& [key, entry] : pictures().entries) {
        entry.texture = 0;
        entry.shown = {};
    }
}

}  // namespace anze::browser
