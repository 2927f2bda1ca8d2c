#include "widget/sheet.h"

#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/pressable.h"
#include "widget/sheet_parts.h"
#include "widget/text.h"

#include <algorithm>
#include <numeric>

namespace anze::widget {
namespace {

using Mode = SheetState::Mode;
constexpr int rows_least_in_sight = 5;
constexpr float remark_height = 28;

class Grid {
public:
    Grid(SheetModel& model, SheetState& state) : model_(model), state_(state) {}

    // Inside the window that scrolls.
    SheetEvent draw() {
        window_ = ImGui::GetCurrentWindow();
        origin_ = ImGui::GetCursorScreenPos();
        titles_height_ = style::row_height();
        widths_ = sheet_part::column_widths(model_, state_, window_->InnerRect.GetWidth() - sheet_part::gutter_width);
        measure();
        answer_mouse();
        sheet_part::answer_keys(model_, state_, rows_in_sight(), event_);
        measure();
        if (std::exchange(state_.is_to_be_shown, false))
            scroll_to_cursor();
        draw_rows();
        draw_titles();
        ImGui::SetCursorScreenPos(origin_);
        ImGui::Dummy(ImVec2(total_width(), titles_height_ + state_.tops.back()));
        return event_;
    }

private:
    [[nodiscard]] float total_width() const {
        return sheet_part::gutter_width + std::accumulate(widths_.begin(), widths_.end(), 0.0F);
    }
    // In the sheet's own heights.
    [[nodiscard]] float sight_top() const {
        return window_->InnerRect.Min.y + titles_height_ - (origin_.y + titles_height_);
    }
    [[nodiscard]] float sight_bottom() const { return window_->InnerRect.Max.y - (origin_.y + titles_height_); }
    [[nodiscard]] int rows_in_sight() const {
        return std::max(static_cast<int>((sight_bottom() - sight_top()) / style::target_height()) - 1, 1);
    }

    void measure() { sheet_part::measure_rows(model_, state_, widths_, sight_top(), sight_bottom()); }

    [[nodiscard]] ImRect rect_of(CellPlace place) const {
        const float left =
            origin_.x + sheet_part::gutter_width +
            std::accumulate(widths_.begin(), widths_.begin() + static_cast<std::ptrdiff_t>(place.column), 0.0F);
        const float top = origin_.y + titles_height_;
        return {left, top + state_.tops[place.row], left + widths_[place.column], top + state_.tops[place.row + 1]};
    }

    [[nodiscard]] CellPlace place_at(ImVec2 at) const {
        float right = origin_.x + sheet_part::gutter_width;
        std::size_t column = 0;
        for (std::size_t each = 0; each < widths_.size(); ++each) {
            right += widths_[each];
            column = each;
            if (at.x < right)
                break;
        }
        return {sheet_part::row_at(state_, at.y - origin_.y - titles_height_), column};
    }

    // Of the numbers: they stay in sight when the cells are scrolled to the side.
    [[nodiscard]] float left() const { return std::max(origin_.x, window_->InnerRect.Min.x); }

    [[nodiscard]] bool is_over_cells() const {
        const ImVec2 mouse = ImGui::GetMousePos();
        return mouse.y >= window_->InnerRect.Min.y + titles_height_ && mouse.x >= left() + sheet_part::gutter_width &&
               mouse.x < origin_.x + total_width() && mouse.y < origin_.y + titles_height_ + state_.tops.back();
    }

    void leave_editor() {
        if (state_.mode == Mode::editing)
            sheet_part::end_editing(model_, state_, true);
    }

    // A press selects, a second one on the same cell, or a double click, begins to write.
    void answer_press() {
        const bool by_finger = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
        const CellPlace pressed = place_at(ImGui::GetMousePos());
        const bool was_there = state_.mode == Mode::selecting && model_.cursor() == pressed;
        const bool is_double = ImGui::GetMouseClickedCount(ImGuiMouseButton_Left) == 2;
        leave_editor();
        model_.select(pressed, ImGui::GetIO().KeyShift);
        state_.mode = Mode::selecting;
        state_.takes_keyboard = true;
        state_.by_finger = by_finger;
        state_.is_dragging = !by_finger;
        state_.remark.clear();
        state_.is_to_be_shown = by_finger;
        if ((is_double || (by_finger && was_there)) && model_.is_writable(pressed))
            sheet_part::begin_editing(model_, state_, model_.rows().text(pressed.row, pressed.column), false);
    }

    void answer_mouse() {
        const ImGuiID body = ImGui::GetID("body");
        const ImRect below_titles(window_->InnerRect.Min.x, window_->InnerRect.Min.y + titles_height_,
                                  window_->InnerRect.Max.x, window_->InnerRect.Max.y);
        const bool hovered = is_over_cells() && ImGui::ItemHoverable(below_titles, body, 0);
        if (hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left))
            answer_press();
        else if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && state_.mode == Mode::selecting)
            leave_unless_here();
        if (!ImGui::IsMouseDown(ImGuiMouseButton_Left))
            state_.is_dragging = false;
        if (state_.is_dragging && state_.mode == Mode::selecting && ImGui::IsMouseDragging(ImGuiMouseButton_Left))
            model_.select(place_at(ImGui::GetMousePos()), true);
    }

    void leave_unless_here() {
        if (ImGui::IsMouseHoveringRect(window_->OuterRectClipped.Min, window_->OuterRectClipped.Max, false))
            return;
        state_.mode = Mode::away;
        if (ImGui::GetActiveID() == state_.held)
            ImGui::ClearActiveID();
    }

    void scroll_to_cursor() {
        const ImRect rect = rect_of(model_.cursor());
        // The titles and the numbers lie over what scrolls below them.
        ImGui::ScrollToRect(
            window_, ImRect(rect.Min.x - sheet_part::gutter_width, rect.Min.y - titles_height_, rect.Max.x, rect.Max.y),
            ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
    }

    void draw_rows() {
        const ImRect& inner = window_->InnerRect;
        ImGui::PushClipRect(ImVec2(inner.Min.x, inner.Min.y + titles_height_), inner.Max, true);
        const std::size_t first = sheet_part::row_at(state_, sight_top());
        const std::size_t last = sheet_part::row_at(state_, sight_bottom());
        const std::size_t cursor = model_.cursor().row;
        for (std::size_t row = first; row <= last && row < model_.row_count(); ++row)
            draw_row(row);
        // What has the keyboard stays there when it is scrolled out of sight.
        if (cursor < model_.row_count() && (cursor < first || cursor > last))
            draw_row(cursor);
        if (state_.mode == Mode::editing) {
            push_clip_rect_of_cells();
            sheet_part::editor(model_, state_, rect_of(model_.cursor()));
            ImGui::PopClipRect();
        }
        ImGui::PopClipRect();
    }

    void push_clip_rect_of_cells() const {
        const ImRect& inner = window_->InnerRect;
        const bool is_scrolled = left() > origin_.x;  // else all stays one command to draw
        ImGui::PushClipRect(ImVec2(is_scrolled ? left() + sheet_part::gutter_width : inner.Min.x, inner.Min.y),
                            inner.Max, true);
    }

    void draw_row(std::size_t row) {
        const ImRect first = rect_of({row, 0});
        const ImRect line(origin_.x, first.Min.y, origin_.x + total_width(), first.Max.y);
        semantics::begin_group(semantics::Role::row, std::to_string(row + 1), {.row_index = static_cast<int>(row) + 1},
                               line);
        ImGui::PushID(reinterpret_cast<const void*>(static_cast<std::uintptr_t>(model_.rows().serial(row))));
        draw_number(row, ImRect(left(), line.Min.y, left() + sheet_part::gutter_width, line.Max.y));
        ImGui::PopID();
        push_clip_rect_of_cells();
        ImDrawList* list = ImGui::GetWindowDrawList();
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            const CellPlace place{row, column};
            const ImRect rect = rect_of(place);
            if (state_.mode == Mode::editing && place == model_.cursor())
                continue;
            sheet_part::cell(model_, state_, place, rect);
            style::vertical_line(list, rect.Max.x - 1, rect.Min.y, rect.Max.y);
            if (semantics::activated(ImGui::GetItemID()))
                answer_assistance(place);
            if (place == model_.cursor())
                sheet_part::hold_keyboard(state_, rect);
        }
        ImGui::PopClipRect();
        style::horizontal_line(list, line.Min.x, line.Max.x, line.Max.y - 1);
        semantics::end_group();
    }

    // The row's number selects it; a dot beside it says that it is not saved.
    void draw_number(std::size_t row, const ImRect& rect) {
        const bool is_behind = row >= model_.rows().count();
        const bool is_unsaved = !is_behind && model_.rows().is_changed(model_.rows().all()[row]);
        ImGui::SetCursorScreenPos(rect.Min);
        ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, true);
        const Press press = pressable("number", rect.GetSize());
        ImGui::PopItemFlag();
        const std::string number = is_behind ? "+" : std::to_string(row + 1);
        semantics::item(semantics::Role::button, "选中第 " + std::to_string(row + 1) + " 行",
                        {.description = is_unsaved ? "未保存" : ""});
        ImDrawList* list = ImGui::GetWindowDrawList();
        list->AddRectFilled(rect.Min, rect.Max, style::colour::rgb(0xf8fafb));
        const TextStyle look{.size = style::second_size(), .colour = style::colour::second_ink};
        const float x = rect.Max.x - 10 - text_width(number, look);
        draw_text(list, ImVec2(x, rect.Min.y + (style::target_height() - look.size) / 2), number, look);
        if (is_unsaved)
            list->AddCircleFilled(ImVec2(rect.Min.x + 8, rect.Min.y + style::target_height() / 2), 3,
                                  style::colours(style::Tone::orange).ink);
        style::vertical_line(list, rect.Max.x - 1, rect.Min.y, rect.Max.y);
        if (!press.pressed)
            return;
        leave_editor();
        model_.select_rows(ImGui::GetIO().KeyShift ? model_.selection().first.row : row, row);
        state_.mode = Mode::selecting;
        state_.takes_keyboard = true;
    }

    // Pressed by assistive technology: as by a finger.
    void answer_assistance(CellPlace place) {
        const bool was_there = state_.mode == Mode::selecting && model_.cursor() == place;
        model_.select(place);
        state_.mode = Mode::selecting;
        state_.takes_keyboard = true;
        if (was_there && model_.is_writable(place))
            sheet_part::begin_editing(model_, state_, model_.rows().text(place.row, place.column), false);
    }

    void draw_titles() {
        const ImRect& inner = window_->InnerRect;
        ImGui::GetWindowDrawList()->AddRectFilled(inner.Min, ImVec2(inner.Max.x, inner.Min.y + titles_height_),
                                                  style::colour::rgb(0xf8fafb));
        push_clip_rect_of_cells();
        ImGui::SetCursorScreenPos(ImVec2(origin_.x, inner.Min.y));
        event_.widths_changed = sheet_part::titles(model_, state_, widths_);
        ImGui::PopClipRect();
    }

    SheetModel& model_;
    SheetState& state_;
    ImGuiWindow* window_ = nullptr;
    ImVec2 origin_{};
    float titles_height_ = 0;
    std::vector<float> widths_{};
    SheetEvent event_{};
};

SheetEvent draw_framed(SheetModel& model, SheetState& state, const SheetOptions& options) {
    const ImVec2 available = ImGui::GetContentRegionAvail();
    const float least = style::row_height() + style::target_height() * static_cast<float>(rows_least_in_sight);
    const float room = available.y - options.room_below - remark_height;
    const ImVec2 size(available.x, std::max(room, least));
    const ImVec2 min = ImGui::GetCursorScreenPos();
    ImGui::PushStyleColor(ImGuiCol_ChildBg, style::colour::card);
    ImGui::BeginChild("rows", size, ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_HorizontalScrollbar);
    ImGui::PopStyleColor();
    const SheetEvent event = Grid(model, state).draw();
    ImGui::EndChild();
    ImGui::GetWindowDrawList()->AddRect(min, ImVec2(min.x + size.x, min.y + size.y), style::colour::line);
    sheet_part::remark_line(model, state);
    return event;
}

}  // namespace

SheetEvent sheet(std::string_view name, SheetModel& model, SheetState& state, const SheetOptions& options) {
    ImGui::PushID(name.data(), name.data() + name.size());
    SheetEvent event;
    if (style::phone()) {
        sheet_part::cards(name, model, state);
    } else {
        sheet_part::toolbar(model, state);
        semantics::begin_group(semantics::Role::grid, name, {.row_count = static_cast<int>(model.row_count())});
        event = draw_framed(model, state, options);
        semantics::end_group();
    }
    ImGui::PopID();
    return event;
}

}  // namespace anze::widget
