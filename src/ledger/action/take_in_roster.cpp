#include "ledger/action/take_in_roster.h"

#include "ledger/action/take_in_list.h"
#include "ledger/company_records.h"
#include "ledger/roster_rows.h"
#include "roster/long_number.h"

#include <set>

namespace anze::ledger {
namespace {

// What a row says of each record; of the insurer it says nothing.
RosterRecords records_of(const roster::Row& row) {
    return {.unit = {.name = row.unit_name,
                     .credit_code = row.credit_code,
                     .industry = row.industry,
                     .industry_code = row.industry_code,
                     .high_risk_field = row.high_risk_field,
                     .address = row.address,
                     .staff_count = row.staff_count,
                     .contact = row.contact,
                     .phone = row.phone},
            .figures = {.revenue_ten_thousand_yuan = row.revenue_ten_thousand_yuan,
                        .assets_ten_thousand_yuan = row.assets_ten_thousand_yuan},
            .policy = {.number = row.policy_number,
                       .starts_on = row.starts_on,
                       .ends_on = row.ends_on,
                       .insured_persons = row.insured_persons},
            .premium = {.due_fen = row.premium_due, .received_fen = row.premium_received}};
}

class Intake {
public:
    Intake(const Ledger& ledger, std::function<std::string()> next_id) : ledger_(ledger), next_id_(std::move(next_id)) {
        for (const auto& unit : ledger.table<party::InsuredUnit>().counting()) {
            units_[unit_key(unit.value)] = unit.id;
        }
        for (const auto& policy : ledger.table<policy::Policy>().counting()) {
            const std::string& number = policy.value.number;
            policies_[roster::read_long_number(number, number.size()).value_or(number)] = policy.id;
        }
        for (const auto& premium : ledger.table<policy::Premium>().counting()) {
            premiums_[premium.value.policy_id] = premium.id;
        }
        insurer_ = own_insurer(ledger).name;
    }

    void take(const roster::Row& row) {
        const std::size_t before = changes.size();
        RosterRecords listed = records_of(row);
        const auto [unit_at, unit_is_new] = units_.try_emplace(unit_key(listed.unit));
        if (unit_is_new)
            unit_at->second = next_id_();
        const std::string& unit_id = unit_at->second;
        const auto [policy_at, policy_is_new] = policies_.try_emplace(row.policy_number);
        if (policy_is_new) {
            policy_at->second = next_id_();
            listed.policy.insurer_name = insurer_;
        }
        const std::string& policy_id = policy_at->second;
        const RosterRecords known = known_as_listed(unit_id, policy_id);
        put(unit_stream(unit_id), unit_id, known.unit, listed.unit);
        // One record of figures for each unit, under the unit's own id.
        put(internal_stream(unit_id), unit_id, known.figures, listed.figures);
        put(unit_stream(unit_id), policy_id, known.policy, listed.policy);
        put_premium(unit_id, policy_id, known.premium, listed.premium);

        counts.new_units += unit_is_new ? 1 : 0;
        counts.new_policies += policy_is_new ? 1 : 0;
        if (!policy_is_new)
            ++(changes.size() == before ? counts.unchanged : counts.updated);
    }

    Changes changes = {};
    RosterEffect counts = {};

private:
    static std::string unit_key(const party::InsuredUnit& unit) {
        return unit.credit_code.empty() ? unit.name : unit.credit_code;
    }

    template <class R>
    R known_value(const std::string& id) const {
        const Entry<R>* entry = ledger_.find<R>(id);
        return entry == nullptr ? R{} : entry->value;
    }

    RosterRecords known_as_listed(const std::string& unit_id, const std::string& policy_id) const {
        if (ledger_.find<party::InsuredUnit>(unit_id) == nullptr)
            return {};
        const auto premium = premiums_.find(policy_id);
        const roster::Row row = roster_row(
            {.unit = known_value<party::InsuredUnit>(unit_id),
             .figures = known_value<party::UnitFigures>(unit_id),
             .policy = known_value<policy::Policy>(policy_id),
             .premium = known_value<policy::Premium>(premium != premiums_.end() ? premium->second : std::string())});
        return records_of(roster::read_again(row));
    }

    // `known`: as the list would say it. What it says nothing of is not begun.
    template <class R>
    void put(StreamName stream, const std::string& id, const R& known, const R& listed) {
        if (listed == R{} || !written_.insert(std::string(record::type<R>.key) + id).second)
            return;
        const Entry<R>* entry = ledger_.find<R>(id);
        Change change = entry == nullptr ? creation(std::move(stream), id, listed)
                                         : alteration(ledger_, *entry, filled_over(entry->value, known, listed));
        if (!change.set.empty())
            changes.push_back(std::move(change));
    }

    void put_premium(const std::string& unit_id, const std::string& policy_id, policy::Premium known,
                     policy::Premium listed) {
        if (listed == policy::Premium{})
            return;
        std::string& id = premiums_[policy_id];
        if (id.empty())
            id = next_id_();
        known.policy_id = listed.policy_id = policy_id;
        put(internal_stream(unit_id), id, known, listed);
    }

    const Ledger& ledger_;
    std::function<std::string()> next_id_;
    std::string insurer_ = {};
    std::unordered_map<std::string, std::string> units_ = {};
    std::unordered_map<std::string, std::string> policies_ = {};
    std::unordered_map<std::string, std::string> premiums_ = {};
    std::set<std::string> written_ = {};
};

}  // namespace

Refusals may(const Ledger& ledger, const TakeInRoster& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<party::InsuredUnit>);
    if (action.rows.empty())
        refusals.push_back({"没有可以导入的行"});
    return refusals;
}

Changes perform(const Ledger& ledger, const TakeInRoster& action, const Context& context) {
    Intake intake(ledger, context.next_id);
    for (const roster::Row& row : action.rows)
        intake.take(row);
    return std::move(intake.changes);
}

struct RosterForecast::Held {
    Intake intake;
};

RosterForecast::RosterForecast(const Ledger& ledger)
    : held_(std::make_unique<Held>(
          Intake(ledger, [serial = std::size_t{0}]() mutable { return "new" + std::to_string(++serial); }))) {}

RosterForecast::~RosterForecast() = default;

void RosterForecast::add(std::span<const roster::Row> rows) {
    for (const roster::Row& row : rows) {
        held_->intake.take(row);
        held_->intake.changes.clear();
    }
}

const RosterEffect& RosterForecast::effect() const {
    return held_->intake.counts;
}

}  // namespace anze::ledger
