#include "screen/training_paper.h"

#include "form/training_record.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_training(const ledger::Ledger& ledger, const ledger::Case& joined,
                                 const ledger::SessionCase& session) {
    return form::training_record_document(
        {.parties = parties_of(ledger, joined), .session = session.session->value, .attendances = session.attendances});
}

}  // namespace anze::screen
