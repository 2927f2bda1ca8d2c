#include "screen/service_risk_sheets.h"

#include "screen/risk_level.h"

namespace anze::screen {
namespace {

using enum RiskTable;
using risk::RiskItem;
using widget::SheetRow;
using widget::SheetRows;

constexpr std::int64_t above_all_scores = 10'000'000'000'000'000;
constexpr std::string_view position_key = "position";
constexpr std::string_view analysis_key = "analysis_id";

using Rate = std::function<risk::Rating(const SheetRows& rows, const SheetRow& row)>;

// The figures of a row and what they are judged by, as far as they can be read.
void read_figures(const SheetRows& rows, const SheetRow& row, void* value) {
    for (std::size_t at = 0; at < rows.columns().size(); ++at) {
        const widget::SheetColumn& column = rows.columns()[at];
        const bool is_words =
            column.field == nullptr || (column.field->value->kind == record::Kind::text && column.named == nullptr);
        if (!is_words)
            (void)column.read(row.cells[at], column.field->in(value));
    }
}

// As it will be judged once it is saved.
template <class R>
R judged(const ledger::Ledger& ledger, const ledger::StreamName& stream, const SheetRows& rows, const SheetRow& row) {
    R value;
    read_figures(rows, row, &value);
    if (rows.is_changed(row))
        ledger::keep_criteria(ledger, stream, value);
    return value;
}

widget::ComputedCell cell_of(const risk::Rating& rating) {
    return {.text = rating_text(rating),
            .rank = static_cast<std::int64_t>(rating.level) * above_all_scores + rating.score_millionths};
}

// Worked out of what stands in the row, behind the figures as on paper; nobody types it.
void add_level(std::vector<widget::SheetColumn>& columns, std::string_view behind, std::string_view title, Rate rate) {
    const auto last = std::ranges::find_if(
        columns, [&](const auto& column) { return column.field != nullptr && column.field->key == behind; });
    columns.insert(std::next(last),
                   {.title = title, .computed = [rate = std::move(rate)](const auto& rows, const auto& row) {
                        return cell_of(rate(rows, row));
                    }});
}

template <risk::Analysed R>
void add_levels_of_analysis(const ledger::Ledger& ledger, const ledger::StreamName& stream,
                            std::vector<widget::SheetColumn>& columns) {
    add_level(columns, record::key_of(&R::severity_image), "风险等级",
              [&ledger, stream](const auto& rows, const auto& row) {
                  const R value = judged<R>(ledger, stream, rows, row);
                  return ledger::rating_by(ledger, value.criteria_id, risk::figures_of(value));
              });
    add_level(columns, record::key_of(&R::residual_severity), "措施后风险等级",
              [&ledger, stream](const auto& rows, const auto& row) {
                  const R value = judged<R>(ledger, stream, rows, row);
                  return ledger::rating_by(ledger, value.criteria_id, risk::residual_figures_of(value));
              });
}

void add_level_of_risk(const ledger::Ledger& ledger, const ledger::StreamName& stream,
                       std::vector<widget::SheetColumn>& columns) {
    add_level(columns, record::key_of(&RiskItem::severity), "风险等级",
              [&ledger, stream](const auto& rows, const auto& row) {
                  RiskItem value = judged<RiskItem>(ledger, stream, rows, row);
                  if (const auto* kept = ledger.find<RiskItem>(row.id))
                      value.analysis_id = kept->value.analysis_id;
                  return ledger::rated(ledger, value).rating;
              });
}

SheetFace face_of(const ServicePart& part, const ledger::RecordFace& records) {
    return {.title = records.info.label,
            .type_key = records.info.key,
            .stream = part.joined.name,
            .can_write = part.can_write(),
            .fields = records.fields,
            .keys = typed_keys(records.fields),
            .order = {position_key, ledger::row_positions}};
}

std::optional<SheetFace> face_of(const ServicePart& part, RiskTable table) {
    switch (table) {
    case survey:
        return face_of(part, ledger::record_face<risk::SurveyItem>());
    case activities:
        return face_of(part, ledger::record_face<risk::Activity>());
    case equipment:
        return face_of(part, ledger::record_face<risk::Equipment>());
    case work_hazards:
        return face_of(part, ledger::record_face<risk::WorkHazard>());
    case safety_checks:
        return face_of(part, ledger::record_face<risk::SafetyCheck>());
    case risk_list:
        return face_of(part, ledger::record_face<RiskItem>());
    case map:
        break;
    }
    return {};
}

template <class R>
void draw(const ServicePart& part, std::vector<const ledger::Entry<R>*> entries, SheetSectionState& state) {
    SheetSection<R> section{.face = face_of(part, ledger::record_face<R>()), .entries = std::move(entries)};
    [[maybe_unused]] const ledger::Ledger& ledger = part.view.ledger;
    [[maybe_unused]] const ledger::StreamName& stream = part.joined.name;
    if constexpr (risk::Analysed<R>)
        section.face.more_columns = [&](auto& columns) { add_levels_of_analysis<R>(ledger, stream, columns); };
    else if constexpr (std::is_same_v<R, RiskItem>)
        section.face.more_columns = [&](auto& columns) { add_level_of_risk(ledger, stream, columns); };
    draw_sheet_section(part, section, state);
}

}  // namespace

std::vector<std::string_view> typed_keys(record::Faces fields) {
    std::vector<std::string_view> keys;
    for (const record::FieldFace& field : fields) {
        if (field.key != position_key && field.key != analysis_key)
            keys.push_back(field.key);
    }
    return keys;
}

void offer_risk_sheet(const ServicePart& part, RiskTable table, RiskSheetState& state) {
    const auto face = face_of(part, table);
    if (face && part.can_write())
        state.is_shown = offer_sheet(part, *face) || state.is_shown;
}

void draw_risk_sheet(const ServicePart& part, RiskTable table, const ledger::RiskCase& joined, RiskSheetState& state) {
    if (widget::button("返回风险评估"))
        state.is_shown = false;
    switch (table) {
    case survey:
        return draw(part, joined.survey_items, state.section);
    case activities:
        return draw(part, joined.activities, state.section);
    case equipment:
        return draw(part, joined.equipment, state.section);
    case work_hazards:
        return draw(part, entries_of(joined.work_hazards), state.section);
    case safety_checks:
        return draw(part, entries_of(joined.safety_checks), state.section);
    case risk_list:
        return draw(part, entries_of(joined.risks), state.section);
    case map:
        return;
    }
}

}  // namespace anze::screen
