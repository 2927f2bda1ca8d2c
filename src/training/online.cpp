#include "training/online.h"

#include "record/filled.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>

namespace anze::training {

namespace {

constexpr std::size_t named_at_most = 3;

bool is_insured_within(const InsuredPerson& person, calendar::Date from, calendar::Date to) {
    const bool left_before = person.left_on.is_set() && person.left_on < from;
    return !left_before && person.joined_on <= to;
}

std::string named(const std::vector<Shortfall>& shortfalls) {
    std::string text;
    for (const Shortfall& each : shortfalls | std::views::take(named_at_most))
        text += record::filled("{}{}差 {} 分钟", text.empty() ? "" : "、", each.name, each.missing_minutes);
    return text + (shortfalls.size() > named_at_most ? "等" : "");
}

}  // namespace

// 6.1.2.3 online only: what was held so far decides, whatever the plan said
bool online_only(const std::vector<Session>& sessions) {
    const auto is_online = [](const Session& session) {
        return session.form == Form::online_live || session.form == Form::online_recorded;
    };
    return !sessions.empty() && std::ranges::all_of(sessions, is_online);
}

std::vector<Attendance> linked_by_name(std::vector<Attendance> attendances, const std::vector<InsuredPerson>& persons) {
    std::unordered_map<std::string_view, std::string_view> id_of_name;
    for (const InsuredPerson& person : persons) {
        const auto [known, is_new] = id_of_name.emplace(person.name, person.id);
        if (!is_new)
            known->second = {};
    }
    for (Attendance& attendance : attendances) {
        const auto found = id_of_name.find(attendance.name);
        if (attendance.person_id.empty() && found != id_of_name.end())
            attendance.person_id = found->second;
    }
    return attendances;
}

// 6.1.2.3 minutes of training: an activity of publicity is no training, and minutes that nobody recorded do not count
std::vector<Attended> attended(const Session& session, const std::vector<Attendance>& attendances) {
    std::vector<Attended> all;
    if (session.kind == Kind::publicity)
        return all;
    for (const Attendance& attendance : attendances) {
        if (!attendance.person_id.empty() && attendance.attended_minutes.is_set())
            all.push_back({attendance.person_id, session.held_on, attendance.attended_minutes.value});
    }
    return all;
}

// 6.1.2.3 online only: 90 minutes for each insured person, added up within the policy's period; who joins by
// endorsement counts, who had left before the period began does not
OnlineCoverage online_shortfall(const std::vector<InsuredPerson>& persons, const std::vector<Attended>& attended,
                                calendar::Date from, calendar::Date to) {
    std::unordered_map<std::string_view, std::int64_t> minutes_of;
    for (const Attended& each : attended) {
        if (each.on >= from && each.on <= to)
            minutes_of[each.person_id] += each.minutes;
    }
    OnlineCoverage coverage;
    for (const InsuredPerson& person : persons) {
        if (!is_insured_within(person, from, to))
            continue;
        ++coverage.persons;
        const std::int64_t missing_minutes = fewest_online_minutes - minutes_of[person.id];
        if (missing_minutes <= 0)
            ++coverage.covered;
        else
            coverage.shortfalls.push_back({person.id, person.name, missing_minutes});
    }
    return coverage;
}

// 6.1.2.3 online only: all insured persons are covered
std::vector<record::Error> online_gaps(const OnlineCoverage& coverage) {
    const auto error = [](std::string message) {
        return std::vector{
            record::Error{std::move(message), std::string(record::key_of(&Attendance::attended_minutes)), "6.1.2.3"}};
    };
    if (coverage.persons == 0)
        return error("只采用线上培训时须覆盖所有参保人员，而参保人员名单是空的，请先导入名单");
    if (coverage.shortfalls.empty())
        return {};
    return error(record::filled(
        "只采用线上培训时，每名参保人员在保单有效期内须累计学习 {} 分钟（2 课时）。{} 人中还有 {} "
        "人不足：{}。请安排补学",
        fewest_online_minutes, coverage.persons, coverage.shortfalls.size(), named(coverage.shortfalls)));
}

std::string coverage_text(const OnlineCoverage& coverage) {
    return record::filled("保单有效期内，{} 名参保人员中有 {} 人学满 {} 分钟（2 课时）", coverage.persons,
                          coverage.covered, fewest_online_minutes);
}

}  // namespace anze::training
