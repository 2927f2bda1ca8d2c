#include "roster/encoding.h"

#include "record/text.h"

namespace anze::roster {

namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";
constexpr std::string_view compound_file_mark = "\xD0\xCF\x11\xE0";

}  // namespace

record::Result<Encoding> detect_encoding(std::string_view bytes) {
    if (bytes.starts_with(zip_mark) || bytes.starts_with(compound_file_mark)) {
        return record::fail("这是电子表格的工作簿，请在表格软件里另存为“CSV UTF-8（逗号分隔）”后再导入");
    }
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::utf_16_little_endian;
    if (bytes.starts_with("\xFE\xFF"))
        return Encoding::utf_16_big_endian;
    return record::is_utf8(bytes) ? Encoding::utf_8 : Encoding::gb18030;
}

std::string_view encoding_name(Encoding encoding) {
    switch (encoding) {
    case Encoding::gb18030:
        return "gb18030";
    case Encoding::utf_16_little_endian:
        return "utf-16le";
    case Encoding::utf_16_big_endian:
        return "utf-16be";
    case Encoding::utf_8:
        break;
    }
    return "utf-8";
}

}  // namespace anze::roster
