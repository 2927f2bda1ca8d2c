// What a printed paper is called when it is saved.
#pragma once

#include <string>

namespace anze::form {

// One that people can read and Windows takes; at most 80 characters.
std::string file_name(std::string name);

}  // namespace anze::form
