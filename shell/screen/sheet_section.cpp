#include "screen/sheet_section.h"

#include "ledger/describe.h"
#include "widget/dialog.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr std::size_t refusals_shown = 5;
constexpr float room_below = 92;  // what is not saved, and its buttons
constexpr std::string_view reason_key = "reason";

std::string name_of(const SheetFace& face) {
    return std::string(face.type_key) + "/sheet/" + ledger::to_string(face.stream) + (face.of_id.empty() ? "" : "/") +
           std::string(face.of_id);
}

std::string habit_of(const SheetFace& face) {
    return "widths/" + std::string(face.type_key);
}

std::string unsaved_text(const widget::SheetChanges& changes) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "未保存：" : "，") + part; };
    if (changes.rows > 0)
        add(std::to_string(changes.rows) + " 行改动");
    if (!changes.removed_ids.empty())
        add("删除 " + std::to_string(changes.removed_ids.size()) + " 行");
    if (changes.order)
        add("次序有变");
    if (changes.problems > 0)
        add(std::to_string(changes.problems) + " 格需要改正");
    return text;
}

// The cursor goes to the next cell that hinders saving.
void go_to_problem(SheetSectionState& state) {
    const widget::SheetRows& rows = state.model->rows();
    for (std::size_t row = 0; row < rows.count(); ++row) {
        for (std::size_t column = 0; column < rows.columns().size(); ++column) {
            const auto problem = rows.problem(row, column);
            if (problem.reason.empty() || problem.is_overtaken)
                continue;
            state.model->select({row, column});
            state.sheet.is_to_be_shown = true;
            state.sheet.mode = widget::SheetState::Mode::selecting;
            state.sheet.takes_keyboard = true;
            state.sheet.form_row = style::phone() ? static_cast<int>(row) : -1;
            return;
        }
    }
}

void draw_refusals(const SheetSectionState& state) {
    if (state.refused_version != state.model->rows().version())
        return;
    for (std::size_t at = 0; at < std::min(state.refusals.size(), refusals_shown); ++at)
        widget::status(state.refusals[at].message, style::Tone::red);
    if (state.refusals.size() > refusals_shown)
        widget::secondary("还有 " + std::to_string(state.refusals.size() - refusals_shown) + " 处");
}

void draw_giving_up(SheetSectionState& state) {
    const auto answer = widget::confirm("放弃未保存的改动", "表格回到上次保存的样子，未保存的内容不再保留。",
                                        "放弃改动", "继续填写", state.giving_up, widget::ButtonKind::danger);
    if (answer == widget::Answer::yes)
        state.model->give_up_changes();
}

// What is not saved, with what can be done about it. True when it is to be saved.
bool draw_unsaved(const ScreenPart& part, SheetSectionState& state, bool by_key) {
    const widget::SheetChanges& changes = state.model->rows().changes();
    if (!changes.any()) {
        widget::status("✓ 已全部保存", style::Tone::green);
        return false;
    }
    widget::status(unsaved_text(changes), style::Tone::orange);
    draw_refusals(state);
    if (!changes.removed_ids.empty())
        widget::input({.text = "删除的原因", .required = true, .hint = "删除的行作废，连同原因留在档案里（7.2）"},
                      state.reason);
    const bool pressed = widget::button(
        "保存", {.kind = widget::ButtonKind::primary,
                 .disabled_reason = part.view.status.read_only ? part.view.status.read_only_reason : ""});
    widget::beside(widget::button_width("放弃改动"));
    if (widget::button("放弃改动", {.kind = widget::ButtonKind::ghost}))
        state.giving_up = true;
    if (!pressed && !by_key)
        return false;
    state.model->end_typing();
    state.sheet.shows_missing = true;
    if (state.model->rows().changes().problems > 0) {
        go_to_problem(state);
        return false;
    }
    return state.model->rows().changes().any();
}

void keep_draft(const ScreenPart& part, SheetSectionState& state) {
    const widget::SheetRows& rows = state.model->rows();
    const bool is_lost = rows.changes().any() && !part.view.drafts.has(state.draft_name);
    const bool is_other = std::exchange(state.kept_version, rows.version()) != rows.version();
    if (std::exchange(state.kept_reason, state.reason) == state.reason && !is_other && !is_lost)
        return;
    record::Json draft = rows.draft();
    if (!rows.changes().removed_ids.empty() && !state.reason.empty())
        draft[reason_key] = state.reason;
    part.view.drafts.keep_object(state.draft_name, std::move(draft));
}

std::shared_ptr<const widget::NamedRecords> records_to_name(const ScreenPart& part, const SheetFace& face,
                                                            const record::FieldFace& field) {
    return std::make_shared<widget::NamedRecords>(
        ledger::records_to_refer(part.view.ledger, field.refers_to, face.stream));
}

bool names_one(const widget::SheetColumn& column) {
    return column.field != nullptr && !column.field->refers_to.empty() &&
           column.field->value->kind == record::Kind::text;
}

void begin_sheet(const ScreenPart& part, const SheetFace& face, SheetSectionState& state) {
    state = SheetSectionState{};
    state.draft_name = name_of(face);
    auto columns = widget::sheet_columns(face.fields, face.keys);
    for (widget::SheetColumn& each : columns) {
        if (names_one(each))
            each.named = records_to_name(part, face, *each.field);
    }
    if (face.more_columns)
        face.more_columns(columns);
    state.model.emplace(std::move(columns));
    state.sheet.widths = widget::read_widths(part.view.habits.find(habit_of(face)));
}

// What a cell can name is chosen anew then; what was typed is in the draft.
bool names_other_records(const ScreenPart& part, const SheetFace& face, const SheetSectionState& state) {
    return state.view_version && std::ranges::any_of(state.model->rows().columns(), [&](const auto& column) {
               return column.named != nullptr && !(*column.named == *records_to_name(part, face, *column.field));
           });
}

}  // namespace

bool has_unsaved_rows(const ScreenPart& part, const SheetFace& face) {
    return part.view.drafts.has(name_of(face));
}

bool offer_sheet(const ScreenPart& part, const SheetFace& face) {
    if (has_unsaved_rows(part, face))
        widget::status("表格里有未保存的改动", style::Tone::orange);
    return widget::button("用表格编辑");
}

bool is_to_follow(const ScreenPart& part, const SheetFace& face, SheetSectionState& state) {
    if (state.draft_name != name_of(face))
        begin_sheet(part, face, state);
    if (state.saving.arrived(part.view)) {
        state.model->give_up_changes();
        state.sheet.shows_missing = false;
        state.reason.clear();
    }
    if (state.view_version == part.view.version)
        return false;
    if (names_other_records(part, face, state))
        begin_sheet(part, face, state);
    return true;
}

void follow_records(const ScreenPart& part, std::span<const SheetRecord> records, SheetSectionState& state) {
    std::vector<widget::SavedRow> rows;
    for (const SheetRecord& each : records)
        rows.push_back({std::string(each.id), widget::cells_of(state.model->rows().columns(), each.value)});
    state.model->follow(std::move(rows));
    const bool is_first = !std::exchange(state.view_version, part.view.version);
    const record::Json* draft = part.view.drafts.object(state.draft_name);
    if (!is_first)
        return;
    if (draft != nullptr) {
        state.model->read_draft(*draft);
        state.reason = state.kept_reason = record::text_member(*draft, reason_key).value_or("");
    }
    state.kept_version = state.model->rows().version();
}

bool draw_sheet_face(const ScreenPart& part, const SheetFace& face, SheetSectionState& state) {
    if (state.model->read_only() == face.can_write)
        state.model->set_read_only(!face.can_write);
    const auto event = widget::sheet(face.title, *state.model, state.sheet, {.room_below = room_below});
    if (event.widths_changed)
        part.view.habits.keep(habit_of(face), widget::widths_text(state.sheet.widths));
    const bool saves = face.can_write && draw_unsaved(part, state, event.save);
    draw_giving_up(state);
    keep_draft(part, state);
    return saves;
}

void save_sheet(const ScreenPart& part, const ledger::Action& action, SheetSectionState& state) {
    state.refusals = part.refusals(action);
    state.refused_version = state.model->rows().version();
    if (!state.refusals.empty())
        return;
    state.saving.begin(part.view);
    part.act(action, state.draft_name);
}

}  // namespace anze::screen
