// Reading a list of units and policies, and taking it in.
#include "desk/column_memory.h"
#include "desk/desk.h"
#include "record/filled.h"
#include "roster/encoding.h"

namespace anze::desk {
namespace {

constexpr std::string_view memory = "columns 名册";
constexpr std::size_t rows_a_piece = 200;

}  // namespace

void Desk::read_tables(std::string bytes, std::function<void(double)> progress, port::Done<Tables> done) {
    forget_reading();
    const auto for_this = [this, number = reading_](auto call) {
        return [this, number, call = std::move(call)](auto answer) {
            if (number == reading_)
                call(std::move(answer));
        };
    };
    if (roster::is_workbook(bytes)) {
        return ports_.files.read_workbook(bytes, for_this([this, progress = std::move(progress)](double share) {
                                              progress(share);
                                              changed_();
                                          }),
                                          for_this([done = std::move(done)](record::Result<std::string> rows) {
                                              done(rows.transform(roster::tables_of_workbook));
                                          }));
    }
    const auto encoding = roster::detect_encoding(bytes);
    if (!encoding)
        return done(std::unexpected(encoding.error()));
    if (*encoding == roster::Encoding::utf_8)
        return done(Tables{std::move(bytes)});
    ports_.files.decode(bytes, std::string(roster::encoding_name(*encoding)),
                        for_this([done = std::move(done)](record::Result<std::string> text) {
                            done(std::move(text).transform([](std::string all) { return Tables{std::move(all)}; }));
                        }));
}

void Desk::open_roster(port::File file) {
    roster_intake_ = RosterIntake{.file_name = file.name};
    const auto progress = [this](double share) { roster_intake_->progress = share; };
    read_tables(std::move(file.bytes), progress, [this](record::Result<Tables> tables) {
        if (tables)
            return look_at_roster(*tables);
        roster_intake_->error = tables.error().message;
        changed_();
    });
}

void Desk::look_at_roster(std::span<const roster::Table> tables) {
    roster_table_ = roster::table_of_list<roster::Field>(tables);
    auto preview = roster::preview(roster_table_);
    if (!preview) {
        roster_intake_->error = preview.error().message;
        return changed_();
    }
    roster_intake_->sheet_name = roster_table_.sheet_name();
    roster_intake_->columns = roster::column_choice(*preview);
    roster_intake_->samples = std::move(preview->samples);
    if (auto known = remembered_columns(ports_.preferences, std::string(memory), roster_intake_->columns))
        roster_intake_->columns.columns = std::move(*known);
    read_roster();
}

void Desk::forget_roster() {
    forget_reading();
    roster_intake_.reset();
}

void Desk::read_roster() {
    roster_intake_->finished = false;
    roster_intake_->error.clear();
    auto opened = roster::RosterReader::open(roster_table_, roster::Mapping(roster_intake_->columns.columns));
    if (!opened) {
        roster_intake_->error = opened.error().message;
        return changed_();
    }
    auto reader = std::make_shared<roster::RosterReader>(std::move(*opened));
    roster_reader_ = reader;
    ports_.worker.run([this, reader] {
        if (reader != roster_reader_ || !roster_intake_)
            return false;
        const bool more = reader->step(rows_a_piece);
        roster_intake_->progress = static_cast<double>(reader->bytes_read()) /
                                   static_cast<double>(std::max<std::size_t>(1, reader->bytes_in_all()));
        if (more)
            return true;
        roster_intake_->roster = reader->take();
        foresee_roster();
        return false;
    });
}

void Desk::foresee_roster() {
    const auto forecast = std::make_shared<ledger::RosterForecast>(journal_.ledger());
    ports_.worker.run([this, forecast, reader = roster_reader_, at = std::size_t{0}]() mutable {
        if (reader != roster_reader_ || !roster_intake_)
            return false;
        const std::span<const roster::Row> rows(roster_intake_->roster.rows);
        const std::size_t count = std::min(rows_a_piece, rows.size() - at);
        forecast->add(rows.subspan(std::exchange(at, at + count), count));
        if (at < rows.size())
            return true;
        roster_intake_->effect = forecast->effect();
        roster_intake_->finished = true;
        changed_();
        return false;
    });
}

void Desk::take_in_roster() {
    if (!roster_intake_ || !roster_intake_->finished)
        return;
    const roster::Roster& roster = roster_intake_->roster;
    const ledger::RosterEffect effect = roster_intake_->effect;
    import_list(ledger::TakeInRoster{roster.rows}, {.list = "名册", .file_name = roster_intake_->file_name},
                {effect.new_policies, effect.updated, roster.refused.size()}, [this, effect] {
                    remember_columns(ports_.preferences, std::string(memory), roster_intake_->columns);
                    roster_intake_.reset();
                    tell_imported({effect.new_policies, effect.updated, effect.unchanged}, "份保单");
                });
}

}  // namespace anze::desk
