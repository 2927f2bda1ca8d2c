#include "screen/bundle_result.h"

#include "screen/complaint_form.h"
#include "screen/unit_answer.h"
#include "widget/chip.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

// Of the archived ones nothing is to be done; a viewer came for them.
std::vector<ledger::Case> services_in(const ScreenPart& part, const bundle::Manifest& manifest) {
    const ledger::Ledger& ledger = part.view.ledger;
    std::vector<ledger::Case> services;
    for (const bundle::StreamHeads& stream : manifest.streams) {
        const auto name = ledger::parse_stream(stream.name);
        const auto number = name ? ledger.stream_number(*name) : std::nullopt;
        if (!number || name->kind != record::Stream::service)
            continue;
        ledger::Case joined = ledger::case_of(ledger, *number);
        if (joined.service != nullptr && (joined.archive_file == nullptr || part.is_viewer()))
            services.push_back(std::move(joined));
    }
    return services;
}

void go(const ScreenPart& part, const ledger::Case& joined, Part place) {
    part.wants.go = Route{
        .page = Page::service, .unit_id = joined.name.unit_id, .service_id = joined.name.service_id, .part = place};
}

void go_button(const ScreenPart& part, const ledger::Case& joined, const std::string& label, Part place,
               widget::ButtonKind kind = widget::ButtonKind::secondary) {
    const std::string name = label + " " + joined.service->value.title;
    if (widget::button(label, {.kind = kind, .accessible_name = name}))
        go(part, joined, place);
}

void draw_service(const ScreenPart& part, const ledger::Case& joined, record::Writer issuer) {
    const std::string_view stage = ledger::stage_label(joined.stage());
    widget::heading(joined.service->value.title, 3);
    widget::beside(widget::chip_width(stage));
    widget::chip(stage, style::Tone::blue);
    // From within the house: the work of the site, not an answer of the unit.
    if (part.on_insurer_side() && issuer == record::Writer::insurer)
        return go_button(part, joined, "打开服务", Part::visit, widget::ButtonKind::primary);
    show_unit_answer(unit_answer(joined));
    if (part.on_unit_side()) {
        go_button(part, joined, "查看隐患", Part::hazards);
        widget::beside(widget::button_width("去答复"));
        return go_button(part, joined, "去答复", Part::answer, widget::ButtonKind::primary);
    }
    if (part.is_viewer())
        return go_button(part, joined, "查看服务", Part::plan, widget::ButtonKind::primary);
    go_button(part, joined, "查看答复", Part::answer, widget::ButtonKind::primary);
    const auto waiting = std::ranges::count_if(
        joined.hazards, [](const auto& each) { return each.state() == ledger::HazardState::rectified; });
    if (waiting > 0) {
        const std::string label = "验收整改（" + std::to_string(waiting) + "）";
        widget::beside(widget::button_width(label));
        go_button(part, joined, label, Part::hazards);
    }
    if (joined.call_back == nullptr) {
        widget::beside(widget::button_width("登记回访"));
        go_button(part, joined, "登记回访", Part::call_back);
    }
}

// The complaints of the unit that are not closed: what came may have brought one, or the answer to one.
void draw_complaints_in(const ScreenPart& part, const bundle::Manifest& manifest) {
    for (const bundle::StreamHeads& stream : manifest.streams) {
        const auto name = ledger::parse_stream(stream.name);
        if (!name || name->kind != record::Stream::unit)
            continue;
        for (const ledger::ComplaintCase& each : ledger::complaints(part.view.ledger, name->unit_id)) {
            if (each.stage() == ledger::ComplaintStage::closed)
                continue;
            widget::divider();
            ImGui::PushID(each.id.c_str());
            const std::string_view stage = ledger::stage_label(each.stage());
            widget::heading("投诉", 3);
            widget::beside(widget::chip_width(stage));
            widget::chip(stage, stage_tone(each.stage()));
            widget::text(each.request());
            if (widget::button("查看投诉", {.accessible_name = "查看投诉 " + each.request()}))
                part.wants.go = Route{.page = Page::complaints, .record_id = each.id};
            ImGui::PopID();
        }
    }
}

}  // namespace

void draw_result(const ScreenPart& part, const desk::BundleIntake& intake, std::uint64_t refused) {
    widget::heading("已收下：" + intake.file_name);
    widget::status("✓ 新收下 " + std::to_string(intake.preview.new_operations) + " 条记录操作，照片 " +
                       std::to_string(intake.preview.photos) + " 张",
                   style::Tone::green);
    if (refused > 0 && widget::banner(style::Tone::orange,
                                      "其中 " + std::to_string(refused) +
                                          " 条没有采用：签名的一方无权填写，或者它的密钥已停用或更换。",
                                      "看原因")) {
        part.wants.go = Route{.page = Page::conflicts};
    }
    if (!part.view.status.keys_to_compare.empty() &&
        widget::banner(style::Tone::orange, "其中有另一台设备写的内容，核对它的指纹之后才生效。", "去核对")) {
        part.wants.go = Route{.page = Page::conflicts};
    }
    const std::size_t conflicts = intake.preview.conflicts;
    if (conflicts > 0 &&
        widget::banner(style::Tone::red, "有 " + std::to_string(conflicts) + " 处说法不同，需要决定。", "去解决冲突")) {
        part.wants.go = Route{.page = Page::conflicts};
    }
    for (const ledger::Case& joined : services_in(part, intake.preview.manifest)) {
        widget::divider();
        ImGui::PushID(joined.name.service_id.c_str());
        draw_service(part, joined, intake.preview.manifest.issuer.side);
        ImGui::PopID();
    }
    draw_complaints_in(part, intake.preview.manifest);
}

}  // namespace anze::screen
