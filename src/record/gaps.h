// Collects what a clause still misses in a record.
#pragma once

#include "record/check.h"

namespace anze::record {

class Gaps {
public:
    explicit Gaps(std::string_view clause) : clause_(clause) {}

    void add(std::string_view place, std::string message) {
        all_.push_back({std::move(message), std::string(place), std::string(clause_)});
    }
    template <class R, class V>
    void add(V R::* member, std::string message) {
        add(key_of(member), std::move(message));
    }
    void need(bool stands, std::string_view place, std::string message) {
        if (!stands)
            add(place, std::move(message));
    }
    template <class R, class V>
    void need(bool stands, V R::* member, std::string message) {
        need(stands, key_of(member), std::move(message));
    }
    // What the field table asks for.
    template <HasFields R>
    void check(const R& value) {
        for (Error& each : record::check(value))
            add(each.place, std::move(each.message));
    }

    std::vector<Error> take() { return std::move(all_); }

private:
    std::string_view clause_;
    std::vector<Error> all_ = {};
};

}  // namespace anze::record
