#include "ledger/drafted_record.h"

namespace anze::ledger {
namespace {

std::string days_of(const service::Visit& visit) {
    const std::string first = calendar::chinese_date(visit.first_day_on);
    const bool one_day = !visit.last_day_on.is_set() || visit.last_day_on == visit.first_day_on;
    return one_day ? first : first + "至" + calendar::chinese_day(visit.last_day_on, visit.first_day_on);
}

std::string persons_of(const Case& joined, const service::Visit& visit) {
    std::string names;
    for (const auto* member : joined.group) {
        if (!std::ranges::contains(visit.professionals_on_site, member->id))
            continue;
        names += (names.empty() ? "" : "、") + member->value.name + "（" + member->value.certificate + "）";
    }
    return names;
}

std::string count_of_hazards(const Case& joined) {
    const auto majors = std::ranges::count_if(
        joined.hazards, [](const HazardCase& each) { return each.hazard->value.level == hazard::Level::major; });
    const auto all = std::to_string(joined.hazards.size());
    return joined.hazards.empty() ? "未发现隐患"
                                  : "发现隐患 " + all + " 条，其中重大 " + std::to_string(majors) + " 条";
}

// 6.3.2.2 the checklist, and what came of it
std::string drafted_screening(const Case& joined) {
    const auto lines = joined.checklist.size();
    std::string words = "对照排查清单 " + std::to_string(lines) + " 项逐项核对 " +
                        std::to_string(lines - joined.unchecked) + " 项，" + count_of_hazards(joined);
    if (!joined.notices.empty())
        words += "，已出具隐患告知书 " + std::to_string(joined.notices.size()) + " 份";
    return words + "。";
}

// 6.3.2.3 the hazards with level and measures
std::string drafted_hazards(const Case& joined) {
    if (joined.hazards.empty())
        return "本次排查未发现隐患，请继续保持。";
    std::vector<std::string> lines;
    for (const HazardCase& each : joined.hazards) {
        const hazard::Hazard& hazard = each.hazard->value;
        lines.push_back(hazard.description + "（" + std::string(record::choice_label(hazard.level)) + "）：" +
                        hazard.suggestion + "，" + calendar::chinese_date(hazard.due_on) + "前完成。");
    }
    return numbered("本次" + count_of_hazards(joined) + "，请按下列措施和时限整改", lines);
}

// 6.3.2.5 time, persons and their qualification; who need not be on site may have served from afar
std::string drafted_visit(const Case& joined) {
    const service::Visit& visit = joined.visit->value;
    const std::string persons = persons_of(joined, visit);
    const std::string unit = joined.unit != nullptr ? joined.unit->value.name : "投保单位";
    const bool on_site = joined.kind().fewest_on_site > 0;
    std::string words = days_of(visit) + "，" + (persons.empty() ? "服务小组" : persons) +
                        (on_site ? "到" + unit + "现场服务" : "为" + unit + "服务");
    if (!visit.escort.empty())
        words += "，" + visit.escort + "陪同";
    return joined.is_screening() ? words + "。" : words + "，开展" + std::string(joined.kind().name) + "。";
}

}  // namespace

std::string numbered(std::string_view opening, const std::vector<std::string>& lines) {
    if (lines.empty())
        return {};
    std::string words = std::string(opening) + "：";
    int serial = 0;
    for (const std::string& line : lines)
        words += "\n" + std::to_string(++serial) + ". " + line;
    return words;
}

DraftedRecord drafted_record(const Ledger& ledger, const Case& each) {
    if (each.visit == nullptr || !each.visit->value.first_day_on.is_set())
        return {};
    const std::string visit = drafted_visit(each);
    if (each.is_screening())
        return {visit + drafted_screening(each), drafted_hazards(each)};
    DraftedRecord drafted = drafted_evidence(ledger, each);
    drafted.summary = visit + (drafted.summary.empty() ? "" : "\n") + drafted.summary;
    return drafted;
}

}  // namespace anze::ledger
