#pragma once

// What stands on the screen in this frame, as roles, names, values and places, and what assistive technology asks of
// it. Widgets say what their item means right after drawing it; items nobody described come in through ImGui's test
// hooks. web/semantics.js shows the result as DOM over the canvas, for screen readers and for the end to end tests.

#include "imgui.h"
#include "imgui_internal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anze::semantics {

// Named as in WAI-ARIA 1.2; `text` is plain text without a role.
enum class Role : std::uint8_t {
    alert,
    button,
    cell,
    checkbox,
    columnheader,
    combobox,
    dialog,
    grid,
    gridcell,
    group,
    heading,
    image,
    link,
    list,
    listbox,
    listitem,
    main,
    menu,
    menuitem,
    navigation,
    option,
    progressbar,
    radio,
    radiogroup,
    row,
    searchbox,
    status,
    tab,
    table,
    tablist,
    tabpanel,
    text,
    textbox,
    toolbar,
};

enum class Sorted : std::uint8_t { not_sortable, none, ascending, descending };

struct Properties {
    std::string value{};        // of a field, combobox or progressbar (percent)
    std::string description{};  // hint or error under a field, reason of a disabled button
    std::optional<bool> checked{};
    std::optional<bool> selected{};  // of a link: it leads to where one is
    std::optional<bool> expanded{};
    bool disabled = false;  // ImGui::BeginDisabled is seen by itself
    bool required = false;
    bool invalid = false;
    bool multiline = false;
    int level = 0;                         // of a heading, from 1
    int row_index = 0;                     // of a row or listitem in the whole list, from 1
    int row_count = 0;                     // of a table or list, all rows
    Sorted sorted = Sorted::not_sortable;  // of a columnheader
};

struct Node {
    Role role = Role::text;
    ImGuiID id = 0;
    int parent = -1;  // index among the nodes
    std::string name{};
    Properties properties{};
    ImRect rect{};  // what is visible of it
};

// The last ImGui item is this. `name` is what a person reads as its label.
void item(Role role, std::string_view name, Properties properties = {});

// Text that is no ImGui item: Role::text, heading, status, alert, image, columnheader, cell.
void text(Role role, std::string_view name, const ImRect& rect, Properties properties = {});
// The same for the last item drawn, as after ImGui::TextUnformatted.
void text(Role role, std::string_view name, Properties properties = {});

// Everything until end_group() stands inside. Without a rect the group is as large as what it holds. With an id it is
// that ImGui item, which may be drawn before, inside or after it.
void begin_group(Role role, std::string_view name, Properties properties = {}, std::optional<ImRect> rect = {},
                 ImGuiID item = 0);
void end_group();

// In this frame the keys act on the last item, though ImGui's focus is elsewhere: in the search box of a list.
void point_to_item();

// Assistive technology pressed that item. Buttons, checkboxes, selectables and tabs of ImGui answer by themselves, this
// is for items that read the mouse on their own. True in one frame.
[[nodiscard]] bool activated(ImGuiID id);

// Assistive technology gave that field this value. Ask before drawing the field: the value comes once.
[[nodiscard]] std::optional<std::string> take_value(ImGuiID id);

// For the platform layer.
void start();                                    // hooks into the current ImGui context
void begin_frame();                              // after ImGui::NewFrame
void end_frame();                                // before ImGui::Render
[[nodiscard]] const std::vector<Node>& nodes();  // of the last finished frame
[[nodiscard]] ImGuiID pointed_to();              // in the last finished frame; 0: ImGui's focus
void request_activation(ImGuiID id);
void request_focus(ImGuiID id);
void request_value(ImGuiID id, std::string_view value);

}  // namespace anze::semantics
