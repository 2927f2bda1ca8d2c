#include "screen/conflicts.h"

#include "ledger/describe.h"
#include "widget/chip.h"
#include "widget/compare.h"
#include "widget/fingerprint.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using ledger::Conflict;

std::string place_of(const ledger::Ledger& ledger, const Conflict& conflict) {
    const ledger::StreamName& name = ledger.stream_of(conflict.stream);
    const auto* unit = ledger.find<party::InsuredUnit>(name.unit_id);
    return unit != nullptr ? unit->value.name : std::string("本公司");
}

ledger::ResolveConflict resolution(const Conflict& conflict, ledger::OperationNumber chosen) {
    return {.type_key = std::string(conflict.type_key),
            .record_id = conflict.record_id,
            .field_key = conflict.field_key,
            .chosen = chosen};
}

struct Words {
    std::string heading = {};
    std::string value = {};
};

Words words_of(const ledger::Ledger& ledger, const Conflict& conflict, const Conflict::Side& side) {
    std::string value = ledger::field_text(ledger, conflict.type_key, conflict.field_key, side.value);
    return {written_by(ledger, side.operation), value.empty() ? "（空）" : std::move(value)};
}

// Always two of them side by side: more than two are rare, and each is compared with the first.
void draw_sides(const ScreenPart& part, const Conflict& conflict, bool choosable) {
    const ledger::Ledger& ledger = part.view.ledger;
    const Words first = words_of(ledger, conflict, conflict.sides.front());
    for (std::size_t i = 1; i < conflict.sides.size(); ++i) {
        const Words other = words_of(ledger, conflict, conflict.sides[i]);
        ImGui::PushID(static_cast<int>(i));
        const auto chosen = widget::compare(conflict.field_label, {first.heading, first.value},
                                            {other.heading, other.value}, "采用", choosable);
        ImGui::PopID();
        if (chosen != widget::Chosen::none) {
            const std::size_t at = chosen == widget::Chosen::left ? 0 : i;
            part.act(resolution(conflict, conflict.sides[at].operation));
        }
    }
}

std::string_view to_have_it_decided(const ScreenPart& part) {
    if (part.is_viewer())
        return "请告诉保险公司，由它与单位决定后重新提供。";
    return part.on_unit_side() ? "请联系保险公司，由它决定后再发反馈包来。"
                               : "请再导出一次反馈包发给单位，由单位在“冲突”里决定后答复。";
}

void draw_conflict(const ScreenPart& part, const ConflictLine& line) {
    const Conflict& conflict = line.conflict;
    const std::string title = ledger::record_title(part.view.ledger, conflict.type_key, conflict.record_id);
    const std::string heading = std::string(conflict.type_label) + "：" + title;
    const std::string hindrance = part.hindrance(line.refusals);
    widget::begin_card(heading);
    widget::heading(heading);
    widget::secondary(place_of(part.view.ledger, conflict));
    if (conflict.has_legal_weight)
        widget::status("这一项关系到责任，决定之前按没有填写处理。", style::Tone::orange);
    draw_sides(part, conflict, hindrance.empty());
    if (!hindrance.empty()) {
        widget::secondary(hindrance);
        if (!part.view.status.read_only)
            widget::secondary(to_have_it_decided(part));
    } else if (part.on_unit_side()) {
        widget::secondary("决定之后请导出答复包，发给保险公司。");
    }
    widget::end_card();
}

std::string whose_device(const ScreenPart& part, const ledger::TrustKey& key) {
    if (key.writer == part.view.status.side)
        return "本单位的另一台设备";
    const std::string_view device = part.is_viewer() ? "的设备" : "的另一台设备";
    return (key.owner_name.empty() ? std::string(record::choice_label(key.writer)) : key.owner_name) +
           std::string(device);
}

void draw_key(const ScreenPart& part, const ledger::TrustKey& key) {
    const std::string whose = whose_device(part, key);
    ImGui::PushID(key.public_key.c_str());
    widget::divider();
    widget::heading(whose + "写过内容", 3);
    widget::fingerprint("对方指纹", key.fingerprint);
    widget::text("请在那台设备的“收发包”里看“本机指纹”，八组字符逐组核对；一致才信任，信任后它写的内容自动生效。");
    const std::string hindrance = part.hindrance(part.refusals(key));
    if (widget::button("指纹一致，信任", {.kind = widget::ButtonKind::primary,
                                          .icon = style::Icon::key,
                                          .disabled_reason = hindrance,
                                          .accessible_name = "指纹一致，信任" + whose})) {
        part.act(key);
    }
    ImGui::PopID();
}

// Kept, shown, not counted: said once, with what to do.
void draw_uncounted(const ScreenPart& part) {
    const desk::Status& status = part.view.status;
    if (status.refused_count == 0 && status.parked_count == 0)
        return;
    widget::begin_card("没有采用的内容");
    widget::heading("没有采用的内容");
    if (status.parked_count > 0) {
        widget::text(
            "有 " + std::to_string(status.parked_count) +
            " 条在等待：它们所依据的内容还没有收到，或者签名的密钥还没有核实。收到余下的文件、核对指纹之后自动生效。");
        if (widget::button("去收发包", {.icon = style::Icon::import_}))
            part.wants.go = Route{.page = Page::bundle};
        for (const ledger::TrustKey& key : status.keys_to_compare)
            draw_key(part, key);
    }
    if (status.refused_count > 0) {
        widget::text("有 " + std::to_string(status.refused_count) +
                     " 条没有采用：签名的一方无权填写这些内容，或者它的密钥已停用或更换。原文照样保存，不影响档案；"
                     "请联系对方问明原因。");
    }
    widget::end_card();
}

// Whether a side may decide is asked of the whole ledger, so it is not asked in every frame.
void look_for(const ScreenPart& part, ConflictsState& state) {
    const ledger::Ledger& ledger = part.view.ledger;
    if (std::exchange(state.version, ledger.version()) == ledger.version())
        return;
    state.lines.clear();
    for (Conflict& conflict : ledger.conflicts()) {
        auto refusals = part.refusals(resolution(conflict, conflict.sides.front().operation));
        state.lines.push_back({std::move(conflict), std::move(refusals)});
    }
}

}  // namespace

void draw_conflicts(const desk::View& view, const Route&, ConflictsState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    widget::title("冲突");
    look_for(part, state);
    if (state.lines.empty()) {
        widget::empty_state(style::Icon::check,
                            "没有冲突。两台设备各自填了同一项时，两个说法会并排列在这里，由人决定采用哪一个。");
    } else {
        widget::secondary("两台设备在互不知情时填了同一项。请看清是谁、什么时候填的，再决定采用哪一个；"
                          "没有采用的说法仍留在档案里。");
    }
    for (const ConflictLine& line : state.lines) {
        const std::string id = line.conflict.record_id + "/" + line.conflict.field_key;
        ImGui::PushID(id.c_str());
        draw_conflict(part, line);
        ImGui::PopID();
    }
    draw_uncounted(part);
}

}  // namespace anze::screen
