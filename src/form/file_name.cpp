#include "form/file_name.h"

#include "record/text.h"

namespace anze::form {

std::string file_name(std::string name) {
    for (char& c : name) {
        if (std::string_view("\\/:*?\"<>|\r\n\t").contains(c))
            c = '_';
    }
    while (record::character_count(name) > 80)
        name.resize(record::first_bytes(name, name.size() - 1).size());
    return name;
}

}  // namespace anze::form
