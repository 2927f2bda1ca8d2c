#pragma once

#include <string_view>

namespace anze::widget {

struct Side {
    std::string_view heading = {};  // who and when
    std::string_view value = {};
};

enum class Chosen : unsigned char { none, left, right };

// Two values of one field side by side, each with a button; `label` is the field. Without `choosable` only shown.
Chosen compare(std::string_view label, const Side& left, const Side& right, std::string_view choose_label = "采用",
               bool choosable = true);

}  // namespace anze::widget
