#include "journal/canonical.h"

#include "ledger/case.h"

#include <set>

namespace anze::test {
namespace {

using journal::Journal;
using Lines = std::set<std::string>;

std::string id_of(const Journal& journal, ledger::OperationNumber number) {
    return crypto::hex(journal.kept(number).id).substr(0, 16);
}

void add_asides(Lines& lines, const Journal& journal, const std::string& record, std::string_view kind,
                const std::vector<ledger::Aside>& asides) {
    for (const auto& each : asides) {
        lines.insert(record + " " + std::string(kind) + " " + each.key + " " + id_of(journal, each.operation) + " " +
                     record::to_text(each.value));
    }
}

void add_table(Lines& lines, const Journal& journal, const ledger::AnyTable& table) {
    for (std::size_t at = 0; at < table.size(); ++at) {
        const ledger::EntryBase& entry = table.entry(at);
        const std::string record = std::string(table.face().info.key) + " " + entry.id;
        lines.insert(record + " in " + ledger::to_string(journal.ledger().stream_of(entry.stream)) + " " +
                     record::to_text(record::object_of(table.face().fields, table.value(at))) + " " +
                     entry.withdrawn_reason);
        for (const auto& cell : entry.cells)
            lines.insert(record + " cell " + std::to_string(cell.field) + " " + id_of(journal, cell.operation));
        add_asides(lines, journal, record, "rival", entry.rivals);
        add_asides(lines, journal, record, "unknown", entry.unknown);
    }
}

void add_cases(Lines& lines, const Journal& journal) {
    for (const auto stream : ledger::service_streams(journal.ledger())) {
        const ledger::Case each = ledger::case_of(journal.ledger(), stream);
        const std::string name = "case " + ledger::to_string(each.name) + " ";
        lines.insert(name + std::string(ledger::stage_label(each.stage())));
        for (const auto& one : each.hazards)
            lines.insert(name + one.hazard->id + " " + std::string(ledger::hazard_state_label(one.state())));
    }
}

}  // namespace

std::string canonical_text(const Journal& journal) {
    Lines lines;
    for (const auto& table : journal.ledger().tables())
        add_table(lines, journal, *table);
    for (ledger::OperationNumber number = 1; number <= journal.count(); ++number) {
        lines.insert("operation " + id_of(journal, number) + " " +
                     std::to_string(static_cast<int>(journal.kept(number).standing)));
    }
    std::set<std::string> forked;
    for (const auto& each : journal.forks()) {
        forked.insert(each.stream + each.device);
        lines.insert("fork " + each.stream + " " + each.device + " " + std::to_string(each.seq));
    }
    for (const auto& each : journal.heads()) {
        if (!forked.contains(each.stream + each.device))
            lines.insert("head " + each.stream + " " + each.device + " " + crypto::hex(each.id));
    }
    add_cases(lines, journal);
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

}  // namespace anze::test
