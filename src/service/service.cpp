#include "service/service.h"

#include "record/gaps.h"

namespace anze::service {

// 5.3.2 items, measures and time are confirmed with the unit before each service
std::vector<record::Error> confirmation_gaps(const Visit& visit) {
    record::Gaps gaps("5.3.2");
    gaps.need(visit.items_confirmed, &Visit::items_confirmed, "尚未与单位确认服务项目");
    gaps.need(visit.measures_confirmed, &Visit::measures_confirmed, "尚未与单位确认服务措施");
    gaps.need(visit.time_confirmed, &Visit::time_confirmed, "尚未与单位确认服务时间");
    gaps.need(visit.confirmed_on.is_set(), &Visit::confirmed_on, "请填写与单位确认的日期");
    gaps.need(!visit.confirmed_with.empty(), &Visit::confirmed_with, "请填写单位的确认人");
    gaps.need(!visit.first_day_on.is_set() || !visit.confirmed_on.is_set() || visit.confirmed_on <= visit.first_day_on,
              &Visit::confirmed_on, "确认日期晚于到场日期：服务开展之前应先与单位确认");
    return gaps.take();
}

// 6.2.2.1 6.3.2.2 at least two professionals at each visit; the days of every kind of service
std::vector<record::Error> visit_gaps(const Visit& visit, const Kind& kind) {
    record::Gaps gaps(kind.on_site_clause);
    if (!visit.first_day_on.is_set() || !visit.last_day_on.is_set())
        gaps.add(&Visit::last_day_on, "请填写到场和离场日期");
    else if (visit.last_day_on < visit.first_day_on)
        gaps.add(&Visit::last_day_on, "离场日期早于到场日期");
    const std::size_t on_site = visit.professionals_on_site.size();
    gaps.need(on_site >= kind.fewest_on_site, &Visit::professionals_on_site,
              "每次到场的安全生产专业技术人员不少于 " + std::to_string(kind.fewest_on_site) + " 名，现有 " +
                  std::to_string(on_site) + " 名");
    return gaps.take();
}

// 6.3.2.2 each line of the checklist is checked
std::vector<record::Error> checklist_gaps(std::size_t checklist_size, std::size_t unchecked) {
    record::Gaps gaps("6.3.2.2");
    if (checklist_size == 0)
        gaps.add("checklist", "尚未编制隐患排查清单");
    else if (unchecked > 0)
        gaps.add("checklist", "排查清单还有 " + std::to_string(unchecked) + " 项未核对");
    return gaps.take();
}

// 6.2.2.6 6.3.2.5 6.4.2.2 6.5.2.4 time, persons with qualification, photos of the service and report are recorded
std::vector<record::Error> record_gaps(const Visit& visit, const std::vector<GroupMember>& group,
                                       const ServiceRecord& service_record, const Kind& kind) {
    record::Gaps gaps(kind.record_clause);
    gaps.check(service_record);
    if (!kind.keeps_photos_and_papers)
        return gaps.take();
    gaps.need(!visit.photos.empty(), &Visit::photos, "没有留存现场服务照片");
    for (const GroupMember& person : group)
        gaps.need(!person.qualification.empty() && !person.certificate.empty(), &GroupMember::certificate,
                  person.name + " 的资质情况不完整");
    return gaps.take();
}

// 5.3.3 the management body reviews; reading: a person of it other than the author
std::vector<record::Error> review_gaps(const Review& review, const ServiceRecord& service_record,
                                       bool reviewer_in_management_body) {
    record::Gaps gaps("5.3.3");
    gaps.check(review);
    gaps.need(service_record.submitted_on.is_set(), &ServiceRecord::submitted_on, "服务记录尚未报审");
    gaps.need(review.reviewer.empty() || review.reviewer != service_record.author, &Review::reviewer,
              "审核人不能是编制人 " + service_record.author + " 本人，请由管理机构的另一人审核");
    gaps.need(reviewer_in_management_body, &Review::reviewer, "审核人应属于安全生产责任保险业务管理机构");
    gaps.need(review.verdict != Verdict::returned || !review.opinion.empty(), &Review::opinion, "退回修改时请写明意见");
    return gaps.take();
}

// 5.3.3 6.2.2.5 6.3.2.4 one window of 7 working days from the last day on site holds record, review and feedback
calendar::Deadline feedback_due(const calendar::Calendar& calendar, calendar::Date last_day_on_site) {
    return calendar.add_working_days(last_day_on_site, feedback_limit_working_days);
}

// 5.3.4.1 call-back within 7 working days after the feedback
calendar::Deadline call_back_due(const calendar::Calendar& calendar, calendar::Date feedback_on) {
    return calendar.add_working_days(feedback_on, call_back_limit_working_days);
}

// 5.3.4.2 archive within 7 working days after the call-back
calendar::Deadline archive_due(const calendar::Calendar& calendar, calendar::Date call_back_on) {
    return calendar.add_working_days(call_back_on, archive_limit_working_days);
}

}  // namespace anze::service
