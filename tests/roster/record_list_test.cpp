#include "roster/person_list.h"
#include "roster/record_lists.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::roster;
using code::ServiceItem;

namespace {

std::string reason(const auto& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().message;
}

}  // namespace

TEST_CASE("A list of hazards is read by the table of their record and the names that lists use", "[6.3.2.3]") {
    const auto list =
        read_record_list<hazard::Hazard>("序号,检查日期,排查人,部位,隐患描述,隐患级别,整改措施,整改期限\n"
                                         "1,2026年11月3日,陈静,制冷机房,配电箱前堆放杂物,一般,清理杂物,2026-11-20\n"
                                         "2,2026-11-03,陈静,制冷机房,氨泄漏报警器失效,很严重,更换,2026-11-20\n"
                                         "3,2026-11-03,陈静,仓库,,一般,清理,2026-11-20\n"
                                         "1,2026-11-03,陈静,制冷机房,配电箱前堆放杂物,一般,清理杂物,2026-11-20\n"
                                         "1,2026-11-03,陈静,制冷机房,配电箱前堆放杂物,一般,移走,2026-11-20\n");
    REQUIRE(list.has_value());
    REQUIRE(list->rows.size() == 1);
    const hazard::Hazard& hazard = list->rows[0].value;
    CHECK(hazard.found_on == calendar::Date{2026, 11, 3});
    CHECK(hazard.area == "制冷机房");
    CHECK(hazard.level == hazard::Level::general);
    CHECK(list->unread_columns == std::vector<std::string>{"序号"});
    CHECK(list->repeated == std::vector{Repeated{5, 2}});
    REQUIRE(list->refused.size() == 3);
    CHECK(list->refused[0].faults.front().column == "隐患级别");
    CHECK(list->refused[0].faults.front().reason.starts_with("“很严重”不是能识别的写法，请写成“"));
    CHECK(list->refused[1].faults.front().reason == "缺少隐患具体描述");
    CHECK(list->refused[2].faults.front().column == "隐患描述");
    CHECK(list->refused[2].faults.front().reason.starts_with("与第 2 行的排查时间、区域、描述相同"));
}

TEST_CASE("Every column of a template is found again, however its label is written") {
    const auto is_whole = []<class R>(R) {
        const auto head = read_head<FieldOf<R>>(template_csv<FieldOf<R>>());
        return head.has_value() && mapped_count(head->mapping.columns()) == RecordList<R>::columns.size();
    };
    CHECK(is_whole(hazard::Hazard{}));
    CHECK(is_whole(party::Professional{}));
    CHECK(is_whole(fee::FeeEntry{}));
    CHECK(is_whole(risk::Activity{}));
    CHECK(is_whole(risk::Equipment{}));
    CHECK(is_whole(risk::RiskItem{}));
    CHECK(is_whole(hazard::LibraryEntry{}));
}

TEST_CASE("A step of an activity has a row for each of its hazards", "[C.3.2]") {
    const auto list = read_record_list<risk::Activity>("岗位或场所,作业活动,作业步骤,危害因素,常规/非常规\n"
                                                       "制冷机房,加油,接管,氨泄漏,常规\n"
                                                       "制冷机房,加油,接管,滑倒,非常规\n"
                                                       "制冷机房,加油,接管,滑倒,常规\n"
                                                       "制冷机房,,接管,滑倒,偶尔\n");
    REQUIRE(list.has_value());
    REQUIRE(list->rows.size() == 2);
    CHECK(list->rows[0].value.routine == risk::Routine::routine);
    CHECK(list->rows[1].value.routine == risk::Routine::not_routine);
    REQUIRE(list->refused.size() == 2);
    CHECK(list->refused[0].faults.front().reason.starts_with("与第 3 行的场所、任务、活动、步骤和危害因素相同"));
    CHECK(list->refused[1].faults.size() == 2);
}

TEST_CASE("What a rule refuses is told at its column") {
    const auto rules = [](const hazard::Hazard&) -> std::vector<record::Error> {
        return {{"写明依据", "major_basis"}, {"整行不对", ""}};
    };
    const auto list = read_record_list<hazard::Hazard>("排查时间,排查人员,隐患具体描述,隐患分级,治理措施,治理时限\n"
                                                       "2026-11-03,陈静,甲,一般,乙,2026-11-20\n",
                                                       {}, rules);
    REQUIRE(list.has_value());
    REQUIRE(list->refused.size() == 1);
    CHECK(list->refused[0].faults == std::vector{Fault{"重大隐患判定依据", "", "写明依据"}, Fault{"", "", "整行不对"}});
}

TEST_CASE("A choice is known by its label or a part that only it has", "[5.2.4]") {
    CHECK(read_choice<ServiceItem>("隐患排查") == ServiceItem::hazard_screening);
    CHECK(read_choice<ServiceItem>(" 其他服务项目 ") == ServiceItem::other);
    CHECK(read_choice<ServiceItem>("") == ServiceItem::none);
    CHECK(read_choice<party::Qualification>("注册安全工程师") == party::Qualification::registered_safety_engineer);
    CHECK(reason(read_choice<party::Qualification>("中级")).contains("请写成“a)"));
    const std::vector both{ServiceItem::hazard_screening, ServiceItem::training};
    CHECK(read_cell<std::vector<ServiceItem>>("隐患排查、 培训；", 10) == both);
    CHECK(reason(read_cell<std::vector<ServiceItem>>("隐患排查,做饭", 10)).contains("做饭"));
}

TEST_CASE("A spoilt number is refused in any text of a list") {
    CHECK(reason(read_cell<std::string>("5.17054E+15", 60)).contains("科学计数法"));
    CHECK(read_cell<std::string>("AQ-1", 60) == "AQ-1");
}

TEST_CASE("A long text keeps its lines") {
    CHECK(read_long_text("一、清理\r\n 二、划线 \n", 20) == "一、清理\n二、划线");
    CHECK(read_long_text(" 清理 ", 20) == "清理");
    CHECK(reason(read_long_text("清理\n划线", 4)).starts_with("最多 4 字"));
    CHECK(reason(read_long_text("5.17054E+15", 60)).contains("科学计数法"));
}

TEST_CASE("Every list's template is read back without taking its example in") {
    const auto is_harmless = [](const auto& list) {
        return list.has_value() && list->rows.empty() && list->refused.empty();
    };
    CHECK(is_harmless(read_record_list<hazard::Hazard>(template_csv<FieldOf<hazard::Hazard>>())));
    CHECK(is_harmless(read_record_list<party::Professional>(template_csv<FieldOf<party::Professional>>())));
    CHECK(is_harmless(read_record_list<fee::FeeEntry>(template_csv<FieldOf<fee::FeeEntry>>())));
    CHECK(is_harmless(read_record_list<risk::Activity>(template_csv<FieldOf<risk::Activity>>())));
    CHECK(is_harmless(read_record_list<risk::Equipment>(template_csv<FieldOf<risk::Equipment>>())));
    CHECK(is_harmless(read_record_list<risk::RiskItem>(template_csv<FieldOf<risk::RiskItem>>())));
    CHECK(is_harmless(read_record_list<hazard::LibraryEntry>(template_csv<FieldOf<hazard::LibraryEntry>>())));
    CHECK(is_harmless(read_person_list(template_csv<PersonField>())));
}

TEST_CASE("An identity number in another column is refused, and told to nobody") {
    const std::string number = "51010119900101001X";
    ColumnMapping<PersonField> wrong;
    wrong.set(PersonField::name, 0);
    wrong.set(PersonField::position, 1);
    wrong.set(PersonField::joined_on, 1);
    const auto list = read_person_list("姓名,身份证号\n张伟," + number + "\n", wrong);
    REQUIRE(list.has_value());
    CHECK(list->rows.empty());
    REQUIRE(list->refused.size() == 1);
    REQUIRE(list->refused[0].faults.size() == 2);
    for (const Fault& fault : list->refused[0].faults) {
        CHECK(fault.reason == "这一格像身份证号，不能放在这里，请核对列的对应");
        CHECK(fault.value.empty());
    }
}
