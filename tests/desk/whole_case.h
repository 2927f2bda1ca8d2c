// The whole case of one service between an insurer and a unit, step by step.
#pragma once

#include "desk/office.h"

namespace anze::test {

// What the sender handed out last, its key trusted.
void take_in(Office& office, const Office& sender);

struct WholeCase {
    struct Step {
        std::string name;
        bool by_unit;
        std::function<void(WholeCase&)> go;
        std::function<bool(WholeCase&)> is_done;
    };
    static const std::vector<Step>& steps();

    Office insurer{1};
    Office unit{2};

    Office& at(const Step& step) { return step.by_unit ? unit : insurer; }
    // Goes once; true when what it is for is there.
    bool go(const Step& step);
    // Every step; each has to succeed at once.
    void play();
    void play_until(const std::string& name);

    std::string unit_id() { return insurer.ledger().table<party::InsuredUnit>().all().front().id; }
    ledger::Case current(Office& office);
    ledger::StreamNumber service(Office& office) { return ledger::service_streams(office.ledger()).front(); }
};

// What the two parties have agreed on so far, the same on both sides once everything was exchanged.
std::string case_text(Office& office);

}  // namespace anze::test
