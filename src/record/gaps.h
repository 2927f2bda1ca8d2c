// Collects what a clause still misses in a record.
#pragma once

#include "record/error.h"
#include "record/field.h"

namespace anze::record {

class Gaps {
public:
    explicit Gaps(std::string_view clause) : clause_(clause) {}

    void need(bool stands, std::string_view place, std::string message) {
        if (!stands)
            all_.push_back({std::move(message), std::string(place), std::string(clause_)});
    }
    template <class R, class V>
    void need(bool stands, V R::* member, std::string message) {
        need(stands, key_of(member), std::move(message));
    }

    std::vector<Error> take() { return std::move(all_); }

private:
    std::string_view clause_;
    std::vector<Error> all_ = {};
};

}  // namespace anze::record
