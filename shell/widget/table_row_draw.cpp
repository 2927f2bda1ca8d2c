#include "semantics/semantics.h"
#include "widget/chip.h"
#include "widget/picture.h"
#include "widget/pressable.h"
#include "widget/table_row.h"

namespace anze::widget::table_row {
namespace {

constexpr std::string_view row_id = "row";

void draw_ground(const Place& place) {
    namespace colour = style::colour;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImRect& rect = place.rect;
    const bool hovered = ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(rect.Min, rect.Max);
    if (place.is_card) {
        list->AddRectFilled(rect.Min, rect.Max, hovered ? colour::rgb(0xf4f8fb) : colour::card, style::card_corner);
        list->AddRect(rect.Min, rect.Max, place.is_selected ? colour::primary : colour::line, style::card_corner);
        const ImVec2 chevron(rect.Max.x - 20, rect.Min.y + 24);
        style::draw_icon(list, style::Icon::chevron_right, chevron, 16, colour::second_ink);
        return;
    }
    if (hovered || place.is_selected)
        list->AddRectFilled(rect.Min, rect.Max, place.is_selected ? colour::primary_soft : colour::rgb(0xf6f9fb));
    if (!place.is_last)
        style::horizontal_line(list, rect.Min.x, rect.Max.x, rect.Max.y - 1);
}

void draw_text_lines(const Piece& piece, ImVec2 at) {
    const float size = piece.style.size > 0 ? piece.style.size : style::text_size();
    const float high = style::line_height(size);
    for (const std::string& line : piece.lines) {
        draw_text(ImGui::GetWindowDrawList(), ImVec2(at.x, at.y + (high - size) / 2), line, piece.style);
        at.y += high;
    }
}

// True when it is a button and was pressed.
bool draw_piece(const Piece& piece, const Cell& cell, ImVec2 corner) {
    const ImVec2 at(ImFloor(corner.x + piece.rect.Min.x), ImFloor(corner.y + piece.rect.Min.y));
    ImDrawList* list = ImGui::GetWindowDrawList();
    ImGui::SetCursorScreenPos(at);
    switch (piece.kind) {
    case Piece::Kind::text:
        draw_text_lines(piece, at);
        return false;
    case Piece::Kind::chip:
        draw_chip(list, at, piece.lines.front(), cell.tone.value_or(style::Tone::neutral));
        return false;
    case Piece::Kind::clause:
        clause_tag(cell.clause);
        return false;
    case Piece::Kind::picture: {
        const ImRect place(at, ImVec2(at.x + piece.rect.GetWidth(), at.y + piece.rect.GetHeight()));
        draw_picture(list, place.Min, place.Max, cell.picture, Fit::fill);
        semantics::text(semantics::Role::image, "照片", place);
        return false;
    }
    case Piece::Kind::button:
        return button(cell.button, {.kind = cell.button_kind,
                                    .disabled_reason = cell.disabled_reason,
                                    .width = piece.rect.GetWidth(),
                                    .accessible_name = cell.button_name});
    }
    return false;
}

ImRect cell_rect(const Plan& plan, std::size_t column, ImVec2 corner) {
    ImRect all(FLT_MAX, FLT_MAX, -FLT_MAX, -FLT_MAX);
    for (const Piece& piece : plan.pieces) {
        if (piece.column == column)
            all.Add(piece.rect);
    }
    all.Translate(corner);
    return all;
}

int draw_cells(const Plan& plan, std::span<const Column> columns, const Place& place, ImVec2 corner) {
    int pressed = -1;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const ImRect rect = cell_rect(plan, column, corner);
        if (rect.Min.x > rect.Max.x)
            continue;
        const Cell& cell = plan.cells[column];
        const bool labelled = place.is_card && columns[column].on_card == OnCard::line && !cell.text.empty();
        semantics::begin_group(semantics::Role::cell,
                               labelled ? std::string(columns[column].title) + "：" + cell.text : cell.text, {}, rect);
        for (const Piece& piece : plan.pieces) {
            if (piece.column == column && draw_piece(piece, cell, corner))
                pressed = static_cast<int>(column);
        }
        semantics::end_group();
    }
    return pressed;
}

void explain_what_is_cut(const Plan& plan, ImVec2 corner) {
    for (const Piece& piece : plan.pieces) {
        ImRect rect = piece.rect;
        rect.Translate(corner);
        if (piece.is_cut && ImGui::IsMouseHoveringRect(rect.Min, rect.Max))
            explain(plan.cells[piece.column].text);
    }
}

}  // namespace

Press draw(const Plan& plan, std::span<const Column> columns, const Place& place) {
    Press press;
    ImGui::PushID(place.row);
    const bool in_sight = ImGui::IsRectVisible(place.rect.Min, place.rect.Max);
    const float above = place.is_card ? 0 : (place.rect.GetHeight() - plan.height) / 2;
    const ImVec2 corner(place.rect.Min.x, place.rect.Min.y + above);
    if (in_sight) {
        draw_ground(place);
        semantics::begin_group(semantics::Role::row, "", {.selected = place.is_selected, .row_index = place.row + 1},
                               place.rect, pressable_id(row_id));
        // In a long list all cards are as high as the first few.
        if (place.is_card)
            ImGui::PushClipRect(place.rect.Min, place.rect.Max, true);
        press.button_column = draw_cells(plan, columns, place, corner);
        if (place.is_card)
            ImGui::PopClipRect();
        semantics::end_group();
    }
    // After the buttons, which so get the mouse before the row does.
    ImGui::SetCursorScreenPos(place.rect.Min);
    ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, !place.is_tab_stop);
    press.row = pressable(row_id, place.rect.GetSize()).pressed;
    ImGui::PopItemFlag();
    if (place.takes_focus) {
        ImGui::SetFocusID(ImGui::GetItemID(), ImGui::GetCurrentWindow());
        ImGui::SetNavCursorVisible(true);
    }
    press.has_focus = ImGui::IsItemFocused();
    if (in_sight)
        explain_what_is_cut(plan, corner);
    ImGui::PopID();
    return press;
}

}  // namespace anze::widget::table_row
