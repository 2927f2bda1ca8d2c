#include "screen/material_papers.h"

#include "bundle/bundle.h"
#include "fee/fee.h"
#include "form/file_name.h"
#include "form/record_sheet.h"
#include "ledger/archive_contents.h"
#include "ledger/company_records.h"
#include "ledger/describe.h"
#include "ledger/unit_file.h"
#include "screen/authority_paper.h"
#include "screen/plan_paper.h"
#include "screen/service_materials.h"

namespace anze::screen {
namespace {

using archive::Material;
using form::FileKind;
using form::MaterialPart;

// Of which the standard has no form, by the types of record on them.
struct Sheet {
    Material material;
    std::string_view title;
    std::string_view types;
};
constexpr std::array<Sheet, 5> sheets{{
    {Material::contract, "保险合同与约定", " policy service_term rights_notice "},
    {Material::people, "服务人员", " group_member "},
    {Material::service_record, "其他服务记录",
     " promotion_event material_distribution hazard_assistance risk_assessment emergency_plan feedback receipt "},
    {Material::fee_account, "服务费用记录", " fee_entry "},
    {Material::complaint, "投诉与处理情况",
     " complaint complaint_registration complaint_extension complaint_answer complaint_verdict complaint_closing "},
}};

bool is_on(const Sheet& sheet, std::string_view type) {
    return sheet.types.contains(" " + std::string(type) + " ");
}

form::RecordText text_of(const ledger::Ledger& ledger, std::string_view type, const std::string& id) {
    form::RecordText text{.type = std::string(ledger::find_type(type)->label)};
    for (ledger::FieldText& field : ledger::describe(ledger, type, id))
        text.fields.emplace_back(std::move(field.label), std::move(field.text));
    return text;
}

using Records = std::vector<std::pair<std::string_view, std::string>>;

void add_sheets(const ledger::Ledger& ledger, const Records& records, const std::string& of, MaterialPart& part) {
    for (const Sheet& sheet : sheets) {
        std::vector<form::RecordText> texts;
        for (const auto& [type, id] : records) {
            if (is_on(sheet, type))
                texts.push_back(text_of(ledger, type, id));
        }
        if (!texts.empty())
            part.papers.push_back({sheet.material, FileKind::word,
                                   form::record_sheet(form::file_name(std::string(sheet.title) + " " + of), texts)});
    }
}

// Those of the stream, where they name a service only of that one.
Records add_records(const ledger::Ledger& ledger, const ledger::StreamName& stream, const std::string& service_id,
                    MaterialPart& part) {
    Records records;
    for (const ledger::MaterialRecord& each : ledger::material_records(ledger, stream)) {
        if (each.service_id != service_id)
            continue;
        records.emplace_back(each.type, each.id);
        for (const record::Attachment& photo : ledger::attachments_of(ledger, each.type, each.id)) {
            if (!std::ranges::contains(part.photos, photo.sha256, [](const auto& one) { return one.photo.sha256; }))
                part.photos.push_back({each.material, ledger::record_title(ledger, each.type, each.id), photo});
        }
    }
    return records;
}

void append(Records& records, Records more) {
    std::ranges::move(more, std::back_inserter(records));
}

// Nobody but the insurer keeps it.
void add_internal(const ScreenPart& part, const ledger::UnitFile& file, MaterialPart& unit, Records& records) {
    const ledger::Ledger& ledger = part.view.ledger;
    const ledger::StreamName internal = ledger::internal_stream(file.unit->id);
    for (const auto* report : ledger.in<authority::Report>(internal))
        unit.papers.push_back({Material::service_record, FileKind::word, paper_of_report(ledger, file, *report)});
    for (const auto* entry : ledger.in<fee::FeeEntry>(internal))
        records.emplace_back("fee_entry", entry->id);
}

MaterialPart of_unit(const ScreenPart& part, const MaterialWish& wish, const ledger::UnitFile& file) {
    MaterialPart unit;
    const ledger::Ledger& ledger = part.view.ledger;
    for (const auto* plan : file.plans)
        unit.papers.push_back({Material::plan, FileKind::word, paper_of_plan(ledger, wish.unit_id, *plan)});
    Records records = add_records(ledger, ledger::unit_stream(wish.unit_id), {}, unit);
    if (!wish.for_unit && part.reads_internal())
        add_internal(part, file, unit, records);
    add_sheets(ledger, records, file.unit->value.name, unit);
    return unit;
}

MaterialPart of_service(const ScreenPart& part, const ledger::Case& joined, bool for_unit) {
    MaterialPart service = papers_of_service(part, joined, for_unit);
    const ledger::Ledger& ledger = part.view.ledger;
    Records records = add_records(ledger, ledger::unit_stream(joined.name.unit_id), joined.name.service_id, service);
    append(records, add_records(ledger, joined.name, {}, service));
    add_sheets(ledger, records, service.title, service);
    return service;
}

std::string meant_for(const ScreenPart& part, const MaterialWish& wish) {
    if (wish.for_unit)
        return "提供给投保单位";
    return part.reads_internal() ? "本单位留存（含内部资料，不对外提供）" : "本单位留存";
}

}  // namespace

form::MaterialContent materials_of(const ScreenPart& part, const MaterialWish& wish) {
    const ledger::Ledger& ledger = part.view.ledger;
    const ledger::UnitFile file = ledger::unit_file(ledger, wish.unit_id);
    if (file.unit == nullptr)
        return {};
    form::MaterialContent content{.unit_name = file.unit->value.name,
                                  .given_by = part.view.status.owner_name,
                                  .meant_for = meant_for(part, wish),
                                  .made_on = part.view.today,
                                  .parts = {of_unit(part, wish, file)}};
    const auto audience = wish.for_unit ? record::Writer::unit : record::Writer::insurer;
    for (const std::string& text : bundle::scope(ledger, wish.unit_id, audience, wish.service_ids)) {
        const auto name = ledger::parse_stream(text);
        const auto stream = name ? ledger.stream_number(*name) : std::nullopt;
        if (stream && name->kind == record::Stream::service)
            content.parts.push_back(of_service(part, ledger::case_of(ledger, *stream), wish.for_unit));
    }
    return content;
}

}  // namespace anze::screen
