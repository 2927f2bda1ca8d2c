// record/: what a record is — a plain value with one table of its fields — and everything that walks that table:
// JSON, check, difference, three-way merge, text.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace anze::record {

// An error is a value a person can act on: what is wrong and what to do next, in Chinese.
struct Error {
    std::string message = {};
    std::string place = {};   // where: a field key, "第 3 行", a JSON path; empty when the whole is meant
    std::string clause = {};  // the clause of the standard it rests on, e.g. "5.3.2"; empty when none

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(std::string message, std::string place = {}, std::string clause = {}) {
    return std::unexpected(Error{std::move(message), std::move(place), std::move(clause)});
}

}  // namespace anze::record
