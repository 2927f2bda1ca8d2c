#include "screen/roster_samples.h"

namespace anze::screen {
namespace {

using roster::Field;

struct Sampled {
    Field field;
    float width;
};
constexpr std::array sampled{Sampled{Field::unit_name, 0},       Sampled{Field::credit_code, 176},
                             Sampled{Field::policy_number, 192}, Sampled{Field::starts_on, 128},
                             Sampled{Field::ends_on, 128},       Sampled{Field::insured_persons, 96}};

std::vector<widget::Column> sample_columns() {
    std::vector<widget::Column> columns;
    for (const Sampled& each : sampled) {
        columns.push_back({.title = roster::info_of(each.field).label,
                           .width = each.width,
                           .on_card = each.field == Field::unit_name ? widget::OnCard::title : widget::OnCard::line});
    }
    return columns;
}

}  // namespace

void draw_samples(const desk::RosterIntake& intake, RosterState& state) {
    const auto columns = sample_columns();
    const auto& samples = intake.samples;
    widget::begin_card("开头几行");
    widget::heading("开头几行");
    widget::table(
        "开头几行", columns, static_cast<int>(samples.size()),
        [&](int row, int column) -> widget::Cell {
            const auto& cells = samples[static_cast<std::size_t>(row)];
            const Field field = sampled[static_cast<std::size_t>(column)].field;
            const int at = intake.columns.columns[static_cast<std::size_t>(field)];
            if (at < 0 || static_cast<std::size_t>(at) >= cells.size())
                return {.text = "—", .secondary = true};
            return {.text = cells[static_cast<std::size_t>(at)]};
        },
        state.samples);
    widget::end_card();
}

}  // namespace anze::screen
