#include "screen/service_archive.h"

#include "screen/deadline_line.h"
#include "widget/chip.h"
#include "widget/dialog.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using archive::ArchiveFile;
using archive::Material;
using archive::MaterialState;

// Where what is missing is made; nothing for what comes from outside.
std::optional<Part> place_of(Material material) {
    switch (material) {
    case Material::plan:
        return Part::plan;
    case Material::people:
        return Part::visit;
    case Material::service_record:
        return Part::record;
    case Material::call_back:
        return Part::call_back;
    default:
        return std::nullopt;
    }
}

void draw_chip(const MaterialState& state) {
    const std::string_view word = state.present ? "✓ 已有" : state.needed ? "缺" : "不需要";
    widget::align_right(widget::chip_width(word));
    widget::chip(word, state.present ? style::Tone::green : state.needed ? style::Tone::orange : style::Tone::neutral);
}

void draw_material(const ServicePart& part, const MaterialState& state) {
    const std::string_view name = record::choice_label(state.material);
    ImGui::PushID(static_cast<int>(state.material));
    widget::text(name);
    draw_chip(state);
    if (!state.present && !state.note.empty())
        widget::secondary(state.note);
    const auto place = place_of(state.material);
    if (!state.present && state.needed && place && part.can_write()) {
        if (widget::link("去补齐", "去补齐 " + std::string(name)))
            part.go(*place);
    }
    ImGui::PopID();
}

std::size_t missing_count(const std::vector<MaterialState>& materials) {
    return archive::archive_gaps(materials, {}).size();
}

void draw_materials(const ServicePart& part, const std::vector<MaterialState>& materials) {
    widget::begin_card("归档材料");
    widget::heading_with_clause("归档材料", "7.1.2");
    bool first = true;
    for (const MaterialState& state : materials) {
        if (!std::exchange(first, false))
            widget::divider();
        draw_material(part, state);
    }
    widget::end_card();
}

std::string keep_until_text(const ServicePart& part, calendar::Date archived_on) {
    const calendar::Date policy_end =
        part.joined.policy != nullptr ? part.joined.policy->value.ends_on : calendar::Date{};
    return calendar::chinese_date(archive::keep_until(archived_on, policy_end));
}

void draw_keeping(const ServicePart& part, calendar::Date archived_on) {
    widget::label_value("保存至", keep_until_text(part, archived_on));
    widget::beside(widget::clause_tag_width("7.2"));
    widget::clause_tag("7.2");
    widget::secondary("从归档日和保险止期中较晚的一天起至少 5 年。");
}

void draw_confirmation(const ServicePart& part, const ledger::ArchiveService& action, const std::string& draft_name,
                       ArchiveState& state) {
    const std::string text = "归档后本次服务的记录封存，不能再改，保存至 " + keep_until_text(part, part.view.today) +
                             "。档案号 " + action.number + "。";
    if (widget::confirm("归档", text, "确认归档", "再看看", state.confirming) == widget::Answer::yes)
        part.act(action, draft_name);
}

void draw_sealing(const ServicePart& part, const std::vector<MaterialState>& materials, ArchiveState& state) {
    Editing<ArchiveFile> editing(part, "archive_file/" + part.joined.name.service_id,
                                 ledger::unit_stream(part.joined.name.unit_id),
                                 static_cast<const ledger::Entry<ArchiveFile>*>(nullptr),
                                 {.number = ledger::next_archive_number(part.view.ledger, part.view.today)});
    ArchiveFile& file = editing.value;
    const std::size_t missing = missing_count(materials);
    const ledger::ArchiveService action{
        .service = part.joined.stream, .number = file.number, .gap_reason = file.gap_reason};
    const auto refusals = part.refusals(action);
    const bool tried = state.attempt.draft_name == editing.name;
    std::vector<std::string_view> keys{record::key_of(&ArchiveFile::number)};
    if (missing > 0)
        keys.push_back(record::key_of(&ArchiveFile::gap_reason));
    widget::edit(file, {.keys = std::move(keys), .errors = tried ? refusals : ledger::Refusals{}});
    if (missing > 0 && tried && file.gap_reason.empty())
        widget::status("缺 " + std::to_string(missing) + " 类材料，补齐或写明原因后才能归档", style::Tone::red);
    draw_keeping(part, part.view.today);
    if (widget::button("归档", {.kind = widget::ButtonKind::primary,
                                .icon = style::Icon::archive,
                                .disabled_reason = part.hindrance(refusals)})) {
        state.confirming = refusals.empty();
        state.attempt.draft_name = refusals.empty() ? "" : editing.name;
    }
    if (state.confirming)
        draw_confirmation(part, {part.joined.stream, file.number, file.gap_reason}, editing.name, state);
}

void draw_before(const ServicePart& part, ArchiveState& state) {
    const auto materials = ledger::materials(part.view.ledger, part.joined);
    widget::begin_columns(2);
    draw_materials(part, materials);
    widget::next_column();
    widget::begin_card("归档");
    widget::heading("归档");
    if (part.joined.call_back != nullptr) {
        draw_deadline(part.view, "归档", "5.3.4.2",
                      service::archive_due(part.view.calendar, part.joined.call_back->value.called_on));
    }
    if (part.can_write())
        draw_sealing(part, materials, state);
    widget::end_card();
    widget::end_columns();
}

void draw_sealed(const ServicePart& part) {
    const auto& entry = *part.joined.archive_file;
    const ArchiveFile& file = entry.value;
    widget::begin_card("档案");
    widget::heading_with_clause("档案 " + file.number, "7.2");
    const std::string_view word = "✓ 已归档封存";
    widget::beside(widget::chip_width(word));
    widget::chip(word, style::Tone::green);
    widget::label_value(record::label_of(&ArchiveFile::archived_on), calendar::chinese_date(file.archived_on));
    widget::label_value(record::label_of(&ArchiveFile::archived_by), file.archived_by);
    if (!file.gaps.empty()) {
        widget::label_value(record::label_of(&ArchiveFile::gaps), file.gaps);
        widget::label_value(record::label_of(&ArchiveFile::gap_reason), file.gap_reason);
    }
    draw_keeping(part, file.archived_on);
    widget::secondary("封存 " + std::to_string(file.heads.size()) + " 条操作链；其间不得丢失、篡改、隐匿和销毁。");
    widget::secondary(written_by(part.view.ledger, entry.changed_by));
    widget::end_card();
}

}  // namespace

void draw_archive(const ServicePart& part, ArchiveState& state) {
    if (part.joined.archive_file != nullptr) {
        draw_sealed(part);
        if (!part.on_unit_side())
            draw_materials(part, ledger::materials(part.view.ledger, part.joined));
    } else if (part.on_unit_side()) {
        widget::empty_state(style::Icon::archive, "保险公司归档后，这里显示档案号和保存期限。");
    } else {
        draw_before(part, state);
    }
}

}  // namespace anze::screen
