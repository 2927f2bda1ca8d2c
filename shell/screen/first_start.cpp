#include "screen/first_start.h"

#include "party/member_device.h"
#include "screen/opening.h"
#include "widget/button.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

std::string error_at(const ledger::Refusals& refusals, std::string_view place) {
    const auto found = std::ranges::find(refusals, place, &record::Error::place);
    return found == refusals.end() ? std::string() : found->message;
}

void choose_side(ledger::FoundArchive& answers) {
    using party::DeviceRole;
    const auto offer = [&](record::Writer side, DeviceRole role, std::string_view label, style::Icon icon,
                           std::string_view meaning) {
        const bool chosen = answers.side == side && (answers.role == DeviceRole::none) == (role == DeviceRole::none);
        if (widget::button(label, {.kind = chosen ? widget::ButtonKind::primary : widget::ButtonKind::secondary,
                                   .icon = icon,
                                   .width = widget::full_width})) {
            answers.side = side;
            answers.role = role;
        }
        widget::secondary(meaning);
    };
    widget::begin_columns(2);
    offer(record::Writer::insurer, DeviceRole::none, "保险公司", style::Icon::archive,
          "导入名册，安排服务，记录隐患，反馈，回访，归档。");
    widget::next_column();
    offer(record::Writer::unit, DeviceRole::none, "投保单位", style::Icon::building,
          "打开保险公司发来的反馈包，整改隐患，填写评价。");
    widget::next_column();
    offer(record::Writer::insurer, DeviceRole::professional, "服务人员的设备", style::Icon::person,
          "经办、专业技术人员，受托服务机构和经纪人的人员：把服务带到这台设备上填写，再带回保险公司。");
    widget::next_column();
    offer(record::Writer::viewer, DeviceRole::none, "查阅方", style::Icon::search,
          "监管部门，以及只查阅档案的服务机构、经纪人：打开保险公司提供的查阅包，只读。");
    widget::end_columns();
}

std::string_view owner_hint(const ledger::FoundArchive& answers) {
    if (party::organization_kind(answers.role) != party::OrganizationKind::none)
        return "委托服务的保险公司，例如 天府财险四川分公司";
    if (answers.side == record::Writer::insurer)
        return "例如 天府财险四川分公司";
    return answers.side == record::Writer::unit ? "与保单上的名称一致"
                                                : "保险公司按这个名称提供，须完全一致，例如 金堂县应急管理局";
}

void ask_names(ledger::FoundArchive& answers, const ledger::Refusals& refusals) {
    const bool insurer = answers.side == record::Writer::insurer;
    const std::string owner_error = error_at(refusals, "owner_name");
    const std::string person_error = error_at(refusals, "person_name");
    widget::input({.text = insurer ? "保险公司名称" : "单位名称",
                   .required = true,
                   .hint = owner_hint(answers),
                   .error = owner_error},
                  answers.owner_name);
    widget::input(
        {.text = "您的姓名", .required = true, .hint = "您写下的每一条记录都带着这个名字", .error = person_error},
        answers.person_name);
    if (answers.role != party::DeviceRole::none)
        widget::input({.text = "这台设备给谁用", .required = true}, answers.role);
    else if (insurer) {
        widget::input({.text = "安责险业务的管理机构", .hint = "负责审核服务记录的部门（5.2.1），以后也可以填"},
                      answers.management_body);
    }
}

}  // namespace

void draw_first_start(const desk::View& view, FirstStartState& state, Wants& wants) {
    const auto refusals = [&] { return ledger::may(view.ledger, state.answers, view.today); };
    const ledger::Refusals shown = state.tried ? refusals() : ledger::Refusals{};
    begin_middle_card("首次使用");
    widget::title("欢迎使用安责服务台");
    widget::secondary("安全生产责任保险事故预防技术服务：方案、排查、反馈、回访、归档。数据只存在这台设备的浏览器里，没"
                      "有服务器，不用注册。");
    widget::space(4);
    widget::heading("您是哪一方？");
    choose_side(state.answers);
    if (const std::string error = error_at(shown, "side"); !error.empty())
        widget::status(error, style::Tone::red);
    if (state.answers.side != record::Writer::none) {
        ask_names(state.answers, shown);
        if (widget::button("开始使用", {.kind = widget::ButtonKind::primary, .width = widget::full_width})) {
            state.tried = true;
            if (refusals().empty())
                wants.wishes.push_back(desk::Do{.action = state.answers});
        }
        widget::secondary("本机会生成一把签名密钥，此后您写下的每条记录都由它签名，任何改动都能发现。");
    }
    widget::divider();
    if (widget::link("已有备份文件？从备份恢复"))
        state.restoring = true;
    widget::end_card();
    draw_restoring(state.restoring, state.backup_passphrase, wants);
}

}  // namespace anze::screen
