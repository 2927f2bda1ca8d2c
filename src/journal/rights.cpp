#include "journal/rights.h"

#include "ledger/action/trust_key.h"

namespace anze::journal {
namespace {

struct Author {
    record::Writer side = record::Writer::none;
    std::string unit_id = {};  // empty: every unit
    bool is_owner = false;
};

std::optional<Author> author_of(const ledger::Ledger& ledger, const std::string& owner, const std::string& device) {
    if (device == owner) {
        const auto* own = ledger::device(ledger);
        if (own == nullptr)
            return Author{.is_owner = true};
        return Author{own->value.side, own->value.unit_id, true};
    }
    const auto* key = ledger::trusted_key(ledger, device);
    if (key == nullptr)
        return std::nullopt;
    return Author{key->value.writer, key->value.unit_id, false};
}

RightCheck refused(std::string message) {
    return {Right::refused, {std::move(message), {}, {}}};
}

}  // namespace

RightCheck check_right(const ledger::Ledger& ledger, const std::string& owner, const Operation& operation,
                       const record::TypeInfo& type) {
    const auto author = author_of(ledger, owner, operation.device);
    if (!author)
        return {Right::key_unknown, {"签名的密钥尚未核对（未核实）"}};
    const auto stream = ledger::parse_stream(operation.stream);
    const std::string label(type.label);
    if (!stream || stream->kind != type.stream)
        return refused("“" + label + "”不在它应在的流中");
    if (stream->kind == record::Stream::company || type.writer == record::Writer::holder) {
        return author->is_owner ? RightCheck{} : refused("只有本档案的所有者才能写“" + label + "”");
    }
    if (author->side != type.writer) {
        return refused("“" + label + "”只能由" + std::string(record::choice_label(type.writer)) + "填写");
    }
    if (!author->unit_id.empty() && author->unit_id != stream->unit_id) {
        return refused("签名的密钥无权写另一家投保单位的记录");
    }
    return {};
}

}  // namespace anze::journal
