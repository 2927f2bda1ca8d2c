#include "ledger/action/take_in_attendance.h"

#include "ledger/insured_persons.h"
#include "roster/attendance_list.h"

namespace anze::ledger {
namespace {

using training::Attendance;

// By name and department; where one names no department by the name.
std::vector<Recognition<Attendance>> ways() {
    return {{[](const Attendance& each) { return each.name + '\n' + each.department; },
             [](const Attendance&, const Attendance&) { return true; }},
            {[](const Attendance& each) { return each.name; },
             [](const Attendance& one, const Attendance& other) {
                 return one.department.empty() || other.department.empty();
             }}};
}

std::vector<Known<Attendance>> known_attendances(const Ledger& ledger, const Entry<training::Session>& session) {
    std::vector<Known<Attendance>> known;
    for (const auto* each : ledger.table<Attendance>().in(session.stream)) {
        if (each->value.session_id != session.id)
            continue;
        Attendance as_listed = roster::read_again(each->value);
        as_listed.session_id = session.id;
        known.push_back({each, std::move(as_listed)});
    }
    return known;
}

std::vector<Listed<Attendance>> listed_attendances(const Ledger& ledger, const TakeInAttendance& action) {
    const auto& session = *ledger.find<training::Session>(action.session_id);
    std::vector<Attendance> rows = action.attendances;
    for (Attendance& each : rows)
        each.session_id = action.session_id;
    const std::string& unit_id = ledger.stream_of(session.stream).unit_id;
    const auto linked = training::linked_by_name(rows, insured_on(ledger, unit_id, session.value.held_on));
    auto listed = recognised(std::move(rows), known_attendances(ledger, session), ways());
    // Who somebody is that was there before is no matter of the list.
    for (std::size_t row = 0; row < listed.size(); ++row) {
        if (listed[row].is_new())
            listed[row].value.person_id = linked[row].person_id;
    }
    return listed;
}

}  // namespace

Refusals may(const Ledger& ledger, const TakeInAttendance& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<Attendance>);
    const auto* session = ledger.find<training::Session>(action.session_id);
    if (session == nullptr || session->withdrawn())
        refusals.push_back({"找不到名单所属的培训场次，请先登记场次"});
    else
        append(refusals, sealed_refusals(ledger, ledger.stream_of(session->stream)));
    if (action.attendances.empty())
        refusals.push_back({"没有可以导入的参加人员"});
    return refusals;
}

Changes perform(const Ledger& ledger, const TakeInAttendance& action, const Context& context) {
    const auto& session = *ledger.find<training::Session>(action.session_id);
    return write_listed(ledger, ledger.stream_of(session.stream), listed_attendances(ledger, action), context);
}

ListEffect effect(const Ledger& ledger, const TakeInAttendance& action) {
    return effect_of(listed_attendances(ledger, action));
}

}  // namespace anze::ledger
