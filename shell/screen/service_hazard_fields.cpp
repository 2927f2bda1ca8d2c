#include "screen/service_hazard_fields.h"

#include "screen/hazard_category.h"
#include "widget/chip.h"
#include "widget/dialog.h"

namespace anze::screen {
namespace {

using hazard::Hazard;

struct QuickDeadline {
    std::string_view label;
    int days;
};
constexpr QuickDeadline quick_deadlines[] = {{"立即", 0}, {"7 日", 7}, {"15 日", 15}};

constexpr std::size_t most_suggestions = 8;

std::string_view error_at(const std::vector<record::Error>& errors, auto member) {
    const auto found = std::ranges::find(errors, record::key_of(member), &record::Error::place);
    return found == errors.end() ? std::string_view() : found->message;
}

widget::Label label_of(const std::vector<record::Error>& errors, auto member) {
    return {.text = record::label_of(member), .required = true, .error = error_at(errors, member)};
}

void edit_fields(Hazard& hazard, const std::vector<record::Error>& errors, std::vector<std::string_view> keys) {
    const bool several = keys.size() > 1;
    widget::edit(hazard, {.keys = std::move(keys), .errors = errors, .two_columns = several});
}

std::string description_of(const service::ChecklistItem& item) {
    const std::string& what = item.note.empty() ? item.content : item.note;
    return item.subject.empty() ? what : item.subject + (item.note.empty() ? "不符合：" : "：") + what;
}

void take_over(Hazard& hazard, const service::ChecklistItem& item) {
    hazard.area = item.area;
    hazard.description = description_of(item);
}

// What was found again is found again: where, when and the photos are this hazard's own.
void take_over(Hazard& hazard, const Hazard& earlier) {
    hazard.category = earlier.category;
    hazard.subcategory = earlier.subcategory;
    hazard.description = earlier.description;
    hazard.level = earlier.level;
    hazard.major_basis = earlier.major_basis;
    hazard.suggestion = earlier.suggestion;
}

std::vector<const Hazard*> used_last(const ledger::Ledger& ledger) {
    std::vector<const Hazard*> used;
    const auto& all = ledger.table<Hazard>().all();
    for (std::size_t i = all.size(); i > 0 && used.size() < most_suggestions; --i) {
        const auto& each = all[i - 1];
        if (!each.withdrawn() && !std::ranges::contains(used, each.value.description, &Hazard::description))
            used.push_back(&each.value);
    }
    return used;
}

void draw_suggestions(const ServicePart& part, Hazard& hazard, LibraryDialog& library) {
    if (widget::begin_menu("从清单选")) {
        bool any = false;
        for (const auto* item : part.joined.checklist) {
            if (item->value.result != service::CheckResult::deviates)
                continue;
            any = true;
            if (widget::menu_item(description_of(item->value)))
                take_over(hazard, item->value);
        }
        if (!any)
            widget::menu_item("没有不符合的项", "清单中还没有“不符合”的项");
        widget::end_menu();
    }
    widget::beside(widget::menu_button_width("上次用过"));
    if (widget::begin_menu("上次用过")) {
        const auto used = used_last(part.view.ledger);
        for (const Hazard* each : used) {
            if (widget::menu_item(each->description))
                take_over(hazard, *each);
        }
        if (used.empty())
            widget::menu_item("还没有", "保存过的隐患以后可以从这里选");
        widget::end_menu();
    }
    widget::beside(widget::button_width("从隐患库选"));
    if (widget::button("从隐患库选"))
        open_library(part, library);
}

// 3.11, 6.3.2.3
void draw_level(Hazard& hazard, const std::vector<record::Error>& errors) {
    edit_fields(hazard, errors, {record::key_of(&Hazard::level)});
    if (hazard.level != hazard::Level::major)
        return;
    widget::input(label_of(errors, &Hazard::major_basis), hazard.major_basis);
    widget::status("重大隐患：发现当天书面告知单位并协助整改", style::Tone::red);
    widget::beside(widget::clause_tag_width("6.3.2.3"));
    widget::clause_tag("6.3.2.3");
}

std::string working_days_left(const desk::View& view, calendar::Date due) {
    if (!due.is_set() || due < view.today)
        return {};
    const auto left = view.calendar.working_days_between(view.today, due);
    return "还有 " + std::to_string(left.count) + " 个工作日" + (left.provisional ? "（暂定）" : "");
}

void draw_deadline_choice(const ServicePart& part, Hazard& hazard, const std::vector<record::Error>& errors) {
    const auto day_of = [&](const QuickDeadline& quick) { return calendar::add_days(hazard.found_on, quick.days); };
    std::vector<std::string_view> labels;
    int chosen = -1;
    for (const QuickDeadline& quick : quick_deadlines) {
        if (hazard.found_on.is_set() && hazard.due_on == day_of(quick))
            chosen = static_cast<int>(labels.size());
        labels.push_back(quick.label);
    }
    const std::string hint = working_days_left(part.view, hazard.due_on);
    if (widget::choose({.text = "自排查之日起"}, labels, chosen) && chosen >= 0 && hazard.found_on.is_set())
        hazard.due_on = day_of(quick_deadlines[chosen]);
    widget::Label label = label_of(errors, &Hazard::due_on);
    label.hint = hint;
    widget::input(label, hazard.due_on);
}

std::string persons_on_site(const ledger::Case& joined) {
    std::string names;
    for (const auto* member : joined.group) {
        if (joined.visit != nullptr && std::ranges::contains(joined.visit->value.professionals_on_site, member->id))
            names += (names.empty() ? "" : "、") + member->value.name;
    }
    return names;
}

}  // namespace

Hazard fresh_hazard(const ServicePart& part, std::string_view checklist_item_id) {
    Hazard fresh{.found_on = part.view.today, .found_by = persons_on_site(part.joined)};
    if (part.joined.visit != nullptr && part.joined.visit->value.last_day_on.is_set())
        fresh.found_on = part.joined.visit->value.last_day_on;
    if (fresh.found_by.empty())
        fresh.found_by = part.actor();
    if (part.joined.unit != nullptr)
        fresh.responsible = part.joined.unit->value.contact;
    if (const auto* item = part.view.ledger.find<service::ChecklistItem>(checklist_item_id))
        take_over(fresh, item->value);
    return fresh;
}

void draw_hazard_fields(const ServicePart& part, Hazard& hazard, const std::string& draft_name,
                        const std::vector<record::Error>& errors, LibraryDialog& library) {
    const auto photos = [&] { edit_photos(part, record::label_of(&Hazard::photos), draft_name, hazard.photos, false); };
    if (style::phone())
        photos();
    edit_fields(hazard, errors, {record::key_of(&Hazard::description)});
    draw_suggestions(part, hazard, library);
    choose_category(label_of(errors, &Hazard::category), hazard.category, label_of(errors, &Hazard::subcategory),
                    hazard.subcategory, part.view.today);
    draw_level(hazard, errors);
    edit_fields(hazard, errors, {record::key_of(&Hazard::suggestion)});
    draw_deadline_choice(part, hazard, errors);
    if (!style::phone())
        photos();
    edit_fields(hazard, errors,
                {record::key_of(&Hazard::area), record::key_of(&Hazard::responsible), record::key_of(&Hazard::found_on),
                 record::key_of(&Hazard::found_by), record::key_of(&Hazard::funds), record::key_of(&Hazard::remark)});
}

std::string due_text(const Hazard& hazard) {
    return hazard.due_on.is_set() && hazard.due_on == hazard.found_on ? "立即" : calendar::to_string(hazard.due_on);
}

}  // namespace anze::screen
