#include "ledger/archive_contents.h"

#include "ledger/describe.h"
#include "ledger/sealed.h"

namespace anze::ledger {
namespace {

using archive::Material;

// Of a unit's stream what is not named here belongs to no material; of a service's it is the record of the service.
Material material_of(std::string_view type, record::Stream stream) {
    constexpr std::pair<std::string_view, Material> named[] = {
        {"policy", Material::contract},        {"service_term", Material::contract},
        {"rights_notice", Material::contract}, {"service_plan", Material::plan},
        {"group_member", Material::people},    {"satisfaction_survey", Material::call_back},
        {"call_back", Material::call_back},    {"rectification", Material::call_back},
    };
    const auto found = std::ranges::find(named, type, [](const auto& each) { return each.first; });
    if (found != std::end(named))
        return found->second;
    if (stream == record::Stream::service)
        return Material::service_record;
    return type.starts_with("complaint") ? Material::complaint : Material::none;
}

void count_in(const Ledger& ledger, const Case& each, const StreamName& name, std::vector<MaterialContents>& contents) {
    for (const MaterialRecord& record : material_records(ledger, name)) {
        const auto place =
            std::ranges::find(contents, record.material, [](const auto& one) { return one.state.material; });
        if (place == contents.end() || (!record.service_id.empty() && record.service_id != each.name.service_id))
            continue;
        const std::string label(find_type(record.type)->label);
        const auto known = std::ranges::find(place->records, label, [](const auto& one) { return one.first; });
        if (known == place->records.end())
            place->records.emplace_back(label, 1);
        else
            ++known->second;
    }
}

}  // namespace

std::vector<MaterialRecord> material_records(const Ledger& ledger, const StreamName& name) {
    std::vector<MaterialRecord> records;
    const auto stream = ledger.stream_number(name);
    if (!stream)
        return records;
    for (const auto& [type, id] : records_in(ledger, *stream)) {
        const Material material = material_of(type, name.kind);
        if (material != Material::none)
            records.push_back({material, type, id, service_named_by(ledger, type, id)});
    }
    return records;
}

// 7.1.2 the nine kinds of material and what there is of each
std::vector<MaterialContents> material_contents(const Ledger& ledger, const Case& each) {
    std::vector<MaterialContents> contents;
    for (archive::MaterialState& state : materials(ledger, each))
        contents.push_back({std::move(state), {}});
    count_in(ledger, each, unit_stream(each.name.unit_id), contents);
    count_in(ledger, each, each.name, contents);
    return contents;
}

}  // namespace anze::ledger
