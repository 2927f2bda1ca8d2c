// Taking a bundle in.
#include "desk/desk.h"

#include "ledger/known_key.h"

namespace anze::desk {

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
        const bundle::Manifest& manifest = intake.preview.manifest;
        const auto is_known = [&](const std::string& key) {
            return ledger::is_known_key(journal_.ledger(), manifest.unit_id, key);
        };
        const auto& former = intake.preview.former_keys;
        const auto replaced = std::ranges::find_if(former, is_known);
        intake.issuer_trusted = is_known(manifest.issuer_device);
        if (!intake.issuer_trusted && replaced != former.end())
            intake.replaced_key = *replaced;
        intake.issuer_trusted = intake.issuer_trusted || !intake.replaced_key.empty();
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
    bundle_intake_->issuer_trusted = ledger::is_known_key(journal_.ledger(), manifest.unit_id, manifest.issuer_device);
}

// A key that takes over vouches for the one before it, whose operations come with it.
void Desk::trust_former_keys() {
    const bundle::Preview& preview = bundle_intake_->preview;
    const bundle::Manifest& manifest = preview.manifest;
    const auto is_compared = [&](const std::string& key) {
        return ledger::trusted_key(journal_.ledger(), key) != nullptr;
    };
    if (!is_compared(manifest.issuer_device) && std::ranges::none_of(preview.former_keys, is_compared))
        return;
    for (const std::string& key : preview.former_keys) {
        if (!ledger::is_known_key(journal_.ledger(), manifest.unit_id, key))
            act({.action = ledger::TrustKey{.public_key = key,
                                            .fingerprint = crypto::fingerprint(*crypto::public_key_of(key)),
                                            .writer = manifest.issuer.side,
                                            .unit_id = manifest.unit_id,
                                            .owner_name = manifest.issuer.name}});
    }
}

// Photos first: an operation never names a photo that is not there.
void Desk::take_in_bundle() {
    if (!bundle_intake_ || !bundle_intake_->ready || !bundle_intake_->issuer_trusted || is_taking_in())
        return;
    if (status_.read_only)
        return tell(status_.read_only_reason, true);
    if (is_unsaved())
        return;
    trust_former_keys();
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
        doubt_replaced_key();
        ++done_;
        changed_();
        return false;
    });
}

}  // namespace anze::desk
