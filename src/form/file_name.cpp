#include "form/file_name.h"

#include "record/text.h"

namespace anze::form {

std::string file_name(std::string name) {
    for (char& c : name) {
        if (std::string_view("\\/:*?\"<>|\r\n\t").contains(c))
            c = '_';
    }
    while (record::character_count(name) > 80) {
        while ((static_cast<unsigned char>(name.back()) & 0xC0) == 0x80)
            name.pop_back();
        name.pop_back();
    }
    return name;
}

}  // namespace anze::form
