#include "screen/service_hazards.h"

#include "screen/hazard_line.h"
#include "screen/list_export.h"
#include "screen/paper.h"
#include "screen/screening_papers.h"
#include "screen/service_hazard_fields.h"
#include "screen/service_notice.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

constexpr float editor_width = 392;
constexpr float lowest_card = 420;

enum Column : int { number, picture, description, category, level, due, standing };

const std::array<widget::Column, 7> columns{{
    {.title = "#", .width = 36, .on_card = widget::OnCard::hidden},
    {.title = "照片", .width = 64, .on_card = widget::OnCard::hidden},
    {.title = "隐患具体描述", .on_card = widget::OnCard::title},
    {.title = "类别", .width = 132},
    {.title = "分级", .width = 72, .on_card = widget::OnCard::chip},
    {.title = "治理时限", .width = 100},
    {.title = "状态", .width = 104, .on_card = widget::OnCard::chip},
}};

// "现场管理类" is said shorter beside the finer word.
std::string category_text(const hazard::Hazard& hazard) {
    constexpr std::string_view tail = "管理类";
    std::string category = hazard.category;
    if (category.ends_with(tail))
        category.resize(category.size() - tail.size());
    return category.empty() ? hazard.subcategory : category + " · " + hazard.subcategory;
}

widget::Cell cell_of(const ServicePart& part, int row, int column) {
    const ledger::HazardCase& each = part.joined.hazards[static_cast<std::size_t>(row)];
    const hazard::Hazard& hazard = each.hazard->value;
    switch (column) {
    case number:
        return {.text = std::to_string(row + 1)};
    case picture:
        return {.picture = hazard.photos.empty() ? std::string() : hazard.photos.front().sha256};
    case description:
        return {.text = hazard.description};
    case category:
        return {.text = category_text(hazard), .secondary = true};
    case level:
        return {.text = std::string(record::choice_label(hazard.level)),
                .tone = hazard.level == hazard::Level::major ? style::Tone::red : style::Tone::yellow};
    case due:
        return {.text = due_text(hazard)};
    default: {
        const HazardLine line = hazard_line(part.joined, each, part.view.today);
        return {.text = standing_text(line), .tone = standing_tone(line)};
    }
    }
}

// 6.3.2.3: the reading is the same day.
void draw_warning(const ServicePart& part, ServiceHazardsState& state) {
    const auto untold = untold_hazards(part.joined);
    const auto is_major = [](const auto* each) { return each->hazard->value.level == hazard::Level::major; };
    const auto majors = std::ranges::count_if(untold, is_major);
    if (majors == 0 || !part.can_write())
        return;
    const std::string text = std::to_string(majors) + " 条重大隐患尚未书面告知单位，应在发现当天告知（6.3.2.3）";
    if (widget::banner(style::Tone::red, text, "去告知"))
        open_notices(part, state.notices);
}

void draw_toolbar(const ServicePart& part, ServiceHazardsState& state) {
    if (part.can_write()) {
        if (widget::button("记录隐患", {.kind = widget::ButtonKind::primary, .icon = style::Icon::plus}))
            part.go(Part::hazards, "new");
        const std::size_t untold = untold_hazards(part.joined).size();
        const std::string label = untold == 0 ? "告知书" : "告知书（" + std::to_string(untold) + " 条未告知）";
        widget::beside(widget::button_width(label));
        if (widget::button(label, {.accessible_name = "隐患告知书"}))
            open_notices(part, state.notices);
    }
    const PaperFace paper{.name = "告知书", .disabled_reason = part.joined.notices.empty() ? "还没有出具告知书" : ""};
    const auto last = [&] { return paper_of_notice(part.view.ledger, part.joined, *part.joined.notices.back()); };
    widget::beside(paper_actions_width(paper));
    paper_actions(paper, last, part.wants);
    const PaperFace table{.name = "治理台账"};
    widget::beside(paper_actions_width(table));
    paper_actions(
        table, [&] { return paper_of_hazard_ledger(part.view.ledger, part.joined, part.view.today); }, part.wants);
}

void draw_import(const ServicePart& part, ServiceHazardsState& state) {
    if (part.can_write() && part.joined.service != nullptr) {
        draw_list_import(part, "导入隐患清单", {.kind = desk::ListKind::hazards, .record_id = part.joined.service->id},
                         state.list);
        std::vector<const ledger::Entry<hazard::Hazard>*> hazards;
        for (const ledger::HazardCase& each : part.joined.hazards)
            hazards.push_back(each.hazard);
        draw_list_export(part, "隐患清单", hazards);
    }
}

// On a wide screen one hazard is always open: the one of the address, else the last.
std::string shown_id(const ServicePart& part) {
    const std::string& asked = part.route.record_id;
    const bool fresh = asked.starts_with("new") && part.can_write();
    if (fresh || part.joined.hazard(asked) != nullptr || style::phone())
        return asked;
    return part.joined.hazards.back().hazard->id;
}

void draw_list(const ServicePart& part, const std::string& shown, float height, ServiceHazardsState& state) {
    const ledger::HazardCase* selected = part.joined.hazard(shown);
    state.table.selected_row = selected == nullptr ? -1 : static_cast<int>(selected - part.joined.hazards.data());
    const auto event = widget::table("隐患", columns, static_cast<int>(part.joined.hazards.size()),
                                     [&](int row, int column) { return cell_of(part, row, column); }, state.table,
                                     {.height = height, .lines = 2});
    if (event.clicked_row >= 0)
        part.go(Part::hazards, part.joined.hazards[static_cast<std::size_t>(event.clicked_row)].hazard->id);
}

void draw_side_by_side(const ServicePart& part, ServiceHazardsState& state) {
    const std::string shown = shown_id(part);
    const float height = std::max(ImGui::GetContentRegionAvail().y, lowest_card);
    const float top = ImGui::GetCursorPosY();
    widget::begin_columns(2, {.last_width = editor_width});
    draw_warning(part, state);
    draw_toolbar(part, state);
    draw_import(part, state);
    draw_list(part, shown, height - (ImGui::GetCursorPosY() - top), state);
    widget::next_column();
    draw_hazard(part, shown, height, state.hazard);
    widget::end_columns();
}

}  // namespace

void draw_service_hazards(const ServicePart& part, ServiceHazardsState& state) {
    const std::string& asked = part.route.record_id;
    const bool fresh = asked.starts_with("new") && part.can_write();
    const bool any = !part.joined.hazards.empty();
    if (style::phone() && !asked.empty() && (fresh || part.joined.hazard(asked) != nullptr)) {
        draw_hazard(part, asked, 0, state.hazard);
    } else if (!any && !fresh) {
        if (widget::empty_state(style::Icon::camera, "还没有隐患。现场发现的隐患拍照、分级、写明治理措施和时限。",
                                part.can_write() ? "记录隐患" : "")) {
            part.go(Part::hazards, "new");
        }
        draw_import(part, state);
    } else if (style::phone()) {
        draw_warning(part, state);
        draw_toolbar(part, state);
        draw_import(part, state);
        draw_list(part, {}, 0, state);
    } else {
        draw_side_by_side(part, state);
    }
    draw_notices(part, state.notices);
}

}  // namespace anze::screen
