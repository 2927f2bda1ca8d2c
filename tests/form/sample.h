// Whose the papers of the tests are.
#pragma once

#include "form/parts.h"

namespace anze::test {

inline form::Parties parties() {
    return {.insurer_name = "天府财险四川分公司",
            .unit_name = "成都𠮷祥食品有限公司",
            .unit_address = "四川省成都市金堂县科创一路34号",
            .policy_number = "PZAX2026516092585950",
            .service_title = "2026 年第 1 次隐患排查"};
}

}  // namespace anze::test
