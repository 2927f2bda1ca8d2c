// Brings signed operations to the store, one transaction after the other, and knows what is safe.
#pragma once

#include "desk/status.h"
#include "journal/journal.h"
#include "port/journal_store.h"

#include <deque>

namespace anze::desk {

class Saver {
public:
    Saver(port::JournalStore& store, Status& status, std::function<void()> changed)
        : store_(store), status_(status), changed_(std::move(changed)) {}

    // What is kept of an operation; saving gives it its number.
    static port::NewOperation kept(const journal::SignedOperation& operation);
    // The operations that got the numbers from `first` on. `saved` is called once they are on the disk.
    void save(ledger::OperationNumber first, std::vector<port::NewOperation> operations,
              std::function<void()> saved = {});
    // After a failure: looks what did arrive, then saves the rest.
    void retry();
    // Calls once nothing is waiting any more.
    void when_saved(std::function<void()> call);

    bool idle() const { return batches_.empty(); }
    bool failed() const { return status_.saving == Saving::failed || status_.saving == Saving::uncertain; }

private:
    struct Batch {
        std::vector<port::NewOperation> operations = {};
        std::function<void()> saved = {};
    };

    void next();
    void finished(std::expected<void, port::AppendFailure> result);

    port::JournalStore& store_;
    Status& status_;
    std::function<void()> changed_;
    std::deque<Batch> batches_ = {};
    std::vector<std::function<void()>> when_saved_ = {};
    bool busy_ = false;
};

}  // namespace anze::desk
