#include "hazard/assistance.h"

#include "record/gaps.h"

namespace anze::hazard {
namespace {

// Neither did the unit say so, or the re-check said otherwise.
bool is_unrectified(const MajorPath& path) {
    return path.verdict == Verdict::not_accepted || (path.verdict == Verdict::none && !path.rectified_on.is_set());
}

}  // namespace

// 6.3.2.3 a major hazard is told at once, helped with, re-checked, and reported when the unit does not rectify it
std::vector<record::Error> major_path_gaps(const Hazard& hazard, const MajorPath& path, calendar::Date today) {
    if (hazard.level != Level::major)
        return {};
    record::Gaps gaps("6.3.2.3");
    const auto need = [&](bool stands, std::string message) { gaps.need(stands, "", std::move(message)); };
    need(path.told_on.is_set(), "重大隐患尚未书面告知单位，请立即告知");
    need(!path.told_on.is_set() || path.told_on <= hazard.found_on,
         "重大隐患于 " + calendar::to_string(path.told_on) + " 告知，晚于发现当日 " +
             calendar::to_string(hazard.found_on) + "（“及时”按本软件的理解为当日）");
    need(path.assistances > 0, "没有协助单位整改的记录，请协助整改并登记");
    need(!path.rectified_on.is_set() || path.verdict != Verdict::none, "单位已填报整改完成，请复查验收");
    const bool overdue = hazard.due_on.is_set() && hazard.due_on < today && is_unrectified(path);
    need(!overdue || path.reported_on.is_set(),
         "重大隐患过治理时限 " + calendar::to_string(hazard.due_on) + " 仍未整改，请报告应急管理部门");
    return gaps.take();
}

// 6.3.2.3 a unit with a major hazard is helped. Reading: on the next working day, a target
calendar::Deadline assistance_target(const calendar::Calendar& calendar, calendar::Date told_on) {
    return calendar.add_working_days(told_on, assistance_target_working_days);
}

}  // namespace anze::hazard
