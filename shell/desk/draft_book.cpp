#include "desk/draft_book.h"

namespace anze::desk {
namespace {

// The member of a draft for what the record said before; no field has this key.
constexpr std::string_view before_key = "before";

}  // namespace

void DraftBook::keep_object(const std::string& name, record::Json object) {
    if (object.empty())
        return forget(name);
    if (const record::Json* kept = this->object(name); kept != nullptr && *kept == object)
        return;
    drafts_[name] = {.typed = std::move(object)};
    ++version_;
}

std::string DraftBook::to_text() const {
    record::Json all = record::Json::object();
    for (const auto& [name, draft] : drafts_) {
        all[name] = draft.typed;
        if (!draft.before.empty())
            all[name][before_key] = draft.before;
    }
    return record::to_text(all);
}

void DraftBook::read(std::string_view text) {
    const auto all = record::parse_json(text);
    if (!all || !all->is_object())
        return;
    for (const auto& [name, typed] : all->items()) {
        if (!typed.is_object())
            continue;
        Draft& draft = drafts_[name];
        draft.typed = typed;
        if (const record::Json* before = record::member(typed, before_key); before != nullptr && before->is_object())
            draft.before = *before;
        draft.typed.erase(before_key);
    }
}

}  // namespace anze::desk
