#include "screen/library_form.h"

#include "code/code_list.h"
#include "screen/hazard_category.h"

namespace anze::screen {
namespace {

using hazard::LibraryEntry;
using hazard::LibraryKind;

widget::Label label_of(const std::vector<record::Error>& errors, auto member) {
    const auto found = std::ranges::find(errors, record::key_of(member), &record::Error::place);
    return {.text = record::label_of(member), .error = found == errors.end() ? std::string_view() : found->message};
}

void draw_fields(LibraryEntry& entry, const std::vector<record::Error>& errors, calendar::Date today) {
    const auto edit = [&](std::vector<std::string_view> keys, bool two_columns = false) {
        widget::edit(entry, {.keys = std::move(keys), .errors = errors, .two_columns = two_columns});
    };
    edit({record::key_of(&LibraryEntry::industry), record::key_of(&LibraryEntry::kind)}, true);
    edit({record::key_of(&LibraryEntry::description)});
    if (entry.kind == LibraryKind::factor) {
        choose_from_code_list(label_of(errors, &LibraryEntry::factor_class), entry.factor_class,
                              code::list_id::hazard_factor, today);
    } else {
        choose_category(label_of(errors, &LibraryEntry::category), entry.category,
                        label_of(errors, &LibraryEntry::subcategory), entry.subcategory, today);
        edit({record::key_of(&LibraryEntry::level)});
        if (entry.level == hazard::Level::major)
            edit({record::key_of(&LibraryEntry::major_basis)});
    }
    choose_from_code_list(label_of(errors, &LibraryEntry::accident_type), entry.accident_type,
                          code::list_id::accident_type, today);
    edit({record::key_of(&LibraryEntry::basis), record::key_of(&LibraryEntry::suggestion)});
}

}  // namespace

RecordForm<LibraryEntry> library_form(const ScreenPart& part, LibraryEntry fresh, std::string fresh_for) {
    return {.title = "隐患和危险有害因素",
            .stream = ledger::company_stream(),
            .fresh = std::move(fresh),
            .fresh_for = std::move(fresh_for),
            .draw_fields = [today = part.view.today](LibraryEntry& entry, const std::vector<record::Error>& errors) {
                draw_fields(entry, errors, today);
            }};
}

}  // namespace anze::screen
