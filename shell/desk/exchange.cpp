// Handing a bundle over and taking one in.
#include "desk/desk.h"

#include "ledger/describe.h"

namespace anze::desk {

void Desk::export_bundle(const std::string& unit_id) {
    if (!key_ || is_unsaved())
        return;
    const auto* unit = journal_.ledger().find<party::InsuredUnit>(unit_id);
    if (unit == nullptr)
        return tell("找不到这家投保单位", true);
    const bool to_unit = status_.side == record::Writer::insurer;
    const auto& policies =
        journal_.ledger().table<policy::Policy>().in(*journal_.ledger().stream_number(ledger::unit_stream(unit_id)));
    const std::string insurer = policies.empty() ? std::string("保险公司") : policies.front()->value.insurer_name;
    auto draft = std::make_shared<bundle::Draft>();
    draft->issuer = {status_.side, to_unit ? status_.owner_name : unit->value.name};
    draft->audience = {to_unit ? record::Writer::unit : record::Writer::insurer, to_unit ? unit->value.name : insurer};
    draft->unit_id = unit_id;
    draft->created_seconds = ports_.clock.now_seconds();
    const auto finish = [this, draft, unit_name = unit->value.name](const auto& missing) {
        if (!missing.empty()) {
            return tell("有 " + std::to_string(missing.size()) + " 张照片不在本机，不能导出。请从备份恢复后再试", true);
        }
        auto file = bundle::write(*draft, *key_);
        if (!file)
            return tell(file.error().message, true);
        const std::string name = bundle::file_name(draft->audience, draft->created_seconds, unit_name);
        ports_.files.save(name, "application/json", *file);
        tell("已导出“" + name + "”，请通过微信或邮件发给对方");
    };
    // Only what is on the disk is handed over.
    saver_.when_saved([this, draft, finish] {
        draft->streams = bundle::scope(journal_.ledger(), draft->unit_id, draft->audience.side);
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

void Desk::forget_bundle() {
    if (is_taking_in())
        return;
    bundle_intake_.reset();
    bundle_reader_.reset();
}

bool Desk::is_taking_in() const {
    return bundle_intake_ && bundle_intake_->taking_in;
}

bool Desk::is_reading(const std::shared_ptr<bundle::Reader>& reader) const {
    return reader == bundle_reader_ && reader->refusal() == bundle::Refusal::none;
}

void Desk::open_bundle(port::File file) {
    if (is_taking_in())
        return tell("正在导入上一个文件，请等它完成后再打开", true);
    bundle_intake_ = BundleIntake{.file_name = file.name};
    bundle_previewed_ = false;
    bundle_reader_ = std::make_shared<bundle::Reader>(std::move(file.bytes), bundle::Verified::elsewhere);
    ports_.worker.run([this, reader = bundle_reader_] {
        if (!is_reading(reader))
            return false;
        const bool more = reader->step();
        bundle_intake_->progress = reader->progress();
        if (!more || reader->unverified_count() >= signatures_at_a_time)
            verify_read_operations();
        if (more)
            return true;
        if (is_reading(reader))
            preview_bundle();
        else
            bundle_checked();
        return false;
    });
}

// While the last signatures are verified. It is shown only if all of them are right.
void Desk::preview_bundle() {
    auto previewer = std::make_shared<bundle::Previewer>(journal_, *bundle_reader_);
    ports_.worker.run([this, previewer, reader = bundle_reader_] {
        if (!is_reading(reader))
            return false;
        if (previewer->step())
            return true;
        bundle_intake_->preview = previewer->take();
        bundle_previewed_ = true;
        if (reader->is_decided())
            bundle_checked();
        return false;
    });
}

void Desk::verify_read_operations() {
    auto unverified = bundle_reader_->take_unverified();
    const std::size_t first = unverified.first;
    const std::size_t count = unverified.messages.size();
    if (count == 0)
        return;
    ports_.signatures.check(std::move(unverified.messages), [this, reader = bundle_reader_, first, count](bool right) {
        if (!is_reading(reader))
            return;
        reader->verified(first, count, right);
        if (!is_reading(reader) || (reader->is_decided() && bundle_previewed_))
            bundle_checked();
    });
}

void Desk::bundle_checked() {
    BundleIntake& intake = *bundle_intake_;
    if (!bundle_reader_->finished()) {
        const record::Error& error = bundle_reader_->error();
        intake.error = error.message + (error.place.empty() ? "" : "（" + error.place + "）");
    } else if (const auto wrong = bundle::wrong_audience(bundle_reader_->manifest(), journal_.ledger())) {
        intake.error = wrong->message;
    } else {
        intake.issuer_trusted =
            ledger::trusted_key(journal_.ledger(), intake.preview.manifest.issuer_device) != nullptr;
        intake.ready = true;
    }
    changed_();
}

void Desk::trust_issuer() {
    if (!bundle_intake_ || !bundle_intake_->ready)
        return;
    const bundle::Manifest& manifest = bundle_intake_->preview.manifest;
    act({.action = ledger::TrustKey{.public_key = manifest.issuer_device,
                                    .fingerprint = bundle_intake_->preview.fingerprint,
                                    .writer = manifest.issuer.side,
                                    .unit_id = manifest.unit_id,
                                    .owner_name = manifest.issuer.name}});
    if (!last_refusals_.empty())
        tell(last_refusals_.front().message, true);
    bundle_intake_->issuer_trusted = ledger::trusted_key(journal_.ledger(), manifest.issuer_device) != nullptr;
}

// Photos first: an operation never names a photo that is not there.
void Desk::take_in_bundle() {
    if (!bundle_intake_ || !bundle_intake_->ready || !bundle_intake_->issuer_trusted || is_taking_in())
        return;
    if (status_.read_only)
        return tell(status_.read_only_reason, true);
    if (is_unsaved())
        return;
    bundle_intake_->taking_in = true;
    take_in_photos(0, [this] { take_in_operations(); });
}

void Desk::take_in_photos(std::size_t at, std::function<void()> done) {
    const auto& photos = bundle_reader_->attachments();
    if (at == photos.size())
        return done();
    auto bytes = crypto::from_base64(photos[at].base64);
    ports_.attachments.put(photos[at].attachment.sha256, photos[at].attachment.media_type, std::move(*bytes),
                           [this, at, done](record::Result<void> put) {
                               if (put)
                                   return take_in_photos(at + 1, done);
                               bundle_intake_->taking_in = false;
                               tell(put.error().message, true);
                           });
}

void Desk::take_in_operations() {
    struct Work {
        std::vector<journal::SignedOperation> operations;
        std::size_t at = 0;
    };
    auto work = std::make_shared<Work>(Work{bundle_reader_->take_operations()});
    ports_.worker.run([this, work] {
        constexpr std::size_t a_piece = 20;
        // Handed to the saver with each piece: whatever is done between two pieces gets the numbers behind it.
        const ledger::OperationNumber first = journal_.count() + 1;
        std::vector<port::NewOperation> taken;
        for (std::size_t left = a_piece; left > 0 && work->at < work->operations.size(); --left) {
            auto& each = work->operations[work->at++];
            port::NewOperation kept = Saver::kept(each);
            if (journal_.accept(std::move(each)))
                taken.push_back(std::move(kept));
        }
        bundle_intake_->progress = static_cast<double>(work->at) / static_cast<double>(work->operations.size());
        saver_.save(first, std::move(taken));
        if (work->at < work->operations.size())
            return true;
        saver_.when_saved([this] {
            save_snapshot();
            if (!bundle_intake_)
                return;
            bundle_intake_->taking_in = false;
            bundle_intake_->finished = true;
            if (journal_.has_to_be_rebuilt())
                rebuild();
        });
        status_.operation_count = journal_.count();
        refresh_identity();
        ++done_;
        changed_();
        return false;
    });
}

}  // namespace anze::desk
