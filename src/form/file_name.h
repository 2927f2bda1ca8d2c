// What a printed paper is called when it is saved.
#pragma once

#include <cstddef>
#include <string>

namespace anze::form {

inline constexpr std::size_t longest_file_name = 80;

// One that people can read and Windows takes, of at most so many characters: it ends neither with a space nor a dot.
std::string file_name(std::string name, std::size_t most_characters = longest_file_name);

}  // namespace anze::form
