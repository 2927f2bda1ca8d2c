#include "calendar/calendar_file.h"

#include "record/filled.h"

#include <algorithm>
#include <utility>

namespace anze::calendar {

namespace {

using record::fail;
using record::Json;
using record::Result;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string year_place(int year) {
    return record::filled("{} 年", year);
}

Result<std::vector<Date>> read_days(const Json& object, std::string_view key, int year) {
    const Json* list = record::member(object, key);
    if (list == nullptr || !list->is_array()) {
        return fail(record::filled("缺少“{}”：应是一组日期，例如 [\"{}-10-01\"]", key, year), year_place(year));
    }
    std::vector<Date> days;
    for (const Json& element : *list) {
        if (!element.is_string()) {
            return fail(record::filled("“{}”里有一项不是用引号括起的日期", key), year_place(year));
        }
        Result<Date> day = parse_date(element.get_ref<const std::string&>());
        if (!day)
            return fail(day.error().message, year_place(year));
        const bool december_before = day->year == year - 1 && day->month == 12;
        if (day->year != year && !december_before) {
            return fail(record::filled("“{}”不属于 {} 年的安排", to_string(*day), year), year_place(year));
        }
        days.push_back(*day);
    }
    std::ranges::sort(days);
    const auto twice = std::ranges::adjacent_find(days);
    if (twice != days.end())
        return fail(record::filled("“{}”写了两次", to_string(*twice)), year_place(year));
    return days;
}

// Holidays that 《全国年节及纪念日放假办法》 fixes in every year: the day itself, or for the festivals of the lunar
// calendar and 清明 the part of the year they always fall into.
struct Festival {
    std::string_view name;
    int from_month, from_day, to_month, to_day;
    int least_days;
};
constexpr Festival festivals[] = {
    {"春节", 1, 20, 3, 1, 3},    {"清明节", 4, 3, 4, 7, 1},   {"劳动节", 5, 1, 5, 1, 1},
    {"端午节", 5, 25, 6, 30, 1}, {"国庆节", 10, 1, 10, 3, 3},
};

Result<void> check_complete(const HolidayYear& year) {
    for (const Festival& festival : festivals) {
        const Date from{year.year, festival.from_month, festival.from_day};
        const Date to{year.year, festival.to_month, festival.to_day};
        const auto days = std::ranges::count_if(year.off_days, [&](Date day) { return from <= day && day <= to; });
        if (days < festival.least_days) {
            return fail(record::filled("{} 年的放假安排不完整：没有{}（至少 {} 天）。请用国务院办公厅通知的全年安排",
                                       year.year, festival.name, festival.least_days),
                        year_place(year.year));
        }
    }
    return {};
}

Result<void> check_make_up_days(const HolidayYear& year) {
    for (const Date day : year.make_up_days) {
        if (!is_weekend(day)) {
            return fail(record::filled("“{}”是{}，不是周末，不能是调休上班日", to_string(day), chinese_weekday(day)),
                        year_place(year.year));
        }
        if (std::ranges::binary_search(year.off_days, day)) {
            return fail(record::filled("“{}”既写成放假又写成上班", to_string(day)), year_place(year.year));
        }
    }
    return {};
}

Result<HolidayYear> read_year(const Json& object) {
    HolidayYear year;
    const auto number = record::integer_member(object, "year");
    if (!number || *number < first_year || *number > last_year) {
        return fail(record::filled("每一年都要有“year”，{} 至 {} 之间的整数", first_year, last_year));
    }
    year.year = static_cast<int>(*number);
    year.source = record::text_member(object, "source").value_or("");
    if (year.source.empty())
        return fail("缺少“source”：请写明依据的通知", year_place(year.year));
    year.version = record::text_member(object, "version").value_or("");
    if (year.version.empty())
        return fail("缺少“version”：请写明数据的版本", year_place(year.year));

    Result<std::vector<Date>> off = read_days(object, "off", year.year);
    if (!off)
        return std::unexpected(off.error());
    year.off_days = std::move(*off);
    Result<std::vector<Date>> work = read_days(object, "work", year.year);
    if (!work)
        return std::unexpected(work.error());
    year.make_up_days = std::move(*work);

    return check_make_up_days(year).and_then([&] { return check_complete(year); }).transform([&] {
        return std::move(year);
    });
}

std::string listed(const std::vector<int>& years, std::string_view what) {
    if (years.empty())
        return {};
    std::string text;
    for (const int year : years)
        text += record::filled("{}{}", text.empty() ? "" : "、", year);
    return record::filled("{}年{}。", text, what);
}

}  // namespace

Result<std::vector<HolidayYear>> parse_holidays(std::string_view text) {
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    const Result<Json> root = record::parse_json(text);
    if (!root)
        return std::unexpected(root.error());
    if (record::text_member(*root, "format") != "anze-holidays" || record::integer_member(*root, "v") != 1) {
        return fail("这不是放假安排文件：开头应有 \"format\": \"anze-holidays\" 和 \"v\": 1");
    }
    const Json* list = record::member(*root, "years");
    if (list == nullptr || !list->is_array() || list->empty())
        return fail("文件里没有任何一年的放假安排（years）");

    std::vector<HolidayYear> years;
    for (const Json& element : *list) {
        Result<HolidayYear> year = read_year(element);
        if (!year)
            return std::unexpected(year.error());
        if (std::ranges::contains(years, year->year, &HolidayYear::year)) {
            return fail(record::filled("{} 年写了两次", year->year), year_place(year->year));
        }
        years.push_back(std::move(*year));
    }
    return years;
}

std::string holidays_text(const std::vector<HolidayYear>& years) {
    Json list = Json::array();
    for (const HolidayYear& year : years) {
        list.push_back({{"year", year.year},
                        {"source", year.source},
                        {"version", year.version},
                        {"off", record::Value<std::vector<Date>>::to_json(year.off_days)},
                        {"work", record::Value<std::vector<Date>>::to_json(year.make_up_days)}});
    }
    return record::to_text({{"format", "anze-holidays"}, {"v", 1}, {"years", std::move(list)}});
}

TakenIn take_in(const Calendar& current, const std::vector<HolidayYear>& newer) {
    TakenIn result;
    std::vector<HolidayYear> years = current.years();
    for (const HolidayYear& year : newer) {
        const auto old = std::ranges::find(years, year.year, &HolidayYear::year);
        if (old == years.end()) {
            result.added.push_back(year.year);
            years.push_back(year);
        } else if (*old == year) {
            result.unchanged.push_back(year.year);
        } else {
            result.replaced.push_back(year.year);
            *old = year;
        }
    }
    result.calendar = Calendar(std::move(years));
    result.message = listed(result.added, "的放假安排已加入") + listed(result.replaced, "的放假安排已替换原有的") +
                     listed(result.unchanged, "的放假安排与原有的相同");
    return result;
}

}  // namespace anze::calendar
