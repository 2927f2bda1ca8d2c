#include "journal/chain_ends.h"

#include <algorithm>

namespace anze::journal {
namespace {

std::string key_of(std::string_view stream, std::string_view device) {
    std::string key(stream.substr(0, stream.find("/service/")));
    return key.append("|").append(device);
}

}  // namespace

void ChainEnds::set(const std::string& stream, const std::string& certificate_id,
                    const party::DeviceCertificate& certificate) {
    std::vector<End>& ends = ends_[key_of(stream, certificate.public_key)];
    const auto known = std::ranges::find(ends, certificate_id, &End::certificate_id);
    if (known == ends.end()) {
        ends.push_back({certificate_id, certificate});
        return;
    }
    not_found_ -= known->found ? 0 : 1;
    *known = {certificate_id, certificate};
}

bool ChainEnds::allows(std::string_view stream, std::string_view device, std::int64_t seq) const {
    if (ends_.empty())
        return true;
    const auto found = ends_.find(key_of(stream, device));
    return found == ends_.end() || std::ranges::all_of(found->second, [&](const End& each) {
               return seq <= party::last_count(each.certificate, stream);
           });
}

ChainEnds ChainEnds::known_before() const {
    ChainEnds known;
    for (const auto& [key, ends] : ends_) {
        for (const End& each : ends) {
            if (!each.found)
                continue;
            known.ends_[key].push_back({each.certificate_id, each.certificate, false});
            ++known.not_found_;
        }
    }
    return known;
}

}  // namespace anze::journal
