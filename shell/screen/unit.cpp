#include "screen/unit.h"

#include "screen/unit_form.h"
#include "screen/unit_plans.h"
#include "widget/chip.h"
#include "widget/navigation.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

constexpr float side_width = 380;

void chip_beside(std::string_view text, style::Tone tone) {
    widget::beside(widget::chip_width(text));
    widget::chip(text, tone);
}

void draw_actions(const UnitPart& part, UnitState& state) {
    constexpr std::string_view begin = "开始一次服务";
    const std::string_view hand_over = part.on_member_device() ? "导出现场包" : "导出反馈包";
    constexpr std::string_view materials = "全套材料";
    constexpr widget::ButtonOptions with_icon{.icon = style::Icon::export_};
    const float width = widget::button_width(begin);
    widget::align_right(widget::button_width(materials) + widget::button_width(hand_over, with_icon) +
                        2 * style::gap() + width);
    if (widget::button(materials))
        state.materials.show(part.unit_id());
    widget::beside(widget::button_width(hand_over, with_icon));
    if (widget::button(hand_over, with_icon))
        part.wants.wishes.push_back(desk::ExportBundle{part.unit_id()});
    widget::beside(width);
    const std::string hindrance = service_hindrance(part);
    if (widget::button(begin, {.kind = widget::ButtonKind::primary, .disabled_reason = hindrance}))
        begin_service(part, state.services);
}

void draw_head(const UnitPart& part, UnitState& state) {
    const party::InsuredUnit& unit = part.file.unit->value;
    const std::array<std::string_view, 2> ways{"投保单位", unit.name};
    if (widget::breadcrumb(ways) == 0)
        part.wants.go = Route{.page = Page::units};
    widget::title(unit.name);
    if (!unit.high_risk_field.empty())
        chip_beside(unit.high_risk_field, style::Tone::orange);
    if (const auto size = part.file.size().size; size != code::EnterpriseSize::undetermined)
        chip_beside(record::choice_label(size), style::Tone::neutral);
    if (part.can_write())
        draw_actions(part, state);
    draw_material_dialog(part, state.materials);
}

void draw_basics(const UnitPart& part, UnitState& state) {
    widget::begin_card("基本情况");
    widget::heading("基本情况");
    if (part.can_write()) {
        if (widget::button_at_right("修改", {.accessible_name = "修改基本情况"}))
            state.basics.show(part.unit_id());
    }
    widget::show(part.file.unit->value);
    draw_record_dialog(part, state.basics, unit_form(part, part.file.unit));
    widget::end_card();
}

// Chapter 6 asks for a service a year of large and medium units; by which figures a unit is one is shown.
void draw_size(const UnitPart& part) {
    const code::SizeFinding finding = part.file.size();
    const bool known = finding.size != code::EnterpriseSize::undetermined;
    widget::heading_with_clause("企业规模", "6");
    chip_beside(known ? record::choice_label(finding.size) : "未能划型",
                known ? style::Tone::blue : style::Tone::orange);
    widget::secondary(finding.reason);
    if (known)
        widget::secondary("划型依据：" + std::string(code::confidence_label(finding.confidence)));
    if (code::is_large_or_medium(finding.size) && !part.file.unit->value.high_risk_field.empty())
        widget::status("高危行业领域的大中型单位，每年应提供 1 次风险评估或隐患排查", style::Tone::orange);
}

void draw_figures(const UnitPart& part, UnitState& state) {
    const auto* figures = part.file.figures;
    widget::begin_card("内部资料");
    widget::heading("内部资料");
    chip_beside("不会发给投保单位", style::Tone::neutral);
    if (part.can_write()) {
        if (widget::button_at_right("修改", {.accessible_name = "修改内部资料"}))
            state.figures.show(figures != nullptr ? figures->id : std::string());
    }
    if (figures != nullptr)
        widget::show(figures->value);
    else
        widget::secondary("营业收入、资产总额和内部备注都还没有填写。");
    draw_size(part);
    draw_record_dialog(part, state.figures,
                       RecordForm<party::UnitFigures>{.title = "内部资料",
                                                      .stream = ledger::internal_stream(part.unit_id()),
                                                      .note = "只留在本机，不会发给投保单位。",
                                                      .width = 480});
    widget::end_card();
}

void draw_keys(const UnitPart& part) {
    widget::begin_card("核对过的密钥");
    widget::heading("核对过的密钥");
    for (const auto* key : part.file.keys) {
        widget::text(key->value.owner_name);
        widget::secondary(key->value.fingerprint);
        widget::secondary("核对日期 " + calendar::to_string(key->value.compared_on));
    }
    if (part.file.keys.empty())
        widget::secondary("还没有核对过这家单位的密钥。打开它发来的答复包时，请与单位当面或电话核对指纹。");
    widget::end_card();
}

// What leads to the fees comes to their card; after that the page scrolls as the person likes.
void begin_fees(std::string_view asked, UnitState& state) {
    const int frame = ImGui::GetFrameCount();
    const bool arrives = std::exchange(state.frame, frame) + 1 != frame;
    if (arrives && asked == fees_card)
        ImGui::SetScrollFromPosY(ImGui::GetCursorScreenPos().y - ImGui::GetWindowPos().y, 0);
}

void draw_file(const UnitPart& part, std::string_view asked, UnitState& state) {
    draw_head(part, state);
    widget::begin_columns(2, {.last_width = side_width});
    draw_services(part, state.services);
    draw_plans(part);
    draw_policies(part, state.policies);
    draw_contract(part, state.contract);
    if (part.reads_internal()) {
        begin_fees(asked, state);
        draw_unit_fees(part, state.fees);
    }
    draw_unit_complaints(part, state.complaints);
    if (part.reads_internal())
        draw_cooperation(part, state.cooperation);
    widget::next_column();
    draw_basics(part, state);
    if (part.reads_internal()) {
        draw_persons_card(part, state.persons);
        draw_figures(part, state);
        draw_keys(part);
    }
    widget::end_columns();
}

}  // namespace

void draw_unit(const desk::View& view, const Route& route, UnitState& state, Wants& wants) {
    if (state.unit_id != route.unit_id)
        state = UnitState{.unit_id = route.unit_id};
    const ledger::UnitFile file = ledger::unit_file(view.ledger, route.unit_id);
    if (file.unit == nullptr) {
        if (widget::empty_state(style::Icon::building, "找不到这家投保单位，它可能在另一份档案里。", "回到投保单位"))
            wants.go = Route{.page = Page::units};
        return;
    }
    const UnitPart part{{view, wants}, file};
    if (route.record_id.empty() || route.record_id == fees_card)
        draw_file(part, route.record_id, state);
    else if (route.record_id == persons_list)
        draw_persons_list(part, state.persons);
    else
        draw_unit_plan(part, route.record_id, state.plan);
}

}  // namespace anze::screen
