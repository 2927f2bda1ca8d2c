#include "screen/bundle_changes.h"

#include "widget/chip.h"
#include "widget/compare.h"
#include "widget/dialog.h"

#include <map>

namespace anze::screen {
namespace {

using bundle::FieldChange;
using bundle::RecordChange;

std::size_t conflict_count(const RecordChange& change) {
    return static_cast<std::size_t>(std::ranges::count(change.fields, true, &FieldChange::conflict));
}

// "隐患 3 · 排查清单 38": what comes, by its kind.
void draw_summary(const bundle::Preview& preview) {
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> kinds;
    for (const RecordChange& change : preview.records) {
        auto& [fresh, changed] = kinds[change.type_label];
        ++(change.is_new ? fresh : changed);
    }
    const auto chips = [&](std::string_view word, auto member, style::Tone tone) {
        for (const auto& [label, counts] : kinds) {
            if (counts.*member == 0)
                continue;
            const std::string text = std::string(word) + std::string(label) + " " + std::to_string(counts.*member);
            widget::beside(widget::chip_width(text));
            widget::chip(text, tone);
        }
    };
    using Counts = std::pair<std::size_t, std::size_t>;
    widget::heading("会有什么变化");
    chips("新增", &Counts::first, style::Tone::blue);
    chips("修改", &Counts::second, style::Tone::yellow);
}

void draw_field(const RecordChange& change, const FieldChange& field) {
    if (field.conflict) {
        widget::compare(field.label, {"本机", field.before.empty() ? "（空）" : field.before},
                        {change.actor, field.after.empty() ? "（空）" : field.after}, {}, false);
    } else if (field.before.empty()) {
        widget::label_value(field.label, field.after);
    } else {
        widget::label_value(field.label, field.before + " → " + (field.after.empty() ? "（空）" : field.after));
    }
}

// Both sides changed the same field: told before anything else.
void draw_conflicts(const bundle::Preview& preview) {
    if (preview.conflicts == 0)
        return;
    widget::status(std::to_string(preview.conflicts) +
                       " 处与本机各改了同一项。收下后两个说法都保留，由人决定采用哪一个。",
                   style::Tone::red);
    int number = 0;
    for (const RecordChange& change : preview.records) {
        if (conflict_count(change) == 0)
            continue;
        ImGui::PushID(++number);
        widget::heading(change.type_label + "：" + change.title, 3);
        for (const FieldChange& field : change.fields) {
            if (field.conflict)
                draw_field(change, field);
        }
        ImGui::PopID();
    }
}

std::string change_text(const RecordChange& change) {
    const auto& fields = change.fields;
    if (fields.empty())
        return "与本机一致";
    if (change.is_new)
        return std::to_string(fields.size()) + " 项内容";
    const FieldChange& first = fields.front();
    std::string text = first.label + "：" + (first.before.empty() ? "" : first.before + " → ") + first.after;
    if (fields.size() > 1)
        text += " 等 " + std::to_string(fields.size()) + " 项";
    return text;
}

widget::Cell cell_of(const RecordChange& change, int column) {
    switch (column) {
    case 0:
        return {.text = change.type_label, .secondary = true};
    case 1:
        return {.text = change.title};
    case 2:
        if (conflict_count(change) > 0)
            return {.text = "冲突", .tone = style::Tone::red};
        return {.text = change.is_new ? "新增" : "修改",
                .tone = change.is_new ? style::Tone::blue : style::Tone::yellow};
    case 3:
        return {.text = change_text(change)};
    default:
        return {.text = change.actor, .secondary = true};
    }
}

void draw_details(const bundle::Preview& preview, BundleIntakeState& state) {
    if (!state.showing_change || state.shown_change >= preview.records.size())
        return;
    const RecordChange& change = preview.records[state.shown_change];
    if (!widget::begin_dialog(change.type_label + "：" + change.title, state.showing_change, 560))
        return;
    widget::secondary("填写人 " + change.actor);
    for (const FieldChange& field : change.fields)
        draw_field(change, field);
    widget::end_dialog();
}

}  // namespace

void draw_changes(const bundle::Preview& preview, BundleIntakeState& state) {
    static constexpr std::array<widget::Column, 5> columns{{
        {.title = "类别", .width = 130},
        {.title = "记录", .on_card = widget::OnCard::title},
        {.title = "变化", .width = 80, .on_card = widget::OnCard::chip},
        {.title = "内容"},
        {.title = "填写人", .width = 90},
    }};
    constexpr int most_rows = 10;
    if (preview.records.empty()) {
        widget::text("这些内容以前都收下过，再收一次不会改变什么。");
        return;
    }
    draw_summary(preview);
    draw_conflicts(preview);
    const auto count = static_cast<int>(preview.records.size());
    const float height = static_cast<float>(std::min(count, most_rows) + 1) * style::row_height();
    const auto event = widget::table(
        "变化", columns, count,
        [&](int row, int column) { return cell_of(preview.records[static_cast<std::size_t>(row)], column); },
        state.changes, {.height = height});
    if (event.clicked_row >= 0) {
        state.shown_change = static_cast<std::size_t>(event.clicked_row);
        state.showing_change = true;
    }
    draw_details(preview, state);
}

}  // namespace anze::screen
