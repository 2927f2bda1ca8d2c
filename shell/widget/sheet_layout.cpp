// How wide the columns of a sheet are and how high its rows.
#include "widget/sheet_parts.h"

#include "style/style.h"
#include "widget/text.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace anze::widget::sheet_part {
namespace {

constexpr float choice_width = 96;
constexpr float least_text_width = 110;
constexpr std::size_t long_text_characters = 150;

float line_height() {
    return style::line_height(style::text_size());
}

// A field that holds long texts takes the room of two.
float share_of(const SheetColumn& column) {
    const bool is_text = column.field != nullptr && column.field->value->kind == record::Kind::text;
    if (!is_text)
        return 0;
    return column.named == nullptr && column.field->longest_characters > long_text_characters ? 2 : 1;
}

float room_of_text(float width) {
    return width - 2 * ImGui::GetStyle().FramePadding.x;
}

float height_of_lines(std::size_t lines) {
    return style::target_height() + static_cast<float>(std::max<std::size_t>(lines, 1) - 1) * line_height();
}

float measured_height(const SheetModel& model, std::size_t row, std::span<const float> widths) {
    std::size_t lines = 1;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const std::string text = model.rows().text(row, column);
        const std::size_t own = wrapped_lines(text, room_of_text(widths[column])).size();
        lines = std::max(lines, own + (text.ends_with('\n') ? 1 : 0));
    }
    return height_of_lines(lines);
}

std::size_t bytes_of(const SheetRow& row) {
    return std::accumulate(row.cells.begin(), row.cells.end(), std::size_t{0},
                           [](std::size_t sum, const std::string& cell) { return sum + cell.size(); });
}

// A Chinese character has three bytes and is as wide as it is high.
float guessed_height(const SheetRow& row, std::span<const float> widths) {
    std::size_t lines = 1;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const float width = static_cast<float>(row.cells[column].size()) / 3 * style::text_size();
        lines = std::max(lines, static_cast<std::size_t>(width / room_of_text(widths[column])) + 1);
    }
    return height_of_lines(lines);
}

void add_up(const SheetModel& model, SheetState& state) {
    state.tops.assign(1, 0);
    state.tops.reserve(model.row_count() + 1);
    for (std::size_t row = 0; row < model.row_count(); ++row)
        state.tops.push_back(state.tops.back() + state.heights[model.rows().serial(row)].height);
}

void guess_rows_in_place(const SheetModel& model, SheetState& state, std::span<const float> widths,
                         const RowsInPlace& change) {
    bool is_other = false;
    for (std::size_t row = change.at; row < change.at + change.count; ++row) {
        const SheetRow& each = model.rows().all()[row];
        SheetState::RowHeight& known = state.heights[each.serial];
        const std::size_t bytes = bytes_of(each);
        if (std::exchange(known.bytes, bytes) == bytes || row == model.cursor().row)
            continue;  // the one that is typed in is measured in any case
        is_other = true;
        known.height = guessed_height(each, widths);
    }
    if (is_other)
        add_up(model, state);
}

void guess_rows(const SheetModel& model, SheetState& state, std::span<const float> widths) {
    const bool is_other_width = !std::ranges::equal(state.widths_measured, widths);
    if (!is_other_width && state.version_measured == model.rows().version() &&
        state.tops.size() == model.row_count() + 1)
        return;
    if (!is_other_width && state.tops.size() == model.row_count() + 1) {
        if (const auto change = model.rows().changed_since(state.version_measured)) {
            state.version_measured = model.rows().version();
            return guess_rows_in_place(model, state, widths, *change);
        }
    }
    state.widths_measured.assign(widths.begin(), widths.end());
    state.version_measured = model.rows().version();
    std::unordered_map<std::uint64_t, SheetState::RowHeight> heights;
    for (std::size_t row = 0; row < model.rows().count(); ++row) {
        const SheetRow& each = model.rows().all()[row];
        const auto known = state.heights.find(each.serial);
        const std::size_t bytes = bytes_of(each);
        if (!is_other_width && known != state.heights.end() && known->second.bytes == bytes)
            heights.emplace(each.serial, known->second);
        else
            heights[each.serial] = {.bytes = bytes, .height = guessed_height(each, widths)};
    }
    heights[model.rows().serial(model.rows().count())] = {.height = height_of_lines(1)};
    state.heights = std::move(heights);
    add_up(model, state);
}

}  // namespace

std::vector<float> column_widths(const SheetModel& model, const SheetState& state, float room) {
    const auto& columns = model.rows().columns();
    std::vector<float> widths(columns.size());
    float shares = 0;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const bool is_dragged = at < state.widths.size() && state.widths[at] > 0;
        const float title =
            text_width(columns[at].title, {.size = style::second_size()}) + 2 * ImGui::GetStyle().FramePadding.x;
        if (is_dragged)
            widths[at] = std::max(state.widths[at], narrowest_column);
        else if (share_of(columns[at]) == 0)
            widths[at] = ImCeil(std::max(title, choice_width));
        else
            shares += share_of(columns[at]);
    }
    const float left = room - std::accumulate(widths.begin(), widths.end(), 0.0F);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (widths[at] == 0)
            widths[at] = ImFloor(std::max(left / shares, least_text_width) * share_of(columns[at]));
    }
    return widths;
}

void measure_rows(const SheetModel& model, SheetState& state, std::span<const float> widths, float top, float bottom) {
    guess_rows(model, state, widths);
    bool is_other = false;
    const auto measure = [&](std::size_t row) {
        SheetState::RowHeight& known = state.heights[model.rows().serial(row)];
        const float height = measured_height(model, row, widths);
        is_other = is_other || known.height != height;
        known.height = height;
    };
    for (std::size_t row = row_at(state, top); row < model.row_count() && state.tops[row] < bottom; ++row)
        measure(row);
    if (model.cursor().row < model.row_count())
        measure(model.cursor().row);
    if (is_other)
        add_up(model, state);
}

std::size_t row_at(const SheetState& state, float y) {
    const auto below = std::ranges::upper_bound(state.tops, y) - state.tops.begin();
    const auto last = std::ssize(state.tops) - 2;
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(below - 1, 0, std::max<std::ptrdiff_t>(last, 0)));
}

}  // namespace anze::widget::sheet_part

namespace anze::widget {

std::string widths_text(const std::vector<float>& widths) {
    std::string text;
    for (const float width : widths)
        text += (text.empty() ? "" : ",") + std::to_string(static_cast<int>(width));
    return text;
}

std::vector<float> read_widths(std::string_view text) {
    std::vector<float> widths;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(','));
        int width = 0;
        std::from_chars(part.data(), part.data() + part.size(), width);
        widths.push_back(static_cast<float>(width));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
    }
    return widths;
}

}  // namespace anze::widget
