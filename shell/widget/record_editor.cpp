#include "widget/record_editor.h"

#include <algorithm>

namespace anze::widget::detail {

std::string_view error_at(const EditOptions& options, std::string_view key) {
    const auto found = std::ranges::find(options.errors, key, &record::Error::place);
    return found == options.errors.end() ? std::string_view() : std::string_view(found->message);
}

}  // namespace anze::widget::detail
