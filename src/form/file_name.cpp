#include "form/file_name.h"

#include "record/text.h"

namespace anze::form {
namespace {

constexpr unsigned char first_printed = 0x20;

bool is_refused(char c) {
    return static_cast<unsigned char>(c) < first_printed || std::string_view("\\/:*?\"<>|").contains(c);
}

}  // namespace

std::string file_name(std::string name, std::size_t most_characters) {
    for (char& c : name) {
        if (is_refused(c))
            c = '_';
    }
    while (record::character_count(name) > most_characters)
        name.resize(record::first_bytes(name, name.size() - 1).size());
    while (name.ends_with(' ') || name.ends_with('.'))
        name.pop_back();
    return name;
}

}  // namespace anze::form
