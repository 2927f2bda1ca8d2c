#include "screen/bundle_export.h"

#include "ledger/complaint_case.h"
#include "screen/unit_answer.h"
#include "widget/search_box.h"

#include <map>

namespace anze::screen {
namespace {

// Only what was reviewed leaves the house (5.3.3).
std::vector<ExportLine> export_lines(const ledger::Ledger& ledger) {
    std::map<std::string, ExportLine> by_unit;
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger)) {
        const ledger::Case joined = ledger::case_of(ledger, stream);
        if (joined.unit == nullptr || !joined.review_passed())
            continue;
        ExportLine& line = by_unit[joined.name.unit_id];
        line.unit = joined.unit;
        ++line.services;
        if (joined.feedback == nullptr)
            line.unsent_service_id = joined.name.service_id;
    }
    std::vector<ExportLine> lines;
    for (auto& [unit_id, line] : by_unit)
        lines.push_back(std::move(line));
    return lines;
}

widget::Cell cell_of(const ExportLine& line, int column) {
    const std::string& name = line.unit->value.name;
    const bool unsent = !line.unsent_service_id.empty();
    switch (column) {
    case 0:
        return {.text = name};
    case 1:
        return {.text = std::to_string(line.services) + " 次服务已审核"};
    case 2:
        return {.text = unsent ? "待反馈" : "✓ 已反馈", .tone = unsent ? style::Tone::orange : style::Tone::green};
    default:
        if (unsent)
            return {.button = "去反馈", .button_kind = widget::ButtonKind::primary, .button_name = "去反馈 " + name};
        return {.button = "导出反馈包", .button_name = "导出反馈包 " + name};
    }
}

void export_or_go(const ScreenPart& part, const ExportLine& line) {
    if (line.unsent_service_id.empty()) {
        part.wants.wishes.push_back(desk::ExportBundle{.unit_id = line.unit->id});
        return;
    }
    part.wants.go = Route{
        .page = Page::service, .unit_id = line.unit->id, .service_id = line.unsent_service_id, .part = Part::feedback};
}

void draw_units(const ScreenPart& part, BundleExportState& state) {
    static constexpr std::array<widget::Column, 4> columns{{
        {.title = "投保单位", .on_card = widget::OnCard::title},
        {.title = "内容", .width = 160},
        {.title = "状态", .width = 110, .on_card = widget::OnCard::chip},
        {.title = "", .width = 130},
    }};
    constexpr std::size_t most_rows = 8;
    if (std::exchange(state.version, part.view.ledger.version()) != part.view.ledger.version())
        state.lines = export_lines(part.view.ledger);
    if (state.lines.empty()) {
        widget::secondary("还没有审核通过的服务。服务记录审核通过后，从这里导出反馈包发给单位（5.3.3）。");
        return;
    }
    widget::search_box("搜索可导出的单位", "搜索单位", state.query, style::phone() ? 0 : 320);
    const widget::RowSource source{
        .count = state.lines.size(),
        .version = state.version,
        .searched = [&](std::size_t row, std::string& text) { text += state.lines[row].unit->value.name; },
        .sort_key = {}};
    const auto order = state.order.update(source, -1, false, state.query);
    const float height = static_cast<float>(std::min(order.size(), most_rows) + 1) * style::row_height();
    const auto line_at = [&](int row) -> const ExportLine& {
        return state.lines[order[static_cast<std::size_t>(row)]];
    };
    const auto event = widget::table("可导出的反馈包", columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(line_at(row), column); }, state.table,
                                     {.height = height, .empty_text = "没有找到这样的单位"});
    if (event.clicked_button_row >= 0)
        export_or_go(part, line_at(event.clicked_button_row));
}

void draw_answer(const ScreenPart& part) {
    const std::string& unit_id = part.view.status.unit_id;
    const auto streams = ledger::service_streams(part.view.ledger, unit_id);
    const auto complaints = ledger::complaints(part.view.ledger, unit_id);
    if (streams.empty() && complaints.empty()) {
        widget::secondary("先收下保险公司发来的反馈包，再从这里导出答复。");
        return;
    }
    bool begun = !complaints.empty();
    if (begun)
        widget::text("异议或投诉 " + std::to_string(complaints.size()) + " 项");
    for (const ledger::StreamNumber stream : streams) {
        const ledger::Case joined = ledger::case_of(part.view.ledger, stream);
        const UnitAnswer answer = unit_answer(joined);
        begun = begun || answer.begun();
        widget::heading(joined.service->value.title, 3);
        show_unit_answer(answer);
    }
    if (widget::button("导出答复包",
                       {.kind = widget::ButtonKind::primary,
                        .icon = style::Icon::export_,
                        .disabled_reason = begun ? "" : "请先签收，或填写整改情况、满意度调查表，或提出异议"})) {
        part.wants.wishes.push_back(desk::ExportBundle{.unit_id = unit_id});
    }
}

// What was written on a device that works for the insurer, for the house.
void draw_bringing_back(const ScreenPart& part) {
    bool any = false;
    for (const auto& unit : part.view.ledger.table<party::InsuredUnit>().counting()) {
        any = true;
        ImGui::PushID(unit.id.c_str());
        widget::text(unit.value.name);
        if (widget::button("带回保险公司",
                           {.icon = style::Icon::export_, .accessible_name = "导出现场包 " + unit.value.name}))
            part.wants.wishes.push_back(desk::ExportBundle{.unit_id = unit.id});
        ImGui::PopID();
    }
    if (!any)
        widget::secondary("先收下保险公司带出的现场包，到现场填写后，从这里导出带回保险公司。");
}

std::string_view heading_of(const ScreenPart& part) {
    if (part.on_member_device())
        return "导出现场包";
    return part.on_unit_side() ? "导出答复包" : "导出反馈包";
}

}  // namespace

void draw_export(const ScreenPart& part, BundleExportState& state) {
    const std::string_view heading = heading_of(part);
    widget::begin_card(heading);
    widget::heading(heading);
    if (part.on_member_device())
        draw_bringing_back(part);
    else if (part.on_unit_side())
        draw_answer(part);
    else
        draw_units(part, state);
    widget::end_card();
}

}  // namespace anze::screen
