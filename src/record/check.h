// What is missing or wrong in a record by its table alone; rules over several fields stand beside the record.
#pragma once

#include "record/field.h"
#include "record/text.h"

namespace anze::record {

// Each error's place is the field key.
template <HasFields R>
std::vector<Error> check(const R& value) {
    std::vector<Error> errors;
    for_each_field<R>([&](const auto& each) {
        using Member = typename std::remove_cvref_t<decltype(each)>::Member;
        const Member& member = value.*each.member;
        if (each.is_required && !Value<Member>::is_set(member)) {
            errors.push_back({"请填写“" + std::string(each.label) + "”", std::string(each.key)});
        }
        if constexpr (std::is_same_v<Member, std::string>) {
            const std::size_t count = character_count(member);
            if (count > each.longest_characters) {
                errors.push_back({"“" + std::string(each.label) + "”最多 " + std::to_string(each.longest_characters) +
                                      " 字，现在 " + std::to_string(count) + " 字",
                                  std::string(each.key)});
            }
        }
    });
    return errors;
}

}  // namespace anze::record
