#include "screen/unit_rows.h"

namespace anze::screen {
namespace {

class Rows {
public:
    explicit Rows(const desk::View& view) : units_(view.ledger.table<party::InsuredUnit>()) {
        rows_.resize(units_.size());
        for (std::size_t i = 0; i < rows_.size(); ++i)
            rows_[i].unit = &units_.all()[i];
    }

    // Null for a unit that is not in this archive.
    UnitRow* find(std::string_view unit_id) {
        const auto* unit = units_.find(unit_id);
        return unit == nullptr ? nullptr : &rows_[static_cast<std::size_t>(unit - units_.all().data())];
    }
    std::vector<UnitRow> take() {
        std::erase_if(rows_, [](const UnitRow& row) { return row.unit->withdrawn(); });
        return std::move(rows_);
    }

private:
    const ledger::Table<party::InsuredUnit>& units_;
    std::vector<UnitRow> rows_ = {};
};

}  // namespace

std::vector<UnitRow> unit_rows(const desk::View& view) {
    Rows rows(view);
    for (const auto& policy : view.ledger.table<policy::Policy>().all()) {
        UnitRow* row = rows.find(view.ledger.stream_of(policy.stream).unit_id);
        if (row == nullptr || policy.withdrawn())
            continue;
        if (row->policy == nullptr || row->policy->value.ends_on < policy.value.ends_on)
            row->policy = &policy;
    }
    for (const ledger::StreamNumber service : ledger::service_streams(view.ledger)) {
        UnitRow* row = rows.find(view.ledger.stream_of(service).unit_id);
        if (row != nullptr && !row->stage)
            row->stage = ledger::case_of(view.ledger, service).stage();
    }
    for (const ledger::Duty& duty : view.duties) {
        UnitRow* row = rows.find(duty.unit_id);
        if (row != nullptr && row->duty == nullptr)
            row->duty = &duty;
    }
    return rows.take();
}

code::EnterpriseSize size_of(const ledger::Ledger& ledger, const UnitRow& row) {
    const auto* figures = ledger.find<party::UnitFigures>(row.unit->id);
    return party::size_of(row.unit->value, figures != nullptr ? figures->value : party::UnitFigures{}).size;
}

}  // namespace anze::screen
