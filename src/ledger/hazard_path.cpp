#include "ledger/hazard_path.h"

namespace anze::ledger {
namespace {

template <class R>
using Entries = std::vector<const Entry<R>*>;

template <class R>
Entries<R> of_hazard(Entries<R> entries, const std::string& hazard_id, calendar::Date R::* day) {
    std::erase_if(entries, [&](const Entry<R>* entry) { return entry->value.hazard_id != hazard_id; });
    std::ranges::sort(entries, {}, [day](const Entry<R>* entry) { return std::pair(entry->value.*day, entry->id); });
    return entries;
}

Entries<authority::Report> reports_of(const Ledger& ledger, const Entry<hazard::Hazard>& hazard) {
    const StreamName internal = internal_stream(ledger.stream_of(hazard.stream).unit_id);
    auto reports = of_hazard(ledger.in<authority::Report>(internal), hazard.id, &authority::Report::reported_on);
    std::erase_if(reports, [](const auto* report) { return report->value.matter != authority::Matter::major_hazard; });
    return reports;
}

// A later notice says again what the first one told.
const Entry<hazard::Notice>* first_notice(const Ledger& ledger, const Entry<hazard::Hazard>& hazard) {
    const Entry<hazard::Notice>* first = nullptr;
    for (const auto* notice : ledger.table<hazard::Notice>().in(hazard.stream)) {
        const bool holds_it = std::ranges::contains(notice->value.hazard_ids, hazard.id);
        if (holds_it && (first == nullptr || notice->value.issued_on < first->value.issued_on))
            first = notice;
    }
    return first;
}

std::string sentence_of(const hazard::Assistance& assistance) {
    return calendar::chinese_date(assistance.assisted_on) + "，" + assistance.assisted_by + "以" + assistance.way +
           "方式协助整改：" + assistance.advice;
}

std::string outcome(const HazardCase& each, const HazardPath& found, calendar::Date today) {
    const std::string day = calendar::chinese_date(today);
    if (each.state() == HazardState::not_accepted) {
        return calendar::chinese_date(each.acceptance->value.checked_on) + "复查验收不合格，截至" + day +
               "该单位仍未整改到位。";
    }
    if (found.path.rectified_on.is_set())
        return "该单位填报于" + calendar::chinese_date(found.path.rectified_on) + "完成整改。";
    return "截至" + day + "该单位仍未整改。";
}

}  // namespace

HazardPath path_of(const Ledger& ledger, const HazardCase& each) {
    const Entry<hazard::Hazard>& hazard = *each.hazard;
    HazardPath found{
        .notice = first_notice(ledger, hazard),
        .assistances = of_hazard(ledger.table<hazard::Assistance>().in(hazard.stream), hazard.id,
                                 &hazard::Assistance::assisted_on),
        .reports = reports_of(ledger, hazard),
    };
    if (found.notice != nullptr)
        found.path.told_on = found.notice->value.issued_on;
    found.path.assistances = found.assistances.size();
    if (each.rectification != nullptr)
        found.path.rectified_on = each.rectification->value.done_on;
    if (each.acceptance != nullptr)
        found.path.verdict = each.acceptance->value.verdict;
    if (!found.reports.empty())
        found.path.reported_on = found.reports.front()->value.reported_on;
    return found;
}

// 6.3.2.3 units that do not rectify a major hazard are reported to the authority
calendar::Date to_report_since(const HazardCase& each, const HazardPath& found, calendar::Date today) {
    const hazard::Hazard& hazard = each.hazard->value;
    const hazard::MajorPath& path = found.path;
    const bool is_open = each.state() == HazardState::told || each.state() == HazardState::not_accepted;
    const bool is_owed = hazard.level == hazard::Level::major && path.told_on.is_set() && is_open &&
                         hazard.due_on.is_set() && hazard.due_on < today && !path.reported_on.is_set();
    if (!is_owed)
        return {};
    const calendar::Date checked_on = each.acceptance != nullptr ? each.acceptance->value.checked_on : calendar::Date{};
    return std::max({hazard.due_on, path.told_on, checked_on});
}

std::string drafted_facts(const HazardCase& each, const HazardPath& found, calendar::Date today) {
    const hazard::Hazard& hazard = each.hazard->value;
    std::string facts = calendar::chinese_date(hazard.found_on) + "，在该单位" + hazard.area +
                        "排查发现重大事故隐患：" + hazard.description;
    if (!hazard.major_basis.empty())
        facts += "\n判定依据：" + hazard.major_basis;
    if (found.notice != nullptr) {
        facts += "\n" + calendar::chinese_date(found.path.told_on) + "，以隐患告知书（" + found.notice->value.number +
                 "）书面告知该单位，治理措施：" + hazard.suggestion + "，治理时限：" +
                 calendar::chinese_date(hazard.due_on);
    }
    for (const auto* assistance : found.assistances)
        facts += "\n" + sentence_of(assistance->value);
    return facts + "\n" + outcome(each, found, today);
}

}  // namespace anze::ledger
