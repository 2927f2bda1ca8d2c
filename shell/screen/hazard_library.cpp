#include "screen/hazard_library.h"

#include "code/code_list.h"
#include "ledger/company_records.h"
#include "screen/hazard_category.h"
#include "widget/dialog.h"
#include "widget/notice.h"
#include "widget/search_box.h"

namespace anze::screen {
namespace {

using hazard::LibraryEntry;
using widget::OnCard;

constexpr float dialog_width = 960;
constexpr float table_height = 420;

enum Column : std::uint8_t { description, industry, subcategory, level, suggestion, column_count };
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "描述", .on_card = OnCard::title},
    {.title = "行业或场所", .width = 112},
    {.title = "细类", .width = 136},
    {.title = "分级", .width = 72, .on_card = OnCard::chip},
    {.title = "治理措施"},
}};

widget::Cell cell_of(const FoundEntry& found, int column) {
    const LibraryEntry& entry = found.entry;
    switch (column) {
    case description:
        return {.text = entry.description};
    case industry:
        return {.text = entry.industry + (found.is_own ? "（本公司）" : ""), .secondary = true};
    case subcategory:
        return {.text = entry.kind == hazard::LibraryKind::factor ? entry.factor_class : entry.subcategory,
                .secondary = true};
    case level:
        if (entry.level == hazard::Level::none)
            return {};
        return {.text = std::string(record::choice_label(entry.level)),
                .tone = entry.level == hazard::Level::major ? style::Tone::red : style::Tone::neutral};
    default:
        return {.text = entry.suggestion, .secondary = true};
    }
}

// The house's own ones first.
void look_up(const ScreenPart& part, hazard::LibraryKind kind, LibraryDialog& state) {
    if (state.found_in == part.view.version && state.found_for == state.query)
        return;
    state.found_in = part.view.version;
    state.found_for = state.query;
    state.found.clear();
    state.industries.clear();
    state.table = {};
    const auto take = [&](const LibraryEntry& entry, bool is_own) {
        if (entry.kind != kind)
            return;
        if (!std::ranges::contains(state.industries, entry.industry, &widget::Option::id))
            state.industries.push_back({entry.industry, entry.industry});
        if (hazard::is_meant(entry, state.query))
            state.found.push_back({entry, is_own});
    };
    for (const auto* each : ledger::company_records<LibraryEntry>(part.view.ledger))
        take(each->value, true);
    for (const LibraryEntry& each : part.view.hazard_library.entries)
        take(each, false);
}

void draw_query(const ScreenPart& part, hazard::LibraryKind kind, LibraryDialog& state) {
    if (ImGui::IsWindowAppearing() && !style::phone())
        ImGui::SetKeyboardFocusHere();
    widget::search_box("搜索隐患库", "输入几个词或拼音首字母，例如 pdx", state.query.words);
    widget::begin_columns(2);
    widget::input({.text = "行业或场所"}, state.query.industry, state.industries);
    if (kind == hazard::LibraryKind::hazard) {
        widget::next_column();
        choose_from_code_list({.text = "隐患分类"}, state.query.category, code::list_id::hazard_category,
                              part.view.today);
    }
    widget::end_columns();
}

void draw_delivered(const ScreenPart& part) {
    const desk::HazardLibrary& library = part.view.hazard_library;
    if (library.reading)
        widget::secondary("正在取出通用隐患库……");
    else if (!library.entries.empty())
        widget::secondary("通用条目由本系统编写，所引法规和标准没有逐条核对原文，写进文书前请对照现行版本。");
    if (!library.error.empty() && widget::banner(style::Tone::orange, library.error, "重试"))
        part.wants.wishes.push_back(desk::ReadHazardLibrary{});
}

}  // namespace

void open_library(const ScreenPart& part, LibraryDialog& state) {
    state = {.open = true};
    part.wants.wishes.push_back(desk::ReadHazardLibrary{});
}

std::optional<LibraryEntry> draw_library(const ScreenPart& part, hazard::LibraryKind kind, std::string_view note,
                                         LibraryDialog& state) {
    if (!widget::begin_dialog("从隐患库选", state.open, dialog_width))
        return {};
    draw_delivered(part);
    draw_query(part, kind, state);
    look_up(part, kind, state);
    widget::secondary(note);
    const auto event =
        widget::table("隐患库", columns, static_cast<int>(state.found.size()),
                      [&](int row, int column) { return cell_of(state.found[static_cast<std::size_t>(row)], column); },
                      state.table, {.height = table_height, .lines = 2, .empty_text = "没有找到，换几个词试试"});
    std::optional<LibraryEntry> pressed;
    if (event.clicked_row >= 0)
        pressed = state.found[static_cast<std::size_t>(event.clicked_row)].entry;
    widget::end_dialog();
    return pressed;
}

}  // namespace anze::screen
