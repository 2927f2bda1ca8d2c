#include "desktop/memory_ports.h"

#include "desktop/decode.h"

#include <algorithm>

namespace anze::desktop {
namespace {

class Journal final : public port::JournalStore {
public:
    explicit Journal(MemoryWorld& world) : world_(world) {}

    void open(port::Done<port::Opened> done) override {
        world_.later([this, done] {
            port::Opened opened{.last_number = static_cast<std::uint32_t>(world_.operations.size()),
                                .first = world_.operations.empty() ? std::string() : world_.operations.front(),
                                .writer = !world_.another_window_writes};
            done(std::move(opened));
        });
    }

    void heads(port::Done<std::vector<port::StoredHead>> done) override {
        world_.later([this, done] {
            std::vector<port::StoredHead> heads;
            for (const auto& [chain, head] : world_.heads)
                heads.push_back(head);
            done(std::move(heads));
        });
    }

    void append(std::vector<port::NewOperation> added,
                std::function<void(std::expected<void, port::AppendFailure>)> done) override {
        world_.later([this, added = std::move(added), done] {
            const auto store = [&] {
                if (added.front().number != world_.operations.size() + 1)
                    return false;
                for (const auto& each : added) {
                    world_.operations.push_back(each.jws);
                    world_.heads[each.head.stream + "|" + each.head.device] = each.head;
                }
                return true;
            };
            const auto failed = [&](std::string message, bool uncertain) {
                done(std::unexpected(port::AppendFailure{std::move(message), uncertain}));
            };
            switch (world_.next_fault()) {
            case Fault::none:
                if (store())
                    return done({});
                return failed("编号已被占用", false);
            case Fault::error:
                return failed("存储出错", false);
            case Fault::quota:
                return failed("空间不足", false);
            case Fault::silence:
                return failed("没有回答", true);
            case Fault::lost_answer:
                store();
                return failed("没有回答", true);
            }
        });
    }

    void read(std::uint32_t from, std::uint32_t most, port::Done<std::vector<std::string>> done) override {
        world_.later([this, from, most, done] {
            std::vector<std::string> texts;
            for (std::size_t at = from - 1; at < world_.operations.size() && texts.size() < most; ++at) {
                texts.push_back(world_.operations[at]);
            }
            done(std::move(texts));
        });
    }

    void read_these(std::vector<std::uint32_t> numbers, port::Done<std::vector<std::string>> done) override {
        world_.later([this, numbers = std::move(numbers), done] {
            std::vector<std::string> texts;
            for (const std::uint32_t number : numbers)
                texts.push_back(world_.operations[number - 1]);
            done(std::move(texts));
        });
    }

    void when_writer(std::function<void()> call) override { world_.when_writer = std::move(call); }

private:
    MemoryWorld& world_;
};

class Kept final : public port::Snapshot,
                   public port::Attachments,
                   public port::Keys,
                   public port::Preferences,
                   public port::Persistence {
public:
    explicit Kept(MemoryWorld& world) : world_(world) {}

    void load(std::function<void(std::string_view)> done) override {
        world_.later([this, done] { done(world_.snapshot ? *world_.snapshot : std::string_view()); });
    }
    void save(std::string bytes, port::Done<void> done) override {
        world_.later([this, bytes = std::move(bytes), done] {
            world_.snapshot = bytes;
            done({});
        });
    }
    void put(const std::string& sha256, const std::string&, std::string bytes, port::Done<void> done) override {
        world_.later([this, sha256, bytes = std::move(bytes), done] {
            if (world_.next_fault() != Fault::none)
                return done(record::fail("照片没有保存"));
            world_.attachments[sha256] = bytes;
            done({});
        });
    }
    void get(const std::string& sha256, port::Done<std::string> done) override {
        world_.later([this, sha256, done] {
            const auto found = world_.attachments.find(sha256);
            if (found == world_.attachments.end())
                return done(record::fail("照片不在本机"));
            done(found->second);
        });
    }
    void load(port::Done<port::WrappedKey> done) override {
        world_.later([this, done] { done(world_.key); });
    }
    void keep(const port::WrappedKey& key, port::Done<void> done) override {
        world_.later([this, key, done] {
            if (world_.next_fault() != Fault::none)
                return done(record::fail("密钥没有保存"));
            world_.key = key;
            done({});
        });
    }
    std::string get(std::string_view name) override {
        const auto found = world_.preferences.find(name);
        return found == world_.preferences.end() ? std::string() : found->second;
    }
    void set(std::string_view name, std::string_view value) override { world_.preferences[std::string(name)] = value; }
    void ask(std::function<void(bool)> answer) override {
        world_.later([answer] { answer(true); });
    }

private:
    MemoryWorld& world_;
};

class World final : public port::Files,
                    public port::Printer,
                    public port::Documents,
                    public port::Clock,
                    public port::Random,
                    public port::Worker,
                    public port::Signatures {
public:
    explicit World(MemoryWorld& world) : world_(world) {}

    void pick(port::Accept, port::Done<port::File> done) override {
        if (world_.files_to_pick.empty())
            return;
        world_.later([file = world_.files_to_pick.front(), done] { done(file); });
        world_.files_to_pick.pop_front();
    }
    void pick_photos(bool, std::function<void(std::size_t)> chosen, port::Done<port::Photo> each) override {
        if (world_.photos_to_pick.empty())
            return;
        chosen(1);
        world_.later([photo = world_.photos_to_pick.front(), each] { each(photo); });
        world_.photos_to_pick.pop_front();
    }
    void on_drop(std::function<void(port::File)>) override {}
    void save(const std::string& name, const std::string&, const std::string& bytes) override {
        world_.saved_files.push_back({name, bytes});
    }
    void decode(const std::string& bytes, const std::string& encoding, port::Done<std::string> done) override {
        world_.later([done, text = desktop::decode(bytes, encoding)] { done(text); });
    }
    void read_workbook(const std::string& bytes, std::function<void(double)> progress,
                       port::Done<std::string> done) override {
        progress(0.5);
        world_.later([this, bytes, done] {
            const auto found = world_.workbooks.find(bytes);
            if (found == world_.workbooks.end())
                return done(record::fail("工作簿已损坏"));
            done(found->second);
        });
    }
    void read_hazard_library(port::Done<std::string> done) override {
        world_.later([this, done] {
            if (!world_.hazard_library)
                return done(record::fail("隐患库还没有下载到本机"));
            done(*world_.hazard_library);
        });
    }
    void print(const std::string&, const std::string& html) override { world_.printed.push_back(html); }
    void save(form::FileKind kind, const std::string& name, const std::string& paper, port::Done<void> done) override {
        world_.later([this, kind, name, paper, done] {
            if (!world_.documents_refusal.empty())
                return done(record::fail(world_.documents_refusal));
            world_.saved_documents.push_back({kind, name, paper});
            done({});
        });
    }
    void write_set(const std::string& set, std::function<void(double)> progress,
                   port::Done<std::size_t> done) override {
        progress(0.5);
        world_.later([this, set, done] {
            if (!world_.documents_refusal.empty())
                return done(record::fail(world_.documents_refusal));
            written_set_ = set;
            done(world_.missing_photos);
        });
    }
    void hand_out_set(const std::string& name) override { world_.saved_files.push_back({name, written_set_}); }
    std::int64_t now_seconds() override { return world_.now_seconds; }
    double milliseconds() override { return 0; }
    void fill(unsigned char* bytes, std::size_t size) override {
        std::generate_n(bytes, size, [this] { return static_cast<unsigned char>(world_.random() & 0xFF); });
    }
    void check(std::vector<crypto::SignedMessage> messages, std::function<void(bool)> done) override {
        world_.later([messages = std::move(messages), done = std::move(done)] { done(crypto::verify_all(messages)); });
    }
    void run(std::function<bool()> piece) override {
        world_.later([this, piece = std::move(piece)] {
            if (piece())
                run(piece);
        });
    }
    void after_drawing(std::function<void()> call) override { world_.later(std::move(call)); }

private:
    MemoryWorld& world_;
    std::string written_set_ = {};
};

}  // namespace

struct MemoryWorld::Implementation {
    explicit Implementation(MemoryWorld& world) : journal(world), kept(world), world_ports(world) {}
    Journal journal;
    Kept kept;
    World world_ports;
};

MemoryWorld::MemoryWorld(std::uint32_t seed) : random(seed), implementation_(std::make_shared<Implementation>(*this)) {}

port::Ports MemoryWorld::ports() {
    Implementation& all = *implementation_;
    return {.journal = all.journal,
            .snapshot = all.kept,
            .attachments = all.kept,
            .keys = all.kept,
            .preferences = all.kept,
            .persistence = all.kept,
            .files = all.world_ports,
            .printer = all.world_ports,
            .documents = all.world_ports,
            .clock = all.world_ports,
            .random = all.world_ports,
            .worker = all.world_ports,
            .signatures = all.world_ports};
}

void MemoryWorld::settle() {
    while (step()) {
    }
}

bool MemoryWorld::step() {
    if (waiting_.empty())
        return false;
    const auto call = std::move(waiting_.front());
    waiting_.pop_front();
    call();
    return true;
}

void MemoryWorld::fail_at(int operation, Fault fault) {
    store_operations_ = 0;
    fails_at_ = operation;
    fault_ = fault;
}

Fault MemoryWorld::next_fault() {
    return ++store_operations_ == fails_at_ ? fault_ : Fault::none;
}

}  // namespace anze::desktop
