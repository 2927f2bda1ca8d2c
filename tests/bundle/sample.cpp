#include "bundle/sample.h"

namespace anze::test {

using namespace ledger;

Reviewed::Reviewed() {
    play_visit();
    must(SubmitRecord{service, "对照清单逐项核对。", "一般隐患 1 项，建议限期整改。", {}});
    must(ReviewRecord{service, "李敏", service::Verdict::passed, "同意"});
    today = day("2026-11-12");
    must(SendFeedback{service, service::FeedbackMethod::bundle, "董桂英"});
}

bundle::Draft Reviewed::draft_for_unit() const {
    return draft_of(device, unit_id, {record::Writer::insurer, "天府财险四川分公司"},
                    {record::Writer::unit, "成都鼎盛化工有限责任公司"}, device.now_seconds);
}

bundle::Draft draft_of(const Device& device, const std::string& unit_id, bundle::Party issuer, bundle::Party audience,
                       std::int64_t created_seconds) {
    bundle::Draft draft{.issuer = std::move(issuer),
                        .audience = std::move(audience),
                        .unit_id = unit_id,
                        .created_seconds = created_seconds};
    draft.streams = bundle::scope(device.ledger(), unit_id, draft.audience.side);
    for (const auto number : bundle::operations_of(device.journal, draft.streams))
        draft.operations.push_back(device.store[number - 1].jws);
    draft.attachments = {{photo(), std::string(photo_bytes)}};
    return draft;
}

bundle::Draft small_draft() {
    Device device(1, record::Writer::insurer);
    device.set(unit_one, "insured_unit", "one", {{"name", "成都𠮷祥食品有限公司"}});
    device.set(unit_one, "insured_unit", "one", {{"phone", "028-1"}});
    return draft_of(device, "one", {record::Writer::insurer, "天府财险"},
                    {record::Writer::unit, "成都𠮷祥食品有限公司"}, noon_seconds);
}

}  // namespace anze::test
