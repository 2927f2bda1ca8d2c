#include "archive/hand_over.h"
#include "archive/supplement.h"
#include "authority/authority.h"
#include "emergency/emergency.h"
#include "fee/fee.h"
#include "hazard/assistance.h"
#include "ledger/ledger.h"
#include "party/agreement.h"
#include "party/insured_person.h"
#include "party/member_device.h"
#include "party/organization.h"
#include "party/regime.h"
#include "party/service_station.h"
#include "policy/terms.h"
#include "promotion/promotion.h"
#include "risk/risk.h"
#include "standardization/standardization.h"
#include "training/training.h"

namespace anze::ledger {
namespace {

template <class... Rs>
std::vector<std::unique_ptr<AnyTable>> tables_of(TypeList<Rs...>) {
    std::vector<std::unique_ptr<AnyTable>> tables;
    tables.reserve(sizeof...(Rs));
    (tables.push_back(std::make_unique<Table<Rs>>()), ...);
    return tables;
}

}  // namespace

Tables::Tables() : all_(tables_of(RecordTypes{})) {}

const RecordFace* find_face(std::string_view key) {
    static const Tables tables;
    const auto found = std::ranges::find(tables, key, [](const auto& table) { return table->face().info.key; });
    return found == tables.end() ? nullptr : &(*found)->face();
}

const record::TypeInfo* find_type(std::string_view key) {
    const RecordFace* face = find_face(key);
    return face != nullptr ? &face->info : nullptr;
}

bool has_field(std::string_view type, std::string_view field_key) {
    const RecordFace* face = find_face(type);
    return field_key == withdrawn_key || (face != nullptr && record::find_field(face->fields, field_key) != nullptr);
}

}  // namespace anze::ledger
