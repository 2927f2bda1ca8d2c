#include "widget/chip.h"

#include "semantics/semantics.h"
#include "widget/layout.h"
#include "widget/line.h"
#include "widget/pressable.h"
#include "widget/text.h"

namespace anze::widget {
namespace {

constexpr float chip_padding = 10;
constexpr float tag_padding = 6;

std::function<std::string(std::string_view)>& lookup() {
    static std::function<std::string(std::string_view)> instance;
    return instance;
}

void show_clause(std::string_view clause, bool pressed) {
    if (pressed)
        ImGui::OpenPopup("##clause");
    ImGui::SetNextWindowSize(ImVec2(style::phone() ? ImGui::GetIO().DisplaySize.x - 28 : 420, 0));
    if (!ImGui::BeginPopup("##clause"))
        return;
    const std::string name = "条款 " + std::string(clause);
    semantics::begin_group(semantics::Role::dialog, name);
    heading(name, 2);
    const std::string sentence = lookup() ? lookup()(clause) : std::string();
    text(sentence.empty() ? "没有收录这一条的原文。" : sentence);
    semantics::end_group();
    ImGui::EndPopup();
}

float tag_text_size() {
    return style::second_size();
}

}  // namespace

float chip_height() {
    return style::phone() ? 24.0F : 20.0F;
}

float chip_width(std::string_view text) {
    return text_width(text, {.size = style::second_size()}) + 2 * chip_padding;
}

float draw_chip(ImDrawList* list, ImVec2 top_left, std::string_view text, style::Tone tone) {
    const style::ToneColours colours = style::colours(tone);
    const float width = chip_width(text);
    const float height = chip_height();
    const float size = style::second_size();
    list->AddRectFilled(top_left, ImVec2(top_left.x + width, top_left.y + height), colours.fill, height / 2);
    draw_text(list, ImVec2(top_left.x + chip_padding, top_left.y + (height - size) / 2), text,
              {.size = size, .colour = colours.ink});
    return width;
}

void chip(std::string_view text, style::Tone tone) {
    const float room = ImGui::GetContentRegionAvail().x - 2 * chip_padding;
    const std::string shown = shortened(text, room, {.size = style::second_size()});
    centre_in_line(chip_height());
    ImGui::Dummy(ImVec2(chip_width(shown), chip_height()));
    draw_chip(ImGui::GetWindowDrawList(), ImGui::GetItemRectMin(), shown, tone);
    semantics::text(semantics::Role::text, text);
    if (shown.size() != text.size())
        explain(text);
}

float clause_tag_width(std::string_view clause) {
    return text_width(clause, {.size = tag_text_size()}) + 2 * tag_padding;
}

float clause_tag_height() {
    return style::phone() ? style::target_height() : 22.0F;
}

void clause_tag(std::string_view clause) {
    ImGui::PushID(clause.data(), clause.data() + clause.size());
    const float height = clause_tag_height();
    centre_in_line(height);
    const Press press = pressable("clause", ImVec2(clause_tag_width(clause), height));
    semantics::item(semantics::Role::button, "条款 " + std::string(clause));
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float middle = (press.min.y + press.max.y) / 2;
    const ImVec2 min(press.min.x, middle - 11);
    const ImVec2 max(press.max.x, middle + 11);
    list->AddRectFilled(min, max, press.hovered ? style::colour::primary_soft : style::colour::card, 4);
    list->AddRect(min, max, style::colour::rgb(0xbcd2df), 4);
    draw_text(list, ImVec2(min.x + tag_padding, middle - tag_text_size() / 2), clause,
              {.size = tag_text_size(), .colour = style::colour::primary});
    show_clause(clause, press.pressed);
    ImGui::PopID();
}

void heading_with_clause(std::string_view words, std::string_view clause) {
    heading(words);
    beside(clause_tag_width(clause));
    // Several parts of one card may rest on the same clause.
    ImGui::PushID(words.data(), words.data() + words.size());
    clause_tag(clause);
    ImGui::PopID();
}

void set_clause_lookup(std::function<std::string(std::string_view clause)> sentence_of) {
    lookup() = std::move(sentence_of);
}

}  // namespace anze::widget
