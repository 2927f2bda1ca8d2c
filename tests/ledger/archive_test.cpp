#include "archive/supplement.h"

#include "bundle/sample.h"
#include "ledger/archive_contents.h"
#include "ledger/sealed.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::ledger;
using anze::archive::Decision;
using anze::archive::Disposal;
using anze::archive::Recipient;
using anze::archive::RecipientKind;
using anze::archive::Supplement;
using anze::test::day;

namespace {

bool rests_on(const Refusals& refusals, std::string_view clause) {
    return std::ranges::find(refusals, clause, &record::Error::clause) != refusals.end();
}

// A service with an open complaint about it, archived with a reason.
struct Archived : test::Reviewed {
    Archived() {
        complain("early");
        must(Save<complaint::Registration>{stream(), {}, registration("early")});
        must(RecordCallBack{service, call_back()});
        must(ArchiveService{service, "AZ-2026-0001", "投诉尚在办理，单位未填调查表", {"device|1|head"}});
    }

    StreamName stream() const { return unit_stream(unit_id); }
    const Entry<archive::ArchiveFile>& file() const { return *current().archive_file; }
    void complain(const std::string& id) {
        unit_writes({creation(stream(), id,
                              complaint::Complaint{.raised_on = today,
                                                   .service_id = current().name.service_id,
                                                   .request = "报告有误",
                                                   .contact = "董桂英"})});
    }
    complaint::Registration registration(const std::string& id) const {
        return {.complaint_id = id,
                .channel = complaint::Channel::program,
                .received_on = today,
                .complainant = "董桂英",
                .request = "报告有误",
                .handler = "王建国"};
    }
    revisit::CallBack call_back() const {
        return {.called_on = today, .method = revisit::Method::phone, .caller = "王建国", .unit_contact = "董桂英"};
    }
    Supplement supplement() const { return {file().id, "评估报告晚到", "年度评估报告", {12}, today, "王建国"}; }
};

}  // namespace

TEST_CASE("what the unit's stream says of an archived service is not changed any more", "[7.2]") {
    Archived play;
    CHECK(rests_on(play.try_to(RecordCallBack{play.service, play.call_back()}), "7.2"));
    auto handed_on = play.registration("early");
    handed_on.handler = "李敏";
    CHECK(rests_on(play.try_to(Save<complaint::Registration>{play.stream(), "early", handed_on}), "7.2"));
    CHECK(is_sealed(play.ledger(), "complaint", "early"));
    CHECK(is_sealed(play.ledger(), "archive_file", play.file().id));
    CHECK_FALSE(is_sealed(play.ledger(), "insured_unit", play.unit_id));
    CHECK_FALSE(is_sealed(play.ledger(), "complaint", "unknown"));
}

TEST_CASE("a complaint that was open is still answered, and one that comes later is handled", "[7.2][5.4.1.2]") {
    Archived play;
    play.must(Save<complaint::Answer>{play.stream(),
                                      {},
                                      {.registration_id = "early",
                                       .request = "更正报告",
                                       .findings = "数据抄错",
                                       .measures = "已更正",
                                       .answered_on = play.today,
                                       .answered_by = "王建国"}});
    play.complain("late");
    CHECK_FALSE(is_sealed(play.ledger(), "complaint", "late"));
    play.must(Save<complaint::Registration>{play.stream(), {}, play.registration("late")});
    auto handed_on = play.registration("late");
    handed_on.handler = "李敏";
    play.must(Save<complaint::Registration>{play.stream(), "late", handed_on});
}

TEST_CASE("after the sealing only supplements are added, each with a reason and for good", "[7.2]") {
    Archived play;
    Supplement supplement = play.supplement();
    supplement.reason.clear();
    CHECK_FALSE(play.try_to(Save<Supplement>{play.stream(), {}, supplement}).empty());
    play.must(Save<Supplement>{play.stream(), {}, play.supplement()});
    const auto& kept = play.ledger().table<Supplement>().all().front();
    supplement.reason = "另一个理由";
    CHECK(rests_on(play.try_to(Save<Supplement>{play.stream(), kept.id, supplement}), "7.2"));
    supplement.archive_file_id = "none";
    CHECK(rests_on(play.try_to(Save<Supplement>{play.stream(), {}, supplement}), "7.2"));
}

TEST_CASE("nothing is destroyed before the term is over, and the policy's end counts", "[7.2]") {
    Archived play;
    const auto decide = [&](Decision decision, calendar::Date on) {
        return play.try_to(
            Save<Disposal>{play.stream(), {}, {play.file().id, on, "责任险管理部", "鉴定意见", decision}});
    };
    // Archived in 2026, the policy ends on 2027-05-19.
    CHECK(rests_on(decide(Decision::destroy, day("2032-05-19")), "7.2"));
    CHECK(play.ledger().table<Disposal>().size() == 0);
    CHECK(decide(Decision::keep, day("2030-01-01")).empty());
    CHECK(decide(Decision::destroy, day("2032-05-20")).empty());
    CHECK(play.ledger().table<archive::ArchiveFile>().size() == 1);
}

TEST_CASE("the catalogue counts what there is of each kind of material", "[7.1.2]") {
    Archived play;
    const auto contents = material_contents(play.ledger(), play.current());
    REQUIRE(contents.size() == 9);
    const auto count = [&](archive::Material material, std::string_view label) {
        for (const auto& each : contents) {
            for (const auto& [name, number] : each.records) {
                if (each.state.material == material && name == label)
                    return number;
            }
        }
        return std::size_t{0};
    };
    CHECK(count(archive::Material::contract, "保单") == 1);
    CHECK(count(archive::Material::plan, "服务方案") == 1);
    CHECK(count(archive::Material::people, "服务小组成员") == 3);
    CHECK(count(archive::Material::service_record, "隐患") == 1);
    CHECK(count(archive::Material::complaint, "异议或投诉") == 1);
    CHECK(count(archive::Material::call_back, "回访记录") == 1);
    CHECK(count(archive::Material::fee_account, "保费") == 0);
}

TEST_CASE("a hand-over is logged with its recipient, authority and reason, of one unit only", "[7.3]") {
    Archived play;
    const std::string service = to_string(play.current().name);
    RecordHandOver action{.unit_id = play.unit_id,
                          .recipient = {RecipientKind::authority, "金堂县应急管理局", "查阅函 8 号", "执法检查"},
                          .streams = {"unit/" + play.unit_id, service},
                          .file_name = "查阅包.anze.json"};
    RecordHandOver less = action;
    less.recipient.basis.clear();
    CHECK(rests_on(play.try_to(less), "7.3"));
    for (const std::string& kept_back : {std::string("company"), "unit/" + play.unit_id + "/internal",
                                         "unit/" + play.unit_id + "/persons", std::string("unit/other")}) {
        RecordHandOver more = action;
        more.streams.push_back(kept_back);
        CHECK(rests_on(play.try_to(more), "7.3"));
    }
    play.must(action);
    REQUIRE(play.ledger().table<archive::HandOver>().size() == 1);
    const auto& entry = play.ledger().table<archive::HandOver>().all().front();
    CHECK(play.ledger().stream_of(entry.stream) == internal_stream(play.unit_id));
    CHECK(entry.value.recipient == "金堂县应急管理局");
    CHECK(entry.value.handed_on == play.today);
    CHECK(entry.value.handed_by == "王建国");
    CHECK(entry.value.streams == action.streams);
    CHECK(entry.value.content == "单位、保单、方案和回访；" + play.current().service->value.title);
}
