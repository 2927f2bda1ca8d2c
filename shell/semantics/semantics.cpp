#include "semantics/semantics.h"

#include "semantics/registry.h"

#include <algorithm>
#include <utility>

namespace anze::semantics {
namespace {

// Behind "##" stands what only makes an id.
std::string_view visible_label(std::string_view label) {
    return label.substr(0, label.find("##"));
}

ImRect visible_part(const ImRect& rect, const ImGuiWindow& window) {
    if (window.Hidden || window.SkipItems) {
        return {};
    }
    ImRect clipped = rect;
    clipped.ClipWith(window.ClipRect);
    return clipped;
}

bool is_empty(const ImRect& rect) {
    return rect.GetWidth() < 1.0F || rect.GetHeight() < 1.0F;
}

// Of a group: it grows with what is visible inside, and is not there without.
constexpr ImRect nothing(FLT_MAX, FLT_MAX, -FLT_MAX, -FLT_MAX);

bool is_field(Role role) {
    return role == Role::textbox || role == Role::searchbox;
}

Role guessed_role(ImGuiItemStatusFlags flags) {
    if ((flags & ImGuiItemStatusFlags_Checkable) != 0) {
        return Role::checkbox;
    }
    return (flags & ImGuiItemStatusFlags_Inputable) != 0 ? Role::textbox : Role::button;
}

Node& place(Role role, std::string_view name, ImGuiID id, Properties properties) {
    Registry& self = registry();
    Node& node = self.add(id);
    node.role = role;
    node.name = name;
    node.properties = std::move(properties);
    node.properties.disabled |= (ImGui::GetCurrentContext()->CurrentItemFlags & ImGuiItemFlags_Disabled) != 0;
    return node;
}

bool is_last_item_drawn(const ImGuiLastItemData& last) {
    return (last.StatusFlags & ImGuiItemStatusFlags_Visible) != 0 || last.ID == 0;
}

}  // namespace

void item(Role role, std::string_view name, Properties properties) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiLastItemData& last = context.LastItemData;
    if (context.CurrentWindow->SkipItems) {
        return;  // nothing was drawn, the last item is another one
    }
    Registry& self = registry();
    Node* seen = last.ID == 0 ? nullptr : self.find(last.ID);
    if (seen != nullptr) {
        const ImRect rect = seen->rect;
        place(role, name, last.ID, std::move(properties)).rect = rect;
        self.describe(last.ID);
        return;
    }
    const ImRect rect = visible_part(last.Rect, *context.CurrentWindow);
    if (is_empty(rect) || !is_last_item_drawn(last)) {
        return;
    }
    const ImGuiID id = last.ID != 0 ? last.ID : self.next_id(role, properties.row_index);
    place(role, name, id, std::move(properties)).rect = rect;
    self.describe(id);
}

void text(Role role, std::string_view name, const ImRect& rect, Properties properties) {
    const ImRect clipped = visible_part(rect, *ImGui::GetCurrentContext()->CurrentWindow);
    if (is_empty(clipped)) {
        return;
    }
    Registry& self = registry();
    const ImGuiID id = self.next_id(role, properties.row_index);
    place(role, name, id, std::move(properties)).rect = clipped;
    self.describe(id);
}

void text(Role role, std::string_view name, Properties properties) {
    text(role, name, ImGui::GetCurrentContext()->LastItemData.Rect, std::move(properties));
}

void begin_group(Role role, std::string_view name, Properties properties, std::optional<ImRect> rect, ImGuiID item) {
    Registry& self = registry();
    const ImGuiID id = item != 0 ? item : self.next_id(role, properties.row_index);
    Node& node = place(role, name, id, std::move(properties));
    const ImRect visible = rect ? visible_part(*rect, *ImGui::GetCurrentContext()->CurrentWindow) : nothing;
    node.rect = is_empty(visible) ? nothing : visible;
    self.describe(id);
    self.enter(id);
}

void end_group() {
    registry().leave();
}

void point_to_item() {
    registry().pointed_to = ImGui::GetItemID();
}

ImGuiID pointed_to() {
    return registry().pointed_to;
}

bool activated(ImGuiID id) {
    return std::ranges::contains(registry().activated, id);
}

std::optional<std::string> take_value(ImGuiID id) {
    auto& values = registry().values;
    const auto found = std::ranges::find(values, id, &ValueRequest::id);
    if (found == values.end()) {
        return std::nullopt;
    }
    std::string value = std::move(found->value);
    values.erase(found);
    if (ImGuiInputTextState* state = ImGui::GetInputTextState(id)) {
        state->ReloadUserBufAndMoveToEnd();
    }
    return value;
}

void start() {
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

void begin_frame() {
    registry().begin_frame();
}

void end_frame() {
    registry().end_frame();
}

const std::vector<Node>& nodes() {
    return registry().finished;
}

void request_activation(ImGuiID id) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const auto found = std::ranges::find(nodes(), id, &Node::id);
    ImGui::ActivateItemByID(id);
    if (found != nodes().end() && is_field(found->role)) {
        context.NavNextActivateFlags |= ImGuiActivateFlags_PreferInput;
    }
    registry().requested_activations.push_back(id);
}

void request_focus(ImGuiID id) {
    registry().requested_focus = id;
}

void request_value(ImGuiID id, std::string_view value) {
    auto& values = registry().requested_values;
    std::erase_if(values, [id](const ValueRequest& request) { return request.id == id; });
    values.push_back({.id = id, .value = std::string(value)});
}

}  // namespace anze::semantics

using namespace anze::semantics;

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& rect, const ImGuiLastItemData* item) {
    if (item == nullptr) {
        return;
    }
    Registry& self = registry();
    if (id == self.requested_focus) {
        self.requested_focus = 0;
        ImGui::SetFocusID(id, context->CurrentWindow);
        ImGui::SetNavCursorVisible(true);
    }
    const ImRect clipped = visible_part(rect, *context->CurrentWindow);
    if (is_empty(clipped)) {
        return;
    }
    Node& node = self.add(id);
    node.rect = clipped;
    node.properties.disabled = (item->ItemFlags & ImGuiItemFlags_Disabled) != 0;
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label, ImGuiItemStatusFlags flags) {
    Registry& self = registry();
    Node* node = self.find(id);
    const std::string_view name = label == nullptr ? std::string_view{} : visible_label(label);
    if (node == nullptr || name.empty() || self.is_described(id)) {
        return;
    }
    node->role = guessed_role(flags);
    node->name = name;
    if ((flags & ImGuiItemStatusFlags_Checkable) != 0) {
        node->properties.checked = (flags & ImGuiItemStatusFlags_Checked) != 0;
    }
    if ((flags & ImGuiItemStatusFlags_Openable) != 0) {
        node->properties.expanded = (flags & ImGuiItemStatusFlags_Opened) != 0;
    }
    self.describe(id);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID id) {
    const auto found = std::ranges::find(nodes(), id, &Node::id);
    return found == nodes().end() ? nullptr : found->name.c_str();
}
