#include "bundle/envelope.h"

#include "record/json.h"
#include "record/text.h"

#include <set>

namespace anze::bundle {
namespace {

class Cutter {
public:
    explicit Cutter(std::string_view text) : left_(text) {}

    bool good() const { return good_; }
    bool at_end() {
        skip_line_feeds();
        return left_.empty();
    }
    bool take(char c) {
        skip_line_feeds();
        if (left_.empty() || left_.front() != c)
            return false;
        left_.remove_prefix(1);
        return true;
    }
    void need(char c) { good_ = take(c) && good_; }
    std::string_view string() {
        need('"');
        const std::size_t end = left_.find('"');
        if (!good_ || end == std::string_view::npos) {
            good_ = false;
            return {};
        }
        const std::string_view value = left_.substr(0, end);
        if (value.contains('\\'))
            good_ = false;
        left_.remove_prefix(end + 1);
        return value;
    }
    // Calls `member` with each name; every name once.
    void object(auto&& each) {
        need('{');
        std::set<std::string_view> names;
        if (take('}'))
            return;
        do {
            const std::string_view name = string();
            need(':');
            if (!good_ || !names.insert(name).second) {
                good_ = false;
                return;
            }
            each(name);
        } while (good_ && take(','));
        need('}');
    }
    void array(auto&& each) {
        need('[');
        if (take(']'))
            return;
        do
            each();
        while (good_ && take(','));
        need(']');
    }
    void fail() { good_ = false; }

private:
    // The only blank that the format knows: no byte of a file can be another and still mean the same.
    void skip_line_feeds() {
        const std::size_t from = left_.find_first_not_of('\n');
        left_.remove_prefix(from == std::string_view::npos ? left_.size() : from);
    }
    std::string_view left_;
    bool good_ = true;
};

// The one signature that our format has.
void cut_signatures(Cutter& cutter, Envelope& envelope, int& signatures) {
    cutter.array([&] {
        ++signatures;
        cutter.object([&](std::string_view name) {
            if (name == "protected")
                envelope.protected_header = cutter.string();
            else if (name == "signature")
                envelope.signature = cutter.string();
            else
                cutter.fail();
        });
    });
}

}  // namespace

record::Result<Envelope> cut(std::string_view text) {
    Envelope envelope;
    Cutter cutter(text);
    int signatures = 0;
    int members = 0;
    cutter.object([&](std::string_view name) {
        ++members;
        if (name == "payload")
            envelope.payload = cutter.string();
        else if (name == "signatures")
            cut_signatures(cutter, envelope, signatures);
        else if (name == "operations")
            cutter.array([&] { envelope.operations.push_back(cutter.string()); });
        else if (name == "attachments") {
            cutter.object([&](std::string_view hash) { envelope.attachments.emplace_back(hash, cutter.string()); });
        } else
            cutter.fail();
    });
    if (cutter.good() && cutter.at_end() && members == 4 && signatures == 1)
        return envelope;
    // Something is wrong: now it is worth the full parser's time to say what.
    if (const auto json = record::parse_json(text); !json)
        return std::unexpected(json.error());
    return record::fail("不是安责服务台的反馈包，或文件不完整。请让对方重新导出并发送原文件");
}

}  // namespace anze::bundle
