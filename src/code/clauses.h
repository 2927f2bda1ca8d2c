// The sentences of the standard by their clause, and how this program reads the ones that are unclear.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace anze::code {

struct ClauseText {
    std::string_view clause = {};
    std::string_view text = {};
};

// In the order of the standard.
std::span<const ClauseText> clause_texts();

// Empty for a clause that the standard does not have.
std::string_view clause_text(std::string_view clause);

// 本软件的理解: the reading taken where a clause leaves something open.
struct Reading {
    std::string_view clause = {};
    std::string_view unclear = {};
    std::string_view reading = {};
};

std::span<const Reading> readings();

}  // namespace anze::code
