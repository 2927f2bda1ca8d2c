#include "command_line/file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace anze::command_line {

record::Result<std::string> read_file(const std::string& path) {
    const auto refused = [&] { return record::fail("不能读取文件“" + path + "”：" + std::strerror(errno)); };
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (file == nullptr)
        return refused();
    std::string bytes;
    std::array<char, 65536> piece;
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get()))
        bytes.append(piece.data(), count);
    if (std::ferror(file.get()) != 0)
        return refused();
    return bytes;
}

}  // namespace anze::command_line
