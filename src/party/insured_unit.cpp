#include "party/insured_unit.h"

#include "code/credit_code.h"

namespace anze::party {

std::vector<record::Error> unit_gaps(const InsuredUnit& unit) {
    if (unit.credit_code.empty())
        return {};
    const auto code = code::normalise_credit_code(unit.credit_code);
    if (code)
        return {};
    return {{code.error().message, std::string(record::key_of(&InsuredUnit::credit_code))}};
}

std::vector<record::Error> figures_gaps(const UnitFigures& figures) {
    std::vector<record::Error> gaps;
    for (const auto member : {&UnitFigures::revenue_ten_thousand_yuan, &UnitFigures::assets_ten_thousand_yuan}) {
        const auto amount = code::parse_ten_thousand_yuan(figures.*member);
        if (!amount)
            gaps.push_back({amount.error().message, std::string(record::key_of(member))});
    }
    return gaps;
}

code::SizeFinding size_of(const InsuredUnit& unit, const UnitFigures& figures) {
    const auto amount = [](const std::string& text) {
        return code::parse_ten_thousand_yuan(text).value_or(record::Money{});
    };
    return code::enterprise_size({.industry_code = unit.industry_code,
                                  .staff = unit.staff_count,
                                  .revenue = amount(figures.revenue_ten_thousand_yuan),
                                  .assets = amount(figures.assets_ten_thousand_yuan)});
}

}  // namespace anze::party
