// A person at a desk whose doors lead into memory.
#pragma once

#include "desk/desk.h"
#include "desktop/memory_ports.h"

#include <memory>

namespace anze::test {

class Office {
public:
    explicit Office(std::uint32_t seed) : world(seed) { open(); }

    // A window on the same browser profile: what was there before is gone, what was stored is read again.
    void open() {
        world.die();
        desk_ = std::make_unique<desk::Desk>(world.ports(), [] {});
        desk_->start();
        world.settle();
    }

    desk::View view() { return desk_->view(); }
    const desk::Status& status() { return view().status; }
    const ledger::Ledger& ledger() { return view().ledger; }

    // Asks without waiting for what comes of it.
    void ask(desk::Wish wish) { desk_->carry_out(std::move(wish)); }
    void wish(desk::Wish wish) {
        ask(std::move(wish));
        world.settle();
    }
    void drop(port::File file, std::span<const desk::ListPurpose> lists = {}) {
        desk_->file_dropped(std::move(file), lists);
        world.settle();
    }
    void act(ledger::Action action, std::string draft_name = {}) {
        wish(desk::Do{std::move(action), std::move(draft_name)});
    }
    void end_frame() { desk_->keep_drafts(); }
    void set_day(calendar::Date day) { world.now_seconds = std::int64_t{calendar::day_number(day)} * 86'400 + 3600; }

    // Every message since the last look.
    std::string take_messages() {
        std::string all;
        for (const auto& notice : status().notices) {
            if (notice.number > seen_)
                all += notice.text + "\n";
            seen_ = std::max(seen_, notice.number);
        }
        return all;
    }

    desktop::MemoryWorld world;

private:
    std::unique_ptr<desk::Desk> desk_;
    std::uint64_t seen_ = 0;
};

}  // namespace anze::test
