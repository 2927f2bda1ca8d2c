// The device key under a passphrase or under the browser's own wrapping, and what else is set for this device.
#include "desk/desk.h"

#include "crypto/passphrase.h"

namespace anze::desk {
namespace {

std::string text_of(const std::vector<crypto::KeyPair>& keys) {
    std::string text;
    for (const crypto::KeyPair& each : keys) {
        const crypto::Seed seed = each.seed();
        text.append(reinterpret_cast<const char*>(seed.data()), seed.size());
    }
    return text;
}

}  // namespace

port::WrappedKey Desk::wrapped(const std::vector<crypto::KeyPair>& keys, const std::string& passphrase) {
    if (passphrase.empty())
        return {port::WrappedKey::Form::browser, text_of(keys)};
    std::string sealed = crypto::seal(text_of(keys), passphrase, fresh_random());
    if (sealed.empty())
        return {};
    return {port::WrappedKey::Form::passphrase, std::move(sealed)};
}

std::vector<crypto::KeyPair> Desk::keys_in(std::string_view seeds) {
    std::vector<crypto::KeyPair> keys;
    crypto::Seed seed;
    if (seeds.size() % seed.size() != 0)
        return keys;
    for (; !seeds.empty(); seeds.remove_prefix(seed.size())) {
        std::ranges::copy(seeds.substr(0, seed.size()), seed.begin());
        keys.push_back(crypto::KeyPair::from_seed(seed));
    }
    return keys;
}

std::array<std::uint8_t, crypto::passphrase_random_bytes> Desk::fresh_random() {
    std::array<std::uint8_t, crypto::passphrase_random_bytes> bytes;
    ports_.random.fill(bytes.data(), bytes.size());
    return bytes;
}

void Desk::unlock(const std::string& passphrase) {
    begin_work("正在核对口令", [this, passphrase] {
        auto seed = crypto::unseal(locked_key_.bytes, passphrase);
        end_work();
        if (seed)
            return open_key({port::WrappedKey::Form::browser, std::move(*seed)});
        status_.opening_error = seed.error().message;
        changed_();
    });
}

// A key that was just replaced is kept until that is safe: what is kept here is the new one alone.
void Desk::set_passphrase(const std::string& passphrase) {
    if (!key_ || is_unsaved())
        return;
    saver_.when_saved([this, passphrase] {
        if (passphrase.empty())
            return keep_key(wrapped({*key_}));
        begin_work("正在设置口令", [this, passphrase] {
            const port::WrappedKey sealed = wrapped({*key_}, passphrase);
            end_work();
            if (sealed.bytes.empty())
                return tell("内存不足，口令没有设置，请关闭其他页面后重试", true);
            keep_key(sealed);
        });
    });
}

void Desk::keep_key(const port::WrappedKey& wrapped) {
    ports_.keys.keep(wrapped, [this, wrapped](record::Result<void> kept) {
        if (!kept)
            return tell(kept.error().message, true);
        locked_key_ = wrapped;
        status_.passphrase_set = wrapped.form == port::WrappedKey::Form::passphrase;
        tell(status_.passphrase_set ? "口令已设置，下次打开时需要输入" : "口令已取消");
    });
}

// Only what people took in: a newer program brings newer years of its own.
void Desk::keep_calendar() {
    std::vector<calendar::HolidayYear> years = calendar_.years();
    std::erase_if(years, [](const calendar::HolidayYear& year) {
        return std::ranges::contains(calendar::built_in_calendar().years(), year);
    });
    ports_.preferences.set("calendar", years.empty() ? std::string() : calendar::holidays_text(years));
}

void Desk::take_in_calendar(const port::File& file) {
    const auto years = calendar::parse_holidays(file.bytes);
    if (!years)
        return tell(years.error().message, true);
    auto taken = calendar::take_in(calendar_, *years);
    calendar_ = std::move(taken.calendar);
    duties_.forget();
    planned_.forget();
    keep_calendar();
    tell(taken.message);
}

}  // namespace anze::desk
