#include "widget/month_view.h"

#include "record/filled.h"
#include "semantics/semantics.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <array>
#include <string>
#include <utility>

namespace anze::widget {
namespace {

using calendar::Date;

constexpr const char* popup_name = "##month";
constexpr int days_of_week = 7;
constexpr int weeks = 6;
constexpr float padding = 10;

// Of the one month that is open: its first day.
Date& shown_month() {
    static Date instance;
    return instance;
}

Date first_of_month(Date date) {
    return {date.year, date.month, 1};
}

void turn(int months) {
    const Date before = shown_month();
    const int count = before.year * 12 + before.month - 1 + months;
    const Date after{count / 12, count % 12 + 1, 1};
    if (calendar::is_valid(after))
        shown_month() = after;
}

float row_height() {
    return style::phone() ? 44.0F : 32.0F;
}

float week_header_height() {
    return style::line_height(style::second_size()) + 4;
}

float wanted_height() {
    return 2 * padding + 2 * (style::target_height() + 4) + week_header_height() + weeks * row_height();
}

void draw_centred(ImVec2 min, ImVec2 max, std::string_view text, const TextStyle& style) {
    const float size = style.size > 0 ? style.size : style::text_size();
    draw_text(ImGui::GetWindowDrawList(),
              ImVec2((min.x + max.x - text_width(text, style)) / 2, (min.y + max.y - size) / 2), text, style);
}

void month_heading() {
    const float edge = style::target_height();
    const float width = ImGui::GetContentRegionAvail().x;
    if (icon_button(style::Icon::back, "上个月"))
        turn(-1);
    ImGui::SameLine(0, 0);
    const std::string name = record::filled("{}年{}月", shown_month().year, shown_month().month);
    const ImVec2 min = ImGui::GetCursorScreenPos();
    ImGui::Dummy(ImVec2(width - 2 * edge, edge));
    draw_centred(min, ImGui::GetItemRectMax(), name, {.semibold = true});
    semantics::text(semantics::Role::heading, name, {.level = 3});
    ImGui::SameLine(0, 0);
    if (icon_button(style::Icon::chevron_right, "下个月"))
        turn(1);
}

void weekday_names(float column) {
    constexpr std::array<std::string_view, days_of_week> names{"一", "二", "三", "四", "五", "六", "日"};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy(ImVec2(column * days_of_week, week_header_height()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ImVec2 min(at.x + static_cast<float>(i) * column, at.y);
        draw_centred(min, ImVec2(min.x + column, min.y + week_header_height()), names[i],
                     {.size = style::second_size(), .colour = style::colour::second_ink});
    }
}

// True when pressed.
bool day_cell(Date day, Date chosen, Date today, float column) {
    namespace colour = style::colour;
    const bool is_chosen = day == chosen;
    const Press press = pressable(std::to_string(day.day), ImVec2(column, row_height()));
    if (is_chosen || (day == today && !chosen.is_set()))
        ImGui::SetItemDefaultFocus();
    semantics::item(semantics::Role::button, calendar::chinese_date(day), {.selected = is_chosen});
    const ImVec2 min(press.min.x + 2, press.min.y + 1);
    const ImVec2 max(press.max.x - 2, press.max.y - 1);
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (is_chosen || press.hovered)
        list->AddRectFilled(min, max, is_chosen ? colour::primary : colour::primary_soft, style::corner);
    if (day == today)
        list->AddRect(min, max, colour::primary, style::corner);
    const ImU32 ink = is_chosen ? colour::card : calendar::is_weekend(day) ? colour::second_ink : colour::ink;
    draw_centred(min, max, std::to_string(day.day), {.colour = ink});
    return press.pressed;
}

std::optional<Date> days(Date chosen, Date today, float column) {
    std::optional<Date> pressed;
    const ImVec2 top_left = ImGui::GetCursorScreenPos();
    const int before = std::to_underlying(calendar::weekday(shown_month())) - 1;
    for (Date day = shown_month(); day.month == shown_month().month; day = calendar::add_days(day, 1)) {
        const int place = before + day.day - 1;
        const auto at = static_cast<float>(place % days_of_week);
        const auto week = static_cast<float>(place / days_of_week);
        ImGui::SetCursorScreenPos(ImVec2(top_left.x + at * column, top_left.y + week * row_height()));
        if (day_cell(day, chosen, today, column))
            pressed = day;
    }
    ImGui::SetCursorScreenPos(ImVec2(top_left.x, top_left.y + weeks * row_height()));
    return pressed;
}

}  // namespace

void open_month_view(Date shown) {
    shown_month() = first_of_month(shown);
    ImGui::OpenPopup(popup_name);
}

std::optional<Date> month_view(const Anchor& anchor, Date chosen, Date today, bool can_clear) {
    constexpr float desktop_width = 7 * 38 + 2 * padding;
    if (!ImGui::IsPopupOpen(popup_name))
        return std::nullopt;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(padding, padding));
    const float width = style::phone() ? drop_down_width(anchor, 0) : desktop_width;
    const bool is_open = begin_drop_down(popup_name, anchor, ImVec2(width, wanted_height()));
    ImGui::PopStyleVar();
    if (!is_open)
        return std::nullopt;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(style::gap(), 4));
    semantics::begin_group(semantics::Role::dialog, "选择日期");
    const float column = ImGui::GetContentRegionAvail().x / days_of_week;
    month_heading();
    weekday_names(column);
    std::optional<Date> pressed = days(chosen, today, column);
    if (button("今天", {.kind = ButtonKind::ghost}))
        pressed = today;
    if (can_clear) {
        align_right(button_width("清除"));
        if (button("清除", {.kind = ButtonKind::ghost}))
            pressed = Date{};
    }
    semantics::end_group();
    ImGui::PopStyleVar();
    if (pressed)
        ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
    return pressed;
}

}  // namespace anze::widget
