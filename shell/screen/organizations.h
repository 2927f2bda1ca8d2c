// 服务机构: the service organisations and brokers that are entrusted (5.2.3), their licences, agreements and reviews
// (5.2.5, 9.2.2).
#pragma once

#include "screen/record_section.h"

namespace anze::screen {

struct OrganizationsState {
    SectionState organizations = {};
    SectionState licences = {};
    std::string licensed_id = {};  // the organisation that a new licence is for
    SectionState agreements = {};
    SectionState reviews = {};
};

void draw_organizations(const desk::View& view, const Route& route, OrganizationsState& state, Wants& wants);

}  // namespace anze::screen
