#include "screen/complaint_sections.h"

namespace anze::screen {

Section<complaint::Complaint> complaint_section(const ComplaintPart& part) {
    return {.title = "单位的异议或投诉",
            .clause = "5.4.2.1",
            .entry = part.joined.complaint,
            .form = complaint_form(part, part.joined.unit_id)};
}

Section<complaint::Registration> registration_section(const ComplaintPart& part) {
    return {.title = "登记",
            .clause = "5.4.1.2",
            .write_label = "登记这项投诉",
            .empty_words = "保险公司还没有登记。",
            .entry = part.joined.registration,
            .form = registration_form(part, part.joined.unit_id, part.joined.complaint)};
}

Section<complaint::Extension> extension_section(const ComplaintPart& part) {
    return {.title = "延期告知",
            .clause = "5.4.2.1",
            .write_label = "告知延期",
            .empty_words = "没有延期。需要进一步核实与处理的，在首次答复期限内告知单位。",
            .entry = part.joined.extension,
            .form = form_of(part, "延期告知",
                            complaint::Extension{.registration_id = part.joined.id, .told_on = part.today()})};
}

Section<complaint::Investigation> investigation_section(const ComplaintPart& part) {
    RecordForm<complaint::Investigation> form =
        form_of(part, "核查记录",
                complaint::Investigation{
                    .registration_id = part.joined.id, .noted_on = part.today(), .investigator = part.actor()});
    form.stream = ledger::internal_stream(part.joined.unit_id);
    form.note = "核查记录只留在本机，不会发给投保单位。";
    return {.title = "核查记录",
            .clause = "5.4.1.2",
            .write_label = "添加核查记录",
            .empty_words = "还没有核查记录。",
            .form = std::move(form)};
}

Section<complaint::Answer> answer_section(const ComplaintPart& part) {
    return {.title = "答复意见",
            .clause = "5.4.2.1",
            .write_label = "填写答复意见",
            .empty_words = "还没有答复。答复写明投诉请求、认定及依据、处理措施。",
            .entry = part.joined.answer,
            .form = form_of(part, "答复意见",
                            complaint::Answer{.registration_id = part.joined.id,
                                              .request = part.joined.request(),
                                              .answered_on = part.today(),
                                              .answered_by = part.actor()})};
}

Section<complaint::Verdict> verdict_section(const ComplaintPart& part) {
    return {.title = "单位对答复的意见",
            .clause = "5.4.2.2",
            .write_label = "表明意见",
            .empty_words = "单位还没有表态。仍不满意的，可提交自律组织、应急管理部门或金融监管机构核查。",
            .entry = part.joined.verdict,
            .form =
                form_of(part, "对答复的意见",
                        complaint::Verdict{
                            .registration_id = part.joined.id, .stated_by = part.actor(), .stated_on = part.today()})};
}

Section<complaint::Closing> closing_section(const ComplaintPart& part) {
    return {.title = "办结",
            .clause = "5.4.2.2",
            .write_label = "办结这项投诉",
            .empty_words = "还没有办结。",
            .entry = part.joined.closing,
            .form = form_of(part, "办结",
                            complaint::Closing{.registration_id = part.joined.id, .closed_on = part.today()})};
}

}  // namespace anze::screen
