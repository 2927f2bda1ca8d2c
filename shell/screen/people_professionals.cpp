#include "screen/people_professionals.h"

#include "party/expiry.h"
#include "screen/list_export.h"
#include "widget/chip.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using party::Professional;
using Person = const ledger::Entry<Professional>*;

enum Column : std::uint8_t { name, engagement, qualification, certificate, expiry, standing, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "姓名", .width = 96, .on_card = OnCard::title},
    {.title = "来源", .width = 176},
    {.title = "资质条件"},
    {.title = "证书编号", .width = 170},
    {.title = "有效期至", .width = 176, .on_card = OnCard::chip},
    {.title = "符合 5.2.4", .width = 110, .on_card = OnCard::chip},
}};

widget::Cell expiry_cell(calendar::Date expiry, calendar::Date today) {
    if (!expiry.is_set())
        return {.text = "长期有效", .secondary = true};
    const std::string date = calendar::to_string(expiry);
    if (expiry < today)
        return {.text = date + " 已到期", .tone = style::Tone::red};
    if (party::ends_soon(expiry, today))
        return {.text = date + " 将到期", .tone = style::Tone::yellow};
    return {.text = date};
}

widget::Cell cell_of(const Professional& person, int column, calendar::Date today) {
    switch (column) {
    case name:
        return {.text = person.name};
    case engagement: {
        const std::string way(record::choice_label(person.engagement));
        return {.text = person.organization.empty() ? way : way + " · " + person.organization, .secondary = true};
    }
    case qualification:
        return {.text = std::string(record::choice_label(person.qualification))};
    case certificate:
        return {.text = person.certificate_number};
    case expiry:
        return expiry_cell(person.certificate_expiry, today);
    default: {
        const auto gaps = party::qualification_gaps(person, today);
        if (gaps.empty())
            return {.text = "✓ 符合", .tone = style::Tone::green};
        return {.text = "缺 " + std::to_string(gaps.size()) + " 项", .tone = style::Tone::orange};
    }
    }
}

void draw_dialog(const ScreenPart& part, RecordDialog& dialog) {
    const auto draw_fields = [&](Professional& value, const std::vector<record::Error>& errors) {
        widget::edit(value, {.errors = errors, .read_only = !part.can_write(), .two_columns = true});
        if (!value.name.empty())
            gap_list("现在还不计入专业技术人员", party::qualification_gaps(value, part.view.today));
    };
    draw_record_dialog(part, dialog,
                       RecordForm<Professional>{.title = dialog.id.empty() ? "添加专业技术人员" : "修改专业技术人员",
                                                .stream = ledger::company_stream(),
                                                .fresh = {.engagement = party::Engagement::own_staff},
                                                .draw_fields = draw_fields});
}

}  // namespace

void draw_professionals(const ScreenPart& part, PeopleState& state) {
    std::vector<Person> people;
    for (const auto& each : part.view.ledger.table<Professional>().all()) {
        if (!each.withdrawn())
            people.push_back(&each);
    }
    const auto qualified = std::ranges::count_if(
        people, [&](const Person each) { return party::qualification_gaps(each->value, part.view.today).empty(); });
    widget::begin_card("专业技术人员");
    widget::heading_with_clause("专业技术人员", "5.2.4");
    if (part.can_write()) {
        if (widget::button_at_right("添加专业技术人员", {.icon = style::Icon::plus}))
            state.professional.show();
    }
    if (people.empty()) {
        widget::secondary(
            "还没有专业技术人员。每个服务项目的团队应有 3 名以上，可以是本公司人员、受托机构或外聘人员。");
    } else {
        const bool enough = qualified >= static_cast<std::ptrdiff_t>(plan::fewest_team_professionals);
        widget::status("符合条件 " + std::to_string(qualified) + " 人，共 " + std::to_string(people.size()) + " 人" +
                           (enough ? "" : "；每个服务项目的团队应有 3 名以上（5.2.2）"),
                       enough ? style::Tone::green : style::Tone::orange);
        const auto event = widget::table(
            "专业技术人员", columns, static_cast<int>(people.size()),
            [&](int row, int column) {
                return cell_of(people[static_cast<std::size_t>(row)]->value, column, part.view.today);
            },
            state.professionals);
        if (event.clicked_row >= 0)
            state.professional.show(people[static_cast<std::size_t>(event.clicked_row)]->id);
    }
    if (part.can_write()) {
        draw_list_import(part, "导入专业技术人员名单", {.kind = desk::ListKind::professionals}, state.list);
        draw_list_export<Professional>(part, "专业技术人员名单", people);
    }
    draw_dialog(part, state.professional);
    widget::end_card();
}

}  // namespace anze::screen
