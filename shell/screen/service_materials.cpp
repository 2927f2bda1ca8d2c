#include "screen/service_materials.h"

#include "ledger/four_colour_map.h"
#include "ledger/in_order.h"
#include "ledger/plan_contents.h"
#include "ledger/plan_evaluation.h"
#include "ledger/training_case.h"
#include "screen/call_back_paper.h"
#include "screen/emergency_papers.h"
#include "screen/risk_map_paper.h"
#include "screen/risk_papers.h"
#include "screen/screening_papers.h"
#include "screen/service_archive_sealed.h"
#include "screen/service_notice.h"
#include "screen/service_report_paper.h"
#include "screen/standardization_paper.h"
#include "screen/training_paper.h"

namespace anze::screen {
namespace {

using archive::Material;
using form::FileKind;

// Collects what a service's record consists of (7.1.2), texts as Word and lists as Excel.
struct Collector {
    const ServicePart& part;
    bool for_unit;
    form::MaterialPart& out;

    const ledger::Ledger& ledger() const { return part.view.ledger; }
    template <class R>
    std::vector<const ledger::Entry<R>*> all() const {
        return ledger().table<R>().in(part.joined.stream);
    }

    void add(form::Document paper, FileKind kind = FileKind::word, Material material = Material::service_record) {
        out.papers.push_back({material, kind, std::move(paper)});
    }

    void screening() {
        const ledger::Case& joined = part.joined;
        if (joined.site_record != nullptr)
            add(paper_of_site_record(ledger(), joined));
        for (const auto* notice : joined.notices)
            add(paper_of_notice(ledger(), joined, *notice));
        if (!joined.hazards.empty())
            add(paper_of_hazard_ledger(ledger(), joined, part.view.today), FileKind::excel);
    }

    void training() {
        for (const ledger::SessionCase& each : ledger::training_case(ledger(), part.joined.stream).sessions)
            add(paper_of_training(ledger(), part.joined, each));
    }

    void risks() {
        const ledger::RiskCase risks = ledger::risk_case(ledger(), part.joined.name);
        const form::RiskPapersContent content = risk_papers_content(part, risks);
        const auto list = [&](bool is_there, form::Document (*paper)(const form::RiskPapersContent&)) {
            if (is_there)
                add(paper(content), FileKind::excel);
        };
        list(!risks.survey_items.empty(), form::initial_survey_document);
        list(!risks.activities.empty(), form::activities_document);
        list(!risks.equipment.empty(), form::equipment_document);
        list(!risks.work_hazards.empty(), form::work_hazards_document);
        list(!risks.safety_checks.empty(), form::safety_checks_document);
        list(!risks.risks.empty(), form::risk_list_document);
        if (!risks.risks.empty())
            add(form::risk_report_document(content));
        for (const auto* plan : ledger::in_order<risk::FloorPlan>(ledger(), part.joined.stream)) {
            const auto areas = ledger::areas_on_map(ledger(), risks, part.joined.stream, plan->id);
            if (!areas.empty() && !plan->value.pictures.empty())
                add(risk_map_paper(part, *plan, areas, form::Paper::a3_landscape), FileKind::picture);
        }
    }

    void emergency() {
        for (const auto* plan : ledger::in_order<emergency::PlanDocument>(ledger(), part.joined.stream)) {
            if (!ledger::chapters_of(ledger(), *plan).empty())
                add(paper_of_emergency_plan(ledger(), part.joined, *plan));
        }
        if (!all<emergency::EvaluationRow>().empty())
            add(paper_of_plan_evaluation(ledger(), part.joined), FileKind::excel);
        for (const auto* review : all<emergency::ExpertReview>())
            add(paper_of_plan_review(ledger(), part.joined, review->value));
        for (const auto* drill : all<emergency::Drill>()) {
            using form::DrillPaper;
            for (const DrillPaper paper :
                 {DrillPaper::plan, DrillPaper::script, DrillPaper::evaluation, DrillPaper::summary})
                add(paper_of_drill(ledger(), part.joined, drill->value, paper));
        }
    }

    void standardization() {
        for (const auto* step : all<standardization::Step>())
            add(paper_of_step(ledger(), part.joined, *step));
        if (!all<standardization::ElementScore>().empty())
            add(paper_of_initial_evaluation(ledger(), part.joined));
        for (const auto* evaluation : all<standardization::SelfEvaluation>())
            add(paper_of_self_evaluation(ledger(), part.joined, evaluation->value));
    }

    void closing() {
        const ledger::Case& joined = part.joined;
        if (joined.service_record != nullptr)
            add(paper_of_service_report(ledger(), joined));
        if (joined.survey != nullptr || joined.call_back != nullptr)
            add(paper_of_call_back(ledger(), joined), FileKind::word, Material::call_back);
        // It counts what the unit is not given, like fees.
        if (joined.archive_file != nullptr && part.on_insurer_side() && !for_unit)
            add(paper_of_catalogue(part), FileKind::word, Material::none);
    }
};

}  // namespace

form::MaterialPart papers_of_service(const ScreenPart& part, const ledger::Case& joined, bool for_unit) {
    form::MaterialPart out{.title = joined.service->value.title};
    const Route route;
    const ServicePart of_service{{part.view, part.wants}, joined, route};
    Collector collector{of_service, for_unit, out};
    collector.screening();
    collector.training();
    collector.risks();
    collector.standardization();
    collector.emergency();
    collector.closing();
    return out;
}

}  // namespace anze::screen
