// What is missing or wrong in a record by its table alone; rules over several fields stand beside the record.
#pragma once

#include "record/field.h"
#include "record/text.h"

namespace anze::record {

// Each error's place is the field key.
std::vector<Error> check(Faces faces, const void* record);

template <HasFields R>
std::vector<Error> check(const R& value) {
    return check(faces<R>(), &value);
}

}  // namespace anze::record
