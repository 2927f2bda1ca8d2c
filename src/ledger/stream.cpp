#include "ledger/stream.h"

#include <algorithm>

namespace anze::ledger {

bool is_id(std::string_view text) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, allowed);
}

std::string to_string(const StreamName& name) {
    switch (name.kind) {
    case record::Stream::company:
        return "company";
    case record::Stream::unit:
        return "unit/" + name.unit_id;
    case record::Stream::internal:
        return "unit/" + name.unit_id + "/internal";
    case record::Stream::persons:
        return "unit/" + name.unit_id + "/persons";
    case record::Stream::service:
        return "unit/" + name.unit_id + "/service/" + name.service_id;
    }
    return {};
}

std::optional<StreamName> parse_stream(std::string_view text) {
    if (text == "company")
        return company_stream();
    constexpr std::string_view unit = "unit/";
    constexpr std::string_view service = "/service/";
    if (!text.starts_with(unit))
        return std::nullopt;
    text.remove_prefix(unit.size());
    const std::size_t slash = text.find('/');
    const std::string_view unit_id = text.substr(0, slash);
    const std::string_view rest = slash == std::string_view::npos ? std::string_view{} : text.substr(slash);
    if (!is_id(unit_id))
        return std::nullopt;
    if (rest.empty())
        return unit_stream(std::string(unit_id));
    if (rest == "/internal")
        return internal_stream(std::string(unit_id));
    if (rest == "/persons")
        return persons_stream(std::string(unit_id));
    if (!rest.starts_with(service) || !is_id(rest.substr(service.size())))
        return std::nullopt;
    return service_stream(std::string(unit_id), std::string(rest.substr(service.size())));
}

}  // namespace anze::ledger
