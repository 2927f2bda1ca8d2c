#include "archive/hand_over.h"

namespace anze::archive {

// 7.3 each kind of user looks things up as far as it is authorised
std::vector<record::Error> hand_over_gaps(const Recipient& recipient) {
    std::vector<record::Error> gaps;
    const auto need = [&](bool stands, std::string message, auto member) {
        if (!stands)
            gaps.push_back({std::move(message), std::string(record::key_of(member)), "7.3"});
    };
    need(recipient.kind != RecipientKind::none, "请选择接收方类型", &HandOver::recipient_kind);
    need(!recipient.name.empty(), "请填写接收方名称，与对方设备上的名称一致", &HandOver::recipient);
    need(!recipient.basis.empty(), "请填写授权依据，例如查阅函、委托协议的名称和编号", &HandOver::basis);
    need(!recipient.reason.empty(), "请填写提供理由", &HandOver::reason);
    return gaps;
}

}  // namespace anze::archive
