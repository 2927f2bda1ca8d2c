#include "complaint/complaint.h"

#include "record/check.h"

namespace anze::complaint {

// 5.4.2.1 a longer limit is told with its reason
std::vector<record::Error> extension_gaps(const Extension& extension) {
    auto gaps = record::check(extension);
    if (extension.extent == Extent::extended && extension.approved_by.empty()) {
        gaps.push_back(
            {"再延长须经负责人批准，请填写批准人", std::string(record::key_of(&Extension::approved_by)), "5.4.2.1"});
    }
    return gaps;
}

// 5.4.2.2 why a unit is still dissatisfied
std::vector<record::Error> verdict_gaps(const Verdict& verdict) {
    auto gaps = record::check(verdict);
    if (verdict.judgement == Judgement::dissatisfied && verdict.opinion.empty()) {
        gaps.push_back(
            {"仍不满意请写明具体意见，保险公司才能处理", std::string(record::key_of(&Verdict::opinion)), "5.4.2.2"});
    }
    return gaps;
}

// 5.4.2.2 a unit that is still dissatisfied is not closed as satisfied; what is passed on says to whom
std::vector<record::Error> closing_gaps(const Closing& closing, const Verdict* verdict) {
    auto gaps = record::check(closing);
    const auto at_outcome = std::string(record::key_of(&Closing::outcome));
    const bool dissatisfied = verdict != nullptr && verdict->judgement == Judgement::dissatisfied;
    if (dissatisfied && (closing.outcome == Outcome::satisfied || closing.outcome == Outcome::no_reply)) {
        gaps.push_back(
            {"单位仍不满意：请告知它可提交自律组织或有关部门，并选“已提交协调或核查”", at_outcome, "5.4.2.2"});
    }
    if (closing.outcome == Outcome::escalated && closing.escalated_to == Body::none) {
        gaps.push_back({"请选择提交给哪个组织或部门", std::string(record::key_of(&Closing::escalated_to)), "5.4.2.2"});
    }
    if (verdict == nullptr && closing.outcome != Outcome::none && closing.note.empty()) {
        gaps.push_back(
            {"单位没有在本软件中表态，请写明它何时以何种方式表示的", std::string(record::key_of(&Closing::note))});
    }
    return gaps;
}

}  // namespace anze::complaint
