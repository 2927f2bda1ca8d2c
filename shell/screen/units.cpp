#include "screen/units.h"

#include "screen/duty_words.h"
#include "screen/unit_form.h"
#include "widget/navigation.h"
#include "widget/notice.h"
#include "widget/search_box.h"

namespace anze::screen {
namespace {

enum Column : std::uint8_t { name, industry, high_risk_field, size, policy, ends_on, stage, duty, column_count };

constexpr float search_box_width = 360;

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "单位名称", .sortable = true, .on_card = OnCard::title},
    {.title = "行业", .width = 108, .sortable = true},
    {.title = "高危领域", .width = 124, .sortable = true, .on_card = OnCard::chip},
    {.title = "规模", .width = 56, .sortable = true, .on_card = OnCard::hidden},
    {.title = "保单号", .width = 186, .sortable = true},
    {.title = "保险期间至", .width = 104, .sortable = true},
    {.title = "服务状态", .width = 112, .sortable = true, .on_card = OnCard::chip},
    {.title = "下一项待办", .width = 176, .sortable = true, .on_card = OnCard::chip},
}};

void go_to(const UnitRow& row, Wants& wants) {
    wants.go = Route{.page = Page::unit, .unit_id = row.unit->id};
}

std::string stage_text(const UnitRow& row) {
    return std::string(row.stage ? ledger::stage_label(*row.stage) : "未开始");
}

style::Tone tone_of(ledger::Stage stage) {
    return stage == ledger::Stage::done ? style::Tone::green : style::Tone::blue;
}

widget::Cell cell_of(const desk::View& view, const UnitRow& row, int column) {
    const party::InsuredUnit& unit = row.unit->value;
    switch (column) {
    case name:
        return {.text = unit.name};
    case industry:
        return {.text = unit.industry, .secondary = true};
    case high_risk_field:
        if (unit.high_risk_field.empty())
            return {};
        return {.text = unit.high_risk_field, .tone = style::Tone::orange};
    case size:
        return {.text = std::string(record::choice_label(size_of(view.ledger, row)))};
    case policy:
        return {.text = row.policy != nullptr ? row.policy->value.number : ""};
    case ends_on:
        if (row.policy == nullptr)
            return {.text = "没有保单", .secondary = true};
        if (row.policy->value.ends_on < view.today)
            return {.text = calendar::to_string(row.policy->value.ends_on), .tone = style::Tone::neutral};
        return {.text = calendar::to_string(row.policy->value.ends_on)};
    case stage:
        if (!row.stage)
            return {.text = stage_text(row), .secondary = true};
        return {.text = stage_text(row), .tone = tone_of(*row.stage)};
    default:
        if (row.duty == nullptr)
            return {};
        const TimeLeft left = time_left(*row.duty);
        return {.text = row.duty->settled_by + " · " + left.text, .tone = left.tone};
    }
}

// What is missing stands behind what is there.
constexpr std::int64_t behind_all = std::numeric_limits<std::int64_t>::max();

widget::SortKey sort_key_of(const ledger::Ledger& ledger, const UnitRow& row, int column) {
    const party::InsuredUnit& unit = row.unit->value;
    switch (column) {
    case name:
        return {.text = unit.name};
    case industry:
        return {.number = unit.industry.empty() ? 1 : 0, .text = unit.industry_code + unit.industry};
    case high_risk_field:
        return {.number = unit.high_risk_field.empty() ? 1 : 0, .text = unit.high_risk_field};
    case size: {
        const auto found = size_of(ledger, row);
        return {.number = found == code::EnterpriseSize::undetermined ? behind_all : static_cast<int>(found)};
    }
    case policy:
        return {.number = row.policy != nullptr ? 0 : 1, .text = row.policy != nullptr ? row.policy->value.number : ""};
    case ends_on:
        return {.number = row.policy != nullptr ? calendar::day_number(row.policy->value.ends_on) : behind_all};
    case stage:
        return {.number = row.stage ? static_cast<int>(*row.stage) : behind_all};
    default:
        return {.number = row.duty != nullptr ? calendar::day_number(row.duty->due.date) : behind_all};
    }
}

bool is_in(const UnitRow& row, UnitGroup group) {
    if (row.unit->withdrawn())
        return false;
    switch (group) {
    case UnitGroup::all:
        return true;
    case UnitGroup::high_risk:
        return !row.unit->value.high_risk_field.empty();
    case UnitGroup::in_service:
        return row.stage && *row.stage != ledger::Stage::done;
    case UnitGroup::with_duty:
        return row.duty != nullptr;
    }
    return true;
}

void append_searched(const UnitRow& row, std::string& text) {
    const party::InsuredUnit& unit = row.unit->value;
    for (const std::string* each : {&unit.name, &unit.credit_code, &unit.industry, &unit.high_risk_field, &unit.contact,
                                    &unit.phone, &unit.address}) {
        text.append(*each);
        text.push_back('\n');
    }
    if (row.policy != nullptr)
        text.append(row.policy->value.number);
}

std::span<const std::uint32_t> order_rows(const desk::View& view, UnitsState& state) {
    const widget::RowSource source{
        .count = state.rows.size(),
        .version = state.version,
        .shown = [&](std::size_t row) { return is_in(state.rows[row], state.group); },
        .shown_version = static_cast<std::uint64_t>(state.group),
        .searched = [&](std::size_t row, std::string& text) { append_searched(state.rows[row], text); },
        .sort_key = [&](std::size_t row, int column) { return sort_key_of(view.ledger, state.rows[row], column); }};
    return state.order.update(source, state.table.sort_column, state.table.descending, state.query);
}

void draw_head(const ScreenPart& part, UnitsState& state) {
    widget::title("投保单位");
    if (!part.can_write())
        return;
    constexpr widget::ButtonOptions with_icon{.icon = style::Icon::plus};
    const float take_in = widget::button_width("导入名册");
    widget::align_right(widget::button_width("新建单位", with_icon) + style::gap() + take_in);
    if (widget::button("新建单位", with_icon))
        state.new_unit.show();
    widget::beside(take_in);
    if (widget::button("导入名册", {.kind = widget::ButtonKind::primary}))
        part.wants.go = Route{.page = Page::roster};
}

void draw_filters(UnitsState& state) {
    static constexpr std::array<std::string_view, 4> groups{"全部", "高危领域", "服务中", "有待办"};
    int group = static_cast<int>(state.group);
    if (widget::tabs("筛选投保单位", groups, group))
        state.group = static_cast<UnitGroup>(group);
    widget::search_box("搜索投保单位", "单位名称、信用代码、保单号、联系人…", state.query,
                       style::phone() ? 0.0F : search_box_width);
}

void draw_new_unit(const ScreenPart& part, UnitsState& state) {
    if (draw_record_dialog(part, state.new_unit, unit_form(part, nullptr)))
        state.created.begin(part.view);
}

}  // namespace

void draw_units(const desk::View& view, const Route&, UnitsState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    if (state.version != view.version) {
        state.rows = unit_rows(view);
        state.version = view.version;
    }
    if (state.created.arrived(view))
        return go_to(state.rows.back(), wants);
    draw_head(part, state);
    draw_new_unit(part, state);
    if (state.rows.empty()) {
        if (widget::empty_state(style::Icon::building,
                                part.is_viewer()
                                    ? "还没有收下任何投保单位的档案。请打开保险公司提供的查阅包。"
                                    : "还没有投保单位。把业务系统里的名册（.xlsx 或 CSV 文件）导入进来，或先新建一家。",
                                part.is_viewer()   ? "去收发包"
                                : part.can_write() ? "开始导入"
                                                   : "")) {
            wants.go = Route{.page = part.is_viewer() ? Page::bundle : Page::roster};
        }
        return;
    }
    draw_filters(state);
    const auto order = order_rows(view, state);
    const std::string count = "共 " + std::to_string(order.size()) + " 家";
    widget::beside(widget::text_width(count, {.size = style::second_size()}));
    widget::secondary(count);
    const auto event = widget::table(
        "投保单位", columns, static_cast<int>(order.size()),
        [&](int row, int column) { return cell_of(view, state.rows[order[static_cast<std::size_t>(row)]], column); },
        state.table, {.empty_text = "没有符合条件的单位。换个搜索词，或选“全部”。"});
    if (event.clicked_row >= 0)
        go_to(state.rows[order[static_cast<std::size_t>(event.clicked_row)]], wants);
}

}  // namespace anze::screen
