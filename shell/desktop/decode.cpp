#include "desktop/decode.h"

#include <array>
#include <cerrno>
#include <iconv.h>

namespace anze::desktop {

record::Result<std::string> decode(std::string_view bytes, const std::string& encoding) {
    const iconv_t converter = iconv_open("UTF-8", encoding.c_str());
    // iconv_open answers (iconv_t)-1; the type may be a pointer or a number.
    if (converter == reinterpret_cast<iconv_t>(-1))
        return record::fail("不支持的编码：" + encoding);
    std::string text;
    std::string input(bytes);
    char* from = input.data();
    std::size_t left = input.size();
    std::array<char, 4096> piece;
    while (left > 0) {
        char* to = piece.data();
        std::size_t room = piece.size();
        const bool stopped = iconv(converter, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
        const int reason = errno;
        text.append(piece.data(), piece.size() - room);
        if (stopped && reason != E2BIG) {
            text += "\uFFFD";
            ++from;
            --left;
        }
    }
    iconv_close(converter);
    return text;
}

}  // namespace anze::desktop
