#pragma once

#include "code/code_list.h"
#include "record/money.h"

#include <string>

namespace anze::code {

enum class EnterpriseSize : std::uint8_t { undetermined, large, medium, small, micro };

// What the statistics bureau's classes are decided by (国统字〔2017〕213号).
struct EnterpriseFigures {
    std::string_view industry_code = {};  // GB/T 4754: "C26", "C", "G5990"
    record::Count staff = {};
    record::Money revenue = {};
    record::Money assets = {};
};

struct SizeFinding {
    EnterpriseSize size = EnterpriseSize::undetermined;
    std::string reason = {};  // which row of the table and which figure decided; or what is missing
    Confidence confidence = Confidence::unconfirmed;
};

// Large, medium and small need every figure of the row at its lower bound, else the class below; micro is what is left.
[[nodiscard]] SizeFinding enterprise_size(const EnterpriseFigures& figures);

// 大中型 as chapter 6 uses it, by our reading.
[[nodiscard]] inline bool is_large_or_medium(EnterpriseSize size) {
    return size == EnterpriseSize::large || size == EnterpriseSize::medium;
}

// "8,100", "8100.5" in 万元, exact to the fen; and back as "8100.5".
[[nodiscard]] record::Result<record::Money> parse_ten_thousand_yuan(std::string_view text);
[[nodiscard]] std::string ten_thousand_yuan_text(record::Money money);

}  // namespace anze::code

template <>
struct anze::record::Choices<anze::code::EnterpriseSize> {
    static constexpr std::array list{
        Choice{code::EnterpriseSize::large, "large", "大型"},
        Choice{code::EnterpriseSize::medium, "medium", "中型"},
        Choice{code::EnterpriseSize::small, "small", "小型"},
        Choice{code::EnterpriseSize::micro, "micro", "微型"},
    };
};
