#include "screen/service_archive_sealed.h"

#include "archive/supplement.h"
#include "form/archive_catalogue.h"
#include "ledger/archive_contents.h"
#include "ledger/sealed.h"
#include "screen/paper.h"
#include "screen/paper_parties.h"
#include "screen/service_archive_materials.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using archive::ArchiveFile;
using archive::Disposal;
using archive::Supplement;

template <class R>
std::vector<const ledger::Entry<R>*> of_file(const ServicePart& part) {
    const auto& file = *part.joined.archive_file;
    auto entries = part.view.ledger.table<R>().in(file.stream);
    std::erase_if(entries, [&](const auto* each) { return each->value.archive_file_id != file.id; });
    return entries;
}

void draw_buttons(const ServicePart& part, SealedState& state) {
    if (!part.on_insurer_side())
        return;
    paper_actions({.name = "档案目录"}, [&] { return paper_of_catalogue(part); }, part.wants);
    const widget::ButtonOptions options{.icon = style::Icon::export_,
                                        .disabled_reason = part.view.status.read_only_reason};
    widget::beside(widget::button_width("提供查阅", options));
    if (widget::button("提供查阅", options))
        state.hand_over.show(part.joined.name.unit_id, {part.joined.name.service_id});
}

void draw_file(const ServicePart& part, SealedState& state) {
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
    draw_buttons(part, state);
    widget::end_card();
}

// Beside the service's own part: the service is sealed, its supplements are not.
bool can_add(const ServicePart& part) {
    return part.ScreenPart::can_write();
}

void draw_supplements(const ServicePart& part, SealedState& state) {
    const std::string& file_id = part.joined.archive_file->id;
    draw_records(
        part,
        RecordSection<Supplement>{
            .face = {.title = "归档后的补充",
                     .clause = "7.2",
                     .add_label = "补充材料",
                     .empty_text = "没有补充。归档后记录不能再改，晚到的材料和更正在这里补充并写明理由。",
                     .keys = {record::key_of(&Supplement::content), record::key_of(&Supplement::reason),
                              record::key_of(&Supplement::added_on), record::key_of(&Supplement::added_by)},
                     .can_write = can_add(part)},
            .entries = of_file<Supplement>(part),
            .form = {.stream = ledger::unit_stream(part.joined.name.unit_id),
                     .fresh = {.archive_file_id = file_id, .added_on = part.view.today, .added_by = part.actor()},
                     .fresh_for = file_id,
                     .keys = {record::key_of(&Supplement::content), record::key_of(&Supplement::pages),
                              record::key_of(&Supplement::reason), record::key_of(&Supplement::added_on),
                              record::key_of(&Supplement::added_by)},
                     .note = "补充写入后不能再改。"}},
        state.supplements);
}

void draw_disposals(const ServicePart& part, SealedState& state) {
    const auto& file = *part.joined.archive_file;
    const calendar::Date due =
        archive::decision_due(file.value.archived_on, ledger::policy_end_of(part.view.ledger, file));
    const auto entries = of_file<Disposal>(part);
    if (part.view.today < calendar::add_days(due, -archive::decision_notice_days) && entries.empty())
        return;
    draw_records(
        part,
        RecordSection<Disposal>{
            .face = {.title = "到期处置",
                     .clause = "7.2",
                     .add_label = "登记处置决定",
                     .empty_text = "保存期限届满后是否继续保存，由保险公司决定，决定登记在这里；没有决定就继续保存。",
                     .keys = {record::key_of(&Disposal::decision), record::key_of(&Disposal::decided_on),
                              record::key_of(&Disposal::decided_by), record::key_of(&Disposal::basis)},
                     .can_write = can_add(part)},
            .entries = entries,
            .form = {.stream = ledger::unit_stream(part.joined.name.unit_id),
                     .fresh = {.archive_file_id = file.id, .decided_on = part.view.today},
                     .fresh_for = file.id,
                     .keys = {record::key_of(&Disposal::decision), record::key_of(&Disposal::decided_on),
                              record::key_of(&Disposal::decided_by), record::key_of(&Disposal::basis)},
                     .note = "本软件不删除任何电子记录：决定只登记纸质件和副本的去向，连同决定一起留存。"}},
        state.disposals);
}

}  // namespace

form::Document paper_of_catalogue(const ServicePart& part) {
    const auto& file = *part.joined.archive_file;
    const form::Parties parties = parties_of(part.view.ledger, part.joined);
    form::ArchiveCatalogue catalogue{
        .insurer_name = parties.insurer_name,
        .unit_name = parties.unit_name,
        .service_title = parties.service_title,
        .file = file.value,
        .keep_until = archive::keep_until(file.value.archived_on, ledger::policy_end_of(part.view.ledger, file)),
        .supplements = ledger::values_of(of_file<Supplement>(part)),
        .disposals = ledger::values_of(of_file<Disposal>(part))};
    for (auto& each : ledger::material_contents(part.view.ledger, part.joined))
        catalogue.materials.push_back({std::move(each.state), std::move(each.records)});
    return form::catalogue_document(catalogue);
}

void draw_sealed(const ServicePart& part, SealedState& state) {
    draw_file(part, state);
    draw_supplements(part, state);
    draw_disposals(part, state);
    draw_hand_over(part, state.hand_over);
}

}  // namespace anze::screen
