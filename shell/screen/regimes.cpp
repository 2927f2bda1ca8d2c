#include "screen/regimes.h"

#include "evaluation/evaluation.h"
#include "ledger/company_records.h"
#include "party/service_station.h"
#include "promotion/promotion.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using evaluation::YearlyEvaluation;
using party::ServiceStation;
using promotion::CatalogueItem;
using record::key_of;

void draw_stations(const ScreenPart& part, RegimesState& state) {
    draw_records(part,
                 RecordSection<ServiceStation>{
                     .face = {.title = "服务站和联合体",
                              .clause = "5.1.6",
                              .add_label = "添加服务站或联合体",
                              .empty_text = "还没有服务站或联合体。依托行业协会等自律组织开展服务的，在这里登记。",
                              .keys = {key_of(&ServiceStation::name), key_of(&ServiceStation::kind),
                                       key_of(&ServiceStation::association), key_of(&ServiceStation::coverage),
                                       key_of(&ServiceStation::phone)},
                              .can_write = part.can_write()},
                     .entries = ledger::company_records<ServiceStation>(part.view.ledger),
                     .form = {.stream = ledger::company_stream()}},
                 state.stations);
}

// The clause asks for a catalogue in each year; what this year still misses stands above the list.
void draw_catalogue(const ScreenPart& part, RegimesState& state) {
    const int year = part.view.today.year;
    const auto gaps = promotion::catalogue_gaps(ledger::company_values<CatalogueItem>(part.view.ledger), year);
    auto items = ledger::company_records<CatalogueItem>(part.view.ledger);
    std::ranges::stable_sort(items, std::ranges::greater(), [](const auto* each) { return each->value.year.value; });
    if (!gaps.empty() && !items.empty() &&
        widget::banner(style::Tone::orange, gaps.front().message, part.can_write() ? "登记本年度目录" : ""))
        state.catalogue.dialog.show();
    draw_records(
        part,
        RecordSection<CatalogueItem>{
            .face = {.title = "新工艺、新技术、新材料、新设备目录",
                     .clause = "6.6.2.2",
                     .add_label = "添加目录项目",
                     .empty_text = "还没有目录项目。每年收集有关部门和行业组织发布、更新的目录，登记后向投保"
                                   "单位推介。",
                     .keys = {key_of(&CatalogueItem::name), key_of(&CatalogueItem::year), key_of(&CatalogueItem::kind),
                              key_of(&CatalogueItem::publisher), key_of(&CatalogueItem::published_on)},
                     .can_write = part.can_write()},
            .entries = std::move(items),
            .form = {.stream = ledger::company_stream(), .fresh = {.year = {year}}}},
        state.catalogue);
}

void draw_evaluations(const ScreenPart& part, RegimesState& state) {
    auto evaluations = ledger::company_records<YearlyEvaluation>(part.view.ledger);
    std::ranges::stable_sort(evaluations, std::ranges::greater(),
                             [](const auto* each) { return each->value.year.value; });
    const auto gaps = [](const ledger::Entry<YearlyEvaluation>& each) {
        auto all = evaluation::evaluation_gaps(each.value);
        std::ranges::move(evaluation::publication_gaps(each.value), std::back_inserter(all));
        return all;
    };
    draw_records(
        part,
        RecordSection<YearlyEvaluation>{
            .face = {.title = "年度评估",
                     .clause = "9.1.1",
                     .add_label = "登记年度评估",
                     .empty_text = "还没有年度评估。每年参照附录 E 自评或请第三方评估一次，次年 1 月底前公布并上报。",
                     .keys = {key_of(&YearlyEvaluation::year), key_of(&YearlyEvaluation::evaluator),
                              key_of(&YearlyEvaluation::evaluated_on), key_of(&YearlyEvaluation::reported_on)},
                     .can_write = part.can_write()},
            .entries = std::move(evaluations),
            .form = {.stream = ledger::company_stream(), .fresh = {.year = {part.view.today.year}}},
            .gaps = gaps},
        state.evaluations);
}

}  // namespace

void draw_regimes(const desk::View& view, const Route&, RegimesState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    widget::title("制度与目录");
    draw_regimes_in_force(part, state.in_force);
    draw_catalogue(part, state);
    draw_evaluations(part, state);
    draw_stations(part, state);
    draw_own_library(part, state.library);
}

}  // namespace anze::screen
