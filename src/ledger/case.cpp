#include "ledger/case.h"

#include "evaluation/evaluation.h"
#include "fee/fee.h"
#include "ledger/company_records.h"
#include "ledger/complaint_case.h"
#include "ledger/evidence.h"
#include "ledger/fold.h"
#include "ledger/in_order.h"
#include "ledger/partner.h"
#include "ledger/row_order.h"

namespace anze::ledger {
namespace {

template <class R>
using Entries = std::vector<const Entry<R>*>;

template <class R>
Entries<R> all_in_order(const Ledger& ledger) {
    Entries<R> entries;
    entries.reserve(ledger.table<R>().size());
    for (const Entry<R>& each : ledger.table<R>().all()) {
        if (!each.withdrawn())
            entries.push_back(&each);
    }
    return in_order(ledger, std::move(entries));
}

template <class R>
const Entry<R>* latest(const Ledger& ledger, StreamNumber stream, auto&& matches) {
    const Entry<R>* found = nullptr;
    for (const Entry<R>* each : in_order<R>(ledger, stream)) {
        if (matches(each->value))
            found = each;
    }
    return found;
}

template <class R>
const Entry<R>* latest(const Ledger& ledger, StreamNumber stream) {
    return latest<R>(ledger, stream, [](const R&) { return true; });
}

// Whether somebody wrote in the one record with all of the other before them.
template <class A, class B>
bool written_after(const Ledger& ledger, const Entry<A>& entry, const Entry<B>& other) {
    return std::ranges::any_of(entry.cells, [&](const Cell& later) {
        return std::ranges::all_of(
            other.cells, [&](const Cell& earlier) { return ledger.knew(later.operation, earlier.operation); });
    });
}

// Each list in the order of writing, so that the last one that names a hazard counts.
std::vector<HazardCase> join(const Ledger& ledger, const Entries<hazard::Hazard>& hazards,
                             const Entries<hazard::Notice>& notices,
                             const Entries<hazard::Rectification>& rectifications,
                             const Entries<hazard::Acceptance>& acceptances) {
    std::vector<HazardCase> joined;
    joined.reserve(hazards.size());
    record::PlaceIndex places;
    places.reserve(hazards.size());
    const std::hash<std::string_view> hash;
    for (const auto* each : hazards) {
        places.add(static_cast<std::uint32_t>(joined.size()), hash(each->id));
        joined.push_back({.hazard = each});
    }
    // What lies in another stream than the hazard says nothing about it.
    const auto attach = [&](auto member, const auto* entry, const std::string& hazard_id) {
        const auto found =
            places.find(hash(hazard_id), [&](std::uint32_t at) { return joined[at].hazard->id == hazard_id; });
        if (found && joined[*found].hazard->stream == entry->stream)
            joined[*found].*member = entry;
    };
    for (const auto* notice : notices) {
        for (const std::string& id : notice->value.hazard_ids)
            attach(&HazardCase::notice, notice, id);
    }
    for (const auto* each : rectifications)
        attach(&HazardCase::rectification, each, each->value.hazard_id);
    for (const auto* each : acceptances)
        attach(&HazardCase::acceptance, each, each->value.hazard_id);
    for (HazardCase& one : joined) {
        // A rectification that was written or changed since the check is a new one to check.
        if (one.acceptance != nullptr && one.rectification != nullptr &&
            !written_after(ledger, *one.acceptance, *one.rectification)) {
            one.acceptance = nullptr;
        }
    }
    return joined;
}

void join_hazards(const Ledger& ledger, Case& joined) {
    joined.notices = in_order<hazard::Notice>(ledger, joined.stream);
    joined.hazards = join(ledger, in_order<hazard::Hazard>(ledger, joined.stream), joined.notices,
                          in_order<hazard::Rectification>(ledger, joined.stream),
                          in_order<hazard::Acceptance>(ledger, joined.stream));
}

void join_review(const Ledger& ledger, Case& joined) {
    if (joined.service_record == nullptr)
        return;
    const auto submissions = living_in(*joined.service_record, record::key_of(&service::ServiceRecord::submitted_on));
    for (const auto* each : in_order<service::Review>(ledger, joined.stream)) {
        const bool is_of_it = std::ranges::all_of(submissions, [&](OperationNumber submission) {
            return std::ranges::any_of(each->cells,
                                       [&](const Cell& cell) { return ledger.knew(cell.operation, submission); });
        });
        if (is_of_it)
            joined.review = each;
        else
            joined.earlier_reviews.push_back(each);
    }
}

void join_after_feedback(const Ledger& ledger, Case& joined) {
    const auto unit = ledger.stream_number(unit_stream(joined.name.unit_id));
    if (!unit)
        return;
    const auto of_this = [&](const auto& record) { return record.service_id == joined.name.service_id; };
    joined.survey = latest<revisit::SatisfactionSurvey>(ledger, *unit, of_this);
    joined.call_back = latest<revisit::CallBack>(ledger, *unit, of_this);
    joined.archive_file = latest<archive::ArchiveFile>(ledger, *unit, of_this);
}

// The agreements with all who are not the insurer's own, in force on the first day of the service.
archive::MaterialState entrustment_material(const Ledger& ledger, const Case& each) {
    const Entrusted entrusted = entrusted_of(ledger, each);
    if (!entrusted.any)
        return {archive::Material::entrustment_contract, false, false, {}};
    std::string names;
    for (const std::string& name : entrusted.without_agreement)
        names += (names.empty() ? "" : "、") + name;
    if (names.empty())
        return {archive::Material::entrustment_contract, true, true, {}};
    return {archive::Material::entrustment_contract, false, true,
            names + "在服务首日没有生效的服务协议，请在“服务机构”登记"};
}

// Complaints about this service, and those that name none, are complete once they are closed.
archive::MaterialState complaint_material(const Ledger& ledger, const Case& each) {
    auto all = complaints(ledger, each.name.unit_id);
    std::erase_if(all, [&](const ComplaintCase& one) {
        return one.complaint != nullptr && !one.complaint->value.service_id.empty() &&
               one.complaint->value.service_id != each.name.service_id;
    });
    const auto open =
        std::ranges::count_if(all, [](const ComplaintCase& one) { return one.stage() != ComplaintStage::closed; });
    if (all.empty())
        return {archive::Material::complaint, false, false, "没有投诉"};
    if (open > 0)
        return {archive::Material::complaint, false, true, "有投诉尚未办结"};
    return {archive::Material::complaint, true, true, {}};
}

// Asked for where money was taken for the policy; there from its first entry on.
archive::MaterialState fee_material(const Ledger& ledger, const Case& each) {
    const StreamName internal = internal_stream(each.name.unit_id);
    const auto any_of_policy = [&](const auto& entries) {
        return each.policy != nullptr && std::ranges::contains(entries, each.policy->id, [](const auto* entry) {
                   return entry->value.policy_id;
               });
    };
    const bool is_paid = any_of_policy(ledger.in<policy::Premium>(internal));
    const bool is_booked = any_of_policy(ledger.in<fee::FeeEntry>(internal));
    return {archive::Material::fee_account, is_booked, is_paid,
            is_paid ? "请在单位页面登记服务费用" : "没有登记这份保单的保费"};
}

}  // namespace

HazardState HazardCase::state() const {
    if (acceptance != nullptr) {
        return acceptance->value.verdict == hazard::Verdict::accepted ? HazardState::accepted
                                                                      : HazardState::not_accepted;
    }
    if (rectification != nullptr)
        return HazardState::rectified;
    return notice != nullptr ? HazardState::told : HazardState::found;
}

bool Case::submitted() const {
    return service_record != nullptr && service_record->value.submitted_on.is_set();
}

bool Case::review_passed() const {
    return review != nullptr && review->value.verdict == service::Verdict::passed;
}

const HazardCase* Case::hazard(std::string_view id) const {
    const auto found = std::ranges::find_if(hazards, [&](const HazardCase& each) { return each.hazard->id == id; });
    return found == hazards.end() ? nullptr : &*found;
}

const service::Kind& Case::kind() const {
    return service::kind_of(service != nullptr ? service->value.item : code::ServiceItem::none);
}

bool Case::is_screening() const {
    return kind().item == code::ServiceItem::hazard_screening;
}

// 5.3 the order of the service: preparation, carrying out, feedback, call-back, archive
Stage Case::stage() const {
    if (archive_file != nullptr)
        return Stage::done;
    if (call_back != nullptr)
        return Stage::archiving;
    if (feedback != nullptr)
        return survey == nullptr ? Stage::answer : Stage::call_back;
    if (review_passed())
        return Stage::feedback;
    if (submitted() && review == nullptr)
        return Stage::review;
    if (visit != nullptr && visit->value.last_day_on.is_set())
        return Stage::record;
    if (visit != nullptr && service::confirmation_gaps(visit->value).empty())
        return Stage::on_site;
    return plan != nullptr && plan->value.agreed_on.is_set() ? Stage::confirmation : Stage::plan;
}

Case case_of(const Ledger& ledger, StreamNumber stream) {
    Case joined{.stream = stream, .name = ledger.stream_of(stream)};
    joined.service = ledger.table<service::Service>().first_in(stream);
    joined.unit = ledger.find<party::InsuredUnit>(joined.name.unit_id);
    if (joined.service != nullptr)
        joined.plan = ledger.find<plan::ServicePlan>(joined.service->value.plan_id);
    if (joined.plan != nullptr)
        joined.policy = ledger.find<policy::Policy>(joined.plan->value.policy_id);
    joined.group = in_order<service::GroupMember>(ledger, stream);
    joined.visit = latest<service::Visit>(ledger, stream);
    joined.checklist = in_order<service::ChecklistItem>(ledger, stream);
    sort_by_number(joined.checklist, &service::ChecklistItem::order);
    joined.unchecked = static_cast<std::size_t>(std::ranges::count_if(
        joined.checklist, [](const auto* each) { return each->value.result == service::CheckResult::none; }));
    joined.site_record = latest<service::SiteRecord>(ledger, stream);
    joined.service_record = latest<service::ServiceRecord>(ledger, stream);
    joined.feedback = latest<service::Feedback>(ledger, stream);
    joined.receipt = latest<service::Receipt>(ledger, stream);
    join_hazards(ledger, joined);
    join_review(ledger, joined);
    join_after_feedback(ledger, joined);
    return joined;
}

std::vector<StreamNumber> service_streams(const Ledger& ledger, std::string_view unit_id) {
    std::vector<const Entry<service::Service>*> services;
    const auto& all = ledger.table<service::Service>();
    if (unit_id.empty()) {
        for (const auto& each : all.all()) {
            if (!each.withdrawn())
                services.push_back(&each);
        }
    }
    for (const StreamNumber stream : ledger.streams_of_unit(std::string(unit_id))) {
        for (const auto* each : all.in(stream))
            services.push_back(each);
    }
    std::vector<StreamNumber> streams;
    for (const auto* each : newest_first(ledger, std::move(services)))
        streams.push_back(each->stream);
    return streams;
}

std::vector<HazardCase> every_hazard(const Ledger& ledger) {
    return join(ledger, all_in_order<hazard::Hazard>(ledger), all_in_order<hazard::Notice>(ledger),
                all_in_order<hazard::Rectification>(ledger), all_in_order<hazard::Acceptance>(ledger));
}

std::vector<record::Error> submission_gaps(const Ledger& ledger, const Case& each,
                                           const service::ServiceRecord& service_record) {
    std::vector<record::Error> gaps;
    const auto add = [&](std::vector<record::Error> more) {
        gaps.insert(gaps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const service::Visit visit = each.visit != nullptr ? each.visit->value : service::Visit{};
    add(service::confirmation_gaps(visit));
    add(service::visit_gaps(visit, each.kind()));
    add(evidence_gaps(ledger, each));
    add(service::record_gaps(visit, values_of(each.group), service_record, each.kind()));
    return gaps;
}

// Of the year of the service; added to its archive when it exists, and no gap before.
bool has_annual_report(const Ledger& ledger, const Case& each) {
    const auto reports = company_values<evaluation::YearlyEvaluation>(ledger);
    return each.visit != nullptr && std::ranges::any_of(reports, [&](const auto& report) {
               return report.year.value == each.visit->value.last_day_on.year &&
                      evaluation::evaluation_gaps(report).empty();
           });
}

// 7.1.2 the nine kinds of material
std::vector<archive::MaterialState> materials(const Ledger& ledger, const Case& each) {
    using archive::Material;
    return {
        {Material::contract, each.policy != nullptr, true, {}},
        entrustment_material(ledger, each),
        {Material::plan, each.plan != nullptr && plan::plan_gaps(each.plan->value).empty(), true, {}},
        {Material::people, !each.group.empty(), true, {}},
        {Material::service_record, each.review_passed(), true, {}},
        fee_material(ledger, each),
        {Material::call_back, each.call_back != nullptr && each.survey != nullptr, true,
         "须有满意度调查表和整改情况表"},
        complaint_material(ledger, each),
        {Material::annual_report, has_annual_report(ledger, each), false, "年度评估完成后补入"},
    };
}

std::string_view stage_label(Stage stage) {
    static constexpr std::array<std::string_view, 10> labels{"待定方案", "待确认",     "待到场", "待报审", "待审核",
                                                             "待反馈",   "待单位答复", "待回访", "待归档", "已归档"};
    return labels[static_cast<std::size_t>(stage)];
}

std::string_view hazard_state_label(HazardState state) {
    static constexpr std::array<std::string_view, 5> labels{"未告知", "已告知", "已整改，待验收", "已验收",
                                                            "验收不合格"};
    return labels[static_cast<std::size_t>(state)];
}

}  // namespace anze::ledger
