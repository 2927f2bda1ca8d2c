// IndexedDB: the journal, photos and the wrapped key; IDBFS: the snapshot; localStorage: preferences.
#pragma once

#include "port/journal_store.h"
#include "port/keeping.h"

namespace anze::browser {

class JournalStore final : public port::JournalStore {
public:
    void open(port::Done<port::Opened> done) override;
    void heads(port::Done<std::vector<port::StoredHead>> done) override;
    void append(std::vector<port::NewOperation> operations,
                std::function<void(std::expected<void, port::AppendFailure>)> done) override;
    void read(std::uint32_t from, std::uint32_t most, port::Done<std::vector<std::string>> done) override;
    void read_these(std::vector<std::uint32_t> numbers, port::Done<std::vector<std::string>> done) override;
    void when_writer(std::function<void()> call) override;
};

class Snapshot final : public port::Snapshot {
public:
    void load(std::function<void(std::string_view)> done) override;
    void save(std::string bytes, port::Done<void> done) override;
};

class Attachments final : public port::Attachments {
public:
    Attachments();
    void put(const std::string& sha256, const std::string& media_type, std::string bytes,
             port::Done<void> done) override;
    void get(const std::string& sha256, port::Done<std::string> done) override;
};

class Keys final : public port::Keys {
public:
    void load(port::Done<port::WrappedKey> done) override;
    void keep(const port::WrappedKey& key, port::Done<void> done) override;
};

class Preferences final : public port::Preferences {
public:
    std::string get(std::string_view name) override;
    void set(std::string_view name, std::string_view value) override;
};

class Persistence final : public port::Persistence {
public:
    void ask(std::function<void(bool granted)> answer) override;
};

}  // namespace anze::browser
