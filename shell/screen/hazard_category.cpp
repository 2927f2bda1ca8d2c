#include "screen/hazard_category.h"

#include "code/code_list.h"
#include "widget/layout.h"

namespace anze::screen {

void choose_category(const widget::Label& label, std::string& category, const widget::Label& lower_label,
                     std::string& subcategory, calendar::Date on) {
    const code::CodeList* list = code::list_on(code::list_id::hazard_category, on);
    if (list == nullptr)
        return;
    std::vector<widget::Option> categories;
    std::vector<widget::Option> subcategories;
    for (const code::Item& item : list->items) {
        const code::Item* above = code::find(*list, item.parent);
        if (above == nullptr)
            categories.push_back({std::string(item.name), std::string(item.name)});
        else if (category.empty() || category == above->name)
            subcategories.push_back({std::string(item.name), std::string(item.name), std::string(above->name)});
    }
    widget::begin_columns(2);
    if (widget::input(label, category, categories))
        subcategory.clear();
    widget::next_column();
    if (widget::input(lower_label, subcategory, subcategories)) {
        const code::Item* chosen = code::find_by_name(*list, subcategory);
        const code::Item* above = chosen != nullptr ? code::find(*list, chosen->parent) : nullptr;
        if (above != nullptr)
            category = above->name;
    }
    widget::end_columns();
}

void choose_from_code_list(widget::Label label, std::string& name, std::string_view list_id, calendar::Date on) {
    const code::CodeList* list = code::list_on(list_id, on);
    if (list == nullptr)
        return;
    std::vector<widget::Option> options;
    for (const code::Item& item : list->items)
        options.push_back({std::string(item.name), std::string(item.name)});
    std::string hint;
    if (const code::CodeList* other = code::other_list_with(list_id, name, on)) {
        options.push_back({name, name, std::string(other->version)});
        hint = "“" + name + "”是 " + std::string(other->version) + " 的类别";
        if (const code::Item* now = code::successor(list_id, name, on))
            hint += "，在 " + std::string(list->version) + " 中对应“" + std::string(now->name) + "”";
        label.hint = hint;
    }
    widget::input(label, name, options);
}

}  // namespace anze::screen
