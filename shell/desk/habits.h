// How a person likes what is shown, as the width of a column, by name: kept on this device, and lost without harm.
#pragma once

#include "record/json.h"

#include <map>

namespace anze::desk {

class Habits {
public:
    // Empty where there is none.
    std::string find(const std::string& name) const {
        const auto found = all_.find(name);
        return found == all_.end() ? std::string() : found->second;
    }
    void keep(const std::string& name, std::string value) {
        all_[name] = std::move(value);
        ++version_;
    }
    std::uint64_t version() const { return version_; }

    std::string to_text() const { return record::to_text(record::Json(all_)); }
    void read(std::string_view text) {
        const auto all = record::parse_json(text);
        if (!all || !all->is_object())
            return;
        for (const auto& [name, value] : all->items()) {
            if (value.is_string())
                all_[name] = value.get<std::string>();
        }
    }

private:
    std::map<std::string, std::string> all_ = {};
    std::uint64_t version_ = 0;
};

}  // namespace anze::desk
