#pragma once

// One row of a table: where its cells stand, side by side in a line, or as a card. Part of table.h.

#include "widget/table.h"
#include "widget/text.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <vector>

namespace anze::widget::table_row {

struct Piece {
    enum class Kind : unsigned char { text, chip, clause, button, picture };
    Kind kind = Kind::text;
    std::size_t column = 0;
    ImRect rect{};  // from the row's corner
    std::vector<std::string> lines{};
    TextStyle style{};
    bool is_cut = false;
};

struct Plan {
    std::vector<Cell> cells{};
    std::vector<Piece> pieces{};
    float height = 0;
};

inline constexpr float cell_padding = 12;
inline constexpr float card_gap = 10;

[[nodiscard]] float text_row_height(int lines);
// What the cell takes in a line, with the padding on both sides; no more than that.
[[nodiscard]] float needed_width(const Cell& cell, float at_most);
[[nodiscard]] Plan plan_line(std::span<const float> widths, std::vector<Cell> cells, int lines);
[[nodiscard]] Plan plan_card(std::span<const Column> columns, float width, std::vector<Cell> cells, int lines);

struct Place {
    ImRect rect{};
    int row = 0;
    bool is_card = false;
    bool is_last = false;
    bool is_selected = false;
    bool is_tab_stop = false;
    bool takes_focus = false;
};

struct Press {
    bool row = false;
    int button_column = -1;
    bool has_focus = false;
};

Press draw(const Plan& plan, std::span<const Column> columns, const Place& place);

}  // namespace anze::widget::table_row
