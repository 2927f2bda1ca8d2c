#include "screen/unit_form.h"

#include "code/code_list.h"

namespace anze::screen {
namespace {

using party::InsuredUnit;

// What a list from elsewhere says stays choosable.
void keep_choosable(std::vector<widget::Option>& options, const std::string& value) {
    if (!value.empty() && std::ranges::find(options, value, &widget::Option::id) == options.end())
        options.push_back({value, value});
}

std::vector<widget::Option> industries(calendar::Date today) {
    std::vector<widget::Option> options;
    for (const code::Item& item : code::list_on(code::list_id::industry, today)->items)
        options.push_back({std::string(item.code), std::string(item.code) + " " + std::string(item.name)});
    return options;
}

std::vector<widget::Option> high_risk_fields(calendar::Date today) {
    std::vector<widget::Option> options;
    for (const code::Item& item : code::list_on(code::list_id::high_risk_field, today)->items)
        options.push_back({std::string(item.name), std::string(item.name), std::string(item.source)});
    return options;
}

void draw_fields(InsuredUnit& unit, const std::vector<record::Error>& errors, calendar::Date today) {
    const auto edit = [&](std::vector<std::string_view> keys) {
        widget::edit(unit, {.keys = std::move(keys), .errors = errors, .two_columns = true});
    };
    edit({record::key_of(&InsuredUnit::name), record::key_of(&InsuredUnit::credit_code)});
    widget::begin_columns(2);
    auto options = industries(today);
    keep_choosable(options, unit.industry_code);
    if (widget::input({.text = record::label_of(&InsuredUnit::industry_code), .hint = "GB/T 4754，划型用"},
                      unit.industry_code, options)) {
        const auto* item = code::find(code::list_id::industry, unit.industry_code, today);
        unit.industry = item != nullptr ? std::string(item->name) : unit.industry;
    }
    widget::next_column();
    options = high_risk_fields(today);
    keep_choosable(options, unit.high_risk_field);
    widget::input({.text = record::label_of(&InsuredUnit::high_risk_field), .hint = "不属于高危行业领域的不填"},
                  unit.high_risk_field, options);
    widget::end_columns();
    edit({record::key_of(&InsuredUnit::industry), record::key_of(&InsuredUnit::staff_count),
          record::key_of(&InsuredUnit::contact), record::key_of(&InsuredUnit::phone)});
    widget::edit(unit, {.keys = {record::key_of(&InsuredUnit::address)}, .errors = errors});
}

}  // namespace

RecordForm<InsuredUnit> unit_form(const ScreenPart& part, const ledger::Entry<InsuredUnit>* unit) {
    return {.title = unit != nullptr ? "修改基本情况" : "新建投保单位",
            .stream = ledger::unit_stream(unit != nullptr ? unit->id : std::string()),
            .draw_fields = [today = part.view.today](InsuredUnit& value, const std::vector<record::Error>& errors) {
                draw_fields(value, errors, today);
            }};
}

}  // namespace anze::screen
