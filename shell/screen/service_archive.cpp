#include "screen/service_archive.h"

#include "screen/deadline_line.h"
#include "screen/service_archive_materials.h"
#include "widget/dialog.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using archive::ArchiveFile;
using archive::MaterialState;

std::size_t missing_count(const std::vector<MaterialState>& materials) {
    return archive::archive_gaps(materials, {}).size();
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

}  // namespace

void draw_archive(const ServicePart& part, ArchiveState& state) {
    if (widget::button_at_right("全套材料", {.icon = style::Icon::export_}))
        state.materials.show(part.joined.name.unit_id, {part.joined.name.service_id});
    draw_material_dialog(part, state.materials);
    if (part.joined.archive_file != nullptr) {
        draw_sealed(part, state.sealed);
        if (part.on_insurer_side())
            draw_materials(part, ledger::materials(part.view.ledger, part.joined));
    } else if (!part.on_insurer_side()) {
        widget::empty_state(style::Icon::archive, "保险公司归档后，这里显示档案号和保存期限。");
    } else {
        draw_before(part, state);
    }
}

}  // namespace anze::screen
