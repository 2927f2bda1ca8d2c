#include "data/archive_maker.h"

#include "ledger/case.h"

#include <cstdlib>
#include <format>
#include <print>

namespace anze::bench {
namespace {

using namespace ledger;

constexpr calendar::Date today{2026, 11, 9};
constexpr std::int64_t now_seconds = 1'794'186'000;  // 2026-11-09, a little after nine in China
constexpr std::array<std::string_view, 8> districts{"锦江", "青羊", "金牛", "武侯", "成华", "龙泉驿", "新都", "温江"};
constexpr std::array<std::string_view, 8> brands{"鼎盛", "吉祥", "恒泰", "宏远", "瑞丰", "华新", "天府", "金沙"};
constexpr std::array<std::string_view, 6> trades{"化工", "食品", "机械", "建材", "家具", "矿业"};
constexpr std::array<std::string_view, 8> areas{"甲类库房", "配电室", "一车间", "锅炉房",
                                                "原料堆场", "危废间", "成品库", "喷漆房"};
constexpr std::array<std::string_view, 8> things{"配电箱", "灭火器",   "安全阀", "疏散通道",
                                                 "行车",   "防护栏杆", "叉车",   "可燃气体报警器"};
constexpr std::array<std::string_view, 6> faults{
    "未设置安全警示标志，箱门未接地",   "已过检验期，铭牌看不清",           "被货物堵塞，应急照明不亮",
    "缺少操作规程，作业人员未持证上岗", "防护罩缺失，急停按钮没有明显标识", "检查记录不全，近三个月无人签字",
};
constexpr std::array<std::string_view, 4> remedies{"立即整改并复测，更换后拍照留存", "送检合格前停止使用",
                                                   "清理通道，划线标识并专人每日检查",
                                                   "补齐制度和记录，组织一次专项培训"};
constexpr std::array<std::string_view, 4> categories{"现场管理类", "基础管理类", "设备设施类", "作业行为类"};

crypto::KeyPair key_from(std::uint64_t seed) {
    crypto::Seed bytes{};
    for (std::size_t at = 0; at < sizeof seed; ++at)
        bytes[at] = static_cast<std::uint8_t>(seed >> (8 * at));
    return crypto::KeyPair::from_seed(bytes);
}

}  // namespace

ArchiveMaker::ArchiveMaker(std::uint64_t seed)
    : state_(seed), key_(key_from(seed)), journal_(journal::Journal(key_.device_id())) {}

// SplitMix64
std::uint64_t ArchiveMaker::random() {
    std::uint64_t mixed = (state_ += 0x9e3779b97f4a7c15);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

void ArchiveMaker::act(const Action& action) {
    const Refusals refusals = may(journal_.ledger(), action, today);
    if (!refusals.empty()) {
        std::println(stderr, "refused: {} {}", refusals.front().clause, refusals.front().message);
        std::exit(1);
    }
    const Context context{today, actor_, [this] { return next_id(); }};
    auto made = journal_.author(perform(journal_.ledger(), action, context), key_, now_seconds, actor_);
    std::ranges::move(made, std::back_inserter(operations_));
}

void ArchiveMaker::make(const Size& size) {
    found();
    make_units(size.units);
    std::vector<std::string> plan_ids;
    for (const auto& plan : journal_.ledger().table<plan::ServicePlan>().all())
        plan_ids.push_back(plan.id);
    for (const std::string& plan_id : plan_ids) {
        for (int service = 0; service < size.services_of_unit; ++service)
            make_service(plan_id, size);
    }
}

void ArchiveMaker::found() {
    act(FoundArchive{record::Writer::insurer, "天府财险四川分公司", "王建国", "责任险管理部"});
    act(Save<party::Staff>{company_stream(), {}, {.name = "李敏", .in_management_body = true}});
    for (const std::string name : {"陈静", "周磊", "刘洋"}) {
        act(Save<party::Professional>{company_stream(),
                                      {},
                                      {.name = name,
                                       .engagement = party::Engagement::own_staff,
                                       .qualification = party::Qualification::registered_safety_engineer,
                                       .certificate_name = "中级注册安全工程师",
                                       .certificate_number = "AQ-" + name}});
    }
}

void ArchiveMaker::make_units(int count) {
    TakeInRoster list;
    for (int i = 1; i <= count; ++i) {
        roster::Row row;
        row.unit_name = std::format("成都{}{}{}有限公司{:05}", one_of(districts), one_of(brands), one_of(trades), i);
        row.policy_number = std::format("PZAX2026{:08}", i);
        row.starts_on = {2026, 5, 20};
        row.ends_on = {2027, 5, 19};
        list.rows.push_back(std::move(row));
    }
    act(list);
    auto plan = plan::plan_template();
    for (const auto& each : journal_.ledger().table<party::Professional>().all())
        plan.professional_ids.push_back(each.id);
    plan.agreed_on = {2026, 11, 2};
    std::vector<std::pair<StreamName, std::string>> policies;
    for (const auto& policy : journal_.ledger().table<policy::Policy>().all())
        policies.emplace_back(journal_.ledger().stream_of(policy.stream), policy.id);
    for (const auto& [stream, policy_id] : policies) {
        plan.policy_id = policy_id;
        act(Save<plan::ServicePlan>{stream, {}, plan});
    }
}

std::vector<service::ChecklistItem> ArchiveMaker::checklist(int lines) {
    std::vector<service::ChecklistItem> items{{.area = "配电", .content = "配电箱门接地"}};
    while (std::ssize(items) < lines) {
        items.push_back({.area = std::string(one_of(areas)),
                         .subject = std::string(one_of(things)),
                         .content = std::string(one_of(faults)),
                         .standard = std::string(one_of(remedies))});
    }
    return items;
}

void ArchiveMaker::make_service(const std::string& plan_id, const Size& size) {
    act(OpenService{plan_id, today, checklist(size.lines_of_checklist)});
    const StreamName name = *parse_stream(operations_.back().operation.stream);
    const StreamNumber stream = *journal_.ledger().stream_number(name);
    carry_out_visit(stream);
    for (int i = 0; i < size.hazards_of_service; ++i)
        act(Save<hazard::Hazard>{name, {}, next_hazard()});
    std::vector<std::string> hazard_ids;
    for (const auto& each : case_of(journal_.ledger(), stream).hazards)
        hazard_ids.push_back(each.hazard->id);
    act(IssueNotice{stream, hazard_ids, hazard::Delivery::on_site, "董桂英"});
    act(SubmitRecord{stream, "按检查表逐项排查，隐患已现场告知。", "按期整改后风险可控。", "现场照片另附"});
    act(ReviewRecord{stream, "李敏", service::Verdict::passed, "同意"});
    act(SendFeedback{stream, service::FeedbackMethod::bundle, "董桂英"});
}

void ArchiveMaker::carry_out_visit(StreamNumber service) {
    const Case opened = case_of(journal_.ledger(), service);
    service::Visit visit = opened.visit->value;
    visit.items_confirmed = visit.measures_confirmed = visit.time_confirmed = true;
    visit.confirmed_on = {2026, 11, 6};
    visit.confirmed_by = service::ConfirmedBy::phone;
    visit.confirmed_with = "董桂英";
    visit.first_day_on = visit.last_day_on = today;
    visit.professionals_on_site = {opened.group[0]->id, opened.group[1]->id};
    service::ChecklistItem line = opened.checklist.front()->value;
    line.result = service::CheckResult::deviates;
    act(Save<service::Visit>{opened.name, opened.visit->id, visit});
    act(Save<service::ChecklistItem>{opened.name, opened.checklist.front()->id, line});
}

hazard::Hazard ArchiveMaker::next_hazard() {
    return {.found_on = some_day(),
            .found_by = "陈静、周磊",
            .area = std::string(one_of(areas)),
            .category = std::string(one_of(categories)),
            .subcategory = "用电安全",
            .description = std::format("{}{}", one_of(things), one_of(faults)),
            .level = below(20) == 0 ? hazard::Level::major : hazard::Level::general,
            .major_basis = "《工贸企业重大事故隐患判定标准》",
            .suggestion = std::string(one_of(remedies)),
            .due_on = calendar::date_of_day_number(calendar::day_number(today) + static_cast<int>(below(60))),
            .responsible = "董桂英"};
}

calendar::Date ArchiveMaker::some_day() {
    return calendar::date_of_day_number(calendar::day_number(today) - static_cast<int>(below(300)));
}

// Letters as the desk uses them.
std::string ArchiveMaker::next_id() {
    constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string id;
    for (std::uint64_t left = random(), digit = 0; digit < 12; ++digit, left >>= 5)
        id.push_back(letters[left % letters.size()]);
    return id;
}

}  // namespace anze::bench
