#include "screen/top_bar.h"

#include "screen/navigation.h"
#include "screen/pages.h"
#include "semantics/semantics.h"
#include "widget/chip.h"
#include "widget/dialog.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

struct Chip {
    std::string text;
    style::Tone tone;
};

Chip saving_chip(const desk::Status& status) {
    const std::string network = status.offline ? " · 离线" : "";
    switch (status.saving) {
    case desk::Saving::saving:
        return {"正在保存…" + network, style::Tone::yellow};
    case desk::Saving::failed:
        return {"保存失败", style::Tone::red};
    case desk::Saving::uncertain:
        return {"保存未确认", style::Tone::red};
    case desk::Saving::saved:
        break;
    }
    return status.read_only ? Chip{"只读" + network, style::Tone::orange}
                            : Chip{"✓ 已保存" + network, style::Tone::green};
}

std::string grouped(std::uint64_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string operation_count(const desk::Status& status) {
    return grouped(status.operation_count) + " 条";
}

Chip archive_chip(const desk::Status& status) {
    const std::string count = " · " + operation_count(status);
    if (status.verified)
        return {"档案已核验" + count, style::Tone::neutral};
    if (status.read_only && !status.can_take_over)
        return {"档案存疑" + count, style::Tone::red};
    return {"正在核验 " + std::to_string(static_cast<int>(status.verify_progress * 100)) + "%" + count,
            style::Tone::neutral};
}

void draw_status(const desk::View& view) {
    const Chip saving = saving_chip(view.status);
    widget::chip(saving.text, saving.tone);
    semantics::item(semantics::Role::status, saving.text, {.description = operation_count(view.status)});
}

std::string person_name(const desk::Status& status) {
    return status.actor.empty() ? status.owner_name : status.owner_name + " · " + status.actor;
}

std::string shown_person(const desk::Status& status, float window_width) {
    constexpr float narrow_window = 1000;
    return widget::shortened(person_name(status), window_width < narrow_window ? 140 : 240);
}

// Who works here: everything they write carries their name.
void draw_person(const desk::View& view, const std::string& shown, Wants& wants) {
    const desk::Status& status = view.status;
    const std::string name = person_name(status);
    if (!widget::begin_menu(shown, {.icon = style::Icon::person, .accessible_name = "经办人 " + name}))
        return;
    for (const auto& person : view.ledger.table<party::Staff>().all()) {
        const bool is_current = person.value.name == status.actor;
        if (!person.withdrawn() &&
            widget::menu_item("以“" + person.value.name + "”办理", is_current ? "现在就是这位经办人" : "")) {
            wants.wishes.push_back(desk::ChooseActor{person.value.name});
        }
    }
    if (is_offered(Page::people, status) && widget::menu_item("管理工作人员"))
        wants.go = Route{.page = Page::people, .record_id = std::string(staff_part)};
    if (widget::menu_item("设置与备份"))
        wants.go = Route{.page = Page::settings};
    if (widget::menu_item("关于本软件"))
        wants.go = Route{.page = Page::about};
    widget::end_menu();
}

void draw_wide(const desk::View& view, TopBarState& state, Wants& wants) {
    constexpr float search_left = 202;
    constexpr float search_most = 360;
    constexpr float search_least = 200;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    widget::draw_text(ImGui::GetWindowDrawList(), ImVec2(at.x, at.y + (style::target_height() - 16) / 2), "安责服务台",
                      {.size = 16, .colour = style::colour::primary, .semibold = true});
    ImGui::Dummy(ImVec2(search_left - style::padding() - style::gap(), style::target_height()));
    semantics::text(semantics::Role::text, "安责服务台");
    ImGui::SameLine(search_left);
    const float room = ImGui::GetContentRegionAvail().x;
    const std::string person = shown_person(view.status, ImGui::GetWindowWidth());
    const Chip archive = archive_chip(view.status);
    const float archive_width = widget::chip_width(archive.text) + style::gap();
    float right = widget::chip_width(saving_chip(view.status).text) + style::gap() +
                  widget::menu_button_width(person, {.icon = style::Icon::person});
    // Where it gets narrow, the archive's state is the first to go: the settings show it too.
    const bool with_archive = room >= search_least + style::gap() + right + archive_width;
    if (with_archive)
        right += archive_width;
    draw_search(view, state.search, std::min(search_most, room - right - style::gap()), wants);
    widget::align_right(right);
    draw_status(view);
    ImGui::SameLine();
    if (with_archive) {
        widget::chip(archive.text, archive.tone);
        ImGui::SameLine();
    }
    draw_person(view, person, wants);
}

// Where a phone's arrow leads: one step out, not one step back in time.
Route outside(const Route& route, record::Writer side) {
    if (!route.record_id.empty()) {
        Route out = route;
        out.record_id.clear();
        return out;
    }
    if (route.page == Page::service && side != record::Writer::unit)
        return {.page = Page::unit, .unit_id = route.unit_id};
    return {.page = side == record::Writer::unit ? Page::todo : Page::units};
}

void draw_narrow(const desk::View& view, const Route& route, Wants& wants) {
    const bool inside = !has_phone_bar(route);
    if (inside) {
        if (widget::icon_button(style::Icon::back, "返回"))
            wants.go = outside(route, view.status.side);
        ImGui::SameLine(0, 4);
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    // A page that is not inside another begins with its own title.
    const std::string_view title = inside ? page_title(route.page) : "安责服务台";
    const float width = widget::text_width(title, {.size = 17, .semibold = true});
    widget::draw_text(ImGui::GetWindowDrawList(), ImVec2(at.x, at.y + (style::target_height() - 17) / 2), title,
                      {.size = 17, .semibold = true});
    ImGui::Dummy(ImVec2(width, style::target_height()));
    widget::align_right(widget::chip_width(saving_chip(view.status).text));
    draw_status(view);
}

}  // namespace

float top_bar_height() {
    return style::phone() ? 56.0F : 48.0F;
}

void draw_top_bar(const desk::View& view, const Route& route, TopBarState& state, Wants& wants) {
    ImGui::PushStyleColor(ImGuiCol_ChildBg, style::colour::card);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding,
                        ImVec2(style::padding(), (top_bar_height() - style::target_height()) / 2));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGui::BeginChild("top bar", ImVec2(0, top_bar_height()),
                      ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened,
                      ImGuiWindowFlags_NoScrollbar);
    ImGui::PopStyleVar(2);
    ImGui::PopStyleColor();
    semantics::begin_group(semantics::Role::toolbar, "顶栏");
    if (style::phone())
        draw_narrow(view, route, wants);
    else
        draw_wide(view, state, wants);
    semantics::end_group();
    const ImVec2 corner = ImGui::GetWindowPos();
    style::horizontal_line(ImGui::GetWindowDrawList(), corner.x, corner.x + ImGui::GetWindowWidth(),
                           corner.y + top_bar_height() - 1);
    ImGui::EndChild();
}

}  // namespace anze::screen
