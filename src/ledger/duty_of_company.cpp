#include "ledger/duty_collector.h"

namespace anze::ledger {
namespace {

// Our own reminder; the standard names no day.
constexpr int certificate_notice_days = 60;

bool is_trained_in(const Ledger& ledger, const std::string& staff_id, int year) {
    const auto& all = ledger.table<party::ManagerTraining>().all();
    return std::ranges::any_of(all, [&](const auto& each) {
        return !each.withdrawn() && each.value.staff_id == staff_id && each.value.held_on.year == year;
    });
}

// 5.2.1 every manager is trained at least once a year
void training_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const int year = all.today().year;
    for (const auto* person : ledger.table<party::Staff>().in(stream)) {
        if (!person->value.in_management_body || is_trained_in(ledger, person->id, year))
            continue;
        all.add({.stream = stream, .record_id = person->id, .person = person->value.name}, Place::people, "5.2.1",
                "管理人员年度专业技能培训：" + person->value.name, {{year, 12, 31}, false}, 1)
            .settled_by = "登记培训";
    }
}

// 5.2.4 a certificate that ends no longer makes its holder a professional
void certificate_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    for (const auto* person : ledger.table<party::Professional>().in(stream)) {
        const calendar::Date expiry = person->value.certificate_expiry;
        if (!expiry.is_set() || all.today() < calendar::add_days(expiry, -certificate_notice_days))
            continue;
        Duty& duty = all.add({.stream = stream, .record_id = person->id}, Place::people, "5.2.4",
                             "专业技术人员证书到期：" + person->value.name, {expiry, false}, certificate_notice_days);
        duty.is_target = true;
        duty.settled_by = "更新证书有效期，或作废这个人";
    }
}

}  // namespace

void company_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    training_duties(all, ledger, stream);
    certificate_duties(all, ledger, stream);
}

}  // namespace anze::ledger
