// What else is kept on the device: the snapshot, photos, the wrapped key, small preferences.
#pragma once

#include "port/port.h"

#include <string_view>

namespace anze::port {

// A cache that can be lost. What comes back is exactly what was saved, or nothing.
class Snapshot {
public:
    virtual ~Snapshot() = default;
    // The bytes last as long as the call; none where there is no whole snapshot.
    virtual void load(std::function<void(std::string_view bytes)> done) = 0;
    virtual void save(std::string bytes, Done<void> done) = 0;
};

// Photos by the SHA-256 of their bytes (hex).
class Attachments {
public:
    virtual ~Attachments() = default;
    virtual void put(const std::string& sha256, const std::string& media_type, std::string bytes, Done<void> done) = 0;
    virtual void get(const std::string& sha256, Done<std::string> done) = 0;
};

// The secret of the device key, never stored in the clear.
struct WrappedKey {
    enum class Form : std::uint8_t { none, browser, passphrase };
    Form form = Form::none;
    // The seed, or two of them while one key takes over from the other. browser: unwrapped by the browser; passphrase:
    // sealed by crypto::seal.
    std::string bytes = {};
};

class Keys {
public:
    virtual ~Keys() = default;
    virtual void load(Done<WrappedKey> done) = 0;
    virtual void keep(const WrappedKey& key, Done<void> done) = 0;
};

// Small texts that may be lost without harm: drafts, who works here.
class Preferences {
public:
    virtual ~Preferences() = default;
    virtual std::string get(std::string_view name) = 0;
    virtual void set(std::string_view name, std::string_view value) = 0;
};

// Whether the browser promised not to clear the store.
class Persistence {
public:
    virtual ~Persistence() = default;
    virtual void ask(std::function<void(bool granted)> answer) = 0;
};

}  // namespace anze::port
