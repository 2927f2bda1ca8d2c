#include "widget/layout.h"

#include "semantics/semantics.h"
#include "style/style.h"

#include "imgui_internal.h"

#include <deque>
#include <string>
#include <vector>

namespace anze::widget {
namespace {

// The room that widgets see while they stand in a column or a card.
struct Room {
    ImRect work{};
    ImRect content{};
};

Room narrow_room(float right) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const Room before{window->WorkRect, window->ContentRegionRect};
    window->WorkRect.Max.x = right;
    window->ContentRegionRect.Max.x = right;
    return before;
}

void restore_room(const Room& before) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    window->WorkRect = before.work;
    window->ContentRegionRect = before.content;
}

struct Columns {
    int count = 1;
    int index = 0;
    ImVec2 top_left{};
    float row_top = 0;
    float bottom = 0;
    float width = 0;
    float last_width = 0;
    Room outside{};

    void open() const {
        const float x = top_left.x + static_cast<float>(index) * (width + style::gap());
        ImGui::SetCursorScreenPos(ImVec2(x, row_top));
        ImGui::BeginGroup();
        narrow_room(x + (index == count - 1 ? last_width : width));
    }
    void close() {
        ImGui::EndGroup();
        bottom = ImMax(bottom, ImGui::GetItemRectMax().y);
    }
};

struct Card {
    bool is_child = false;
    bool is_named = false;
    ImVec2 min{};
    float width = 0;
    Room outside{};
    ImDrawListSplitter splitter{};
};

// Columns and cards stand inside each other; what is drawn last ends first.
std::vector<Columns>& open_columns() {
    static std::vector<Columns> instance;
    return instance;
}

struct Cards {
    std::deque<Card> all{};  // kept from frame to frame for the memory of their splitters
    std::size_t open = 0;
};

Cards& cards() {
    static Cards instance;
    return instance;
}

int& bottom_bar_frame() {
    static int last = -2;
    return last;
}

float right_edge() {
    return ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
}

float end_of_last_item() {
    return ImGui::GetCurrentWindow()->DC.CursorPosPrevLine.x;
}

void begin_fixed_card(Card& card, const std::string& name, ImVec2 size) {
    card.is_child = true;
    ImGui::PushStyleColor(ImGuiCol_ChildBg, style::colour::card);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(style::padding(), style::padding()));
    ImGui::BeginChild(name.c_str(), size, ImGuiChildFlags_Borders | ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
}

}  // namespace

void beside(float width) {
    if (end_of_last_item() + style::gap() + width <= right_edge() + 0.5F)
        ImGui::SameLine(0, style::gap());
}

void align_right(float width) {
    const float x = right_edge() - width;
    if (end_of_last_item() + style::gap() <= x)
        ImGui::SameLine();
    else if (style::phone())
        return;
    ImGui::SetCursorScreenPos(ImVec2(ImMax(x, ImGui::GetCursorScreenPos().x), ImGui::GetCursorScreenPos().y));
}

// As wide as the line, so that what follows does not stand beside it.
void space(float height) {
    ImGui::Dummy(ImVec2(ImGui::GetContentRegionAvail().x, height));
}

void divider() {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy(ImVec2(width, 1));
    style::horizontal_line(ImGui::GetWindowDrawList(), at.x, at.x + width, at.y);
}

void begin_columns(int count, const ColumnOptions& options) {
    Columns columns;
    columns.count = ImMax(style::phone() ? options.on_phone : count, 1);
    columns.top_left = ImGui::GetCursorScreenPos();
    columns.row_top = columns.bottom = columns.top_left.y;
    const float room = ImGui::GetContentRegionAvail().x - style::gap() * static_cast<float>(columns.count - 1);
    const bool own_width = options.last_width > 0 && columns.count > 1;
    columns.last_width = own_width ? options.last_width : ImFloor(room / static_cast<float>(columns.count));
    columns.width =
        own_width ? ImFloor((room - options.last_width) / static_cast<float>(columns.count - 1)) : columns.last_width;
    const ImGuiWindow* window = ImGui::GetCurrentWindow();
    columns.outside = {window->WorkRect, window->ContentRegionRect};
    columns.open();
    open_columns().push_back(columns);
}

void next_column() {
    Columns& columns = open_columns().back();
    columns.close();
    columns.index += 1;
    if (columns.index == columns.count) {
        columns.index = 0;
        columns.row_top = columns.bottom + ImGui::GetStyle().ItemSpacing.y;
    }
    columns.open();
}

void end_columns() {
    Columns columns = open_columns().back();
    open_columns().pop_back();
    columns.close();
    restore_room(columns.outside);
    ImGui::SetCursorScreenPos(columns.top_left);
    ImGui::Dummy(ImVec2(ImGui::GetContentRegionAvail().x, columns.bottom - columns.top_left.y));
}

void begin_card(std::string_view name, float width, float height) {
    Cards& self = cards();
    if (self.open == self.all.size())
        self.all.emplace_back();
    Card& card = self.all[self.open++];
    card.min = ImGui::GetCursorScreenPos();
    card.width = width > 0 ? width : ImGui::GetContentRegionAvail().x;
    card.is_child = false;
    card.is_named = !name.empty();
    if (height > 0) {
        begin_fixed_card(card, std::string(name) + "##card", ImVec2(card.width, height));
    } else {
        card.splitter.Split(ImGui::GetWindowDrawList(), 2);
        card.splitter.SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
        ImGui::SetCursorScreenPos(ImVec2(card.min.x + style::padding(), card.min.y + style::padding()));
        ImGui::BeginGroup();
        card.outside = narrow_room(card.min.x + card.width - style::padding());
    }
    ImGui::PushID(name.data(), name.data() + name.size());
    if (card.is_named)
        semantics::begin_group(semantics::Role::group, name);
}

void end_card() {
    Cards& self = cards();
    Card& card = self.all[--self.open];
    if (card.is_named)
        semantics::end_group();
    ImGui::PopID();
    if (card.is_child) {
        ImGui::EndChild();
        return;
    }
    ImGui::EndGroup();
    const ImVec2 max(card.min.x + card.width, ImGui::GetItemRectMax().y + style::padding());
    restore_room(card.outside);
    ImDrawList* list = ImGui::GetWindowDrawList();
    card.splitter.SetCurrentChannel(list, 0);
    list->AddRectFilled(card.min, max, style::colour::card, style::card_corner);
    list->AddRect(card.min, max, style::colour::line, style::card_corner);
    card.splitter.Merge(list);
    ImGui::SetCursorScreenPos(card.min);
    ImGui::Dummy(ImVec2(max.x - card.min.x, max.y - card.min.y));
}

void begin_body(std::string_view name, float height_below) {
    ImGui::BeginChild(std::string(name).c_str(), ImVec2(0, -height_below), ImGuiChildFlags_NavFlattened);
}

void end_body() {
    ImGui::EndChild();
}

float bottom_bar_height() {
    return style::target_height() + 20;
}

float bottom_bar_room() {
    const bool shown = bottom_bar_frame() >= ImGui::GetFrameCount() - 1;
    return shown ? bottom_bar_height() : 0;
}

void begin_bottom_bar() {
    bottom_bar_frame() = ImGui::GetFrameCount();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos(ImVec2(0, screen.y - bottom_bar_height()));
    ImGui::SetNextWindowSize(ImVec2(screen.x, bottom_bar_height()));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, style::colour::card);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(style::padding(), 10));
    ImGui::Begin("##bottom bar", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
    style::horizontal_line(ImGui::GetWindowDrawList(), 0, screen.x, ImGui::GetWindowPos().y);
}

void end_bottom_bar() {
    ImGui::End();
}

}  // namespace anze::widget
