#include "form/notice.h"

#include "form/file_name.h"
#include "form/hazard_list.h"

namespace anze::form {
namespace {

std::string notice_file_name(const NoticeContent& content) {
    return file_name("隐患告知书 " + content.parties.unit_name + " " + content.notice.number);
}

}  // namespace

Document notice_document(const NoticeContent& content) {
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
    add_hazard_list(document, content.hazards);
    document.paragraph("单位接收人：" + content.notice.received_by + "　　送达方式：" +
                       std::string(record::choice_label(content.notice.delivery)));
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
