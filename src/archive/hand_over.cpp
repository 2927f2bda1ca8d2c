#include "archive/hand_over.h"

#include "record/gaps.h"

namespace anze::archive {

// 7.3 each kind of user looks things up as far as it is authorised
std::vector<record::Error> hand_over_gaps(const Recipient& recipient) {
    record::Gaps gaps("7.3");
    gaps.need(recipient.kind != RecipientKind::none, &HandOver::recipient_kind, "请选择接收方类型");
    gaps.need(!recipient.name.empty(), &HandOver::recipient, "请填写接收方名称，与对方设备上的名称一致");
    gaps.need(!recipient.basis.empty(), &HandOver::basis, "请填写授权依据，例如查阅函、委托协议的名称和编号");
    gaps.need(!recipient.reason.empty(), &HandOver::reason, "请填写提供理由");
    return gaps.take();
}

}  // namespace anze::archive
