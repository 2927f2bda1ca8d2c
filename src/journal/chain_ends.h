// Where the chains of keys end that were revoked or replaced: what lies beyond counts nowhere.
#pragma once

#include "party/member_device.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace anze::journal {

class ChainEnds {
public:
    // What a certificate says that was folded. In a unit's stream it holds for those of its services too.
    void set(const std::string& stream, const std::string& certificate_id, const party::DeviceCertificate& certificate);
    bool allows(std::string_view stream, std::string_view device, std::int64_t seq) const;

    // To make the fold anew: what held so far is known from its start, but has to be found again. What said it may be
    // of a key that had ended before.
    ChainEnds known_before() const;
    bool is_all_found() const { return not_found_ == 0; }

private:
    struct End {
        std::string certificate_id = {};
        party::DeviceCertificate certificate = {};
        bool found = true;
    };

    std::unordered_map<std::string, std::vector<End>> ends_ = {};  // by stream and device
    std::size_t not_found_ = 0;
};

}  // namespace anze::journal
