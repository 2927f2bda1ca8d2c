#include "widget/field.h"
#include "widget/text_area.h"
#include "widget/text_box.h"

#include "record/text.h"

namespace anze::widget {
namespace {

constexpr std::string_view bullet = "•";

std::string bullets(std::string_view text) {
    std::string hidden;
    for (std::size_t i = 0; i < record::character_count(text); ++i)
        hidden += bullet;
    return hidden;
}

bool one_line(const Label& label, std::string& value, bool is_password) {
    begin_field(label);
    const TextBox box =
        text_box(value, {.read_only = label.read_only, .invalid = !label.error.empty(), .is_password = is_password});
    semantics::item(semantics::Role::textbox, name_of(label),
                    properties_of(label, is_password ? bullets(value) : value));
    end_field(label);
    return box.changed;
}

}  // namespace

bool input(const Label& label, std::string& value) {
    return one_line(label, value, false);
}

bool password_input(const Label& label, std::string& value) {
    return one_line(label, value, true);
}

bool long_input(const Label& label, std::string& value) {
    begin_field(label);
    const bool changed = text_area(value, {.read_only = label.read_only, .invalid = !label.error.empty()});
    semantics::Properties properties = properties_of(label, value);
    properties.multiline = true;
    semantics::item(semantics::Role::textbox, name_of(label), std::move(properties));
    end_field(label);
    return changed;
}

bool input(const Label& label, std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    // A line that is still empty stays in the field while the person writes.
    if (!long_input(label, text))
        return false;
    auto written = record::lines(text);
    const bool changed = written != lines;
    lines = std::move(written);
    return changed;
}

}  // namespace anze::widget
