#include "command_line/commands.h"
#include "command_line/opened_bundle.h"

namespace anze::command_line {

Outcome verify(const std::string& path, const std::string& fingerprint) {
    const auto opened = open_bundle(path);
    if (!opened)
        return refused(opened.error());
    if (fingerprint.empty()) {
        return {.output = summary(*opened) + "发出方未核实：请向对方索取指纹，再用 --key 指纹 核对\n"};
    }
    if (!crypto::same_fingerprint(fingerprint, opened->fingerprint)) {
        return refused({"签名的密钥不是您指定的那一个：文件由指纹 " + opened->fingerprint + " 签名"});
    }
    return {.output = summary(*opened) + "指纹与指定的一致\n"};
}

}  // namespace anze::command_line
