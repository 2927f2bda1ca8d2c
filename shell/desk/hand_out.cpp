// Handing a bundle over.
#include "desk/desk.h"

#include "ledger/action/certify_device.h"
#include "ledger/describe.h"

namespace anze::desk {

// Of its own: the unit's answer, the insurer's results for the unit, and what somebody else may read.
record::Result<bundle::Draft> Desk::begin_draft(const ExportBundle& wish, const party::InsuredUnit& unit) const {
    bundle::Draft draft{.unit_id = wish.unit_id};
    if (status_.side == record::Writer::viewer)
        return record::fail("查阅方只能查阅，不能导出");
    if (status_.side == record::Writer::unit) {
        const auto& policies = journal_.ledger().table<policy::Policy>().in(
            *journal_.ledger().stream_number(ledger::unit_stream(wish.unit_id)));
        draft.issuer = {status_.side, unit.name};
        draft.audience = {record::Writer::insurer,
                          policies.empty() ? std::string("保险公司") : policies.front()->value.insurer_name};
        return draft;
    }
    draft.issuer = {status_.side, status_.owner_name};
    draft.audience = {record::Writer::unit, unit.name};
    // Within the house: a device takes services out, or brings the work back.
    if (!wish.member_device_id.empty() || status_.role != party::DeviceRole::none)
        draft.audience = draft.issuer;
    if (wish.recipient && wish.recipient->kind != archive::RecipientKind::unit)
        draft.audience = {record::Writer::viewer, wish.recipient->name};
    return draft;
}

// 7.3: only what leaves the insurer's house is logged.
std::optional<ledger::RecordHandOver> Desk::log_of(const ExportBundle& wish, const party::InsuredUnit& unit) const {
    if (status_.side != record::Writer::insurer || !wish.member_device_id.empty() ||
        status_.role != party::DeviceRole::none)
        return std::nullopt;
    archive::Recipient recipient = wish.recipient ? *wish.recipient : ledger::feedback_to(unit);
    if (recipient.kind == archive::RecipientKind::unit)
        recipient.name = unit.name;
    return ledger::RecordHandOver{.unit_id = wish.unit_id, .recipient = std::move(recipient)};
}

bool Desk::certify(const ExportBundle& wish) {
    for (const std::string& id : wish.service_ids) {
        const auto service = journal_.ledger().stream_number(ledger::service_stream(wish.unit_id, id));
        if (!service)
            continue;
        act({.action = ledger::CertifyDevice{wish.member_device_id, *service}});
        if (!last_refusals_.empty())
            return false;
    }
    return true;
}

void Desk::export_bundle(const ExportBundle& wish) {
    if (!key_ || is_unsaved())
        return;
    const auto* unit = journal_.ledger().find<party::InsuredUnit>(wish.unit_id);
    if (unit == nullptr)
        return tell("找不到这家投保单位", true);
    if (!wish.member_device_id.empty() && !certify(wish))
        return tell(last_refusals_.front().message, true);
    auto begun = begin_draft(wish, unit->value);
    if (!begun)
        return tell(begun.error().message, true);
    const auto log = log_of(wish, unit->value);
    if (log && status_.read_only)
        return tell(status_.read_only_reason, true);
    if (const auto refusals = log ? ledger::may(journal_.ledger(), *log, today()) : ledger::Refusals{};
        !refusals.empty()) {
        return tell(refusals.front().message, true);
    }
    auto draft = std::make_shared<bundle::Draft>(std::move(*begun));
    draft->created_seconds = ports_.clock.now_seconds();
    const auto finish = [this, draft, log, unit_name = unit->value.name](const auto& missing) {
        if (!missing.empty()) {
            return tell("有 " + std::to_string(missing.size()) + " 张照片不在本机，不能导出。请从备份恢复后再试", true);
        }
        auto file = bundle::write(*draft, *key_);
        if (!file)
            return tell(file.error().message, true);
        hand_out({bundle::file_name(*draft, unit_name), std::move(*file)}, *draft, log);
    };
    // Only what is on the disk is handed over.
    saver_.when_saved([this, draft, finish, service_ids = wish.service_ids] {
        draft->streams = bundle::scope(journal_.ledger(), draft->unit_id, draft->audience.side, service_ids);
        const auto numbers = bundle::operations_of(journal_, draft->streams);
        ports_.journal.read_these(numbers, [this, draft, finish](record::Result<std::vector<std::string>> texts) {
            if (!texts)
                return tell(texts.error().message, true);
            draft->operations = std::move(*texts);
            std::vector<ledger::StreamNumber> streams;
            for (const std::string& name : draft->streams) {
                if (const auto number = journal_.ledger().stream_number(*ledger::parse_stream(name))) {
                    streams.push_back(*number);
                }
            }
            collect_attachments(draft, ledger::attachments_in(journal_.ledger(), streams), {}, finish);
        });
    });
}

// The log is safe before the file leaves the house.
void Desk::hand_out(port::File file, const bundle::Draft& draft, std::optional<ledger::RecordHandOver> log) {
    if (log) {
        log->streams = draft.streams;
        log->file_name = file.name;
        act({.action = *log});
        if (!last_refusals_.empty())
            return tell(last_refusals_.front().message, true);
    }
    saver_.when_saved([this, file = std::move(file)] {
        ports_.files.save(file.name, "application/json", file.bytes);
        tell("已导出“" + file.name + "”，请通过微信或邮件发给对方");
    });
}

void Desk::collect_attachments(std::shared_ptr<bundle::Draft> draft, std::vector<record::Attachment> left,
                               std::vector<record::Attachment> missing, Collected done) {
    if (left.empty())
        return done(missing);
    const record::Attachment attachment = left.back();
    left.pop_back();
    ports_.attachments.get(attachment.sha256,
                           [this, draft, left, missing, done, attachment](record::Result<std::string> bytes) mutable {
                               if (bytes)
                                   draft->attachments.emplace_back(attachment, std::move(*bytes));
                               else
                                   missing.push_back(attachment);
                               collect_attachments(draft, std::move(left), std::move(missing), done);
                           });
}

}  // namespace anze::desk
