// port/: the few small doors to the outside. Each is an abstract class with one side over the browser and one native
// side. Answers come later through `Done`, never from inside the call.
#pragma once

#include "record/error.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace anze::port {

template <class T>
using Done = std::function<void(record::Result<T>)>;

}  // namespace anze::port
