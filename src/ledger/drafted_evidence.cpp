#include "emergency/emergency.h"
#include "ledger/describe.h"
#include "ledger/drafted_record.h"
#include "ledger/in_order.h"
#include "ledger/insured_persons.h"
#include "ledger/risk_case.h"
#include "ledger/training_case.h"
#include "promotion/promotion.h"
#include "risk/risk.h"
#include "standardization/standardization.h"

namespace anze::ledger {
namespace {

using record::key_of;
using Keys = std::vector<std::string_view>;

// Which fields of a type of record are told: what it is known by, what was done, and what came of it.
struct Told {
    std::string_view name = {};
    std::string_view day = {};
    Keys process = {};
    Keys findings = {};
};

class Draft {
public:
    Draft(const Ledger& ledger, StreamNumber service) : ledger_(ledger), service_(service) {}

    template <class R>
    void tell(const Told& told, const std::function<std::string(const Entry<R>&)>& figures = {}) {
        std::vector<std::string> done;
        std::vector<std::string> found;
        for (const Entry<R>* entry : in_order<R>(ledger_, service_)) {
            const std::string day = text(entry->value, told.day);
            const std::string name = text(entry->value, told.name) + (day.empty() ? "" : "（" + day + "）");
            const std::string findings = labelled(entry->value, told.findings);
            done.push_back(name + labelled(entry->value, told.process) + (figures ? figures(*entry) : ""));
            if (!findings.empty())
                found.push_back(name + findings);
        }
        const std::string label(record::type<R>.label);
        add(record_.summary, numbered(label + " " + std::to_string(done.size()) + " 项", done));
        add(record_.conclusion, numbered(label, found));
    }

    void conclude(const std::string& sentences) { add(record_.conclusion, sentences); }
    DraftedRecord take() { return std::move(record_); }

private:
    template <class R>
    std::string text(const R& value, std::string_view key) const {
        return field_text(ledger_, *record::find_field(record::faces<R>(), key), &value);
    }

    template <class R>
    std::string labelled(const R& value, const Keys& keys) const {
        std::string all;
        for (const std::string_view key : keys) {
            const std::string said = text(value, key);
            if (!said.empty())
                all += "；" + std::string(record::find_field(record::faces<R>(), key)->label) + "：" + said;
        }
        return all;
    }

    static void add(std::string& to, const std::string& paragraph) {
        to += (to.empty() || paragraph.empty() ? "" : "\n") + paragraph;
    }

    const Ledger& ledger_;
    StreamNumber service_;
    DraftedRecord record_ = {};
};

// 6.1.2.3, 6.1.2.4 how long, how many with which result, and whom of the insured persons training has reached
std::string figures_of_training(const Ledger& ledger, const Case& each, const TrainingCase& training) {
    if (training.sessions.empty())
        return {};
    std::int64_t minutes = 0;
    training::Figures all;
    for (const SessionCase& one : training.sessions) {
        minutes += one.session->value.length_minutes.value;
        all = training::sum(all, one.figures());
    }
    std::string words = "共 " + std::to_string(training.sessions.size()) + " 场、" + std::to_string(minutes) +
                        " 分钟，" + training::figures_text(all, "人次") + "。";
    if (all.passed < all.examined)
        words += "不合格的 " + std::to_string(all.examined - all.passed) + " 人次请安排补考。";
    if (each.policy == nullptr)
        return words;
    const TrainingCoverage coverage = training_coverage(ledger, *each.policy);
    if (coverage.minutes.persons > 0)
        words += training::coverage_text(coverage.minutes) + "。";
    if (coverage.online_only && !coverage.minutes.shortfalls.empty())
        words += "学时不足的 " + std::to_string(coverage.minutes.shortfalls.size()) + " 人请安排补学。";
    return words;
}

DraftedRecord of_training(const Ledger& ledger, const Case& each) {
    using training::Distribution;
    using training::Session;
    const TrainingCase training = training_case(ledger, each.stream);
    Draft draft(ledger, each.stream);
    draft.conclude(figures_of_training(ledger, each, training));
    draft.tell<Session>(
        {.name = key_of(&Session::topic),
         .day = key_of(&Session::held_on),
         .process = {key_of(&Session::form), key_of(&Session::length_minutes), key_of(&Session::teacher),
                     key_of(&Session::materials), key_of(&Session::assessment)},
         .findings = {key_of(&Session::effect)}},
        [&](const Entry<Session>& entry) {
            return "；" + training::figures_text(training.session(entry.id)->figures(), "人");
        });
    draft.tell<Distribution>(
        {.name = key_of(&Distribution::title),
         .day = key_of(&Distribution::given_on),
         .process = {key_of(&Distribution::kind), key_of(&Distribution::quantity), key_of(&Distribution::given_to)}});
    return draft.take();
}

DraftedRecord of_assessment(const Ledger& ledger, const Case& each) {
    using risk::Assessment;
    Draft draft(ledger, each.stream);
    std::vector<risk::Level> levels;
    for (const ListedRisk& risk : risk_case(ledger, each.name).risks)
        levels.push_back(risk.rating.level);
    if (!levels.empty())
        draft.conclude(risk::levels_text(levels));
    draft.tell<Assessment>({.name = key_of(&Assessment::kind),
                            .day = key_of(&Assessment::report_on),
                            .process = {key_of(&Assessment::evaluation_kind), key_of(&Assessment::organization_name),
                                        key_of(&Assessment::methods), key_of(&Assessment::standards),
                                        key_of(&Assessment::report_title), key_of(&Assessment::report_number)},
                            .findings = {key_of(&Assessment::conclusion)}});
    return draft.take();
}

DraftedRecord of_standardization(const Ledger& ledger, const Case& each) {
    using standardization::Step;
    std::vector<Step> steps;
    for (const auto* step : ledger.table<Step>().in(each.stream))
        steps.push_back(step->value);
    Draft draft(ledger, each.stream);
    std::string stages;
    for (const standardization::Stage stage : standardization::stages_with_steps(steps))
        stages += (stages.empty() ? "" : "、") + std::string(record::choice_label(stage));
    if (!steps.empty()) {
        draft.conclude("已开展" + stages + "，累计到场 " + std::to_string(standardization::visit_count(steps)) +
                       " 次。");
    }
    draft.tell<Step>({.name = key_of(&Step::stage),
                      .day = key_of(&Step::done_on),
                      .process = {key_of(&Step::persons), key_of(&Step::visits), key_of(&Step::result)},
                      .findings = {key_of(&Step::open_points)}});
    return draft.take();
}

DraftedRecord of_emergency(const Ledger& ledger, const Case& each) {
    using emergency::Drill;
    using emergency::ExpertReview;
    using emergency::PlanDocument;
    Draft draft(ledger, each.stream);
    draft.tell<PlanDocument>({.name = key_of(&PlanDocument::title),
                              .day = key_of(&PlanDocument::issued_on),
                              .process = {key_of(&PlanDocument::kind), key_of(&PlanDocument::steps_done),
                                          key_of(&PlanDocument::filed_on), key_of(&PlanDocument::revision_reason)}});
    draft.tell<ExpertReview>({.name = key_of(&ExpertReview::plan_document_id),
                              .day = key_of(&ExpertReview::reviewed_on),
                              .process = {key_of(&ExpertReview::experts)},
                              .findings = {key_of(&ExpertReview::verdict), key_of(&ExpertReview::opinion)}});
    draft.tell<Drill>(
        {.name = key_of(&Drill::kind),
         .day = key_of(&Drill::held_on),
         .process = {key_of(&Drill::form), key_of(&Drill::place), key_of(&Drill::scenario),
                     key_of(&Drill::participants)},
         .findings = {key_of(&Drill::evaluation), key_of(&Drill::problems), key_of(&Drill::improvement_plan),
                      key_of(&Drill::improvement_due_on), key_of(&Drill::revision_advice)}});
    return draft.take();
}

DraftedRecord of_promotion(const Ledger& ledger, const Case& each) {
    using promotion::PromotionEvent;
    Draft draft(ledger, each.stream);
    draft.tell<PromotionEvent>({.name = key_of(&PromotionEvent::form),
                                .day = key_of(&PromotionEvent::held_on),
                                .process = {key_of(&PromotionEvent::item_names), key_of(&PromotionEvent::told_persons)},
                                .findings = {key_of(&PromotionEvent::response)}});
    return draft.take();
}

}  // namespace

DraftedRecord drafted_evidence(const Ledger& ledger, const Case& each) {
    using code::ServiceItem;
    switch (each.kind().item) {
    case ServiceItem::training:
        return of_training(ledger, each);
    case ServiceItem::risk_assessment:
        return of_assessment(ledger, each);
    case ServiceItem::standardization:
        return of_standardization(ledger, each);
    case ServiceItem::emergency:
        return of_emergency(ledger, each);
    case ServiceItem::technology_promotion:
        return of_promotion(ledger, each);
    default:
        return {};
    }
}

}  // namespace anze::ledger
