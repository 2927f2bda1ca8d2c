#include "ledger/insured.h"

#include "policy/terms.h"

namespace anze::test {

using namespace ledger;

void Insured::promise(code::ServiceItem item, std::int64_t times_a_year) {
    must(Save<policy::ServiceTerm>{
        unit_stream(),
        {},
        {.policy_id = policy_id, .item = item, .content = "按合同附件", .times_a_year = {times_a_year}}});
}

void Insured::tell_rights(std::string_view date) {
    must(Save<policy::RightsNotice>{unit_stream(),
                                    {},
                                    {.policy_id = policy_id,
                                     .told_on = day(date),
                                     .told_by = "王建国",
                                     .told_to = "董桂英",
                                     .way = policy::NoticeWay::in_person,
                                     .contents = "双方在事故预防技术服务中的权利和义务",
                                     .evidence = {photo()}}});
}

void Insured::plan_items(std::vector<code::ServiceItem> items, std::int64_t visits_a_year) {
    auto plan = ledger().find<plan::ServicePlan>(plan_id)->value;
    plan.items = std::move(items);
    plan.visits_a_year = {visits_a_year};
    plan.insurer_signatory = "王建国";
    must(Save<plan::ServicePlan>{unit_stream(), plan_id, plan});
}

StreamNumber Insured::serve(code::ServiceItem item, std::string_view date) {
    must(OpenService{.plan_id = plan_id, .planned_on = day(date), .item = item});
    const StreamNumber opened = service_streams(ledger(), unit_id).front();
    const Case joined = case_of(ledger(), opened);
    auto visit = joined.visit->value;
    visit.first_day_on = visit.last_day_on = day(date);
    must(Save<service::Visit>{joined.name, joined.visit->id, visit});
    return opened;
}

std::string Insured::hold_training(StreamNumber service, std::string_view date, training::Form form) {
    must(Save<training::Session>{ledger().stream_of(service),
                                 {},
                                 {.topic = "有限空间作业",
                                  .audience = "全体从业人员",
                                  .form = form,
                                  .kind = training::Kind::staff,
                                  .content = "作业审批和监护",
                                  .held_on = day(date),
                                  .length_minutes = {90},
                                  .teacher = "陈静"}});
    return ledger().table<training::Session>().all().back().id;
}

void Insured::insure(const std::string& name, const std::string& id_number) {
    must(TakeInPersons{policy_id, {{.name = name, .identity_number = id_number}}});
}

std::string Insured::person_named(std::string_view name) const {
    for (const auto* each : insured_persons(ledger(), unit_id)) {
        if (each->value.name == name)
            return each->id;
    }
    return {};
}

}  // namespace anze::test
