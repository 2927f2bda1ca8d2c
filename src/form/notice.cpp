#include "form/notice.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

std::string notice_file_name(const NoticeContent& content) {
    return file_name("隐患告知书 " + content.parties.unit_name + " " + content.notice.number);
}

}  // namespace

Document notice_document(const NoticeContent& content) {
    using hazard::Hazard;
    Document document{.title = notice_file_name(content)};
    document.heading("生产安全事故隐患告知书");
    document.right("编号：" + content.notice.number);
    std::vector<Row> head = party_rows(content.parties);
    head.push_back({label("告知日期"),
                    {calendar::chinese_date(content.notice.issued_on)},
                    label("告知人"),
                    {content.notice.issued_by}});
    document.table({}, std::move(head), party_widths);
    document.paragraph("依据《成都市安全生产责任保险事故预防技术服务规范》5.3.2、6.3.2.3，"
                       "现将本次服务中发现的生产安全事故隐患书面告知你单位。"
                       "请落实整改责任、措施、资金、时限和预案，按期完成治理并反馈治理情况；"
                       "重大事故隐患应立即采取措施，必要时停产停业，治理完成前不得恢复。");
    std::vector<Row> rows;
    int serial = 0;
    for (const Hazard& each : content.hazards) {
        const std::string place = each.area.empty() ? std::string() : "【" + each.area + "】";
        const std::string basis = each.major_basis.empty() ? std::string() : "\n判定依据：" + each.major_basis;
        rows.push_back({{std::to_string(++serial)},
                        {each.category + "\n" + each.subcategory},
                        {place + each.description + basis, 1, false, each.photos},
                        {boxes(each.level)},
                        {each.suggestion},
                        {calendar::chinese_date(each.due_on)},
                        {each.responsible}});
    }
    document.table({"序号", "隐患分类", field_label(&Hazard::description), field_label(&Hazard::level),
                    field_label(&Hazard::suggestion), field_label(&Hazard::due_on), field_label(&Hazard::responsible)},
                   rows, {6, 12, 32, 10, 20, 11, 9});
    document.paragraph("单位接收人：" + content.notice.received_by + "　　送达方式：" +
                       std::string(record::choice_label(content.notice.delivery)));
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
