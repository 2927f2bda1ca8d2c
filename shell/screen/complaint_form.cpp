#include "screen/complaint_form.h"

#include "ledger/case.h"
#include "ledger/company_records.h"

namespace anze::screen {
namespace {

std::vector<widget::Option> services_of(const ledger::Ledger& ledger, const std::string& unit_id) {
    std::vector<widget::Option> options;
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger, unit_id)) {
        const ledger::Case joined = ledger::case_of(ledger, stream);
        options.push_back({joined.name.service_id, joined.service->value.title});
    }
    return options;
}

}  // namespace

style::Tone stage_tone(ledger::ComplaintStage stage) {
    switch (stage) {
    case ledger::ComplaintStage::raised:
    case ledger::ComplaintStage::registered:
        return style::Tone::orange;
    case ledger::ComplaintStage::disputed:
        return style::Tone::red;
    case ledger::ComplaintStage::answered:
        return style::Tone::blue;
    case ledger::ComplaintStage::settled:
    case ledger::ComplaintStage::closed:
        return style::Tone::green;
    }
    return style::Tone::neutral;
}

RecordForm<complaint::ChannelNotice> channel_form(const ScreenPart& part, const std::string& unit_id) {
    complaint::ChannelNotice fresh{
        .channel = ledger::own_insurer(part.view.ledger).complaint_channel,
        .procedure =
            "向保险公司提出后，7 个工作日内得到处理情况及答复意见；需要进一步核实与处理的，30 个工作日内得到答复。",
        .settlement = "对答复意见仍不满意的，可反馈至成都市安全生产责任保险行业自律组织协调处理，或提交至应急管理部门、"
                      "金融监管机构等相关部门核查。",
        .told_by = part.actor(),
        .told_on = part.view.today};
    return {.title = "告知投诉渠道",
            .stream = ledger::unit_stream(unit_id),
            .fresh = std::move(fresh),
            .note = "随反馈包发给投保单位，单位在“投诉”里看得到（5.4.1.1）。",
            .width = complaint_form_width};
}

RecordForm<complaint::Complaint> complaint_form(const ScreenPart& part, const std::string& unit_id) {
    return {.title = "异议或投诉",
            .stream = ledger::unit_stream(unit_id),
            .fresh = {.raised_on = part.view.today, .contact = part.actor()},
            .draw_fields =
                [&ledger = part.view.ledger, unit_id](complaint::Complaint& value,
                                                      const std::vector<record::Error>& errors) {
                    widget::edit(value, {.errors = errors,
                                         .options = [&](std::string_view) { return services_of(ledger, unit_id); }});
                },
            .note = "保险公司应在 7 个工作日内答复；需进一步核实的，30 个工作日内答复（5.4.2.1）。",
            .width = complaint_form_width};
}

RecordForm<complaint::Registration> registration_form(const ScreenPart& part, const std::string& unit_id,
                                                      const ledger::Entry<complaint::Complaint>* raised) {
    complaint::Registration fresh{.received_on = part.view.today, .handler = part.actor()};
    if (raised != nullptr) {
        fresh.complaint_id = raised->id;
        fresh.channel = complaint::Channel::program;
        fresh.complainant = raised->value.contact;
        fresh.phone = raised->value.phone;
        fresh.request = raised->value.request;
    }
    return {.title = "登记投诉",
            .stream = ledger::unit_stream(unit_id),
            .fresh = std::move(fresh),
            .fresh_for = raised != nullptr ? raised->id : std::string(),
            .draw_fields = edit_own_fields<complaint::Registration>,
            .note = "登记内容随反馈包发给投保单位，它由此知道投诉已收到、由谁负责。",
            .width = complaint_form_width};
}

}  // namespace anze::screen
