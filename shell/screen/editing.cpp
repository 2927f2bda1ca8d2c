#include "screen/editing.h"

#include "ledger/describe.h"
#include "widget/chip.h"
#include "widget/photo_strip.h"

namespace anze::screen {
namespace {

// One time zone counts in this trade.
constexpr std::int64_t beijing_seconds = 8 * 3600;
constexpr std::int64_t seconds_a_day = 86'400;

std::string two_digits(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

void ScreenPart::act(ledger::Action action, std::string draft_name) const {
    wants.wishes.push_back(desk::Do{.action = std::move(action), .draft_name = std::move(draft_name)});
}

ledger::Refusals ScreenPart::refusals(const ledger::Action& action) const {
    return ledger::may(view.ledger, action, view.today);
}

std::string ScreenPart::hindrance(const ledger::Refusals& refusals) const {
    if (view.status.read_only)
        return view.status.read_only_reason;
    const auto found = std::ranges::find_if(refusals, [](const record::Error& each) { return each.place.empty(); });
    if (found == refusals.end())
        return {};
    return found->clause.empty() ? found->message : found->message + "（" + found->clause + "）";
}

// Saving would replace what its writer never saw replaced.
record::Error overtaken_error(const record::Difference& field) {
    const std::string now = field.after.empty() ? "已被清空" : "已改为“" + field.after + "”";
    return {"您填写期间，别处的记录" + now + "，请核对；保存后以这里写的为准", std::string(field.key)};
}

bool Awaited::arrived(const desk::View& view) {
    const bool done = since_ && view.done > *since_;
    if (done || !view.last_refusals.empty())
        since_.reset();
    return done;
}

bool act_button(const ScreenPart& part, std::string_view label, const ledger::Action& action,
                const std::string& draft_name, Attempt& attempt, widget::ButtonOptions options) {
    const ledger::Refusals refusals = part.refusals(action);
    const std::string hindrance = part.hindrance(refusals);
    if (part.view.drafts.photos_expected(draft_name) > 0)
        options.disabled_reason = "照片还在处理，请稍候";
    if (options.disabled_reason.empty())
        options.disabled_reason = hindrance;
    if (!widget::button(label, options))
        return false;
    if (!refusals.empty()) {
        attempt.draft_name = draft_name;
        return false;
    }
    attempt = {};
    part.act(action, draft_name);
    return true;
}

void gap_list(std::string_view heading, const std::vector<record::Error>& gaps) {
    if (gaps.empty())
        return;
    widget::heading(heading, 3);
    ImGui::PushID(heading.data(), heading.data() + heading.size());
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const record::Error& gap = gaps[i];
        widget::status("• " + gap.message, style::Tone::orange);
        if (!gap.clause.empty()) {
            widget::beside(widget::clause_tag_width(gap.clause));
            ImGui::PushID(static_cast<int>(i));
            widget::clause_tag(gap.clause);
            ImGui::PopID();
        }
    }
    ImGui::PopID();
}

void edit_photos(const ScreenPart& part, std::string_view label, const std::string& draft_name,
                 std::vector<record::Attachment>& photos, bool read_only, std::string_view error) {
    for (record::Attachment& photo : part.view.drafts.take_photos(draft_name))
        photos.push_back(std::move(photo));
    const auto event = widget::photo_strip(label, photos, {.read_only = read_only, .error = error});
    if (const std::size_t expected = part.view.drafts.photos_expected(draft_name))
        widget::status("正在处理 " + std::to_string(expected) + " 张照片…", style::Tone::neutral);
    if (event == widget::PhotoStripEvent::take_photo)
        part.wants.wishes.push_back(desk::AddPhotos{.draft_name = draft_name, .camera = true});
    if (event == widget::PhotoStripEvent::choose_files)
        part.wants.wishes.push_back(desk::AddPhotos{.draft_name = draft_name, .camera = false});
}

std::vector<widget::Option> reference_options(const ScreenPart& part, std::string_view type,
                                              const ledger::StreamName& from) {
    std::vector<widget::Option> options;
    for (auto& [id, title] : ledger::records_to_refer(part.view.ledger, type, from))
        options.push_back({.id = std::move(id), .text = std::move(title)});
    return options;
}

std::string moment_text(std::int64_t utc_seconds) {
    const std::int64_t seconds = utc_seconds + beijing_seconds;
    const auto day = calendar::date_of_day_number(static_cast<int>(seconds / seconds_a_day));
    const std::int64_t minutes = seconds % seconds_a_day / 60;
    return calendar::chinese_date(day) + " " + two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

std::string written_by(const ledger::Ledger& ledger, ledger::OperationNumber operation) {
    const ledger::Origin& origin = ledger.origin(operation);
    return ledger.actors()[origin.actor] + " · " + moment_text(origin.time_seconds);
}

}  // namespace anze::screen
