#include "journal/succession.h"

#include "party/member_device.h"

namespace anze::journal {
namespace {

constexpr std::size_t id_characters = 40;

bool has_signed(std::string_view device, std::string_view text, std::string_view signature_base64url) {
    const auto key = crypto::public_key_of(device);
    const auto signature = crypto::from_base64url(signature_base64url);
    return key && signature && signature->size() == sizeof(crypto::Signature) && crypto::verify(*key, text, *signature);
}

}  // namespace

std::string succession_id(std::string_view stream, std::string_view public_key) {
    return crypto::hex(crypto::sha256(succession_text(stream, public_key))).substr(0, id_characters);
}

std::string succession_text(std::string_view stream, std::string_view public_key) {
    return "anze-succession|" + std::string(stream) + "|" + std::string(public_key);
}

bool is_succession(const Operation& operation) {
    return operation.type == record::type<party::DeviceCertificate>.key &&
           record::member(operation.set, record::key_of(&party::DeviceCertificate::successor)) != nullptr;
}

std::optional<Succession> succession_in(const Operation& operation) {
    party::DeviceCertificate said;
    if (!is_succession(operation) || !record::Value<party::DeviceCertificate>::from_json(operation.set, said))
        return std::nullopt;
    const auto stream = ledger::parse_stream(operation.stream);
    const bool stands_for_itself = stream && stream->kind != record::Stream::service;
    const bool is_last_word = said.public_key == operation.device &&
                              operation.id == succession_id(operation.stream, operation.device) &&
                              party::last_count(said, operation.stream) == operation.seq;
    if (!stands_for_itself || !is_last_word || said.successor == said.public_key ||
        !has_signed(said.successor, succession_text(operation.stream, said.public_key), said.successor_signature))
        return std::nullopt;
    return Succession{operation.stream, said.public_key, said.successor};
}

}  // namespace anze::journal
