// An archive of any size, made from a seed by the product's own actions and signed with a key of its own.
#pragma once

#include "journal/journal.h"
#include "ledger/action/action.h"

namespace anze::bench {

struct Size {
    int units = 1;
    int services_of_unit = 1;
    int hazards_of_service = 1;
    int lines_of_checklist = 1;
};

class ArchiveMaker {
public:
    explicit ArchiveMaker(std::uint64_t seed);

    // Every service goes as far as the feedback, so that it may be handed to its unit.
    void make(const Size& size);

    const crypto::KeyPair& key() const { return key_; }
    const journal::Journal& journal() const { return journal_; }
    const std::vector<journal::SignedOperation>& operations() const { return operations_; }

private:
    std::uint64_t random();
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random() % limit); }
    template <std::size_t N>
    std::string_view one_of(const std::array<std::string_view, N>& words) {
        return words[below(N)];
    }

    void act(const ledger::Action& action);
    void found();
    void make_units(int count);
    void make_service(const std::string& plan_id, const Size& size);
    std::vector<service::ChecklistItem> checklist(int lines);
    void carry_out_visit(ledger::StreamNumber service);
    hazard::Hazard next_hazard();
    calendar::Date some_day();
    std::string next_id();

    std::uint64_t state_;
    crypto::KeyPair key_;
    journal::Journal journal_;
    std::vector<journal::SignedOperation> operations_ = {};
    std::string actor_ = "王建国";
};

}  // namespace anze::bench
