#include "screen/own_library.h"

#include "ledger/company_records.h"
#include "screen/library_form.h"
#include "screen/list_export.h"

namespace anze::screen {
namespace {

using hazard::LibraryEntry;
using record::key_of;

}  // namespace

void draw_own_library(const ScreenPart& part, OwnLibraryState& state) {
    const auto entries = ledger::company_records<LibraryEntry>(part.view.ledger);
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
        draw_list_export(part, record::type<LibraryEntry>.label, entries);
    }
    widget::end_card();
}

}  // namespace anze::screen
