#include "screen/plan_team.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using plan::ServicePlan;
using Person = const ledger::Entry<party::Professional>*;

// Withdrawn people stay choosable only where the plan names them already.
std::vector<widget::Option> people(const ledger::Ledger& ledger, const std::vector<std::string>& chosen) {
    std::vector<widget::Option> options;
    for (const auto& person : ledger.table<party::Professional>().all()) {
        if (!person.withdrawn() || std::ranges::contains(chosen, person.id)) {
            options.push_back(
                {person.id, person.value.name, std::string(record::choice_label(person.value.qualification))});
        }
    }
    return options;
}

// True when the person counts on that day.
bool draw_member(Person person, calendar::Date on) {
    const auto gaps = party::qualification_gaps(person->value, on);
    widget::text(person->value.name);
    widget::beside(widget::chip_width("✓ 符合"));
    if (gaps.empty())
        widget::chip("✓ 符合", style::Tone::green);
    else
        widget::chip("不计入", style::Tone::orange);
    widget::secondary(std::string(record::choice_label(person->value.qualification)) + " · " +
                      person->value.certificate_number);
    for (const record::Error& gap : gaps)
        widget::status(gap.message, style::Tone::orange);
    return gaps.empty();
}

}  // namespace

void draw_plan_team(const PlanTeamPart& part, PlanProposal& proposal) {
    const ledger::Ledger& ledger = part.view.ledger;
    ServicePlan& plan = part.plan;
    const calendar::Date on = plan.agreed_on.is_set() ? plan.agreed_on : part.view.today;
    const auto edit = [&](std::string_view key) {
        widget::edit(
            plan, {.keys = {key}, .errors = part.errors, .read_only = part.read_only, .options = [&](std::string_view) {
                       return people(ledger, plan.professional_ids);
                   }});
    };
    widget::begin_card("服务团队");
    widget::heading_with_clause("4 服务团队", "5.2.2");
    edit(record::key_of(&ServicePlan::professional_ids));
    std::size_t qualified = 0;
    for (const std::string& id : plan.professional_ids) {
        if (const Person person = ledger.find<party::Professional>(id); person != nullptr) {
            ImGui::PushID(id.c_str());
            qualified += draw_member(person, on) ? 1 : 0;
            ImGui::PopID();
        }
    }
    const bool enough = qualified >= plan::fewest_team_professionals;
    widget::chip("符合条件 " + std::to_string(qualified) + " 人，应有 3 人以上",
                 enough ? style::Tone::green : style::Tone::orange);
    if (!enough || !plan.too_few_reason.empty())
        edit(record::key_of(&ServicePlan::too_few_reason));
    edit(record::key_of(&ServicePlan::team_note));
    if (!part.read_only) {
        if (widget::link("管理专业技术人员"))
            part.wants.go = Route{.page = Page::people};
        proposal.update(part, part.unit_id, plan);
        draw_plan_proposal(plan, proposal);
    }
    widget::end_card();
}

}  // namespace anze::screen
