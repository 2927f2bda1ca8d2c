#include "ledger/action/save.h"

#include "code/credit_code.h"
#include "party/insured_unit.h"

namespace anze::ledger {
namespace {

std::string normal_credit_code(const party::InsuredUnit& unit) {
    return code::normalise_credit_code(unit.credit_code).value_or(unit.credit_code);
}

// The entry whose member has that value, other than the one that is saved; null when there is none. Not looked for
// where the saved one has had the value before.
template <class R>
const Entry<R>* other_with(const Ledger& ledger, const Save<R>& action, std::string R::* member,
                           const std::string& value) {
    const Entry<R>* own = ledger.find<R>(action.id);
    if (value.empty() || (own != nullptr && own->value.*member == value))
        return nullptr;
    const auto& all = ledger.table<R>().all();
    const auto found = std::ranges::find_if(
        all, [&](const Entry<R>& each) { return !each.withdrawn() && each.value.*member == value; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Refusals value_refusals(const Ledger& ledger, const Save<party::InsuredUnit>& action) {
    Refusals refusals = record::check(action.value);
    append(refusals, party::unit_gaps(action.value));
    constexpr auto member = &party::InsuredUnit::credit_code;
    if (const auto* other = other_with(ledger, action, member, normal_credit_code(action.value))) {
        refusals.push_back(
            {"名单里已有同一统一社会信用代码的单位：" + other->value.name, std::string(record::key_of(member))});
    }
    return refusals;
}

Changes perform(const Ledger& ledger, const Save<party::InsuredUnit>& action, const Context& context) {
    const std::string id = action.id.empty() ? context.next_id() : action.id;
    party::InsuredUnit unit = action.value;
    unit.credit_code = normal_credit_code(unit);
    return write(ledger, unit_stream(id), id, unit);
}

Refusals value_refusals(const Ledger&, const Save<party::UnitFigures>& action) {
    Refusals refusals = record::check(action.value);
    append(refusals, party::figures_gaps(action.value));
    return refusals;
}

// 5.2.5 the people of an organisation work for the insurer under the organisation's agreement
Refusals value_refusals(const Ledger& ledger, const Save<party::MemberDevice>& action) {
    Refusals refusals = record::check(action.value);
    const party::OrganizationKind kind = party::organization_kind(action.value.role);
    const auto* organization = ledger.find<party::ServiceOrganization>(action.value.organization_id);
    const bool is_of_kind = organization != nullptr && !organization->withdrawn() && organization->value.kind == kind;
    if (kind != party::OrganizationKind::none && !is_of_kind) {
        refusals.push_back({"请选择所属的" + std::string(record::choice_label(kind)) +
                                "；还没有登记的，先在“服务机构”登记机构和服务协议",
                            std::string(record::key_of(&party::MemberDevice::organization_id)), "5.2.5"});
    }
    return refusals;
}

std::string new_id(const Save<party::UnitFigures>& action, const Context&) {
    return action.stream.unit_id;
}

Refusals value_refusals(const Ledger& ledger, const Save<policy::Policy>& action) {
    Refusals refusals = record::check(action.value);
    constexpr auto number = &policy::Policy::number;
    if (const auto* other = other_with(ledger, action, number, action.value.number)) {
        const auto* unit = ledger.find<party::InsuredUnit>(ledger.stream_of(other->stream).unit_id);
        refusals.push_back({"这个保单号已经登记" + (unit != nullptr ? "在：" + unit->value.name : std::string()),
                            std::string(record::key_of(number))});
    }
    if (action.value.ends_on.is_set() && action.value.ends_on < action.value.starts_on) {
        refusals.push_back({"保险止期早于保险起期", std::string(record::key_of(&policy::Policy::ends_on))});
    }
    return refusals;
}

std::string new_id(const Save<service::Receipt>& action, const Context&) {
    return action.stream.service_id;
}

// 5.3.1 a plan is only "agreed" when it says all it has to
Refusals value_refusals(const Ledger& ledger, const Save<plan::ServicePlan>& action) {
    Refusals refusals = record::check(action.value);
    if (!action.value.agreed_on.is_set())
        return refusals;
    append(refusals, plan::plan_gaps(action.value));
    std::size_t qualified = 0;
    for (const std::string& id : action.value.professional_ids) {
        const auto* person = ledger.find<party::Professional>(id);
        if (person == nullptr)
            continue;
        auto gaps = party::qualification_gaps(person->value, action.value.agreed_on);
        if (gaps.empty())
            ++qualified;
        append(refusals, std::move(gaps));
    }
    append(refusals, plan::team_gaps(qualified, action.value.too_few_reason));
    return refusals;
}

Refusals value_refusals(const Ledger&, const Save<service::Visit>& action) {
    Refusals refusals = record::check(action.value);
    const service::Visit& visit = action.value;
    if (visit.last_day_on.is_set() && visit.last_day_on < visit.first_day_on) {
        refusals.push_back({"离场日期早于到场日期", std::string(record::key_of(&service::Visit::last_day_on))});
    }
    return refusals;
}

Refusals value_refusals(const Ledger&, const Save<hazard::Hazard>& action) {
    return hazard::hazard_gaps(action.value);
}

Refusals value_refusals(const Ledger&, const Save<hazard::LibraryEntry>& action) {
    return hazard::library_gaps(action.value);
}

Refusals value_refusals(const Ledger& ledger, const Save<hazard::Rectification>& action) {
    Refusals refusals = record::check(action.value);
    if (ledger.find<hazard::Hazard>(action.value.hazard_id) == nullptr)
        refusals.push_back({"找不到要整改的隐患"});
    return refusals;
}

std::string new_id(const Save<hazard::Rectification>& action, const Context&) {
    return action.value.hazard_id;
}

Refusals value_refusals(const Ledger& ledger, const Save<hazard::Acceptance>& action) {
    Refusals refusals = record::check(action.value);
    const auto& rectifications = ledger.table<hazard::Rectification>().all();
    const bool answered = std::ranges::any_of(rectifications, [&](const auto& each) {
        return !each.withdrawn() && each.value.hazard_id == action.value.hazard_id;
    });
    if (!answered)
        refusals.push_back({"单位尚未填写治理情况，不能验收", {}, "6.3.2.3"});
    if (action.value.verdict == hazard::Verdict::not_accepted && action.value.remark.empty()) {
        refusals.push_back({"验收不合格请写明原因", std::string(record::key_of(&hazard::Acceptance::remark))});
    }
    return refusals;
}

// 7.2 nor is one written for a service whose file is sealed
Refusals value_refusals(const Ledger& ledger, const Save<revisit::SatisfactionSurvey>& action) {
    Refusals refusals = revisit::survey_gaps(action.value);
    if (action.id.empty())
        append(refusals, sealed_refusals(ledger, service_stream(action.stream.unit_id, action.value.service_id)));
    return refusals;
}

std::string new_id(const Save<revisit::SatisfactionSurvey>& action, const Context&) {
    return action.value.service_id;
}

// 6.2.2.2 what is judged by has a source, and levels that follow each other
Refusals value_refusals(const Ledger&, const Save<risk::Profile>& action) {
    return risk::profile_gaps(action.value);
}

std::string new_id(const Save<risk::InitialSurvey>& action, const Context&) {
    return action.stream.service_id;
}

std::string new_id(const Save<standardization::SelfEvaluation>& action, const Context&) {
    return action.stream.service_id;
}

// One for each table of the service.
std::string new_id(const Save<risk::SignOff>& action, const Context&) {
    return action.stream.service_id + std::string(record::choice_key(action.value.table));
}

}  // namespace anze::ledger
