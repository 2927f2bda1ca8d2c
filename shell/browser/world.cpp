#include "browser/world.h"

#include "browser/answers.h"

#include <cstdlib>
#include <emscripten.h>
#include <memory>
#include <sodium.h>
#include <utility>

// clang-format off
EM_JS(void, js_file_pick, (int request, int accept), { Module.bridge.files.pick(request, accept); });
EM_JS(void, js_photo_pick, (int request, int camera), { Module.bridge.files.pick_photos(request, camera !== 0); });
EM_JS(void, js_file_on_drop, (int request), { Module.bridge.files.on_drop(request); });
EM_JS(void, js_file_save, (const char* name, const char* type, const char* bytes, int size), {
    Module.bridge.files.save(UTF8ToString(name), UTF8ToString(type), bytes, size);
});
EM_JS(void, js_file_decode, (int request, const char* bytes, int size, const char* encoding), {
    Module.bridge.files.decode(request, bytes, size, UTF8ToString(encoding));
});
EM_JS(void, js_workbook_read, (int request, int progress, const char* bytes, int size), {
    Module.bridge.workbooks.read(request, progress, bytes, size);
});
EM_JS(void, js_hazard_library_read, (int request), { Module.bridge.hazard_library.read(request); });
EM_JS(void, js_print, (const char* title, const char* html), {
    Module.bridge.printer.print(UTF8ToString(title), UTF8ToString(html));
});
EM_JS(void, js_document_save, (int request, int kind, const char* name, const char* paper), {
    Module.bridge.documents.save(request, kind, UTF8ToString(name), UTF8ToString(paper));
});
EM_JS(void, js_document_write_set, (int request, int progress, const char* set), {
    Module.bridge.documents.write_set(request, progress, UTF8ToString(set));
});
EM_JS(void, js_document_hand_out_set, (const char* name), {
    Module.bridge.documents.hand_out_set(UTF8ToString(name));
});
EM_JS(double, js_now, (), { return Date.now(); });
EM_JS(void, js_later, (int request), { Module.bridge.frames.later(request); });
EM_JS(void, js_after_drawing, (int request), { Module.bridge.frames.after_drawing(request); });
EM_JS(char*, js_address, (), { return stringToNewUTF8(location.hash); });
EM_JS(void, js_set_address, (const char* text), { Module.bridge.address.set(UTF8ToString(text)); });
EM_JS(void, js_on_address, (int request), { Module.bridge.address.watch(request); });
// clang-format on

namespace anze::browser {
namespace {

constexpr double longest_piece_milliseconds = 24;

// A file comes as its name, a line feed and its bytes.
port::File file_from(std::string_view answer) {
    const std::size_t end = answer.find('\n');
    return {std::string(answer.substr(0, end)), std::string(answer.substr(end + 1))};
}

int expect_shares(std::function<void(double)> progress) {
    return expect(
        [progress = std::move(progress)](record::Result<std::string_view> answer) {
            progress(std::strtod(std::string(*answer).c_str(), nullptr));
        },
        Expect::many);
}

int expect_text(port::Done<std::string> done) {
    return expect([done = std::move(done)](record::Result<std::string_view> answer) {
        if (answer)
            done(std::string(*answer));
        else
            done(std::unexpected(answer.error()));
    });
}

void work(const std::shared_ptr<std::function<bool()>>& piece) {
    js_later(expect(
        [piece](record::Result<std::string_view>) {
            const double until = emscripten_get_now() + longest_piece_milliseconds;
            bool more = true;
            while (more && emscripten_get_now() < until)
                more = (*piece)();
            if (more)
                work(piece);
        },
        Expect::quiet));
}

}  // namespace

void Files::pick(port::Accept accept, port::Done<port::File> done) {
    js_file_pick(expect([done = std::move(done)](record::Result<std::string_view> answer) {
                     if (answer)
                         done(file_from(*answer));
                     else
                         done(std::unexpected(answer.error()));
                 }),
                 static_cast<int>(accept));
}

void Files::pick_photos(bool camera, std::function<void(std::size_t)> chosen, port::Done<port::Photo> each) {
    js_photo_pick(expect(
                      [chosen = std::move(chosen), each = std::move(each),
                       counted = false](record::Result<std::string_view> answer) mutable {
                          if (!std::exchange(counted, true))
                              chosen(static_cast<std::size_t>(std::atoi(std::string(*answer).c_str())));
                          else if (answer)
                              each(port::Photo{std::string(*answer)});
                          else
                              each(std::unexpected(answer.error()));
                      },
                      Expect::many),
                  camera ? 1 : 0);
}

void Files::on_drop(std::function<void(port::File)> dropped) {
    js_file_on_drop(expect(
        [dropped = std::move(dropped)](record::Result<std::string_view> answer) {
            if (answer)
                dropped(file_from(*answer));
        },
        Expect::many));
}

void Files::save(const std::string& name, const std::string& media_type, const std::string& bytes) {
    js_file_save(name.c_str(), media_type.c_str(), bytes.data(), static_cast<int>(bytes.size()));
}

void Files::decode(const std::string& bytes, const std::string& encoding, port::Done<std::string> done) {
    js_file_decode(expect_text(std::move(done)), bytes.data(), static_cast<int>(bytes.size()), encoding.c_str());
}

void Files::read_workbook(const std::string& bytes, std::function<void(double share)> progress,
                          port::Done<std::string> done) {
    const int shares = expect_shares(std::move(progress));
    js_workbook_read(expect([done = std::move(done), shares](record::Result<std::string_view> answer) {
                         forget(shares);
                         if (answer)
                             done(std::string(*answer));
                         else
                             done(std::unexpected(answer.error()));
                     }),
                     shares, bytes.data(), static_cast<int>(bytes.size()));
}

void Files::read_hazard_library(port::Done<std::string> done) {
    js_hazard_library_read(expect_text(std::move(done)));
}

void Printer::print(const std::string& title, const std::string& html) {
    js_print(title.c_str(), html.c_str());
}

void Documents::save(form::FileKind kind, const std::string& name, const std::string& paper, port::Done<void> done) {
    js_document_save(expect([done = std::move(done)](record::Result<std::string_view> answer) {
                         if (answer)
                             done({});
                         else
                             done(std::unexpected(answer.error()));
                     }),
                     static_cast<int>(kind), name.c_str(), paper.c_str());
}

void Documents::write_set(const std::string& set, std::function<void(double)> progress, port::Done<std::size_t> done) {
    const int shares = expect_shares(std::move(progress));
    js_document_write_set(expect([done = std::move(done), shares](record::Result<std::string_view> answer) {
                              forget(shares);
                              if (answer)
                                  done(std::strtoul(std::string(*answer).c_str(), nullptr, 10));
                              else
                                  done(std::unexpected(answer.error()));
                          }),
                          shares, set.c_str());
}

void Documents::hand_out_set(const std::string& name) {
    js_document_hand_out_set(name.c_str());
}

std::int64_t Clock::now_seconds() {
    return static_cast<std::int64_t>(js_now() / 1000);
}

double Clock::milliseconds() {
    return emscripten_get_now();
}

void Random::fill(unsigned char* bytes, std::size_t size) {
    randombytes_buf(bytes, size);
}

void Worker::run(std::function<bool()> piece) {
    work(std::make_shared<std::function<bool()>>(std::move(piece)));
}

void Worker::after_drawing(std::function<void()> call) {
    js_after_drawing(expect([call = std::move(call)](record::Result<std::string_view>) { call(); }, Expect::quiet));
}

std::string address() {
    char* text = js_address();
    std::string value = text;
    std::free(text);
    return value;
}

void set_address(const std::string& address) {
    js_set_address(address.c_str());
}

void on_address(std::function<void(std::string)> changed) {
    js_on_address(expect(
        [changed = std::move(changed)](record::Result<std::string_view> answer) {
            if (answer)
                changed(std::string(*answer));
        },
        Expect::many));
}

}  // namespace anze::browser
