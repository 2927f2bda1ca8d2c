#include "ledger/drafted_record.h"
#include "ledger/play.h"

using namespace anze;
using anze::test::Prepared;

TEST_CASE("the record's first wording names day, persons, checklist and hazards", "[6.3.2.5]") {
    Prepared play;
    play.play_visit();
    CHECK(ledger::drafted_summary(play.current()) ==
          "2026年11月9日，陈静（中级注册安全工程师 AQ-陈静）、周磊（中级注册安全工程师 AQ-周磊）到成都鼎盛化工有限责任"
          "公司现场服务。"
          "对照排查清单 1 项逐项核对 1 项，发现隐患 1 条，其中重大 0 条，已出具隐患告知书 1 份。");
}

TEST_CASE("the record's conclusion lists each hazard with its measure and date", "[6.3.2.3]") {
    Prepared play;
    play.play_visit();
    CHECK(ledger::drafted_conclusion(play.current()) ==
          "本次发现隐患 1 条，其中重大 0 条，请按下列措施和时限整改：\n"
          "1. 配电箱未设置安全警示标志，箱门未接地（一般）：增设标志，箱门加装接地线并复测，2026年11月30日前完成。");
}

TEST_CASE("before the visit there is nothing to word", "[6.3.2.5]") {
    CHECK(ledger::drafted_summary({}).empty());
    CHECK(ledger::drafted_conclusion({}) == "本次排查未发现隐患，请继续保持。");
}
