#include "screen/service_feedback.h"

#include "bundle/bundle.h"
#include "screen/deadline_line.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using service::Feedback;

void export_bundle(const ServicePart& part) {
    part.wants.wishes.push_back(desk::ExportBundle{.unit_id = part.joined.name.unit_id});
}

// 6.2.2.5, 6.3.2.4; of the other kinds only the record has a limit.
void draw_window(const ServicePart& part) {
    const service::Kind& kind = part.joined.kind();
    if (!kind.feedback_is_limited) {
        if (part.joined.feedback == nullptr)
            widget::secondary("审核通过后及时反馈" + std::string(kind.result) + "（5.3.3）。");
        return;
    }
    if (part.joined.visit == nullptr || !part.joined.visit->value.last_day_on.is_set()) {
        widget::secondary("现场服务结束后 7 个工作日内反馈。");
        return;
    }
    const auto due = service::feedback_due(part.view.calendar, part.joined.visit->value.last_day_on);
    if (part.joined.feedback == nullptr) {
        draw_deadline(part.view, "反馈", kind.feedback_clause, due);
        return;
    }
    const auto lateness = part.view.calendar.lateness(due.date, part.joined.feedback->value.sent_on,
                                                      service::feedback_limit_working_days);
    if (lateness.late)
        widget::status("超期 " + std::to_string(lateness.working_days) + " 个工作日反馈", style::Tone::red);
    else
        widget::status("✓ 按期反馈（期限 " + calendar::chinese_date(due.date) + "）", style::Tone::green);
    widget::beside(widget::clause_tag_width(kind.feedback_clause));
    widget::clause_tag(kind.feedback_clause);
}

void draw_sending(const ServicePart& part, ServiceFeedbackState& state) {
    const std::string contact = part.joined.unit != nullptr ? part.joined.unit->value.contact : std::string();
    Editing<Feedback> editing(part, "feedback/" + part.joined.name.service_id, part.joined.name,
                              static_cast<const ledger::Entry<Feedback>*>(nullptr),
                              {.method = service::FeedbackMethod::bundle, .recipient = contact});
    Feedback& feedback = editing.value;
    const ledger::SendFeedback send{part.joined.stream, feedback.method, feedback.recipient};
    const auto errors = state.attempt.draft_name == editing.name ? part.refusals(send) : ledger::Refusals{};
    widget::edit(feedback,
                 {.keys = {record::key_of(&Feedback::method), record::key_of(&Feedback::recipient)}, .errors = errors});
    const bool as_bundle = feedback.method != service::FeedbackMethod::paper;
    widget::secondary(
        as_bundle ? std::string("导出即登记今天已反馈；把文件用微信或邮件发给单位，单位在自己的电脑上打开并答复。")
                  : "把" + std::string(part.joined.kind().result) +
                        "交给单位后登记；单位的答复由单位用反馈包交回，可随时补导出。");
    const bool sent = act_button(
        part, as_bundle ? "导出反馈包" : "登记纸质反馈", send, editing.name, state.attempt,
        {.kind = widget::ButtonKind::primary, .icon = as_bundle ? style::Icon::export_ : style::Icon::check});
    if (sent && as_bundle)
        export_bundle(part);
}

void draw_waiting(const ServicePart& part) {
    widget::status("服务记录审核通过后才能反馈。", style::Tone::orange);
    widget::beside(widget::clause_tag_width("5.3.3"));
    widget::clause_tag("5.3.3");
    if (widget::button("去记录与审核"))
        part.go(Part::record);
}

void draw_sent(const ServicePart& part) {
    widget::show(part.joined.feedback->value);
    if (!part.on_insurer_side() || part.on_member_device())
        return;
    widget::secondary("发丢了或内容有更新，可以再导出一次；对方重复导入不会出错。");
    if (widget::button("导出反馈包", {.kind = widget::ButtonKind::primary, .icon = style::Icon::export_}))
        export_bundle(part);
}

void draw_receipt(const ServicePart& part) {
    widget::begin_card("单位签收");
    widget::heading("单位签收");
    if (part.joined.receipt != nullptr) {
        widget::show(part.joined.receipt->value);
        widget::secondary(written_by(part.view.ledger, part.joined.receipt->changed_by));
    } else {
        widget::secondary(part.joined.feedback == nullptr ? "反馈后，单位的签收随答复一起回来。"
                                                          : "还没有收到签收。单位发回答复后，在“收发包”里打开。");
    }
    widget::end_card();
}

std::size_t photo_count(const ledger::Case& joined) {
    std::size_t count = joined.visit != nullptr ? joined.visit->value.photos.size() : 0;
    for (const ledger::HazardCase& each : joined.hazards)
        count += each.hazard->value.photos.size();
    return count;
}

// What leaves the house, and what never does.
void draw_contents(const ServicePart& part) {
    const ledger::Case& joined = part.joined;
    const auto number = [](std::size_t count) { return std::to_string(count); };
    widget::begin_card("反馈包的内容");
    widget::heading("反馈包里有");
    widget::text("• 本单位、保单和服务方案");
    for (const std::string& name : bundle::scope(part.view.ledger, joined.name.unit_id, record::Writer::unit)) {
        const auto parsed = ledger::parse_stream(name);
        const auto* each = parsed ? part.view.ledger.find<service::Service>(parsed->service_id) : nullptr;
        if (each != nullptr)
            widget::text("• " + each->value.title + (each->id == joined.name.service_id ? "（本次）" : ""));
    }
    if (!joined.review_passed())
        widget::secondary("本次服务审核通过后才会放进反馈包。");
    if (!joined.is_screening())
        widget::secondary("本次：" + std::string(joined.kind().result) + "、服务记录和审核");
    else
        widget::secondary("本次：排查清单 " + number(joined.checklist.size()) + " 项，隐患 " +
                          number(joined.hazards.size()) + " 条，告知书 " + number(joined.notices.size()) +
                          " 份，照片 " + number(photo_count(joined)) + " 张，服务记录和审核");
    widget::divider();
    widget::heading("反馈包里没有");
    widget::text("• 保费、单位经营数据和公司内部记录");
    widget::text("• 其他投保单位的任何内容");
    widget::text("• 还没有审核通过的服务");
    widget::end_card();
}

}  // namespace

void draw_service_feedback(const ServicePart& part, ServiceFeedbackState& state) {
    widget::begin_columns(2);
    widget::begin_card("反馈服务成果");
    widget::heading("反馈服务成果");
    draw_window(part);
    if (part.joined.feedback != nullptr)
        draw_sent(part);
    else if (!part.joined.review_passed())
        draw_waiting(part);
    else if (part.on_member_device())
        widget::secondary("由保险公司本部反馈给单位：请在“现场”导出现场包，带回保险公司。");
    else if (part.can_write())
        draw_sending(part, state);
    else
        widget::secondary("还没有反馈。");
    widget::end_card();
    draw_receipt(part);
    widget::next_column();
    if (part.on_insurer_side())
        draw_contents(part);
    widget::end_columns();
}

}  // namespace anze::screen
