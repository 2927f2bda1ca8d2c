// 2026 in the life of an insurer and four units, day by day: a large chemical plant, a medium builder, a small food
// maker that is trained online only, and one that refuses.
#pragma once

#include "ledger/play.h"

namespace anze::test {

class Year : public Play {
public:
    Year();

    // What is done on that day, if anything is.
    void live(calendar::Date day);

    std::string chemical_plant = {};
    std::string builder = {};
    std::string food_maker = {};
    std::string refuser = {};

private:
    struct Step {
        calendar::Date on = {};
        void (Year::*what)() = nullptr;
    };
    static const std::vector<Step>& steps();

    template <class R>
    std::string save(const ledger::StreamName& stream, const R& value, std::string id = {}) {
        must(ledger::Save<R>{stream, id, value});
        return id.empty() ? ledger().table<R>().all().back().id : id;
    }
    std::string take_up(const party::InsuredUnit& unit, calendar::Date starts_on, calendar::Date ends_on);
    // What the contract promises, and the plan that is agreed on that day.
    void agree(const std::string& unit_id, std::vector<code::ServiceItem> items, calendar::Date on,
               std::int64_t planned_visits = 1);
    void open(const std::string& unit_id, code::ServiceItem item, calendar::Date planned_on);
    void confirm();
    void visit(calendar::Date first, calendar::Date last);
    // The service that was opened last, through its steps.
    void submit();
    void review();
    void send();
    void survey();
    void call_back();
    void seal();
    ledger::Case current() const { return ledger::case_of(ledger(), service_); }
    std::string policy_of(const std::string& unit_id) const;

    void found_house();
    void get_catalogue();
    void train_manager();
    void renew_certificate();

    void agree_with_plant();
    void open_screening();
    void confirm_visit();
    void find_hazards();
    void help_with_hazard();
    void report_hazard();
    void rectify_hazard();
    void accept_hazard();

    void open_drill();
    void hold_drill();

    void agree_with_builder();
    void open_evaluation();
    void begin_evaluation();
    void notify_authority();
    void evaluate();
    void complain();
    void extend_complaint();
    void answer_complaint();
    void close_complaint();
    void complain_again();

    void agree_with_food_maker();
    void open_training();
    void train_first();
    void train_rest();

    void be_refused();
    void report_refusal();

    ledger::StreamNumber service_ = 0;
    std::string complaint_ = {};
    int devices_ = 1;
};

}  // namespace anze::test
