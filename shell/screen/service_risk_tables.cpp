#include "screen/service_risk_tables.h"

#include "ledger/action/save_rows.h"
#include "ledger/action/take_criteria.h"
#include "screen/list_export.h"
#include "screen/risk_figures.h"
#include "screen/risk_level.h"
#include "screen/risk_papers.h"
#include "widget/chip.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

using risk::Activity;
using risk::Equipment;
using risk::RiskItem;
using risk::SafetyCheck;
using risk::SurveyItem;
using risk::WorkHazard;

using enum RiskTable;
constexpr std::array<std::string_view, 7> tab_names{"初始调查",     "作业活动", "设备设施", "工作危害分析",
                                                    "安全检查分析", "风险清单", "四色图"};

constexpr std::array<RiskPaper, 6> papers{form::initial_survey_document, form::activities_document,
                                          form::equipment_document,      form::work_hazards_document,
                                          form::safety_checks_document,  form::risk_list_document};

Found found_level(const risk::Rating& rating) {
    if (!rating.is_set())
        return {"未评", style::Tone::neutral};
    return {rating_text(rating), tone_of(rating.level)};
}

// Of the entry among rows that have it worked out.
Found level_among(const auto& rows, const std::string& id, auto rating) {
    const auto row = std::ranges::find_if(rows, [&](const auto& each) { return each.entry->id == id; });
    return row == rows.end() ? Found() : found_level(std::invoke(rating, *row));
}

template <class R>
RecordSection<R> section_of(const ServicePart& part, const ledger::RiskCase& joined, SectionFace face) {
    face.clause = "6.2.2.2";
    face.can_write = part.can_write();
    face.in_own_card = false;
    RecordSection<R> section{
        .face = std::move(face),
        .form = {.stream = part.joined.name, .keys = typed_keys(record::faces<R>()), .width = 860}};
    if constexpr (requires(R row) { row.criteria_id; }) {
        if (joined.criteria.size() == 1)
            section.form.fresh.criteria_id = joined.criteria.front()->id;
    }
    return section;
}

// A new row stands at the end.
template <record::HasPosition R>
void draw_rows(const ServicePart& part, RecordSection<R> section, SectionState& state) {
    const std::string last = section.entries.empty() ? std::string() : section.entries.back()->value.position;
    section.form.fresh.position = record::position_between(last, {});
    draw_records(part, std::move(section), state);
}

// 6.2.2.2: by what the risks of this service are judged. Taken once, with the source and whether it is confirmed.
void draw_criteria(const ServicePart& part, RiskTablesState& state) {
    for (const auto* each : state.joined.criteria) {
        widget::label_value("评价准则",
                            each->value.name + "（" + std::string(record::choice_label(each->value.method)) + "）");
        widget::secondary(risk::thresholds_text(each->value));
        widget::secondary((each->value.is_confirmed ? "已与原文核对。来源：" : "尚未与原文核对。来源：") +
                          each->value.source);
    }
    if (!state.joined.criteria.empty() || !part.can_write())
        return;
    const auto profiles = ledger::risk_profiles(part.view.ledger);
    std::vector<std::string_view> names;
    for (const risk::Profile& each : profiles)
        names.push_back(each.name);
    widget::choose({.text = "评价准则", .required = true, .hint = "本次服务的风险等级都按它计算；取用后随服务一起保存"},
                   names, state.profile);
    const bool is_chosen = state.profile >= 0 && state.profile < static_cast<int>(profiles.size());
    const ledger::TakeCriteria take{.stream = part.joined.name,
                                    .profile = is_chosen ? profiles[static_cast<std::size_t>(state.profile)]
                                                         : risk::Profile{}};
    if (is_chosen)
        widget::secondary(risk::thresholds_text(risk::taken(take.profile)));
    act_button(part, "采用这个准则", take, "risk_criteria", state.attempt,
               {.kind = widget::ButtonKind::primary, .disabled_reason = is_chosen ? "" : "请先选择评价准则"});
}

void draw_survey(const ServicePart& part, RiskTablesState& state) {
    auto head = section_of<risk::InitialSurvey>(part, state.joined,
                                                {.title = "初始风险调查",
                                                 .add_label = "填写基本情况",
                                                 .empty_text = "还没有填写单位性质、占地和调查结论（表 2）。",
                                                 .keys = {"nature", "business_scope", "conclusion"}});
    if (state.joined.survey != nullptr) {
        head.entries = {state.joined.survey};
        head.face.add_label = {};
    }
    draw_records(part, std::move(head), state.survey);
    auto items = section_of<SurveyItem>(part, state.joined,
                                        {.title = "调查项目",
                                         .add_label = "添加调查项目",
                                         .empty_text = "标准给出了 13 个调查项目，可以一次列入。",
                                         .keys = {"content", "basis", "findings", "summary"}});
    items.entries = state.joined.survey_items;
    draw_rows(part, std::move(items), state.survey_items);
    if (!part.can_write() || !state.joined.survey_items.empty())
        return;
    ledger::SaveRows<SurveyItem> given{.stream = part.joined.name};
    for (SurveyItem& each : risk::given_survey_items())
        given.rows.push_back({.value = std::move(each)});
    if (widget::button("列入标准的 13 项", {.kind = widget::ButtonKind::primary}))
        part.act(given);
}

RiskTable shown_table(const RiskTablesState& state) {
    return static_cast<RiskTable>(state.tab);
}

void draw_inventories(const ServicePart& part, RiskTablesState& state) {
    if (shown_table(state) == activities) {
        auto section = section_of<Activity>(part, state.joined,
                                            {.title = "作业活动清单",
                                             .add_label = "添加作业活动",
                                             .empty_text = "还没有作业活动（表 3）。",
                                             .keys = {"activity", "workplace", "step", "hazard_factors"}});
        section.entries = state.joined.activities;
        return draw_rows(part, std::move(section), state.activities);
    }
    auto section = section_of<Equipment>(part, state.joined,
                                         {.title = "设备设施清单",
                                          .add_label = "添加设备设施",
                                          .empty_text = "还没有设备设施（表 4）。",
                                          .keys = {"name", "workplace", "hazard_factors", "condition"}});
    section.entries = state.joined.equipment;
    draw_rows(part, std::move(section), state.equipment);
}

// Tables that units keep in a spreadsheet of their own.
void draw_import(const ServicePart& part, RiskTablesState& state) {
    if (!part.can_write() || part.joined.service == nullptr)
        return;
    const std::string& id = part.joined.service->id;
    const RiskTable shown = shown_table(state);
    if (shown == activities) {
        draw_list_import(part, "导入作业活动清单", {desk::ListKind::activities, id}, state.list);
        draw_list_export<Activity>(part, "作业活动清单", state.joined.activities);
    } else if (shown == equipment) {
        draw_list_import(part, "导入设备设施清单", {desk::ListKind::equipment, id}, state.list);
        draw_list_export<Equipment>(part, "设备设施清单", state.joined.equipment);
    } else if (shown == risk_list) {
        draw_list_import(part, "导入风险清单", {desk::ListKind::risks, id}, state.list);
        draw_list_export<RiskItem>(part, "风险清单", entries_of(state.joined.risks));
    }
}

template <risk::Analysed R>
void draw_analysis(const ServicePart& part, const RiskTablesState& state,
                   const std::vector<ledger::AnalysedRow<R>>& rows, SectionFace face, SectionState& section_state) {
    face.found_title = "风险等级";
    auto section = section_of<R>(part, state.joined, std::move(face));
    section.entries = entries_of(rows);
    section.found = [&rows](const auto& entry) { return level_among(rows, entry.id, &ledger::AnalysedRow<R>::before); };
    section.gaps = [&rows](const auto& entry) {
        const auto row = std::ranges::find_if(rows, [&](const auto& each) { return each.entry->id == entry.id; });
        return risk::analysis_gaps(entry.value, row == rows.end() ? nullptr : row->criteria);
    };
    section.form.note = "等级由可能性、严重性按评价准则算出，不用填写；严重性取各方面中最大的一个。";
    draw_rows(part, std::move(section), section_state);
}

void draw_risk_list(const ServicePart& part, RiskTablesState& state) {
    auto section =
        section_of<RiskItem>(part, state.joined,
                             {.title = "风险清单",
                              .add_label = "添加风险",
                              .empty_text = "还没有风险（表 7）。先做工作危害分析或安全检查分析，再由它们列入。",
                              .keys = {"description", "site_address", "source", "hazard_factors"},
                              .found_title = "风险等级"});
    section.entries = entries_of(state.joined.risks);
    section.found = [&state](const auto& entry) {
        return level_among(state.joined.risks, entry.id, &ledger::ListedRisk::rating);
    };
    draw_rows(part, std::move(section), state.risks);
    if (!state.joined.risks.empty())
        draw_risk_figures(state.joined.risks, state.figures_group);
    const auto unlisted = ledger::unlisted_risks(state.joined);
    if (!part.can_write() || unlisted.empty())
        return;
    ledger::SaveRows<RiskItem> listing{.stream = part.joined.name};
    for (const RiskItem& each : unlisted)
        listing.rows.push_back({.value = each});
    if (widget::button("由分析列入 " + std::to_string(unlisted.size()) + " 项", {.kind = widget::ButtonKind::primary}))
        part.act(listing);
}

void draw_table(const ServicePart& part, RiskTablesState& state) {
    switch (shown_table(state)) {
    case survey:
        return draw_survey(part, state);
    case activities:
    case equipment:
        return draw_inventories(part, state);
    case work_hazards:
        return draw_analysis(part, state, state.joined.work_hazards,
                             {.title = "工作危害分析评价记录",
                              .add_label = "添加一步",
                              .empty_text = "还没有分析记录（表 5）。",
                              .keys = {"step", "hazard_factors", "consequences"}},
                             state.work_hazards);
    case safety_checks:
        return draw_analysis(part, state, state.joined.safety_checks,
                             {.title = "安全检查分析评价记录",
                              .add_label = "添加检查项目",
                              .empty_text = "还没有分析记录（表 6）。",
                              .keys = {"content", "standard", "deviation"}},
                             state.safety_checks);
    case risk_list:
        return draw_risk_list(part, state);
    default:
        return;
    }
}

}  // namespace

void draw_risk_tables(const ServicePart& part, RiskTablesState& state) {
    const bool is_stale = std::exchange(state.version, part.view.ledger.version()) != part.view.ledger.version();
    if (std::exchange(state.stream, part.joined.stream) != part.joined.stream || is_stale)
        state.joined = ledger::risk_case(part.view.ledger, part.joined.name);
    if (state.sheet.is_shown)
        return draw_risk_sheet(part, shown_table(state), state.joined, state.sheet);
    if (!part.can_write() && state.joined.criteria.empty() && state.joined.survey_items.empty())
        return;
    widget::begin_card("安全风险辨识、评估");
    widget::heading_with_clause("安全风险辨识、评估", "6.2.2.2");
    draw_criteria(part, state);
    widget::tabs("风险评估表", tab_names, state.tab);
    draw_table(part, state);
    offer_risk_sheet(part, shown_table(state), state.sheet);
    draw_import(part, state);
    if (shown_table(state) != map)
        draw_risk_papers(part, state.joined, tab_names[static_cast<std::size_t>(state.tab)],
                         papers[static_cast<std::size_t>(state.tab)]);
    widget::end_card();
    if (shown_table(state) == map)
        draw_risk_map(part, state.joined, state.map);
}

}  // namespace anze::screen
