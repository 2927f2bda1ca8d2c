// Every action of the program, as one value.
#pragma once

#include "ledger/action/archive_service.h"
#include "ledger/action/found_archive.h"
#include "ledger/action/issue_notice.h"
#include "ledger/action/open_service.h"
#include "ledger/action/record_call_back.h"
#include "ledger/action/record_hand_over.h"
#include "ledger/action/resolve_conflict.h"
#include "ledger/action/review_record.h"
#include "ledger/action/save_rows.h"
#include "ledger/action/send_feedback.h"
#include "ledger/action/submit_record.h"
#include "ledger/action/take_criteria.h"
#include "ledger/action/take_in_attendance.h"
#include "ledger/action/take_in_persons.h"
#include "ledger/action/take_in_roster.h"
#include "ledger/action/trust_key.h"
#include "ledger/action/withdraw.h"

#include <memory>

namespace anze::ledger {

// Found by the action's own namespace, wherever its header is included.
namespace detail {

template <class A>
Refusals ask(const Ledger& ledger, const A& action, calendar::Date today) {
    return may(ledger, action, today);
}
template <class A>
Changes carry_out(const Ledger& ledger, const A& action, const Context& context) {
    return perform(ledger, action, context);
}

}  // namespace detail

// Any action of this folder: what `may` and `perform` are declared for.
class Action {
public:
    template <class A>
        requires(!std::is_same_v<A, Action>)
    Action(A action) : held_(std::make_shared<const Held<A>>(std::move(action))) {}

    Refusals may(const Ledger& ledger, calendar::Date today) const { return held_->may(ledger, today); }
    Changes perform(const Ledger& ledger, const Context& context) const { return held_->perform(ledger, context); }

    // Null when it is another action.
    template <class A>
    const A* as() const {
        return held_->kind() == &kind<A> ? &static_cast<const Held<A>&>(*held_).action : nullptr;
    }

private:
    template <class A>
    static constexpr char kind = 0;

    struct AnyHeld {
        virtual ~AnyHeld() = default;
        virtual const char* kind() const = 0;
        virtual Refusals may(const Ledger& ledger, calendar::Date today) const = 0;
        virtual Changes perform(const Ledger& ledger, const Context& context) const = 0;
    };
    template <class A>
    struct Held final : AnyHeld {
        explicit Held(A given) : action(std::move(given)) {}
        const char* kind() const override { return &Action::kind<A>; }
        Refusals may(const Ledger& ledger, calendar::Date today) const override {
            return detail::ask(ledger, action, today);
        }
        Changes perform(const Ledger& ledger, const Context& context) const override {
            return detail::carry_out(ledger, action, context);
        }

        A action;
    };

    std::shared_ptr<const AnyHeld> held_;
};

inline Refusals may(const Ledger& ledger, const Action& action, calendar::Date today) {
    return action.may(ledger, today);
}
inline Changes perform(const Ledger& ledger, const Action& action, const Context& context) {
    return action.perform(ledger, context);
}

}  // namespace anze::ledger
