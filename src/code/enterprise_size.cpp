#include "code/enterprise_size.h"

#include "code/tables.h"
#include "record/filled.h"
#include "record/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace anze::code {

namespace {

using record::Money;

constexpr std::int64_t fen_of_ten_thousand_yuan = 1'000'000;

// Lower bounds for large, medium and small; -1: the row does not look at this figure.
using Bounds = std::array<std::int64_t, 3>;
constexpr Bounds not_used{-1, -1, -1};

struct SizeRow {
    std::string_view name;
    Bounds staff;  // persons
    Bounds revenue_ten_thousand_yuan;
    Bounds assets_ten_thousand_yuan;
};

constexpr SizeRow agriculture{"农、林、牧、渔业", not_used, {20000, 500, 50}, not_used};
constexpr SizeRow manufacturing{"工业", {1000, 300, 20}, {40000, 2000, 300}, not_used};
constexpr SizeRow construction{"建筑业", not_used, {80000, 6000, 300}, {80000, 5000, 300}};
constexpr SizeRow wholesale{"批发业", {200, 20, 5}, {40000, 5000, 1000}, not_used};
constexpr SizeRow retail{"零售业", {300, 50, 10}, {20000, 500, 100}, not_used};
constexpr SizeRow transport{"交通运输业", {1000, 300, 20}, {30000, 3000, 200}, not_used};
constexpr SizeRow storage{"仓储业", {200, 100, 20}, {30000, 1000, 100}, not_used};
constexpr SizeRow post{"邮政业", {1000, 300, 20}, {30000, 2000, 100}, not_used};
constexpr SizeRow accommodation{"住宿业", {300, 100, 10}, {10000, 2000, 100}, not_used};
constexpr SizeRow catering{"餐饮业", {300, 100, 10}, {10000, 2000, 100}, not_used};
constexpr SizeRow transmission{"信息传输业", {2000, 100, 10}, {100000, 1000, 100}, not_used};
constexpr SizeRow software{"软件和信息技术服务业", {300, 100, 10}, {10000, 1000, 50}, not_used};
constexpr SizeRow real_estate{"房地产开发经营", not_used, {200000, 1000, 100}, {10000, 5000, 2000}};
constexpr SizeRow property{"物业管理", {1000, 300, 100}, {5000, 1000, 500}, not_used};
constexpr SizeRow leasing{"租赁和商务服务业", {300, 100, 10}, not_used, {120000, 8000, 100}};
constexpr SizeRow other{"其他未列明行业", {300, 100, 10}, not_used, not_used};

struct RowOfIndustry {
    std::string_view code;  // the beginning of the digits, or a letter for a whole section
    const SizeRow* row;
};

// The longest beginning that fits comes first: 591 is transport, the rest of 59 storage. Of "G59" alone storage is
// taken, the lower bounds of the two, so that no duty of a medium unit is overlooked.
constexpr RowOfIndustry rows_of_industries[] = {
    {"7010", &real_estate}, {"701", &real_estate}, {"702", &property},    {"703", &other},       {"709", &other},
    {"591", &transport},    {"51", &wholesale},    {"52", &retail},       {"54", &transport},    {"55", &transport},
    {"56", &transport},     {"57", &transport},    {"58", &transport},    {"59", &storage},      {"60", &post},
    {"61", &accommodation}, {"62", &catering},     {"63", &transmission}, {"64", &transmission}, {"65", &software},
    {"85", &other},         {"A", &agriculture},   {"B", &manufacturing}, {"C", &manufacturing}, {"D", &manufacturing},
    {"E", &construction},   {"L", &leasing},       {"M", &other},         {"N", &other},         {"O", &other},
    {"R", &other},
};

// "C26" of "c26" or "2614": lists write the code with and without the letter of its section.
std::string with_section(std::string_view industry_code) {
    std::string code = record::narrow(industry_code);
    if (code.empty())
        return code;
    if (code.front() >= 'a' && code.front() <= 'z')
        code.front() = static_cast<char>(code.front() - 'a' + 'A');
    if (code.front() > '9')
        return code;
    const auto division = std::ranges::find_if(industries, [&](const Item& item) {
        return item.code.size() == 3 && item.code.substr(1) == code.substr(0, 2);
    });
    return division == industries.end() ? std::string{} : std::string(division->parent) + code;
}

const SizeRow* row_of(std::string_view industry_code) {
    const std::string code = with_section(industry_code);
    if (code.empty())
        return nullptr;
    for (const RowOfIndustry& entry : rows_of_industries) {
        const bool section = entry.code.front() >= 'A';
        if ((section ? std::string_view(code) : std::string_view(code).substr(1)).starts_with(entry.code)) {
            return entry.row;
        }
    }
    return nullptr;
}

struct Indicator {
    std::string_view name;
    std::string_view unit;
    const Bounds& bounds;
    bool is_set;
    std::int64_t value;  // in persons or fen
    std::int64_t scale;  // of the bounds into the value's unit
};

constexpr std::array sizes{EnterpriseSize::large, EnterpriseSize::medium, EnterpriseSize::small};

EnterpriseSize size_by(const Indicator& indicator) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (indicator.value >= indicator.bounds[i] * indicator.scale)
            return sizes[i];
    }
    return EnterpriseSize::micro;
}

std::string value_text(const Indicator& indicator) {
    return indicator.scale == 1 ? std::to_string(indicator.value)
                                : ten_thousand_yuan_text(record::money_of_fen(indicator.value));
}

}  // namespace

SizeFinding enterprise_size(const EnterpriseFigures& figures) {
    const SizeRow* row = row_of(figures.industry_code);
    if (row == nullptr) {
        return {.reason = figures.industry_code.empty()
                              ? std::string("缺少行业代码，请按 GB/T 4754 填写，例如 C26")
                              : record::filled("行业代码 {} 不在划型办法的行业内或不够细，请填写到小类",
                                               figures.industry_code)};
    }
    SizeFinding finding{.size = EnterpriseSize::large, .confidence = Confidence::corroborated};
    std::string used;
    for (const Indicator& indicator : {
             Indicator{"从业人员", "人", row->staff, figures.staff.is_set(), figures.staff.value, 1},
             Indicator{"营业收入", "万元", row->revenue_ten_thousand_yuan, figures.revenue.filled, figures.revenue.fen,
                       fen_of_ten_thousand_yuan},
             Indicator{"资产总额", "万元", row->assets_ten_thousand_yuan, figures.assets.filled, figures.assets.fen,
                       fen_of_ten_thousand_yuan},
         }) {
        if (indicator.bounds == not_used)
            continue;
        if (!indicator.is_set) {
            return {.reason = record::filled("缺少{}，{}按它划型", indicator.name, row->name)};
        }
        const EnterpriseSize size = size_by(indicator);
        finding.size = std::max(finding.size, size);
        used += record::filled("{}{} {} {}（{}）", used.empty() ? "" : "，", indicator.name, value_text(indicator),
                               indicator.unit, record::choice_label(size));
    }
    finding.reason = record::filled("按{}：{}；各项指标须同时达到，划为{}（国统字〔2017〕213号）", row->name, used,
                                    record::choice_label(finding.size));
    return finding;
}

record::Result<Money> parse_ten_thousand_yuan(std::string_view text) {
    std::string digits;
    for (const char character : record::narrow(text)) {
        if (character != ',')
            digits.push_back(character);
    }
    if (digits.empty())
        return Money{};
    const std::size_t point = digits.find('.');
    const std::string whole = digits.substr(0, point);
    std::string fraction = point == std::string::npos ? "" : digits.substr(point + 1);
    const std::string all = whole + fraction;
    if (whole.empty() || whole.size() > 12 || fraction.size() > 6 ||
        all.find_first_not_of("0123456789") != std::string::npos) {
        return record::fail(record::filled("“{}”不能识别，请写成以万元为单位的数字，例如 8100 或 8100.50", text));
    }
    fraction.resize(6, '0');
    const std::string fen_digits = whole + fraction;
    std::int64_t fen = 0;
    std::from_chars(fen_digits.data(), fen_digits.data() + fen_digits.size(), fen);
    return record::money_of_fen(fen);
}

std::string ten_thousand_yuan_text(Money money) {
    if (!money.filled)
        return {};
    std::string text = record::filled("{}.{}", money.fen / fen_of_ten_thousand_yuan,
                                      record::digits(money.fen % fen_of_ten_thousand_yuan, 6));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

}  // namespace anze::code
