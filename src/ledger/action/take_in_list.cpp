#include "ledger/action/take_in_list.h"

namespace anze::ledger {

void fill_over(record::Faces fields, void* known, const void* as_listed, const void* listed) {
    for (const record::FieldFace& field : fields) {
        if (field.is_set(listed) && !field.equal(as_listed, listed))
            field.copy(known, listed);
    }
}

}  // namespace anze::ledger
