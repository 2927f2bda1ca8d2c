// What a person has typed and not yet saved, kept by name so that a reload, a new version or a lost tab loses nothing.
#pragma once

#include "record/attachment.h"
#include "record/difference.h"

#include <map>

namespace anze::desk {

class DraftBook {
public:
    // The draft under that name, or `saved` when there is none.
    template <class R>
    R open(const std::string& name, const R& saved) const {
        const auto found = drafts_.find(name);
        R draft = saved;
        if (found == drafts_.end())
            return draft;
        // Only what the person changed lies in the draft; the rest follows the record.
        record::for_each_field<R>([&](const auto& field) {
            using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
            if (const auto* value = record::member(found->second, field.key)) {
                Kind::from_json(*value, draft.*field.member);
            }
        });
        return draft;
    }

    template <class R>
    void keep(const std::string& name, const R& saved, const R& draft) {
        record::Json changed = record::changed_fields(saved, draft);
        if (changed.empty()) {
            forget(name);
            return;
        }
        record::Json& kept = drafts_[name];
        if (kept == changed)
            return;
        kept = std::move(changed);
        ++version_;
    }

    bool has(const std::string& name) const { return drafts_.contains(name); }
    void forget(const std::string& name) {
        if (drafts_.erase(name) > 0)
            ++version_;
    }

    // Photos that were asked for under a draft's name and are now stored.
    void deliver_photo(const std::string& name, record::Attachment photo) { photos_[name].push_back(std::move(photo)); }
    std::vector<record::Attachment> take_photos(const std::string& name) {
        auto node = photos_.extract(name);
        return node.empty() ? std::vector<record::Attachment>{} : std::move(node.mapped());
    }

    std::uint64_t version() const { return version_; }
    std::string to_text() const;
    void read(std::string_view text);

private:
    std::map<std::string, record::Json> drafts_ = {};
    std::map<std::string, std::vector<record::Attachment>> photos_ = {};
    std::uint64_t version_ = 0;
};

}  // namespace anze::desk
