#include "browser/storage.h"

#include "browser/answers.h"
#include "browser/pictures.h"
#include "crypto/crypto.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <emscripten.h>

// clang-format off
EM_JS(void, js_journal_open, (int request), { Module.bridge.storage.open(request); });
EM_JS(void, js_journal_heads, (int request), { Module.bridge.storage.heads(request); });
EM_JS(void, js_journal_append, (int request, unsigned int first, const char* operations, const char* heads), {
    Module.bridge.storage.append(request, first, UTF8ToString(operations), UTF8ToString(heads));
});
EM_JS(void, js_journal_read, (int request, int from, int most), { Module.bridge.storage.read(request, from, most); });
EM_JS(void, js_journal_read_these, (int request, const char* text), {
    Module.bridge.storage.read_these(request, UTF8ToString(text));
});
EM_JS(void, js_journal_when_writer, (int request), { Module.bridge.storage.when_writer(request); });
EM_JS(void, js_snapshot_load, (int request), { Module.bridge.snapshot.load(request); });
EM_JS(void, js_snapshot_save, (int request, const char* bytes, int size), {
    Module.bridge.snapshot.save(request, bytes, size);
});
EM_JS(void, js_attachment_put, (int request, const char* hash, const char* type, const char* bytes, int size), {
    Module.bridge.attachments.put(request, UTF8ToString(hash), UTF8ToString(type), bytes, size);
});
EM_JS(void, js_attachment_get, (int request, const char* hash), {
    Module.bridge.attachments.get(request, UTF8ToString(hash));
});
EM_JS(void, js_attachment_show, (const char* hash), { Module.bridge.attachments.show(UTF8ToString(hash)); });
EM_JS(void, js_key_load, (int request), { Module.bridge.keys.load(request); });
EM_JS(void, js_key_keep, (int request, int form, const char* bytes, int size), {
    Module.bridge.keys.keep(request, form, bytes, size);
});
EM_JS(char*, js_preference_get, (const char* name), {
    return stringToNewUTF8(Module.bridge.preferences.get(UTF8ToString(name)));
});
EM_JS(void, js_preference_set, (const char* name, const char* value), {
    Module.bridge.preferences.set(UTF8ToString(name), UTF8ToString(value));
});
EM_JS(void, js_persist, (int request), { Module.bridge.preferences.persist(request); });
// clang-format on

namespace anze::browser {
namespace {

// Up to the separator; takes both off the text.
std::string_view take_until(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

template <class Number>
Number take_number(std::string_view& text, char separator) {
    const std::string_view digits = take_until(text, separator);
    Number number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty())
        lines.emplace_back(take_until(text, '\n'));
    return lines;
}

Answer as_lines(port::Done<std::vector<std::string>> done) {
    return [done = std::move(done)](record::Result<std::string_view> answer) {
        if (answer)
            done(lines_of(*answer));
        else
            done(std::unexpected(answer.error()));
    };
}

Answer as_done(port::Done<void> done) {
    return [done = std::move(done)](record::Result<std::string_view> answer) {
        if (answer)
            done({});
        else
            done(std::unexpected(answer.error()));
    };
}

port::Opened opened_from(std::string_view text) {
    port::Opened opened;
    opened.last_number = take_number<std::uint32_t>(text, ' ');
    opened.writer = take_number<int>(text, '\n') == 1;
    opened.first = take_until(text, '\n');
    return opened;
}

std::vector<port::StoredHead> heads_from(std::string_view text) {
    std::vector<port::StoredHead> heads;
    while (!text.empty()) {
        port::StoredHead& head = heads.emplace_back();
        head.stream = take_until(text, '|');
        head.device = take_until(text, ' ');
        head.seq = take_number<std::int64_t>(text, ' ');
        head.id = take_until(text, '\n');
    }
    return heads;
}

std::string sum_of(std::string_view bytes) {
    const std::uint64_t sum = crypto::checksum(bytes);
    return {reinterpret_cast<const char*>(&sum), sizeof sum};
}

}  // namespace

void JournalStore::open(port::Done<port::Opened> done) {
    js_journal_open(expect([done = std::move(done)](record::Result<std::string_view> answer) {
        if (answer)
            done(opened_from(*answer));
        else
            done(std::unexpected(answer.error()));
    }));
}

void JournalStore::heads(port::Done<std::vector<port::StoredHead>> done) {
    js_journal_heads(expect(
        [done = std::move(done)](record::Result<std::string_view> answer) {
            if (answer)
                done(heads_from(*answer));
            else
                done(std::unexpected(answer.error()));
        },
        Expect::quiet));
}

void JournalStore::append(std::vector<port::NewOperation> operations,
                          std::function<void(std::expected<void, port::AppendFailure>)> done) {
    // Ids, base64url and digits: none of them holds a space or a line feed.
    std::string lines;
    std::string heads;
    for (const port::NewOperation& each : operations) {
        const std::string_view separator = lines.empty() ? "" : "\n";
        lines.append(separator).append(each.jws);
        heads.append(separator).append(each.head.stream).append("|").append(each.head.device).append(" ");
        heads.append(std::to_string(each.head.seq)).append(" ").append(each.head.id);
    }
    const std::uint32_t first = operations.front().number;
    const int request = expect([done = std::move(done)](record::Result<std::string_view> answer) {
        if (answer)
            return done({});
        constexpr std::string_view uncertain = "?";
        const std::string& message = answer.error().message;
        const bool unsure = message.starts_with(uncertain);
        done(std::unexpected(port::AppendFailure{unsure ? message.substr(1) : message, unsure}));
    });
    js_journal_append(request, first, lines.c_str(), heads.c_str());
}

void JournalStore::read(std::uint32_t from, std::uint32_t most, port::Done<std::vector<std::string>> done) {
    js_journal_read(expect(as_lines(std::move(done))), static_cast<int>(from), static_cast<int>(most));
}

void JournalStore::read_these(std::vector<std::uint32_t> numbers, port::Done<std::vector<std::string>> done) {
    std::string text = "[";
    for (const std::uint32_t number : numbers)
        text += (text.size() > 1 ? "," : "") + std::to_string(number);
    js_journal_read_these(expect(as_lines(std::move(done))), (text + "]").c_str());
}

void JournalStore::when_writer(std::function<void()> call) {
    js_journal_when_writer(expect([call = std::move(call)](record::Result<std::string_view>) { call(); }));
}

// A file that was torn does not begin with its own sum and counts as missing.
void Snapshot::load(std::function<void(std::string_view)> done) {
    js_snapshot_load(expect([done = std::move(done)](record::Result<std::string_view> answer) {
        const std::string_view file = answer.value_or("");
        const std::string_view bytes = file.substr(std::min(file.size(), sizeof(std::uint64_t)));
        done(file.starts_with(sum_of(bytes)) ? bytes : "");
    }));
}

void Snapshot::save(std::string bytes, port::Done<void> done) {
    bytes.insert(0, sum_of(bytes));
    js_snapshot_save(expect(as_done(std::move(done))), bytes.data(), static_cast<int>(bytes.size()));
}

Attachments::Attachments() {
    set_picture_source([](std::string_view key) { js_attachment_show(std::string(key).c_str()); });
}

void Attachments::put(const std::string& sha256, const std::string& media_type, std::string bytes,
                      port::Done<void> done) {
    js_attachment_put(expect(as_done(std::move(done))), sha256.c_str(), media_type.c_str(), bytes.data(),
                      static_cast<int>(bytes.size()));
}

void Attachments::get(const std::string& sha256, port::Done<std::string> done) {
    js_attachment_get(expect([done = std::move(done)](record::Result<std::string_view> answer) {
                          if (answer)
                              done(std::string(*answer));
                          else
                              done(std::unexpected(answer.error()));
                      }),
                      sha256.c_str());
}

// The answer's first character is the form.
void Keys::load(port::Done<port::WrappedKey> done) {
    js_key_load(expect([done = std::move(done)](record::Result<std::string_view> answer) {
        if (!answer)
            return done(std::unexpected(answer.error()));
        const int form = answer->empty() ? 0 : answer->front() - '0';
        done(port::WrappedKey{static_cast<port::WrappedKey::Form>(form),
                              std::string(answer->substr(answer->empty() ? 0 : 1))});
    }));
}

void Keys::keep(const port::WrappedKey& key, port::Done<void> done) {
    js_key_keep(expect(as_done(std::move(done))), static_cast<int>(key.form), key.bytes.data(),
                static_cast<int>(key.bytes.size()));
}

std::string Preferences::get(std::string_view name) {
    char* text = js_preference_get(std::string(name).c_str());
    std::string value = text;
    std::free(text);
    return value;
}

void Preferences::set(std::string_view name, std::string_view value) {
    js_preference_set(std::string(name).c_str(), std::string(value).c_str());
}

void Persistence::ask(std::function<void(bool granted)> answer) {
    js_persist(
        expect([answer = std::move(answer)](record::Result<std::string_view> text) { answer(text && *text == "1"); }));
}

}  // namespace anze::browser
