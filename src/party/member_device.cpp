#include "party/member_device.h"

#include <algorithm>
#include <charconv>

namespace anze::party {

OrganizationKind organization_kind(DeviceRole role) {
    switch (role) {
    case DeviceRole::service_organization:
        return OrganizationKind::service_organization;
    case DeviceRole::broker:
        return OrganizationKind::broker;
    default:
        return OrganizationKind::none;
    }
}

bool is_within(const DeviceCertificate& certificate, std::string_view stream, std::int64_t seq) {
    if (!certificate.revoked_on.is_set())
        return true;
    return std::ranges::any_of(certificate.last_counts, [&](std::string_view each) {
        const std::size_t bar = each.find('|');
        if (bar == std::string_view::npos || each.substr(0, bar) != stream)
            return false;
        std::int64_t count = 0;
        std::from_chars(each.data() + bar + 1, each.data() + each.size(), count);
        return seq <= count;
    });
}

}  // namespace anze::party
