// What is wrong with what is known of an insured unit, and how large the unit is by it.
#pragma once

#include "code/enterprise_size.h"
#include "party/party.h"

namespace anze::party {

// A credit code that is filled in is a whole one (GB 32100).
std::vector<record::Error> unit_gaps(const InsuredUnit& unit);
// Amounts can be read as 万元.
std::vector<record::Error> figures_gaps(const UnitFigures& figures);

// 国统字〔2017〕213号
code::SizeFinding size_of(const InsuredUnit& unit, const UnitFigures& figures);

}  // namespace anze::party
