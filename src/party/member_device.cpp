#include "party/member_device.h"

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

std::optional<std::int64_t> last_count(const DeviceCertificate& certificate, std::string_view stream) {
    if (!certificate.revoked_on.is_set() && certificate.successor.empty())
        return std::nullopt;
    std::int64_t count = 0;
    for (const std::string_view each : certificate.last_counts) {
        const std::size_t bar = each.find('|');
        if (bar != std::string_view::npos && each.substr(0, bar) == stream)
            std::from_chars(each.data() + bar + 1, each.data() + each.size(), count);
    }
    return count;
}

}  // namespace anze::party
