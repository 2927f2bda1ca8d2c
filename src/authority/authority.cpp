#include "authority/authority.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::authority {
namespace {

// On one day a refusal and silence stand before a consent, so that each device reads the same out of them.
std::vector<CooperationAttempt> by_day(std::span<const CooperationAttempt> attempts) {
    std::vector<CooperationAttempt> sorted(attempts.begin(), attempts.end());
    std::ranges::stable_sort(sorted, {}, [](const CooperationAttempt& attempt) {
        return std::pair(attempt.tried_on, attempt.outcome == Outcome::agreed);
    });
    return sorted;
}

std::string sentence(const CooperationAttempt& attempt) {
    std::string text = calendar::chinese_date(attempt.tried_on) + "，" + attempt.noted_by + "以" +
                       std::string(record::choice_label(attempt.way)) + "方式联系" + attempt.contacted + "，商请" +
                       attempt.asked + "：" + std::string(record::choice_label(attempt.outcome));
    if (!attempt.response.empty())
        text += "。单位答复：“" + attempt.response + "”";
    return text + "。";
}

}  // namespace

// 5.1.5 a unit that refused, or did not answer twice in a row
calendar::Date not_cooperating_since(std::span<const CooperationAttempt> attempts) {
    calendar::Date since;
    int unanswered = 0;
    for (const CooperationAttempt& attempt : by_day(attempts)) {
        if (attempt.outcome == Outcome::agreed) {
            since = {};
            unanswered = 0;
            continue;
        }
        unanswered += attempt.outcome == Outcome::unanswered ? 1 : 0;
        const bool holds = attempt.outcome == Outcome::refused || unanswered >= unanswered_attempts_for_report;
        if (holds && !since.is_set())
            since = attempt.tried_on;
    }
    return since;
}

// 5.1.5 a report on a unit that does not cooperate rests on recorded attempts
std::vector<record::Error> cooperation_gaps(std::span<const CooperationAttempt> attempts, calendar::Date reported_on) {
    std::vector<CooperationAttempt> until_then;
    std::ranges::copy_if(attempts, std::back_inserter(until_then),
                         [reported_on](const CooperationAttempt& attempt) { return attempt.tried_on <= reported_on; });
    if (not_cooperating_since(until_then).is_set())
        return {};
    return {{"报告单位不配合之前，请先登记至少 1 次被拒绝的联系，或连续 " +
                 std::to_string(unanswered_attempts_for_report) + " 次未联系上、未答复的联系",
             std::string(record::key_of(&Report::matter)), "5.1.5"}};
}

// 6.3.2.3, 5.1.5 a report names its matter, facts, day and authority
std::vector<record::Error> report_gaps(const Report& report) {
    const bool is_of_hazard = report.matter == Matter::major_hazard;
    record::Gaps gaps(is_of_hazard ? "6.3.2.3" : "5.1.5");
    gaps.check(report);
    gaps.need(!is_of_hazard || !report.hazard_id.empty(), &Report::hazard_id, "请选择单位不整改的重大隐患");
    return gaps.take();
}

std::string drafted_facts(std::span<const CooperationAttempt> attempts) {
    std::string facts;
    for (const CooperationAttempt& attempt : by_day(attempts)) {
        if (!facts.empty())
            facts += "\n";
        facts += sentence(attempt);
    }
    return facts;
}

// 6.3.2.3, 5.1.5 reported in time. Reading: 3 working days, a target
calendar::Deadline report_target(const calendar::Calendar& calendar, calendar::Date known_on) {
    return calendar.add_working_days(known_on, report_target_working_days);
}

}  // namespace anze::authority
