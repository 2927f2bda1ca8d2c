// 服务报告 (5.3.3): the record of a service that was reviewed, as the unit is given it; of a screening with the list of
// hazards and suggestions (6.3.2.4).
#pragma once

#include "form/parts.h"
#include "hazard/hazard.h"
#include "service/service.h"

namespace anze::form {

struct ReportMember {
    service::GroupMember member = {};
    bool on_site = false;
};

struct ServiceReportContent {
    Parties parties = {};
    code::ServiceItem item = code::ServiceItem::none;
    service::Visit visit = {};
    std::vector<ReportMember> group = {};
    std::vector<hazard::Hazard> hazards = {};
    service::ServiceRecord record = {};
    service::Review review = {};
};

Document service_report_document(const ServiceReportContent& content);

}  // namespace anze::form
