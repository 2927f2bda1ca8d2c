// The journal's operations, by running number from 1. What was acknowledged is on the disk; nothing is ever changed.
#pragma once

#include "port/port.h"

namespace anze::port {

struct StoredHead {
    std::string stream = {};
    std::string device = {};
    std::int64_t seq = 0;
    std::string id = {};  // base64url
};

struct Opened {
    std::uint32_t last_number = 0;
    std::string first = {};  // the first operation; empty where there is none
    bool writer = true;      // false: another window of this browser writes
};

struct NewOperation {
    std::uint32_t number = 0;
    std::string jws = {};
    StoredHead head = {};
};

// An append that failed: `message` says what to do; uncertain when no answer came at all.
struct AppendFailure {
    std::string message = {};
    bool uncertain = false;
};

class JournalStore {
public:
    virtual ~JournalStore() = default;
    virtual void open(Done<Opened> done) = 0;
    // Of each chain, kept beside the operations and written with them.
    virtual void heads(Done<std::vector<StoredHead>> done) = 0;
    // All of them or none.
    virtual void append(std::vector<NewOperation> operations,
                        std::function<void(std::expected<void, AppendFailure>)> done) = 0;
    // From that number on, at most so many.
    virtual void read(std::uint32_t from, std::uint32_t most, Done<std::vector<std::string>> done) = 0;
    virtual void read_these(std::vector<std::uint32_t> numbers, Done<std::vector<std::string>> done) = 0;
    // Waits until this window may write.
    virtual void when_writer(std::function<void()> call) = 0;
};

}  // namespace anze::port
