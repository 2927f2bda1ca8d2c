// The ports in memory, for native tests: a store that can fail at any operation, files that lie in vectors, a clock
// that is set. Answers wait until `settle`, as the browser's do.
#pragma once

#include "port/ports.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <random>

namespace anze::desktop {

// How an operation of the store goes wrong.
enum class Fault : std::uint8_t { none, error, quota, silence, lost_answer };

class MemoryWorld {
public:
    // Worlds of one seed draw the same random bytes.
    explicit MemoryWorld(std::uint32_t seed = 1);

    port::Ports ports();
    // Runs everything that was asked for, and what that asks for.
    void settle();
    // The next of it; false when nothing is left.
    bool step();
    // The window dies: nothing that was asked for is answered any more.
    void die() { waiting_.clear(); }

    // The k-th store operation from now on goes wrong; 0: none.
    void fail_at(int operation, Fault fault);
    int store_operations() const { return store_operations_; }

    std::vector<std::string> operations = {};  // what is safely stored
    std::map<std::string, port::StoredHead> heads = {};
    std::optional<std::string> snapshot = {};
    std::map<std::string, std::string> attachments = {};
    port::WrappedKey key = {};
    std::map<std::string, std::string, std::less<>> preferences = {};
    std::int64_t now_seconds = 1'793'000'000;
    std::mt19937 random;
    // Another window of the same browser has the right to write, until `when_writer` is called.
    bool another_window_writes = false;
    std::function<void()> when_writer = {};

    std::deque<port::File> files_to_pick = {};
    std::deque<port::Photo> photos_to_pick = {};
    std::map<std::string, std::string> workbooks = {};  // what the page would read from these bytes
    std::optional<std::string> hazard_library = {};     // not set: it cannot be fetched
    std::vector<port::File> saved_files = {};
    std::vector<std::string> printed = {};
    struct SavedDocument {
        form::FileKind kind = {};
        std::string name = {};
        std::string paper = {};
    };
    std::vector<SavedDocument> saved_documents = {};
    std::size_t missing_photos = 0;      // of the next set of papers
    std::string documents_refusal = {};  // not empty: why none can be written

    void later(std::function<void()> call) { waiting_.push_back(std::move(call)); }
    Fault next_fault();

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
    std::deque<std::function<void()>> waiting_ = {};
    int store_operations_ = 0;
    int fails_at_ = 0;
    Fault fault_ = Fault::none;
};

}  // namespace anze::desktop
