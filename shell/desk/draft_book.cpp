#include "desk/draft_book.h"

namespace anze::desk {

std::string DraftBook::to_text() const {
    record::Json all = record::Json::object();
    for (const auto& [name, draft] : drafts_)
        all[name] = draft;
    return record::to_text(all);
}

void DraftBook::read(std::string_view text) {
    const auto all = record::parse_json(text);
    if (!all || !all->is_object())
        return;
    for (const auto& [name, draft] : all->items()) {
        if (draft.is_object())
            drafts_[name] = draft;
    }
}

}  // namespace anze::desk
