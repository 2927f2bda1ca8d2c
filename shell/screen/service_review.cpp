#include "screen/service_review.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using service::Review;

std::vector<widget::Option> possible_reviewers(const ServicePart& part) {
    const std::string& author = part.joined.service_record->value.author;
    std::vector<widget::Option> reviewers;
    for (const auto& staff : part.view.ledger.table<party::Staff>().all()) {
        if (!staff.withdrawn() && staff.value.in_management_body && staff.value.name != author)
            reviewers.push_back({staff.value.name, staff.value.name});
    }
    return reviewers;
}

void draw_given(const Review& review) {
    const bool passed = review.verdict == service::Verdict::passed;
    widget::chip(record::choice_label(review.verdict), passed ? style::Tone::green : style::Tone::orange);
    const std::string by = review.reviewer + " · " + calendar::chinese_date(review.reviewed_on);
    widget::beside(widget::text_width(by));
    widget::secondary(by);
    if (!review.opinion.empty())
        widget::text(review.opinion);
}

void draw_form(const ServicePart& part, ReviewState& state) {
    const std::vector<widget::Option> reviewers = possible_reviewers(part);
    if (reviewers.empty()) {
        widget::status("管理机构里还没有编制人以外的人，请先添加一位审核人。", style::Tone::orange);
        if (widget::button("去添加审核人"))
            part.wants.go = Route{.page = Page::people, .record_id = std::string(staff_part)};
        return;
    }
    const bool actor_may = std::ranges::contains(reviewers, part.actor(), &widget::Option::id);
    Editing<Review> editing(part, "review/" + part.joined.service_record->id, part.joined.name,
                            static_cast<const ledger::Entry<Review>*>(nullptr),
                            {.reviewer = actor_may ? part.actor() : std::string()});
    Review& review = editing.value;
    const ledger::ReviewRecord action{part.joined.stream, review.reviewer, review.verdict, review.opinion};
    const auto errors = state.attempt.draft_name == editing.name ? part.refusals(action) : ledger::Refusals{};
    const auto error = std::ranges::find(errors, record::key_of(&Review::reviewer), &record::Error::place);
    widget::input({.text = record::label_of(&Review::reviewer),
                   .required = true,
                   .hint = "管理机构的人，不能是编制人 " + part.joined.service_record->value.author,
                   .error = error == errors.end() ? std::string_view() : error->message},
                  review.reviewer, reviewers);
    if (!review.reviewer.empty() && review.reviewer != part.actor()) {
        widget::status("现在操作的是 " + part.actor() + "；请 " + review.reviewer + " 本人在右上角切换后审核。",
                       style::Tone::orange);
    }
    widget::edit(review,
                 {.keys = {record::key_of(&Review::verdict), record::key_of(&Review::opinion)}, .errors = errors});
    act_button(part, "提交审核结论", action, editing.name, state.attempt, {.kind = widget::ButtonKind::primary});
}

}  // namespace

void draw_review(const ServicePart& part, ReviewState& state) {
    const ledger::Case& joined = part.joined;
    widget::begin_card("管理机构审核");
    widget::heading_with_clause("管理机构审核", "5.3.3");
    if (joined.review != nullptr)
        draw_given(joined.review->value);
    else if (!joined.submitted())
        widget::secondary("服务记录报审后在这里审核。");
    else if (part.can_write())
        draw_form(part, state);
    else
        widget::secondary("等待审核。");
    if (joined.review_passed() && joined.feedback == nullptr && part.can_write() &&
        widget::button("去反馈", {.kind = widget::ButtonKind::primary})) {
        part.go(Part::feedback);
    }
    if (!joined.earlier_reviews.empty()) {
        widget::divider();
        widget::heading("以前的审核", 3);
    }
    for (const auto* earlier : joined.earlier_reviews)
        draw_given(earlier->value);
    widget::end_card();
}

}  // namespace anze::screen
