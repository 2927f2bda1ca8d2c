#include "widget/table.h"

#include "semantics/semantics.h"
#include "widget/pressable.h"
#include "widget/table_columns.h"
#include "widget/table_header.h"
#include "widget/table_row.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace anze::widget {
namespace {

constexpr int rows_measured_each = 100;  // so many rows may all have a height of their own
constexpr int rows_measured_first = 16;  // of more, these say how high every row is
constexpr int rows_least_in_sight = 6;
constexpr float frame_width = 1;

// How high the rows are, and where each begins: all the same, or each as high as it needs.
class Heights {
public:
    Heights(int row_count, float height) : row_count_(row_count), height_(height) {}
    explicit Heights(const std::vector<float>& heights) : row_count_(static_cast<int>(heights.size())) {
        tops_.push_back(0);
        for (const float height : heights)
            tops_.push_back(tops_.back() + height);
    }
    [[nodiscard]] float top(int row) const {
        return tops_.empty() ? height_ * static_cast<float>(row) : tops_[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] float total() const { return top(row_count_); }
    // The row that stands at that height.
    [[nodiscard]] int row_at(float y) const {
        const auto row = tops_.empty() ? static_cast<int>(y / height_)
                                       : static_cast<int>(std::ranges::upper_bound(tops_, y) - tops_.begin()) - 1;
        return std::clamp(row, 0, std::max(row_count_ - 1, 0));
    }

private:
    int row_count_;
    float height_ = 0;
    std::vector<float> tops_{};
};

// While a row has the focus the arrow keys are the table's. The row they lead to, or -1.
int row_by_key(int from, int row_count, int rows_in_sight) {
    struct Step {
        ImGuiKey key;
        int to;
    };
    const std::array steps{Step{ImGuiKey_UpArrow, from - 1},
                           Step{ImGuiKey_DownArrow, from + 1},
                           Step{ImGuiKey_PageUp, from - rows_in_sight},
                           Step{ImGuiKey_PageDown, from + rows_in_sight},
                           Step{ImGuiKey_Home, 0},
                           Step{ImGuiKey_End, row_count - 1}};
    const ImGuiID owner = ImGui::GetID("keys");
    int wanted = -1;
    for (const Step& step : steps) {
        ImGui::SetKeyOwner(step.key, owner);
        if (ImGui::IsKeyPressed(step.key, ImGuiInputFlags_Repeat, owner))
            wanted = std::clamp(step.to, 0, row_count - 1);
    }
    return wanted;
}

class Table {
public:
    Table(std::span<const Column> columns, int row_count, const std::function<Cell(int row, int column)>& cell,
          TableState& state, const TableOptions& options)
        : columns_(columns), row_count_(row_count), cell_(cell), state_(state), options_(options) {}

    TableEvent draw() {
        read_first_rows();
        event_.as_cards = style::phone() || !has_room();
        if (event_.as_cards)
            draw_cards();
        else
            draw_framed();
        return event_;
    }

private:
    void read_first_rows() {
        for (int row = 0; row < (is_long() ? rows_measured_first : row_count_); ++row)
            first_rows_.push_back(cells(row));
    }

    std::vector<Cell> cells(int row) const {
        if (static_cast<std::size_t>(row) < first_rows_.size())
            return first_rows_[static_cast<std::size_t>(row)];
        std::vector<Cell> result;
        for (std::size_t column = 0; column < columns_.size(); ++column)
            result.push_back(cell_(row, static_cast<int>(column)));
        return result;
    }

    [[nodiscard]] bool is_long() const { return row_count_ > rows_measured_each; }

    [[nodiscard]] table_row::Plan plan(int row) const {
        if (!event_.as_cards)
            return table_row::plan_line(widths_, cells(row), options_.lines);
        return table_row::plan_card(columns_, width_, cells(row), is_long() ? 1 : std::max(options_.lines, 2));
    }

    // Needs the widths.
    [[nodiscard]] Heights measure(float gap) const {
        std::vector<float> heights;
        for (std::size_t row = 0; row < first_rows_.size(); ++row)
            heights.push_back(plan(static_cast<int>(row)).height + gap);
        if (!is_long())
            return Heights(heights);
        const float least = event_.as_cards ? 0 : table_row::text_row_height(options_.lines);
        return {row_count_, std::max(std::ranges::max(heights), least)};
    }

    // Also beside a bar to scroll by, so that the rows need not stand in another way when there are more of them.
    bool has_room() {
        needed_ = needed_widths(columns_, first_rows_);
        const float room = ImGui::GetContentRegionAvail().x - 2 * frame_width - ImGui::GetStyle().ScrollbarSize;
        return std::accumulate(needed_.begin(), needed_.end(), 0.0F) <= room;
    }

    void fit_columns(float available) {
        widths_ = column_widths(columns_, needed_, available);
        width_ = available;
    }

    void draw_cards() {
        if (style::phone() || options_.height <= 0) {
            draw_cards_inside();
            return;
        }
        if (is_another_list())
            ImGui::SetNextWindowScroll(ImVec2(-1, 0));
        ImGui::BeginChild("rows", ImVec2(0, options_.height), ImGuiChildFlags_NavFlattened);
        draw_cards_inside();
        ImGui::EndChild();
    }

    void draw_cards_inside() {
        width_ = ImGui::GetContentRegionAvail().x;
        if (row_count_ == 0) {
            draw_empty(ImGui::GetCursorScreenPos(), width_);
            return;
        }
        draw_rows(measure(table_row::card_gap), ImGui::GetCursorScreenPos(), 0, table_row::card_gap);
    }

    void draw_framed() {
        const ImVec2 available = ImGui::GetContentRegionAvail();
        const float inside = available.x - 2 * frame_width;
        fit_columns(inside);
        Heights rows = measure(0);
        const float above = table_header_height();
        const float body = row_count_ == 0 ? empty_height() : rows.total();
        const float least = above + style::row_height() * static_cast<float>(rows_least_in_sight);
        const float room = options_.height > 0 ? options_.height : std::max(available.y, least);
        const float height = options_.height > 0 ? room : std::min(above + body + 2 * frame_width, room);
        if (above + body + 2 * frame_width > height) {
            fit_columns(inside - ImGui::GetStyle().ScrollbarSize);
            rows = measure(0);
        }
        const ImVec2 min = ImGui::GetCursorScreenPos();
        const ImVec2 max(min.x + available.x, min.y + height);
        ImDrawList* list = ImGui::GetWindowDrawList();
        list->AddRectFilled(min, max, style::colour::card, style::card_corner);
        list->AddRect(min, max, style::colour::line, style::card_corner);
        ImGui::SetCursorScreenPos(ImVec2(min.x + frame_width, min.y + frame_width));
        if (is_another_list())
            ImGui::SetNextWindowScroll(ImVec2(-1, 0));
        ImGui::BeginChild("rows", ImVec2(inside, height - 2 * frame_width), ImGuiChildFlags_NavFlattened);
        draw_inside(rows, above);
        ImGui::EndChild();
        ImGui::SetCursorScreenPos(min);
        ImGui::Dummy(ImVec2(max.x - min.x, max.y - min.y));
    }

    // What a search or another order has left is read from the top; a row more or less moves nothing.
    bool is_another_list() {
        const int before = std::exchange(state_.row_count, row_count_);
        return std::abs(before - row_count_) > 1;
    }

    // The header stays at the top while the rows scroll below it.
    void draw_inside(const Heights& rows, float header_height) {
        const ImGuiWindow* window = ImGui::GetCurrentWindow();
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        const float top = window->InnerRect.Min.y + header_height;
        if (row_count_ == 0) {
            draw_empty(ImVec2(origin.x, top), width_);
        } else {
            ImGui::PushClipRect(ImVec2(window->InnerRect.Min.x, top), window->InnerRect.Max, true);
            draw_rows(rows, ImVec2(origin.x, origin.y + header_height), header_height, 0);
            ImGui::PopClipRect();
        }
        ImGui::SetCursorScreenPos(ImVec2(origin.x, window->InnerRect.Min.y));
        event_.sort_changed = table_header(columns_, widths_, width_, state_);
        if (event_.sort_changed)
            state_.row_count = 0;
        ImGui::SetCursorScreenPos(origin);
        ImGui::Dummy(ImVec2(width_, header_height + (row_count_ == 0 ? empty_height() : rows.total())));
    }

    void draw_rows(const Heights& rows, ImVec2 origin, float header_height, float gap) {
        const ImRect& sight = ImGui::GetCurrentWindow()->ClipRect;
        const int first = rows.row_at(sight.Min.y - origin.y);
        const int last = rows.row_at(sight.Max.y - origin.y);
        const int wanted = state_.focused_row < 0 ? -1 : row_by_key(state_.focused_row, row_count_, last - first - 1);
        if (wanted >= 0)
            state_.selected_row = wanted;
        state_.focused_row = -1;
        const auto draw_one = [&](int row) {
            const ImRect rect(origin.x, origin.y + rows.top(row), origin.x + width_,
                              origin.y + rows.top(row + 1) - gap);
            draw_row(row, rect, row == wanted);
            if (row == wanted)
                ImGui::ScrollToRect(ImGui::GetCurrentWindow(),
                                    ImRect(rect.Min.x, rect.Min.y - header_height, rect.Min.x, rect.Max.y),
                                    ImGuiScrollFlags_KeepVisibleEdgeY);
        };
        for (int row = first; row <= last; ++row)
            draw_one(row);
        // What has the keyboard stays there when it is scrolled out of sight.
        const int kept = state_.selected_row;
        if (kept >= 0 && kept < row_count_ && (kept < first || kept > last))
            draw_one(kept);
        ImGui::SetCursorScreenPos(origin);
        ImGui::Dummy(ImVec2(width_, rows.total()));
    }

    void draw_row(int row, const ImRect& rect, bool takes_focus) {
        const table_row::Press press = table_row::draw(plan(row), columns_,
                                                       {.rect = rect,
                                                        .row = row,
                                                        .is_card = event_.as_cards,
                                                        .is_last = row == row_count_ - 1,
                                                        .is_selected = row == state_.selected_row,
                                                        .is_tab_stop = row == std::max(state_.selected_row, 0),
                                                        .takes_focus = takes_focus});
        if (press.has_focus)
            state_.focused_row = row;
        if (press.row) {
            event_.clicked_row = row;
            state_.selected_row = row;
        }
        if (press.button_column >= 0) {
            event_.clicked_button_row = row;
            event_.clicked_button_column = press.button_column;
        }
    }

    static float empty_height() { return 2 * style::row_height(); }

    void draw_empty(ImVec2 at, float width) const {
        const TextStyle text{.size = style::second_size(), .colour = style::colour::second_ink};
        const float x = at.x + std::max((width - text_width(options_.empty_text, text)) / 2, 0.0F);
        const ImRect rect(at.x, at.y, at.x + width, at.y + empty_height());
        draw_text(ImGui::GetWindowDrawList(), ImVec2(x, rect.GetCenter().y - style::second_size() / 2),
                  options_.empty_text, text);
        semantics::text(semantics::Role::text, options_.empty_text, rect);
    }

    std::span<const Column> columns_;
    int row_count_;
    const std::function<Cell(int row, int column)>& cell_;
    TableState& state_;
    const TableOptions& options_;
    std::vector<std::vector<Cell>> first_rows_{};
    std::vector<float> needed_{};
    std::vector<float> widths_{};
    float width_ = 0;
    TableEvent event_{};
};

}  // namespace

TableEvent table(std::string_view name, std::span<const Column> columns, int row_count,
                 const std::function<Cell(int row, int column)>& cell, TableState& state, const TableOptions& options) {
    ImGui::PushID(name.data(), name.data() + name.size());
    semantics::begin_group(semantics::Role::table, name, {.row_count = row_count});
    const TableEvent event = Table(columns, row_count, cell, state, options).draw();
    semantics::end_group();
    ImGui::PopID();
    return event;
}

}  // namespace anze::widget
