// Answers of the page to what was asked of it, by request number.
#pragma once

#include "record/error.h"

#include <functional>
#include <string_view>

namespace anze::browser {

// Text or bytes; an error's text says in Chinese what to do.
using Answer = std::function<void(record::Result<std::string_view>)>;

enum class Expect : unsigned char {
    one,
    many,   // the answer is kept after it came
    quiet,  // one that changes nothing on the screen by itself
};

// The number to hand to JavaScript.
int expect(Answer answer, Expect how = Expect::one);

// Of many answers no more are waited for.
void forget(int request);

}  // namespace anze::browser
