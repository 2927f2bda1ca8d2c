// 隐患排查服务现场记录表 (Annex C, table 8): how safety is managed at the unit, and what was found on site.
#pragma once

#include "form/parts.h"
#include "hazard/hazard.h"
#include "service/service.h"

namespace anze::form {

struct SiteRecordContent {
    Parties parties = {};
    service::Visit visit = {};
    std::vector<service::GroupMember> on_site = {};
    service::SiteRecord site = {};
    std::vector<hazard::Hazard> hazards = {};
};

Document site_record_document(const SiteRecordContent& content);

}  // namespace anze::form
