#include "screen/search.h"

#include "semantics/semantics.h"
#include "widget/pressable.h"
#include "widget/search_box.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr std::size_t most_hits = 8;
constexpr float row_height = 44;

Route service_place(const ledger::Ledger& ledger, ledger::StreamNumber stream, Part part, std::string record_id) {
    const ledger::StreamName& name = ledger.stream_of(stream);
    return {.page = Page::service,
            .unit_id = name.unit_id,
            .service_id = name.service_id,
            .part = part,
            .record_id = std::move(record_id)};
}

std::string unit_name(const ledger::Ledger& ledger, const std::string& id) {
    const auto* unit = ledger.find<party::InsuredUnit>(id);
    return unit != nullptr ? unit->value.name : std::string();
}

void find_units(const desk::View& view, std::string_view query, std::vector<SearchHit>& hits) {
    for (const auto& unit : view.ledger.table<party::InsuredUnit>().all()) {
        if (hits.size() == most_hits)
            return;
        if (!unit.withdrawn() && (unit.value.name.contains(query) || unit.value.credit_code.contains(query)))
            hits.push_back({"单位", unit.value.name, unit.value.credit_code, {.page = Page::unit, .unit_id = unit.id}});
    }
    for (const auto& policy : view.ledger.table<policy::Policy>().all()) {
        if (hits.size() == most_hits)
            return;
        if (policy.withdrawn() || !policy.value.number.contains(query))
            continue;
        const std::string& id = view.ledger.stream_of(policy.stream).unit_id;
        hits.push_back({"保单", policy.value.number, unit_name(view.ledger, id), {.page = Page::unit, .unit_id = id}});
    }
}

void find_hazards(const desk::View& view, std::string_view query, std::vector<SearchHit>& hits) {
    for (const auto& hazard : view.ledger.table<hazard::Hazard>().all()) {
        if (hits.size() == most_hits)
            return;
        if (hazard.withdrawn() || !hazard.value.description.contains(query))
            continue;
        hits.push_back({"隐患", hazard.value.description,
                        unit_name(view.ledger, view.ledger.stream_of(hazard.stream).unit_id),
                        service_place(view.ledger, hazard.stream, Part::hazards, hazard.id)});
    }
}

void look(const desk::View& view, SearchState& state) {
    if (state.found_query == state.query && state.found_version == view.ledger.version())
        return;
    state.hits.clear();
    state.found_query = state.query;
    state.found_version = view.ledger.version();
    if (view.status.side != record::Writer::unit)
        find_units(view, state.query, state.hits);
    find_hazards(view, state.query, state.hits);
}

bool draw_hit(const SearchHit& hit, std::size_t at) {
    const float width = ImGui::GetContentRegionAvail().x;
    const std::string name = hit.kind + " " + hit.title;
    const widget::Press press = widget::pressable(name + std::to_string(at), ImVec2(width, row_height));
    semantics::item(semantics::Role::option, name);
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::primary_soft, style::corner);
    const widget::TextStyle small{.size = style::second_size(), .colour = style::colour::second_ink};
    const float left = press.min.x + 10;
    widget::draw_text(list, ImVec2(left, press.min.y + 6), widget::shortened(hit.title, width - 70), {});
    widget::draw_text(list, ImVec2(left, press.min.y + 25), widget::shortened(hit.note, width - 70, small), small);
    widget::draw_text(list, ImVec2(press.max.x - 10 - widget::text_width(hit.kind, small), press.min.y + 15), hit.kind,
                      small);
    return press.pressed;
}

void draw_hits(SearchState& state, Wants& wants) {
    if (state.hits.empty())
        widget::secondary("没有找到“" + state.query + "”");
    for (std::size_t at = 0; at < state.hits.size(); ++at) {
        if (draw_hit(state.hits[at], at)) {
            wants.go = state.hits[at].place;
            state.query.clear();
            return;
        }
    }
}

}  // namespace

void draw_search(const desk::View& view, SearchState& state, float width, Wants& wants) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    widget::search_box("搜索", "搜索单位、保单号、隐患…", state.query, width);
    if (state.query.empty())
        return;
    look(view, state);
    if (ImGui::IsKeyPressed(ImGuiKey_Escape))
        state.query.clear();
    ImGui::SetNextWindowPos(ImVec2(at.x, at.y + style::target_height() + 4));
    ImGui::SetNextWindowSize(ImVec2(width, 0));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, style::colour::card);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(8, 8));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style::card_corner);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
    ImGui::Begin("##search", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_AlwaysAutoResize);
    semantics::begin_group(semantics::Role::listbox, "搜索结果");
    draw_hits(state, wants);
    semantics::end_group();
    ImGui::End();
    ImGui::PopStyleVar(3);
    ImGui::PopStyleColor();
}

}  // namespace anze::screen
