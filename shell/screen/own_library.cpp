#include "screen/own_library.h"

#include "form/list_document.h"
#include "ledger/company_records.h"
#include "roster/record_lists.h"
#include "screen/library_form.h"

namespace anze::screen {
namespace {

using hazard::LibraryEntry;
using record::key_of;
using Entries = std::vector<const ledger::Entry<LibraryEntry>*>;

form::Document list_of(const Entries& entries) {
    std::vector<std::string_view> keys;
    for (const roster::RecordColumn& column : roster::RecordList<LibraryEntry>::columns)
        keys.push_back(column.key);
    std::vector<const void*> records;
    for (const auto* each : entries)
        records.push_back(&each->value);
    return form::list_document(std::string(record::type<LibraryEntry>.label), record::faces<LibraryEntry>(), keys,
                               records);
}

void draw_export(const ScreenPart& part, const Entries& entries) {
    const widget::ButtonOptions options{.icon = style::Icon::export_,
                                        .disabled_reason = entries.empty() ? "还没有可以导出的条目" : "",
                                        .accessible_name = "导出隐患库"};
    widget::beside(widget::button_width("导出 Excel", options));
    if (widget::button("导出 Excel", options))
        part.wants.wishes.push_back(desk::SaveDocument{list_of(entries), form::FileKind::excel});
}

}  // namespace

void draw_own_library(const ScreenPart& part, OwnLibraryState& state) {
    const Entries entries = ledger::company_records<LibraryEntry>(part.view.ledger);
    widget::begin_card("隐患和危险有害因素库");
    draw_records(
        part,
        RecordSection<LibraryEntry>{
            .face = {.title = "隐患和危险有害因素库",
                     .add_label = "添加条目",
                     .empty_text = "通用的条目随软件提供，记录隐患时点“从隐患库选”。本公司自己的条目在这里添加、"
                                   "导入，或者在隐患页面点“存入隐患库”。",
                     .keys = {key_of(&LibraryEntry::description), key_of(&LibraryEntry::industry),
                              key_of(&LibraryEntry::kind), key_of(&LibraryEntry::subcategory),
                              key_of(&LibraryEntry::suggestion)},
                     .can_write = part.can_write(),
                     .in_own_card = false},
            .entries = entries,
            .form = library_form(part)},
        state.entries);
    if (part.can_write()) {
        draw_list_import(part, "导入隐患库", {.kind = desk::ListKind::hazard_library}, state.list);
        draw_export(part, entries);
    }
    widget::end_card();
}

}  // namespace anze::screen
