#include "code/clauses.h"

#include <algorithm>

namespace anze::code {

std::string_view clause_text(std::string_view clause) {
    const auto found = std::ranges::find(clause_texts(), clause, &ClauseText::clause);
    return found == clause_texts().end() ? std::string_view() : found->text;
}

std::span<const Reading> readings() {
    static constexpr std::array list{
        Reading{"5.3.3", "期限从哪一天起算", "事件的次日为第 1 日，满期限的最后一个工作日为止；写明日期的期限不顺延。"},
        Reading{"5.3.3", "记录、审核与反馈是一个期限还是几个",
                "风险评估、评价、检测和隐患排查：从离场次日起 7 个工作日内完成记录、审核和反馈，共用一个期限。"},
        Reading{"5.3.3", "由谁审核", "管理机构中编制人以外的人员。"},
        Reading{"6.3.2.4", "7 个工作日从哪天起算", "从最后一天离开现场的次日起算，与 5.3.3 的记录、审核共用一个期限。"},
        Reading{"5.3.2", "“及时书面告知”没有天数",
                "重大隐患当日，其他隐患次一个工作日；这是本软件的目标，不作为逾期评分。"},
        Reading{"6.3.2.3", "“及时”没有天数",
                "重大隐患当日告知；向应急管理部门报告以 3 个工作日为目标，不作为逾期评分。"},
        Reading{"5.3.1", "方案模板没有服务保障、预期目标和签字", "在模板第 5 部分之后增加，并注明由 5.3.1 要求。"},
        Reading{"5.2.2", "“原则上”3 名以上", "不足 3 人时提醒，继续需要写明理由。"},
        Reading{"6.3.2.2", "不少于 2 人按每次还是累计", "每次到场都须有 2 名以上专业技术人员，多次到场不累计。"},
        Reading{"5.3.4.1", "附录 D 没有具体意见和不满意原因的位置", "在 D.1 表下方增加具体意见、不满意原因和签字。"},
        Reading{"D.1", "“超时是规定时间1倍”是等于还是不少于", "迟延达到一个完整期限及以上。"},
        Reading{"D.1", "保密项“损失和不良影响”是同时还是之一", "有其一即算，由人判断。"},
        Reading{"D.1", "没有天数的服务怎样算反馈超时", "只有 6.2、6.3 的服务会算超时。"},
        Reading{"7.1.2", "单位档案中的费用台账、年度报告和回访确认表",
                "费用台账取该单位的摘录；年度报告形成后补入当年各档案，之前不算缺项；回访确认表即 D.1 与 D.2。"},
        Reading{"7.2", "5 年从哪天起算", "从归档日期和保单止期中较晚的一天起算。"},
    };
    return list;
}

}  // namespace anze::code
