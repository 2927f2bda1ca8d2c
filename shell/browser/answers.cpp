#include "browser/answers.h"

#include "browser/window.h"

#include <emscripten.h>
#include <map>
#include <memory>
#include <string>

namespace anze::browser {
namespace {

struct Expected {
    Answer answer;
    Expect how = Expect::one;
};

std::map<int, std::shared_ptr<Expected>>& expected() {
    static std::map<int, std::shared_ptr<Expected>> all;
    return all;
}

}  // namespace

int expect(Answer answer, Expect how) {
    static int last = 0;
    expected().emplace(++last, std::make_shared<Expected>(std::move(answer), how));
    return last;
}

void forget(int request) {
    expected().erase(request);
}

}  // namespace anze::browser

extern "C" EMSCRIPTEN_KEEPALIVE void anze_answer(int request, int good, const char* bytes, int size) {
    using namespace anze;
    const auto found = browser::expected().find(request);
    if (found == browser::expected().end())
        return;
    const auto waiting = found->second;
    if (waiting->how != browser::Expect::many)
        browser::expected().erase(found);
    const std::string_view text(bytes, static_cast<std::size_t>(size));
    if (good != 0)
        waiting->answer(text);
    else
        waiting->answer(record::fail(std::string(text)));
    if (waiting->how != browser::Expect::quiet)
        browser::wake();
}
