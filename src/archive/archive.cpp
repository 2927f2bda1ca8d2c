#include "archive/archive.h"

#include <algorithm>

namespace anze::archive {

// 7.2 at least five years; reading: from the later of archiving and the policy's end
calendar::Date keep_until(calendar::Date archived_on, calendar::Date policy_ends_on) {
    return calendar::add_years(std::max(archived_on, policy_ends_on), retention_years);
}

// 7.1.2 what the file lacks; it may be archived with a reason
std::vector<record::Error> archive_gaps(const std::vector<MaterialState>& materials, std::string_view gap_reason) {
    std::vector<record::Error> gaps;
    for (const MaterialState& state : materials) {
        if (state.present || !state.needed)
            continue;
        gaps.push_back({"缺“" + std::string(record::choice_label(state.material)) + "”" +
                            (state.note.empty() ? "" : "：" + state.note),
                        std::string(record::choice_key(state.material)), "7.1.2"});
    }
    return gap_reason.empty() ? gaps : std::vector<record::Error>{};
}

}  // namespace anze::archive
