// A list that is taken in again from the file.
#pragma once

#include "form/document.h"

namespace anze::form {

// One table, of cells as the list has them.
Document list_document(std::string title, std::vector<std::string> head, std::vector<std::vector<std::string>> rows);

}  // namespace anze::form
