#include "evaluation/evaluation.h"
#include "ledger/company_records.h"
#include "ledger/duty_collector.h"
#include "party/expiry.h"
#include "party/regime.h"
#include "promotion/promotion.h"

#include <ranges>

namespace anze::ledger {
namespace {

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
        if (!party::ends_soon(expiry, all.today()))
            continue;
        Duty& duty = all.add({.stream = stream, .record_id = person->id}, Place::people, "5.2.4",
                             "专业技术人员证书到期：" + person->value.name, {expiry, false}, party::expiry_notice_days);
        duty.is_target = true;
        duty.settled_by = "更新证书有效期，或作废这个人";
    }
}

// 5.1.3 the seven regimes; no day is given, so what is missing stands in each day's list
void regime_duty(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const auto missing = party::missing_regimes(company_values<party::Regime>(ledger), all.today());
    if (missing.empty())
        return;
    Duty& duty = all.add(Subject{.stream = stream}, Place::regimes, "5.1.3",
                         "建立管理制度：还缺 " + std::to_string(missing.size()) + " 项", {all.today(), false}, 1);
    duty.is_target = true;
    duty.settled_by = "登记施行中的制度";
}

// 6.6.2.2 a catalogue is obtained in each calendar year
void catalogue_duty(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const int year = all.today().year;
    if (promotion::catalogue_gaps(company_values<promotion::CatalogueItem>(ledger), year).empty())
        return;
    all.add(Subject{.stream = stream}, Place::regimes, "6.6.2.2",
            "获取 " + std::to_string(year) + " 年新工艺、新技术、新材料或新设备目录", {{year, 12, 31}, false}, 1)
        .settled_by = "登记本年度的目录项目";
}

const Entry<evaluation::YearlyEvaluation>* evaluation_of(const Ledger& ledger, int year) {
    for (const auto* each : company_records<evaluation::YearlyEvaluation>(ledger)) {
        if (each->value.year.value == year)
            return each;
    }
    return nullptr;
}

// From the latest on: it passes the visits of this year at most, not those of all the years before.
bool served_last_year(const Ledger& ledger, int this_year) {
    return std::ranges::any_of(ledger.table<service::Visit>().all() | std::views::reverse, [&](const auto& visit) {
        return !visit.withdrawn() && visit.value.last_day_on.year == this_year - 1;
    });
}

// 9.1.1 9.2.1 evaluated once a year, published and reported by the end of January of the next
void evaluation_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const int year = all.today().year;
    const auto* present = evaluation_of(ledger, year);
    if (present == nullptr || !evaluation::evaluation_gaps(present->value).empty()) {
        all.add(Subject{.stream = stream}, Place::regimes, "9.1.1", std::to_string(year) + " 年度评估，形成书面报告",
                {{year, 12, 31}, false}, 1)
            .settled_by = "登记年度评估";
    }
    const auto* last = evaluation_of(ledger, year - 1);
    const bool is_owed =
        last != nullptr ? !evaluation::publication_gaps(last->value).empty() : served_last_year(ledger, year);
    if (is_owed) {
        all.add(Subject{.stream = stream}, Place::regimes, "9.2.1",
                "公布并上报 " + std::to_string(year - 1) + " 年度评估结果", {evaluation::report_due(year - 1), false},
                1)
            .settled_by = "在年度评估里填写公布和上报";
    }
}

}  // namespace

void company_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    training_duties(all, ledger, stream);
    certificate_duties(all, ledger, stream);
    partner_duties(all, ledger, stream);
    regime_duty(all, ledger, stream);
    catalogue_duty(all, ledger, stream);
    evaluation_duties(all, ledger, stream);
}

}  // namespace anze::ledger
