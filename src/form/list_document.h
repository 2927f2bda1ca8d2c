// The records of one type as a list that is taken in again from the file.
#pragma once

#include "form/document.h"
#include "record/face.h"

#include <span>

namespace anze::form {

// One table: the columns by the keys of their fields, a line for each record.
Document list_document(std::string title, record::Faces fields, std::span<const std::string_view> keys,
                       std::span<const void* const> records);

}  // namespace anze::form
