#include "desk/saver.h"

namespace anze::desk {
namespace {

// So that one transaction never holds the page for long.
constexpr std::size_t most_operations_a_batch = 2000;

}  // namespace

port::NewOperation Saver::kept(const journal::SignedOperation& operation) {
    const journal::Operation& said = operation.operation;
    return {.jws = operation.jws, .head = {said.stream, said.device, said.seq, crypto::base64url(operation.id)}};
}

void Saver::save(ledger::OperationNumber first, std::vector<port::NewOperation> operations,
                 std::function<void()> saved) {
    // The front is being written, or was tried: only a batch behind it may grow. What is saved at once stays together.
    const bool joins = batches_.size() > 1 && !batches_.back().saved &&
                       batches_.back().operations.size() + operations.size() <= most_operations_a_batch;
    ledger::OperationNumber number = first;
    for (port::NewOperation& each : operations) {
        const bool begins = number == first && !joins;
        if (begins || batches_.back().operations.size() >= most_operations_a_batch)
            batches_.emplace_back();
        each.number = number++;
        batches_.back().operations.push_back(std::move(each));
    }
    if (!operations.empty())
        batches_.back().saved = std::move(saved);
    if (!busy_ && !failed())
        next();
}

void Saver::next() {
    if (batches_.empty()) {
        status_.saving = Saving::saved;
        for (auto& call : std::exchange(when_saved_, {}))
            call();
        return;
    }
    busy_ = true;
    status_.saving = Saving::saving;
    store_.append(batches_.front().operations,
                  [this](std::expected<void, port::AppendFailure> result) { finished(std::move(result)); });
}

void Saver::finished(std::expected<void, port::AppendFailure> result) {
    if (!result) {
        busy_ = false;
        status_.saving = result.error().uncertain ? Saving::uncertain : Saving::failed;
        status_.saving_message = result.error().message;
        changed_();
        return;
    }
    const auto saved = std::move(batches_.front().saved);
    batches_.pop_front();
    if (saved)
        saved();
    busy_ = false;
    next();
    changed_();
}

void Saver::retry() {
    if (!failed() || busy_ || batches_.empty())
        return;
    busy_ = true;
    status_.saving = Saving::saving;
    const Batch& front = batches_.front();
    store_.read(
        front.operations.front().number, static_cast<std::uint32_t>(front.operations.size()),
        [this](record::Result<std::vector<std::string>> there) {
            if (!there)
                return finished(std::unexpected(port::AppendFailure{there.error().message}));
            busy_ = false;
            // All of a transaction or none: the first tells for the rest.
            if (there->empty())
                return next();
            if (there->front() == batches_.front().operations.front().jws)
                return finished({});
            finished(std::unexpected(port::AppendFailure{"另一个窗口已写入新的数据。请先导出备份，再刷新页面", false}));
        });
    changed_();
}

void Saver::when_saved(std::function<void()> call) {
    if (idle())
        call();
    else
        when_saved_.push_back(std::move(call));
}

}  // namespace anze::desk
