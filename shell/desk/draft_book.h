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
    void deliver_photo(const std::string& name, record::Attachment photo) {
        --photos_[name].expected;
        photos_[name].stored.push_back(std::move(photo));
    }
    std::vector<record::Attachment> take_photos(const std::string& name) {
        const auto found = photos_.find(name);
        return found == photos_.end() ? std::vector<record::Attachment>{} : std::exchange(found->second.stored, {});
    }

    // Photos that were chosen and are still being prepared: until then their draft is not complete.
    void expect_photos(const std::string& name, std::size_t count) { photos_[name].expected += count; }
    void give_up_photo(const std::string& name) { --photos_[name].expected; }
    std::size_t photos_expected(const std::string& name) const {
        const auto found = photos_.find(name);
        return found == photos_.end() ? 0 : found->second.expected;
    }

    std::uint64_t version() const { return version_; }
    std::string to_text() const;
    void read(std::string_view text);

private:
    std::map<std::string, record::Json> drafts_ = {};
    struct Photos {
        std::size_t expected = 0;
        std::vector<record::Attachment> stored = {};
    };
    std::map<std::string, Photos> photos_ = {};
    std::uint64_t version_ = 0;
};

}  // namespace anze::desk
