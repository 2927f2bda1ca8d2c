#include "browser/semantics_mirror.h"

#include "browser/window.h"
#include "semantics/semantics.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <emscripten.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// clang-format off
EM_JS(void, anze_semantics_start, (), { Module.bridge.semantics.start(); })
EM_JS(void, anze_semantics_update, (const char* text, int length), {
    Module.bridge.semantics.update(UTF8ToString(text, length));
})
EM_JS(void, anze_semantics_point, (unsigned int id), { Module.bridge.semantics.point_to(id >>> 0); })
// clang-format on

namespace anze::browser {
namespace {

using semantics::Node;
using semantics::Role;

constexpr char field_end = '\x1f';
constexpr char node_end = '\x1e';
constexpr double pause_milliseconds = 100.0;

struct Mirror {
    std::string sent{};
    std::string next{};
    ImGuiID pointed_to = 0;
    double sent_at = 0.0;
};

Mirror& mirror() {
    static Mirror instance;
    return instance;
}

void append(std::string& out, std::string_view text) {
    for (const char character : text) {
        if (character != field_end && character != node_end) {
            out.push_back(character);
        }
    }
    out.push_back(field_end);
}

template <typename Integer>
void append_number(std::string& out, Integer number) {
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), written.ptr);
    out.push_back(field_end);
}

char letter_of(const std::optional<bool>& state) {
    return !state ? '-' : *state ? '1' : '0';
}

// One letter for each, read by position in web/semantics.js.
void append_states(std::string& out, const semantics::Properties& properties) {
    out.push_back(letter_of(properties.checked));
    out.push_back(letter_of(properties.selected));
    out.push_back(letter_of(properties.expanded));
    out.push_back(properties.disabled ? '1' : '0');
    out.push_back(properties.required ? '1' : '0');
    out.push_back(properties.invalid ? '1' : '0');
    out.push_back(properties.multiline ? '1' : '0');
    out.push_back(static_cast<char>('0' + static_cast<int>(properties.sorted)));
    out.push_back(field_end);
}

// Places are relative to the parent: what only moved along with it is not touched in the DOM.
void append_place(std::string& out, const ImRect& rect, ImVec2 origin) {
    append_number(out, static_cast<int>(std::floor(rect.Min.x - origin.x)));
    append_number(out, static_cast<int>(std::floor(rect.Min.y - origin.y)));
    append_number(out, static_cast<int>(std::ceil(rect.GetWidth())));
    append_number(out, static_cast<int>(std::ceil(rect.GetHeight())));
}

void append(std::string& out, const Node& node, const Node* parent) {
    append_number(out, node.id);
    append_number(out, parent == nullptr ? 0U : parent->id);
    append_number(out, static_cast<int>(node.role));
    const ImVec2 origin = parent == nullptr ? ImVec2() : parent->rect.Min;
    append_place(out, node.rect, ImVec2(std::floor(origin.x), std::floor(origin.y)));
    append_states(out, node.properties);
    append_number(out, node.properties.level);
    append_number(out, node.properties.row_index);
    append_number(out, node.properties.row_count);
    append(out, node.name);
    append(out, node.properties.value);
    append(out, node.properties.description);
    out.back() = node_end;
}

void serialize(std::string& out) {
    out.clear();
    const auto& nodes = semantics::nodes();
    for (const Node& node : nodes) {
        append(out, node, node.parent < 0 ? nullptr : &nodes[static_cast<std::size_t>(node.parent)]);
    }
}

void point_to_focus() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiID focused = context.NavCursorVisible || context.PlatformImeData.WantTextInput ? context.NavId : 0;
    const ImGuiID pointed_to = semantics::pointed_to() != 0 ? semantics::pointed_to() : focused;
    if (pointed_to != mirror().pointed_to) {
        mirror().pointed_to = pointed_to;
        anze_semantics_point(pointed_to);
    }
}

}  // namespace

void start_semantics_mirror() {
    anze_semantics_start();
}

void update_semantics_mirror(bool last_frame_for_now) {
    Mirror& self = mirror();
    const double now = emscripten_get_now();
    if (!last_frame_for_now && now - self.sent_at < pause_milliseconds) {
        return;
    }
    serialize(self.next);
    if (self.next != self.sent) {
        anze_semantics_update(self.next.data(), static_cast<int>(self.next.size()));
        self.sent.swap(self.next);
        self.sent_at = now;
    }
    point_to_focus();
}

}  // namespace anze::browser

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_semantics_activate(unsigned int id) {
    anze::semantics::request_activation(id);
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE void anze_semantics_focus(unsigned int id) {
    anze::semantics::request_focus(id);
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE void anze_semantics_set_value(unsigned int id, const char* value) {
    anze::semantics::request_value(id, value);
    anze::browser::wake();
}

}  // extern "C"
