#include "ledger/play.h"

namespace anze::test {

using namespace ledger;

Prepared::Prepared() {
    must(FoundArchive{record::Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    must(Save<party::Staff>{company_stream(), {}, {.name = "李敏", .in_management_body = true}});
    for (const std::string name : {"陈静", "周磊", "刘洋"}) {
        must(Save<party::Professional>{company_stream(),
                                       {},
                                       {.name = name,
                                        .engagement = party::Engagement::own_staff,
                                        .qualification = party::Qualification::registered_safety_engineer,
                                        .certificate_name = "中级注册安全工程师",
                                        .certificate_number = "AQ-" + name}});
    }
    for (const auto& each : ledger().table<party::Professional>().all())
        professional_ids.push_back(each.id);
    roster::Row row;
    row.unit_name = "成都鼎盛化工有限责任公司";
    row.policy_number = "PZAX2026000001";
    row.starts_on = {2026, 5, 20};
    row.ends_on = {2027, 5, 19};
    row.premium_due = record::money_of_fen(4'080'000);
    must(TakeInRoster{{row}});
    unit_id = ledger().table<party::InsuredUnit>().all().front().id;
    policy_id = ledger().table<policy::Policy>().all().front().id;
    auto plan = plan::plan_template();
    plan.policy_id = policy_id;
    plan.professional_ids = professional_ids;
    plan.agreed_on = {2026, 11, 2};
    must(Save<plan::ServicePlan>{unit_stream(unit_id), {}, plan});
    plan_id = ledger().table<plan::ServicePlan>().all().front().id;
    unit.write(creation(company_stream(), "unitdevice",
                        party::Device{.side = record::Writer::unit, .owner_name = row.unit_name, .unit_id = unit_id}));
    unit.trust(device, record::Writer::insurer, unit_id);
    must(TrustKey{.public_key = unit.key.device_id(),
                  .fingerprint = crypto::fingerprint(unit.key.public_key()),
                  .writer = record::Writer::unit,
                  .unit_id = unit_id,
                  .owner_name = row.unit_name});
}

void Prepared::unit_writes(const Changes& changes) {
    std::vector<journal::SignedOperation> handed_over;
    for (const auto& each : device.store) {
        if (each.operation.stream.starts_with("unit/") && !each.operation.stream.ends_with("/internal"))
            handed_over.push_back(each);
    }
    unit.take_in(handed_over);
    for (const auto& change : changes) {
        unit.now_seconds = device.now_seconds++;
        device.take_in({unit.write(change, "董桂英")});
    }
    REQUIRE(device.journal.waiting_count() == 0);
    REQUIRE(device.journal.refused().empty());
}

record::Attachment photo() {
    const std::string hash = crypto::hex(crypto::sha256(photo_bytes));
    return {.sha256 = hash,
            .media_type = "image/jpeg",
            .name = hash.substr(0, 8) + ".jpg",
            .size_bytes = {std::ssize(photo_bytes)}};
}

hazard::Hazard Prepared::general_hazard() const {
    return {.found_on = today,
            .found_by = "陈静、周磊",
            .area = "甲类库房",
            .category = "现场管理类",
            .subcategory = "用电安全",
            .description = "配电箱未设置安全警示标志，箱门未接地",
            .level = hazard::Level::general,
            .suggestion = "增设标志，箱门加装接地线并复测",
            .due_on = {2026, 11, 30},
            .responsible = "董桂英"};
}

void Prepared::open(code::ServiceItem item, std::string_view planned_on) {
    auto plan = ledger().find<plan::ServicePlan>(plan_id)->value;
    if (!std::ranges::contains(plan.items, item)) {
        plan.items.push_back(item);
        must(Save<plan::ServicePlan>{unit_stream(unit_id), plan_id, plan});
    }
    must(OpenService{.plan_id = plan_id, .planned_on = day(planned_on), .item = item});
    service = service_streams(ledger()).front();
}

void Prepared::be_on_site(std::string_view on) {
    auto visit = current().visit->value;
    visit.items_confirmed = visit.measures_confirmed = visit.time_confirmed = true;
    visit.confirmed_on = calendar::add_days(day(on), -3);
    visit.confirmed_by = service::ConfirmedBy::phone;
    visit.confirmed_with = "董桂英";
    visit.first_day_on = visit.last_day_on = day(on);
    visit.professionals_on_site = {current().group[0]->id, current().group[1]->id};
    visit.photos = {photo()};
    must(Save<service::Visit>{current().name, current().visit->id, visit});
}

void Prepared::play_visit() {
    must(OpenService{plan_id, day("2026-11-09"), {{.area = "配电", .content = "配电箱门接地"}}});
    service = service_streams(ledger()).front();
    be_on_site("2026-11-09");
    const StreamName stream = current().name;
    auto line = current().checklist.front()->value;
    line.result = service::CheckResult::deviates;
    must(Save<service::ChecklistItem>{stream, current().checklist.front()->id, line});
    must(Save<hazard::Hazard>{stream, {}, general_hazard()});
    must(IssueNotice{service, {current().hazards.front().hazard->id}, hazard::Delivery::on_site, "董桂英"});
}

}  // namespace anze::test
