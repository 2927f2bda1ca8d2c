#include "roster/encoding.h"

#include "record/text.h"

#include <string>

namespace anze::roster {

namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";
constexpr std::string_view compound_file_mark = "\xD0\xCF\x11\xE0";

// A workbook with a password lies in a compound file, as one from before 2007 does; its stream names are UTF-16.
bool is_encrypted(std::string_view bytes) {
    std::string name;
    for (const char letter : std::string_view("EncryptedPackage"))
        name.append({letter, '\0'});
    return bytes.contains(name);
}

}  // namespace

bool is_workbook(std::string_view bytes) {
    return bytes.starts_with(zip_mark);
}

record::Result<Encoding> detect_encoding(std::string_view bytes) {
    if (is_workbook(bytes))
        return record::fail("这是电子表格的工作簿，请在表格软件里另存为“CSV UTF-8（逗号分隔）”后再导入");
    if (bytes.starts_with(compound_file_mark)) {
        return record::fail(is_encrypted(bytes) ? "工作簿设了打开密码，不能读取。请在 Excel 里取消密码、保存后再选"
                                                : "这是旧式的 .xls 工作簿，请另存为 .xlsx 或 CSV 后再选");
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
