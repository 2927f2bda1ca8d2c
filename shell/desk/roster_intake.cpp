// Reading a list of units and policies, and taking it in.
#include "desk/desk.h"

#include "roster/encoding.h"

namespace anze::desk {

void Desk::decode_list(std::string bytes, port::Done<std::string> done) {
    const auto encoding = roster::detect_encoding(bytes);
    if (!encoding)
        return done(std::unexpected(encoding.error()));
    if (*encoding == roster::Encoding::utf_8)
        return done(std::move(bytes));
    ports_.files.decode(bytes, std::string(roster::encoding_name(*encoding)), std::move(done));
}

void Desk::open_roster(port::File file) {
    roster_intake_ = RosterIntake{.file_name = file.name};
    decode_list(std::move(file.bytes), [this](record::Result<std::string> text) {
        if (text)
            return read_roster_text(std::move(*text));
        roster_intake_->error = text.error().message;
        changed_();
    });
}

void Desk::read_roster_text(std::string text) {
    auto preview = roster::preview(text);
    if (!preview) {
        roster_intake_->error = preview.error().message;
        return changed_();
    }
    roster_intake_->columns = roster::column_choice(*preview);
    roster_intake_->samples = std::move(preview->samples);
    roster_text_ = std::move(text);
    read_roster();
}

void Desk::read_roster() {
    roster_intake_->finished = false;
    roster_intake_->error.clear();
    auto opened = roster::RosterReader::open(roster_text_, roster::Mapping(roster_intake_->columns.columns));
    if (!opened) {
        roster_intake_->error = opened.error().message;
        return changed_();
    }
    auto reader = std::make_shared<roster::RosterReader>(std::move(*opened));
    roster_reader_ = reader;
    ports_.worker.run([this, reader] {
        constexpr std::size_t rows_a_piece = 200;
        if (reader != roster_reader_ || !roster_intake_)
            return false;
        const bool more = reader->step(rows_a_piece);
        roster_intake_->progress = static_cast<double>(reader->bytes_read()) /
                                   static_cast<double>(std::max<std::size_t>(1, reader->bytes_in_all()));
        if (more)
            return true;
        roster_intake_->roster = reader->take();
        roster_intake_->effect = ledger::effect(journal_.ledger(), {roster_intake_->roster.rows});
        roster_intake_->finished = true;
        changed_();
        return false;
    });
}

void Desk::take_in_roster() {
    if (!roster_intake_ || !roster_intake_->finished)
        return;
    const std::size_t count = roster_intake_->roster.rows.size();
    act({.action = ledger::TakeInRoster{roster_intake_->roster.rows}});
    if (!last_refusals_.empty())
        return tell(last_refusals_.front().message, true);
    roster_intake_.reset();
    tell("已导入 " + std::to_string(count) + " 份保单");
}

}  // namespace anze::desk
