// 服务机构: the service organisations and brokers that are entrusted (5.2.3), their licences, agreements and reviews
// (5.2.5, 9.2.2).
#pragma once

#include "screen/record_section.h"

namespace anze::screen {

struct OrganizationsState {};

void draw_organizations(const desk::View& view, const Route& route, OrganizationsState& state, Wants& wants);

}  // namespace anze::screen
