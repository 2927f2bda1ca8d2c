// The device key under a passphrase or under the browser's own wrapping, and what else is set for this device.
#include "desk/desk.h"

#include "crypto/passphrase.h"

namespace anze::desk {
namespace {

std::string text_of(const crypto::Seed& seed) {
    return {reinterpret_cast<const char*>(seed.data()), seed.size()};
}

}  // namespace

port::WrappedKey Desk::browser_wrapped(const crypto::KeyPair& key) {
    return {port::WrappedKey::Form::browser, text_of(key.seed())};
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

void Desk::set_passphrase(const std::string& passphrase) {
    if (!key_)
        return;
    if (passphrase.empty())
        return keep_key(browser_wrapped(*key_));
    begin_work("正在设置口令", [this, passphrase] {
        const auto sealed = crypto::seal(browser_wrapped(*key_).bytes, passphrase, fresh_random());
        end_work();
        if (sealed.empty())
            return tell("内存不足，口令没有设置，请关闭其他页面后重试", true);
        keep_key({port::WrappedKey::Form::passphrase, sealed});
    });
}

void Desk::keep_key(const port::WrappedKey& wrapped) {
    const bool set = wrapped.form == port::WrappedKey::Form::passphrase;
    ports_.keys.keep(wrapped, [this, set](record::Result<void> kept) {
        if (!kept)
            return tell(kept.error().message, true);
        status_.passphrase_set = set;
        tell(set ? "口令已设置，下次打开时需要输入" : "口令已取消");
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
