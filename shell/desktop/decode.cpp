#include "desktop/decode.h"

#ifdef __EMSCRIPTEN__

#include <cstdlib>
#include <emscripten.h>

// The iconv of Emscripten's C library misreads the four-byte characters of GB18030; Node has the browser's decoder.
// clang-format off
EM_JS_DEPS(anze_decode, "malloc,$UTF8ToString,$stringToNewUTF8");
EM_JS(char*, anze_decode, (const char* bytes, int size, const char* encoding), {
    try {
        const decoder = new TextDecoder(UTF8ToString(encoding));
        return stringToNewUTF8(decoder.decode(HEAPU8.slice(bytes, bytes + size)));
    } catch {
        return 0;
    }
});
// clang-format on

namespace anze::desktop {

record::Result<std::string> decode(std::string_view bytes, const std::string& encoding) {
    char* decoded = anze_decode(bytes.data(), static_cast<int>(bytes.size()), encoding.c_str());
    if (decoded == nullptr)
        return record::fail("不支持的编码：" + encoding);
    std::string text(decoded);
    std::free(decoded);
    return text;
}

}  // namespace anze::desktop

#else

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

#endif
