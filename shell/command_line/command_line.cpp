#include "command_line/command_line.h"

#include "command_line/commands.h"

#include <algorithm>
#include <string_view>

namespace anze::command_line {
namespace {

constexpr std::string_view usage = R"(anze：安责服务台的命令行，与网页使用同一套程序

  anze verify 文件 [--key 指纹]   核对反馈包或答复包：谁签的、给谁的、含有什么；全部无误时返回 0
                                  给出 --key 时只认这一个指纹
  anze show 文件                  核对无误后，以文字显示包里的内容
  anze import 名册.csv            试读名册（UTF-8 或 GB18030），列出每一个退回的行、列和原因
  anze due 日期 N                 从日期的次日起数第 N 个工作日，例如 anze due 2026-11-23 7
                                  涉及的年份没有放假安排时，其后注明 provisional（暂定）
  anze help                       显示本说明

返回值：0 无误；1 文件被拒绝；2 命令写错
)";

Outcome run_verify(const std::vector<std::string>& arguments) {
    const auto key = std::ranges::find(arguments, "--key");
    if (key == arguments.end() && arguments.size() == 1)
        return verify(arguments[0], {});
    const bool complete = arguments.size() == 3 && key != arguments.end() && key + 1 != arguments.end();
    if (!complete)
        return misused("verify 需要一个文件，其后可以写 --key 指纹（指纹中有空格时加引号）");
    if (key[1].empty())
        return misused("--key 后面的指纹是空的");
    return verify(key == arguments.begin() ? arguments[2] : arguments[0], key[1]);
}

}  // namespace

Outcome refused(const record::Error& error) {
    const std::string place = error.place.empty() ? std::string() : "（" + error.place + "）";
    return {.exit_code = 1, .errors = "拒绝：" + error.message + place + "\n"};
}

Outcome misused(const std::string& message) {
    return {.exit_code = 2, .errors = message + "\n\n" + std::string(usage)};
}

Outcome run(const std::vector<std::string>& arguments) {
    if (arguments.empty())
        return misused("请写明要做什么");
    const std::string& command = arguments.front();
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (command == "help" || command == "--help" || command == "-h")
        return {.output = std::string(usage)};
    if (command == "verify")
        return run_verify(rest);
    if (command == "show")
        return rest.size() == 1 ? show(rest[0]) : misused("show 需要一个文件");
    if (command == "import")
        return rest.size() == 1 ? import(rest[0]) : misused("import 需要一个名册文件");
    if (command == "due")
        return rest.size() == 2 ? due(rest[0], rest[1]) : misused("due 需要一个日期和一个数");
    return misused("不认识的命令“" + command + "”");
}

}  // namespace anze::command_line
