// 隐患告知书 (5.3.2, 6.3.2.3): the written notice of what was found, with places for seal and signature.
#pragma once

#include "form/parts.h"
#include "hazard/hazard.h"

namespace anze::form {

struct NoticeContent {
    Parties parties = {};
    hazard::Notice notice = {};
    std::vector<hazard::Hazard> hazards = {};
};

Document notice_document(const NoticeContent& content);

}  // namespace anze::form
