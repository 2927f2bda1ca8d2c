// What refuses the records of a complaint beside their own tables: the order of its steps (5.4, Annex B).
#include "ledger/action/save.h"
#include "ledger/complaint_case.h"

namespace anze::ledger {
namespace {

void refuse(Refusals& refusals, auto member, std::string message, std::string clause = "5.4.2.1") {
    refusals.push_back({std::move(message), std::string(record::key_of(member)), std::move(clause)});
}

void require_registered(Refusals& refusals, const ComplaintCase& each) {
    if (each.registration == nullptr)
        refusals.push_back({"请先登记这项投诉", {}, "5.4.1.2"});
}

void require_open(Refusals& refusals, const ComplaintCase& each) {
    require_registered(refusals, each);
    if (each.closing != nullptr)
        refusals.push_back({"这项投诉已办结，不能再改", {}, "5.4.1.2"});
}

void require_answered(Refusals& refusals, const ComplaintCase& each) {
    if (each.answer == nullptr)
        refusals.push_back({"保险公司还没有答复这项投诉", {}, "5.4.2.1"});
}

// The clause says what comes first.
template <class R>
void require_order(Refusals& refusals, calendar::Date earlier, const R& value, calendar::Date R::* member,
                   std::string message) {
    const calendar::Date later = value.*member;
    if (earlier.is_set() && later.is_set() && later < earlier)
        refuse(refusals, member, std::move(message));
}

calendar::Date received_on(const ComplaintCase& each) {
    return each.registration != nullptr ? each.registration->value.received_on : calendar::Date{};
}

calendar::Date answered_on(const ComplaintCase& each) {
    return each.answer != nullptr ? each.answer->value.answered_on : calendar::Date{};
}

}  // namespace

std::string new_id(const Save<complaint::ChannelNotice>& action, const Context&) {
    return action.stream.unit_id;
}

// 5.4.1.2 what the insurer has registered stays as it was raised
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Complaint>& action) {
    Refusals refusals = record::check(action.value);
    if (ledger.find<complaint::Registration>(action.id) != nullptr)
        refusals.push_back({"保险公司已登记这项投诉，不能再改；要补充请另提一项", {}, "5.4.1.2"});
    return refusals;
}

// 5.4.1.2 a person in charge sees it through
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Registration>& action) {
    Refusals refusals = record::check(action.value);
    const complaint::Registration& value = action.value;
    if (value.complaint_id.empty())
        return refusals;
    const auto* raised = ledger.find<complaint::Complaint>(value.complaint_id);
    if (raised == nullptr)
        refusals.push_back({"找不到单位提出的投诉"});
    else
        require_order(refusals, raised->value.raised_on, value, &complaint::Registration::received_on,
                      "收到日期早于单位提出的日期");
    if (const ComplaintCase each = complaint_case(ledger, action.id); each.closing != nullptr)
        refusals.push_back({"这项投诉已办结，不能再改", {}, "5.4.1.2"});
    return refusals;
}

std::string new_id(const Save<complaint::Registration>& action, const Context& context) {
    return action.value.complaint_id.empty() ? context.next_id() : action.value.complaint_id;
}

// 5.4.2.1 before the answer
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Extension>& action) {
    Refusals refusals = complaint::extension_gaps(action.value);
    const ComplaintCase each = complaint_case(ledger, action.value.registration_id);
    require_open(refusals, each);
    if (each.answer != nullptr)
        refusals.push_back({"这项投诉已答复，不用再延期", {}, "5.4.2.1"});
    require_order(refusals, received_on(each), action.value, &complaint::Extension::told_on,
                  "告知日期早于收到投诉的日期");
    return refusals;
}

std::string new_id(const Save<complaint::Extension>& action, const Context&) {
    return action.value.registration_id;
}

Refusals value_refusals(const Ledger& ledger, const Save<complaint::Investigation>& action) {
    Refusals refusals = record::check(action.value);
    require_open(refusals, complaint_case(ledger, action.value.registration_id));
    return refusals;
}

// 5.4.2.1 an answer the unit has judged is not changed any more
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Answer>& action) {
    Refusals refusals = record::check(action.value);
    const ComplaintCase each = complaint_case(ledger, action.value.registration_id);
    require_open(refusals, each);
    if (each.verdict != nullptr)
        refusals.push_back({"单位已对答复表态，不能再改答复；请办结，或另行登记", {}, "5.4.2.1"});
    require_order(refusals, received_on(each), action.value, &complaint::Answer::answered_on,
                  "答复日期早于收到投诉的日期");
    return refusals;
}

std::string new_id(const Save<complaint::Answer>& action, const Context&) {
    return action.value.registration_id;
}

// 5.4.2.2 the unit judges an answer
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Verdict>& action) {
    Refusals refusals = complaint::verdict_gaps(action.value);
    const ComplaintCase each = complaint_case(ledger, action.value.registration_id);
    require_answered(refusals, each);
    require_open(refusals, each);
    require_order(refusals, answered_on(each), action.value, &complaint::Verdict::stated_on, "表态日期早于答复日期");
    return refusals;
}

std::string new_id(const Save<complaint::Verdict>& action, const Context&) {
    return action.value.registration_id;
}

// 5.4.2.2 after the answer
Refusals value_refusals(const Ledger& ledger, const Save<complaint::Closing>& action) {
    const ComplaintCase each = complaint_case(ledger, action.value.registration_id);
    Refusals refusals = complaint::closing_gaps(action.value, each.verdict != nullptr ? &each.verdict->value : nullptr);
    require_registered(refusals, each);
    require_answered(refusals, each);
    require_order(refusals, answered_on(each), action.value, &complaint::Closing::closed_on, "办结日期早于答复日期");
    return refusals;
}

std::string new_id(const Save<complaint::Closing>& action, const Context&) {
    return action.value.registration_id;
}

Refusals value_refusals(const Ledger&, const Save<complaint::Limit>& action) {
    return complaint::limit_gaps(action.value);
}

std::string new_id(const Save<complaint::Limit>& action, const Context&) {
    return std::string(record::choice_key(action.value.rules));
}

}  // namespace anze::ledger
