// Devices with keys that are the same in every run, and operations written by hand.
#pragma once

#include "journal/journal.h"
#include "journal/succession.h"

namespace anze::test {

inline crypto::KeyPair key_number(std::uint8_t number) {
    crypto::Seed seed{};
    seed.fill(number);
    return crypto::KeyPair::from_seed(seed);
}

inline std::string_view bytes_of(const auto& array) {
    return {reinterpret_cast<const char*>(array.data()), array.size()};
}

// A compact JWS over any header and payload, rightly signed.
inline std::string jws_of(const crypto::KeyPair& key, std::string_view header, std::string_view payload) {
    const std::string input = crypto::base64url(header) + "." + crypto::base64url(payload);
    return input + "." + crypto::base64url(bytes_of(key.sign(input)));
}

inline constexpr std::int64_t noon_seconds = 1'793'160'000;  // 2026-10-28T04:00:00Z

// A device with its own archive, which trusts the keys it is told to.
struct Device {
    explicit Device(std::uint8_t number) : key(key_number(number)) {}
    Device(std::uint8_t number, record::Writer side, std::string unit_id = {}) : Device(number) {
        write(ledger::creation(ledger::company_stream(), "device" + std::to_string(number),
                               party::Device{.side = side,
                                             .owner_name = "第" + std::to_string(number) + "台",
                                             .unit_id = std::move(unit_id)}));
    }

    journal::SignedOperation write(const ledger::Change& change, const std::string& actor = "经办人") {
        store.push_back(journal.author(std::array{change}, key, now_seconds, actor).front());
        return store.back();
    }
    // As the desk does it: what is new is stored, and what comes to light behind it makes the fold anew from the store.
    void take_in(const std::vector<journal::SignedOperation>& operations) {
        for (const auto& each : operations) {
            if (journal.accept(each))
                store.push_back(each);
        }
        while (journal.has_to_be_rebuilt()) {
            journal = journal.emptied();
            for (const auto& each : store)
                journal.accept(each);
        }
    }
    journal::SignedOperation set(const std::string& stream, const std::string& type, const std::string& id,
                                 record::Json set) {
        return write({*ledger::parse_stream(stream), type, id, std::move(set)});
    }
    journal::SignedOperation trust(const Device& other, record::Writer writer, std::string unit_id = {}) {
        return trust(other.key.device_id(), writer, std::move(unit_id));
    }
    journal::SignedOperation trust(const std::string& device, record::Writer writer, std::string unit_id = {}) {
        return write(
            ledger::creation(ledger::company_stream(), "key" + std::to_string(++trusted),
                             party::TrustedKey{.public_key = device, .writer = writer, .unit_id = std::move(unit_id)}));
    }
    // What the key says last in that stream.
    ledger::Change ending(const std::string& stream, const crypto::KeyPair& next) const {
        const std::string device = key.device_id();
        std::int64_t count = 1;
        std::vector<std::string> last_counts;
        for (const auto& head : journal.heads()) {
            if (head.device == device && head.stream == stream)
                count += head.seq;
            else if (head.device == device && head.stream.starts_with(stream + "/service/"))
                last_counts.push_back(head.stream + "|" + std::to_string(head.seq));
        }
        last_counts.push_back(stream + "|" + std::to_string(count));
        const std::string text = journal::succession_text(stream, device);
        return ledger::creation(
            *ledger::parse_stream(stream), journal::succession_id(stream, device),
            party::DeviceCertificate{.public_key = device,
                                     .last_counts = std::move(last_counts),
                                     .successor = next.device_id(),
                                     .successor_signature = crypto::base64url(bytes_of(next.sign(text)))});
    }
    // From then on it signs with the key of that number; what others read of it is given back.
    journal::SignedOperation replace_key(std::uint8_t next) {
        write(ending("company", key_number(next)));
        auto read_by_others = write(ending("unit/one", key_number(next)));
        key = key_number(next);
        return read_by_others;
    }
    const ledger::Ledger& ledger() const { return journal.ledger(); }

    crypto::KeyPair key;
    journal::Journal journal = journal::Journal(key.device_id());
    std::vector<journal::SignedOperation> store = {};
    std::int64_t now_seconds = noon_seconds;
    int trusted = 0;
};

inline const std::string unit_one = "unit/one";
inline const std::string service_one = "unit/one/service/s1";

}  // namespace anze::test
