#pragma once

// The list that drops down from a field to choose from: arrows and Enter, mouse and touch, with a search from nine
// options on, in words or in first letters of Pinyin.

#include "widget/drop_down.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace anze::widget {

struct ListedOption {
    std::string_view text = {};
    std::string_view note = {};
    bool is_chosen = false;
};

struct OptionList {
    std::string_view name = {};
    std::size_t count = 0;
    std::function<ListedOption(std::size_t index)> at = {};
    bool several = false;  // stays open, each option has a box
};

void open_option_list();
[[nodiscard]] bool is_option_list_open();

// The option that was pressed in this frame. Call right after the anchor was drawn, every frame.
std::optional<std::size_t> option_list(const Anchor& anchor, const OptionList& list);

}  // namespace anze::widget
