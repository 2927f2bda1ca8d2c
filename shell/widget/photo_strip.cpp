#include "widget/photo_strip.h"

#include "semantics/semantics.h"
#include "widget/dialog.h"
#include "widget/layout.h"
#include "widget/picture.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include "imgui_internal.h"

#include <algorithm>
#include <cmath>

namespace anze::widget {
namespace {

using Photos = std::vector<record::Attachment>;

// Of the strip whose large view is open.
struct Viewer {
    ImGuiID strip = 0;
    std::size_t index = 0;
    bool is_open = false;
    bool is_asking = false;
};

Viewer& viewer() {
    static Viewer instance;
    return instance;
}

// Three side by side on a phone.
ImVec2 tile_size() {
    if (!style::phone())
        return {84, 62};
    const float width = std::floor((ImGui::GetContentRegionAvail().x - 2 * style::gap()) / 3);
    return {std::min(width, 120.0F), 104};
}

bool is_picture(const record::Attachment& attachment) {
    return attachment.media_type.empty() || attachment.media_type.starts_with("image/");
}

void draw_paper(ImDrawList* list, const Press& press, std::string_view name) {
    const ImVec2 centre((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2);
    list->AddRectFilled(press.min, press.max, style::colour::ground, style::corner);
    style::draw_icon(list, style::Icon::archive, ImVec2(centre.x, centre.y - 9), 18, style::colour::second_ink);
    const TextStyle look{.size = 12, .colour = style::colour::second_ink};
    const std::string shown = shortened(name, press.max.x - press.min.x - 8, look);
    draw_text(list, ImVec2(centre.x - text_width(shown, look) / 2, centre.y + 8), shown, look);
}

bool thumbnail(const record::Attachment& photo, std::string_view name, ImVec2 size) {
    const Press press = pressable("thumbnail", size);
    semantics::item(semantics::Role::button, name);
    if (!ImGui::IsItemVisible())
        return press.pressed;
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (is_picture(photo))
        draw_picture(list, press.min, press.max, photo.sha256, Fit::fill);
    else
        draw_paper(list, press, photo.name);
    if (press.hovered)
        list->AddRect(press.min, press.max, style::colour::primary, style::corner, 0, 2);
    return press.pressed;
}

void draw_dashed_frame(ImDrawList* list, ImVec2 min, ImVec2 max, ImU32 colour) {
    constexpr float dash = 4;
    const float corner = style::corner;
    for (float x = min.x + corner; x < max.x - corner; x += 2 * dash) {
        const float end = std::min(x + dash, max.x - corner);
        style::horizontal_line(list, x, end, min.y, colour);
        style::horizontal_line(list, x, end, max.y - 1, colour);
    }
    for (float y = min.y + corner; y < max.y - corner; y += 2 * dash) {
        const float end = std::min(y + dash, max.y - corner);
        style::vertical_line(list, min.x, y, end, colour);
        style::vertical_line(list, max.x - 1, y, end, colour);
    }
}

bool adding_tile(std::string_view label, style::Icon icon, std::string_view name, ImVec2 size) {
    const Press press = pressable(name, size);
    semantics::item(semantics::Role::button, name);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImU32 ink = style::phone() || press.hovered ? style::colour::primary : style::colour::second_ink;
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::primary_soft, style::corner);
    draw_dashed_frame(list, press.min, press.max,
                      press.hovered ? style::colour::primary : style::colour::rgb(0xb3c4d0));
    const TextStyle look{.size = style::phone() ? style::text_size() : style::second_size(), .colour = ink};
    const float middle = (press.min.y + press.max.y) / 2;
    const float x = (press.min.x + press.max.x - text_width(label, look) - 20) / 2;
    style::draw_icon(list, icon, ImVec2(x + 7, middle), 14, ink);
    draw_text(list, ImVec2(x + 20, middle - look.size / 2), label, look);
    return press.pressed;
}

void draw_label(std::string_view label, const PhotoStripOptions& options) {
    if (label.empty())
        return;
    secondary(std::string(label) + (options.required ? " *" : ""));
}

PhotoStripEvent draw_tiles(const std::string& name, const Photos& photos, const PhotoStripOptions& options,
                           ImGuiID strip) {
    const ImVec2 size = tile_size();
    PhotoStripEvent event = PhotoStripEvent::none;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (i > 0)
            beside(size.x);
        ImGui::PushID(static_cast<int>(i));
        if (thumbnail(photos[i], name + " " + std::to_string(i + 1), size))
            viewer() = {.strip = strip, .index = i, .is_open = true};
        ImGui::PopID();
    }
    if (options.read_only) {
        if (photos.empty())
            secondary("没有照片");
        return event;
    }
    const std::string before = options.accessible_name.empty() ? std::string() : name + " ";
    if (!photos.empty())
        beside(size.x);
    if (adding_tile("拍照", style::Icon::camera, before + "拍照", size))
        event = PhotoStripEvent::take_photo;
    beside(size.x);
    if (adding_tile("选照片", style::Icon::photo, before + "选照片", size))
        event = PhotoStripEvent::choose_files;
    return event;
}

void draw_large(const record::Attachment& photo, std::string_view name) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = std::min(ImGui::GetIO().DisplaySize.y * 0.62F, width * 0.75F);
    ImGui::Dummy(ImVec2(width, height));
    const ImVec2 max(at.x + width, at.y + height);
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(at, max, style::colour::ground, style::corner);
    if (is_picture(photo))
        draw_picture(list, at, max, photo.sha256, Fit::all);
    else
        draw_wrapped(list, ImVec2(at.x + style::padding(), at.y + style::padding()), width - 2 * style::padding(),
                     photo.name + "：这份材料不是照片，这里不能显示。");
    semantics::text(semantics::Role::image, name);
}

// True when the photo is to be removed.
bool draw_viewer(const std::string& name, const Photos& photos, bool read_only) {
    Viewer& self = viewer();
    self.index = std::min(self.index, photos.size() - 1);
    const std::string number = std::to_string(self.index + 1);
    const std::string photo_name = name + " " + number;
    if (!begin_dialog(photo_name + "，共 " + std::to_string(photos.size()) + " 张", self.is_open, 840))
        return false;
    draw_large(photos[self.index], photo_name);
    if (button("上一张", {.icon = style::Icon::back, .disabled_reason = self.index == 0 ? "这是第一张" : ""}))
        self.index -= 1;
    beside(button_width("下一张", {.icon = style::Icon::chevron_right}));
    const bool is_last = self.index + 1 >= photos.size();
    if (button("下一张", {.icon = style::Icon::chevron_right, .disabled_reason = is_last ? "这是最后一张" : ""}))
        self.index += 1;
    bool removed = false;
    if (!read_only) {
        align_right(button_width("删除"));
        if (button("删除", {.accessible_name = "删除" + photo_name}))
            self.is_asking = true;
        removed = confirm("删除照片", "删除后这张照片不再附在这里。", "删除", "保留", self.is_asking,
                          ButtonKind::danger) == Answer::yes;
    }
    end_dialog();
    return removed;
}

}  // namespace

PhotoStripEvent photo_strip(std::string_view label, Photos& photos, const PhotoStripOptions& options) {
    const std::string name(options.accessible_name.empty() ? "照片" : options.accessible_name);
    ImGui::PushID(label.data(), label.data() + label.size());
    ImGui::PushID(name.c_str());
    const ImGuiID strip = ImGui::GetID("strip");
    semantics::begin_group(semantics::Role::group, label.empty() ? std::string_view(name) : label);
    draw_label(label, options);
    PhotoStripEvent event = draw_tiles(name, photos, options, strip);
    if (!options.error.empty())
        status(options.error, style::Tone::red);
    semantics::end_group();
    Viewer& self = viewer();
    if (self.strip == strip && self.is_open && !photos.empty() && draw_viewer(name, photos, options.read_only)) {
        photos.erase(photos.begin() + static_cast<std::ptrdiff_t>(self.index));
        self.is_open = !photos.empty();
        event = PhotoStripEvent::removed;
    }
    ImGui::PopID();
    ImGui::PopID();
    return event;
}

}  // namespace anze::widget
