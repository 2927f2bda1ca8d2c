// archive/: the file of a unit's service (chapter 7): what belongs in it, how long it is kept.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::archive {

struct ArchiveFile {
    std::string number = {};
    std::string service_id = {};
    calendar::Date archived_on = {};
    std::string archived_by = {};
    std::string gap_reason = {};
    std::string gaps = {};                // what was missing, as it was shown
    std::vector<std::string> heads = {};  // "device|count|operation id" of every chain that it seals
    bool operator==(const ArchiveFile&) const = default;
};

// 7.1.2: the nine kinds of material.
enum class Material : std::uint8_t {
    none,
    contract,
    entrustment_contract,
    plan,
    people,
    service_record,
    fee_account,
    call_back,
    complaint,
    annual_report,
};

struct MaterialState {
    Material material = Material::none;
    bool present = false;
    bool needed = true;
    std::string note = {};
};

// 7.2: at least five years from the later of archiving and the policy's end.
inline constexpr int retention_years = 5;
calendar::Date keep_until(calendar::Date archived_on, calendar::Date policy_ends_on);

// 7.1.2 7.2: an incomplete file is archived only with a reason.
std::vector<record::Error> archive_gaps(const std::vector<MaterialState>& materials, std::string_view gap_reason);

}  // namespace anze::archive

namespace anze::record {

template <>
struct Choices<archive::Material> {
    static constexpr std::array list{
        Choice{archive::Material::contract, "contract", "保险合同"},
        Choice{archive::Material::entrustment_contract, "entrustment_contract", "委托服务合同"},
        Choice{archive::Material::plan, "plan", "服务方案"},
        Choice{archive::Material::people, "people", "服务人员与资质情况"},
        Choice{archive::Material::service_record, "service_record", "服务记录"},
        Choice{archive::Material::fee_account, "fee_account", "服务费用台账"},
        Choice{archive::Material::call_back, "call_back", "回访确认表"},
        Choice{archive::Material::complaint, "complaint", "投诉与处理情况"},
        Choice{archive::Material::annual_report, "annual_report", "年度评估报告"},
    };
};

template <>
inline constexpr auto fields<archive::ArchiveFile> = std::tuple{
    field(&archive::ArchiveFile::number, "number", "档案号").required().longest(60),
    field(&archive::ArchiveFile::service_id, "service_id", "服务").required().refers("service"),
    field(&archive::ArchiveFile::archived_on, "archived_on", "归档日期").required().legal_weight(),
    field(&archive::ArchiveFile::archived_by, "archived_by", "归档人").required().longest(40),
    field(&archive::ArchiveFile::gap_reason, "gap_reason", "缺项理由").long_text(),
    field(&archive::ArchiveFile::gaps, "gaps", "缺项").long_text(),
    field(&archive::ArchiveFile::heads, "heads", "封存的操作链"),
};
static_assert(covers_every_member<archive::ArchiveFile>);
template <>
inline constexpr TypeInfo type<archive::ArchiveFile>{"archive_file", "服务档案", Stream::unit, Writer::insurer};

}  // namespace anze::record
