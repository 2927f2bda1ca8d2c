#include "screen/call_back_paper.h"

#include "form/call_back.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_call_back(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::CallBackContent content{.parties = parties_of(ledger, joined)};
    if (joined.call_back != nullptr)
        content.call_back = joined.call_back->value;
    if (joined.survey != nullptr)
        content.survey = joined.survey->value;
    return form::call_back_document(content);
}

}  // namespace anze::screen
