// A training and those who took part, as they are entered.
#pragma once

#include "ledger/play.h"
#include "party/insured_person.h"
#include "training/training.h"

namespace anze::test {

inline training::Session session_of(training::Form form, std::string_view on) {
    return {.topic = "有限空间作业",
            .audience = "一线员工",
            .form = form,
            .kind = training::Kind::topical,
            .content = "先通风、再检测、后作业",
            .held_on = day(on),
            .length_minutes = {90},
            .teacher = "陈静",
            .materials = "课件一份",
            .assessment = "闭卷笔试",
            .pass_score = record::decimal_of(60),
            .effect = "多数掌握"};
}

// Into the current service; its id.
inline std::string enter(Prepared& play, const training::Session& session) {
    play.must(ledger::Save<training::Session>{play.current().name, {}, session});
    return play.ledger().table<training::Session>().all().back().id;
}

inline std::string enter(Prepared& play, const std::string& session_id, const std::string& name, std::int64_t minutes) {
    play.must(ledger::Save<training::Attendance>{
        play.current().name,
        {},
        {.session_id = session_id, .name = name, .attended_minutes = {minutes}, .score = record::decimal_of(80)}});
    return play.ledger().table<training::Attendance>().all().back().id;
}

inline std::string insure(Prepared& play, const std::string& policy_id, const std::string& name) {
    play.must(ledger::Save<party::InsuredPerson>{
        ledger::persons_stream(play.unit_id), {}, {.policy_id = policy_id, .name = name}});
    return play.ledger().table<party::InsuredPerson>().all().back().id;
}

}  // namespace anze::test
