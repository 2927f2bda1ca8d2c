// Choosing a list of persons or the like, and taking it in.
#include "desk/list_intake.h"

#include "desk/column_memory.h"
#include "desk/desk.h"
#include "record/filled.h"

namespace anze::desk {
namespace {

// Under which the columns of such lists are remembered.
std::string memory_of(const ListPurpose& purpose) {
    return "columns " + std::string(words_of(purpose.kind).noun);
}

}  // namespace

void Desk::pick_list(const ListPurpose& purpose) {
    ports_.files.pick(port::Accept::list, [this, purpose](record::Result<port::File> file) {
        if (file)
            open_list(purpose, std::move(*file));
    });
}

void Desk::open_list(const ListPurpose& purpose, port::File file) {
    forget_list();
    list_intake_ = ListIntake{.purpose = purpose, .file_name = file.name, .reading = true};
    const auto progress = [this](double share) { list_intake_->progress = share; };
    read_tables(std::move(file.bytes), progress, [this, purpose, name = file.name](record::Result<Tables> tables) {
        list_tables_ = std::move(tables).value_or(Tables{});
        list_intake_ = tables ? read_list(journal_.ledger(), purpose, name, list_tables_)
                              : ListIntake{.purpose = purpose, .file_name = name, .error = tables.error().message};
        if (const auto known = remembered_columns(ports_.preferences, memory_of(purpose), list_intake_->columns))
            change_list_columns(*known);
        changed_();
    });
}

void Desk::change_list_columns(const std::vector<int>& columns) {
    if (list_intake_ && !list_tables_.empty()) {
        list_intake_ =
            read_list(journal_.ledger(), list_intake_->purpose, list_intake_->file_name, list_tables_, columns);
    }
}

void Desk::forget_list() {
    forget_reading();
    list_intake_.reset();
    list_tables_.clear();
}

void Desk::take_in_list() {
    if (!list_intake_ || !list_intake_->action)
        return;
    const ledger::ListEffect effect = list_intake_->effect;
    const ListWords& words = words_of(list_intake_->purpose.kind);
    import_list(*list_intake_->action, {.list = std::string(words.noun), .file_name = list_intake_->file_name},
                {effect.added, effect.updated, list_intake_->counts.refused}, [this, effect, &words] {
                    remember_columns(ports_.preferences, memory_of(list_intake_->purpose), list_intake_->columns);
                    forget_list();
                    tell_imported(effect, words.measure);
                });
}

void Desk::import_list(ledger::Action taking_in, roster::Import import, const ImportCounts& counts,
                       std::function<void()> then) {
    const auto count = [](std::size_t rows) { return record::Count{static_cast<std::int64_t>(rows)}; };
    import.taken_on = today();
    import.taken_by = status_.actor;
    import.added = count(counts.added);
    import.updated = count(counts.updated);
    import.refused = count(counts.refused);
    const auto take_in = [this, wish = Do{.action = ledger::ImportList{std::move(taking_in), std::move(import)}},
                          then = std::move(then)] {
        act(wish, [this, then] {
            end_work();
            then();
        });
        if (!last_refusals_.empty())
            fail_work(last_refusals_.front().message);
    };
    if (counts.added + counts.updated > most_changes_at_once)
        begin_work("正在导入", take_in);
    else
        take_in();
}

// Where it is taken back, too, but on a device that tells of no import.
void Desk::tell_imported(const ledger::ListEffect& effect, std::string_view measure) {
    const std::array parts{std::pair("新增", effect.added), std::pair("更新", effect.updated),
                           std::pair("没有变化", effect.unchanged)};
    std::string text;
    for (const auto& [word, count] : parts) {
        if (count > 0)
            text += record::filled("{}{} {} {}", text.empty() ? "已导入：" : "，", word, count, measure);
    }
    if (effect.added + effect.updated > 0 && status_.role == party::DeviceRole::none)
        text += "。导错了可以在“导入名册”页撤销";
    tell(text);
}

void Desk::download_refused(const std::string& csv) {
    ports_.files.save("退回的行.csv", "text/csv", csv);
}

void Desk::download_template(std::string_view noun, const std::string& csv) {
    ports_.files.save(std::string(noun) + "导入模板.csv", "text/csv", csv);
}

}  // namespace anze::desk
