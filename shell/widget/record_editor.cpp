#include "widget/record_editor.h"

#include <algorithm>

namespace anze::widget::detail {

void FormRows::next(bool has_whole_row) {
    if (has_whole_row)
        return end();
    if (is_open_)
        next_column();
    else
        begin_columns(columns_);
    is_open_ = true;
}

void FormRows::end() {
    if (is_open_)
        end_columns();
    is_open_ = false;
}

std::string_view error_at(const EditOptions& options, std::string_view key) {
    const auto found = std::ranges::find(options.errors, key, &record::Error::place);
    return found == options.errors.end() ? std::string_view() : std::string_view(found->message);
}

bool masked_input(Label label, std::string& value) {
    const std::string known =
        value.empty() ? std::string(label.hint) : "现为 " + record::masked(value) + "，要改就重新输入";
    label.hint = known;
    return password_input(label, value);
}

}  // namespace anze::widget::detail
