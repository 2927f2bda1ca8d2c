// What a person has typed and not yet saved, kept by name so that a reload, a new version or a lost tab loses nothing.
#pragma once

#include "record/attachment.h"
#include "record/difference.h"

#include <map>

namespace anze::desk {

class DraftBook {
public:
    // The draft under that name, or `saved` when there is none. Only what the person typed lies in it; the rest follows
    // the record. A conflict is a field that was changed in the record, too, since the person began to type there.
    template <class R>
    record::Merged<R> open(const std::string& name, const R& saved) const {
        const auto found = drafts_.find(name);
        if (found == drafts_.end())
            return {saved, {}};
        const record::Faces faces = record::faces<R>();
        const R empty;
        R before = saved;
        for (const record::FieldFace& field : faces) {
            if (found->second.typed.contains(field.key))
                field.copy(&before, &empty);
        }
        record::read_object(faces, found->second.before, &before);
        R typed = before;
        record::read_object(faces, found->second.typed, &typed);
        return record::merge(before, typed, saved);
    }

    template <class R>
    void keep(const std::string& name, const R& saved, const R& draft) {
        record::Json changed = record::changed_fields(saved, draft);
        if (changed.empty()) {
            forget(name);
            return;
        }
        Draft& kept = drafts_[name];
        if (kept.typed == changed)
            return;
        record::Json before = record::Json::object();
        for (const record::FieldFace& field : record::faces<R>()) {
            const std::string key(field.key);
            const bool is_known = kept.typed.contains(key);
            if (is_known && kept.before.contains(key))
                before[key] = kept.before[key];
            else if (!is_known && changed.contains(key) && field.is_set(&saved))
                before[key] = field.to_json(&saved);
        }
        kept = {std::move(changed), std::move(before)};
        ++version_;
    }

    // A draft that is more than one record, as its screen writes it.
    const record::Json* object(const std::string& name) const {
        const auto found = drafts_.find(name);
        return found == drafts_.end() ? nullptr : &found->second.typed;
    }
    void keep_object(const std::string& name, record::Json object);

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
    struct Draft {
        record::Json typed = record::Json::object();
        record::Json before = record::Json::object();  // what of it was filled in when the person began to type there
    };
    std::map<std::string, Draft> drafts_ = {};
    struct Photos {
        std::size_t expected = 0;
        std::vector<record::Attachment> stored = {};
    };
    std::map<std::string, Photos> photos_ = {};
    std::uint64_t version_ = 0;
};

}  // namespace anze::desk
