// A list of persons or the like, small enough to be read at once: found below its title, row by row taken, refused with
// its reasons, or said to be there twice.
#pragma once

#include "record/filled.h"
#include "roster/list_head.h"
#include "roster/outcome.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace anze::roster {

template <class T>
struct ListRow {
    std::size_t line = 0;
    T value = {};
};

// The same row again, with the same content: once is enough.
struct Repeated {
    std::size_t line = 0;
    std::size_t first_line = 0;

    bool operator==(const Repeated&) const = default;
};

template <class T>
struct List {
    std::vector<std::string> header = {};
    std::vector<std::string> unread_columns = {};  // as the header names them
    std::vector<ListRow<T>> rows = {};
    std::vector<RefusedRow> refused = {};
    std::vector<Repeated> repeated = {};
    std::size_t blank_lines = 0;
    std::size_t other_lines = 0;  // totals, examples, and the header again

    [[nodiscard]] RowCounts counts() const {
        return {.taken = rows.size(),
                .refused = refused.size(),
                .repeated = repeated.size(),
                .blank = blank_lines,
                .other = other_lines};
    }
};

// By what two rows are known to be about the same thing.
template <class E>
struct Identity {
    E field;                     // where the collision is shown
    std::string key = {};        // equal for the same thing
    std::string_view same = {};  // what is equal, and what to do when the rest is not
};

// "合计 12 人": a line below or between the rows that adds them up.
[[nodiscard]] bool is_total(const Record& record);

// The row of a template that shows how it is filled in.
[[nodiscard]] bool is_example(const Record& record);

// A list to be filled in: its columns, the required ones with a star, and an example that is never taken in.
[[nodiscard]] std::string template_csv(std::vector<std::string> header, std::vector<std::string> example);
template <class E>
[[nodiscard]] std::string template_csv() {
    std::vector<std::string> header;
    std::vector<std::string> example;
    for (const Column<E>& column : Columns<E>::list) {
        header.push_back(std::string(column.label) + (column.is_required ? "*" : ""));
        example.emplace_back(column.example);
    }
    return template_csv(std::move(header), std::move(example));
}

// The header of a list that is written.
template <class E>
[[nodiscard]] std::vector<std::string> header_of() {
    std::vector<std::string> header;
    for (const Column<E>& column : Columns<E>::list)
        header.emplace_back(column.label);
    return header;
}

// The names in a header that no field is read from.
template <class E>
[[nodiscard]] std::vector<std::string> unread_columns(const std::vector<std::string>& header,
                                                      const ColumnMapping<E>& mapping) {
    std::vector<std::string> unread;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const bool is_read = std::ranges::contains(Columns<E>::list, static_cast<int>(column),
                                                   [&](const Column<E>& info) { return mapping.column(info.field); });
        if (!is_read && !plain_name(header[column]).empty())
            unread.push_back(header[column]);
    }
    return unread;
}

// `Reader` says how a row of one kind of list is read: its Field and Value, read(RowReader) and identity(Value).
// What of a row that can be read is still wrong, each at the key of its field; of readers that know their fields by
// key.
template <class Value>
using RowRules = std::function<std::vector<record::Error>(const Value&)>;

template <class Reader>
class ListReader {
public:
    using Field = Reader::Field;
    using Value = Reader::Value;

    ListReader(std::vector<std::string> header, const ColumnMapping<Field>& mapping, RowRules<Value> rules)
        : mapping_(mapping), rules_(std::move(rules)) {
        list_.unread_columns = unread_columns(header, mapping);
        list_.header = std::move(header);
    }

    void take(const Record& record) {
        if (record.is_blank()) {
            ++list_.blank_lines;
            return;
        }
        if (is_total(record) || is_example(record) || record.cells == list_.header) {
            ++list_.other_lines;
            return;
        }
        std::vector<Fault> faults = faults_of_form(record, list_.header.size());
        if (faults.empty()) {
            RowReader<Field> reader(record, mapping_, list_.header);
            Value value = Reader::read(reader);
            faults = reader.take_faults();
            if constexpr (requires { Reader::field_at(std::string_view()); }) {
                if (faults.empty() && rules_)
                    faults = broken_rules(value, record);
            }
            if (faults.empty())
                keep_once({record.line, std::move(value)}, record, faults);
        }
        if (!faults.empty())
            list_.refused.push_back({record.line, std::move(faults), record.cells});
    }

    [[nodiscard]] List<Value> list() { return std::move(list_); }

private:
    std::vector<Fault> broken_rules(const Value& value, const Record& record) const {
        std::vector<Fault> faults;
        for (record::Error& error : rules_(value)) {
            const auto field = Reader::field_at(error.place);
            faults.push_back(field ? fault_at(*field, mapping_, list_.header, record, {}, std::move(error.message))
                                   : Fault{.reason = std::move(error.message)});
        }
        return faults;
    }
    void keep_once(ListRow<Value> row, const Record& record, std::vector<Fault>& faults) {
        Identity<Field> identity = Reader::identity(row.value);
        const auto [found, is_new] = row_of_key_.emplace(std::move(identity.key), list_.rows.size());
        if (is_new) {
            list_.rows.push_back(std::move(row));
            return;
        }
        const ListRow<Value>& first = list_.rows[found->second];
        if (row.value == first.value) {
            list_.repeated.push_back({row.line, first.line});
            return;
        }
        faults.push_back(fault_at(identity.field, mapping_, list_.header, record, {},
                                  record::filled("与第 {} 行{}", first.line, identity.same)));
    }

    ColumnMapping<Field> mapping_;
    RowRules<Value> rules_;
    List<Value> list_ = {};
    std::unordered_map<std::string, std::size_t> row_of_key_ = {};  // index in list_.rows
};

// What such a list gives of a row with those cells, in the order of its columns: a value as it was written and read
// again.
template <class Reader>
[[nodiscard]] typename Reader::Value read_cells(std::vector<std::string> cells) {
    using Field = Reader::Field;
    const Record record{.cells = std::move(cells)};
    const ColumnMapping<Field> mapping = whole_mapping<Field>();
    RowReader<Field> reader(record, mapping, record.cells);
    return Reader::read(reader);
}

// The mapping may be one that a person changed. Refused when a required column is missing.
template <class Reader>
[[nodiscard]] record::Result<List<typename Reader::Value>>
read_list(const Table& table, const std::optional<ColumnMapping<typename Reader::Field>>& changed = {},
          RowRules<typename Reader::Value> rules = {}) {
    record::Result<ListHead<typename Reader::Field>> head = read_head<typename Reader::Field>(table);
    if (!head)
        return std::unexpected(head.error());
    const auto& mapping = changed ? *changed : head->mapping;
    if (const auto complete = require_columns(missing_columns(mapping)); !complete)
        return std::unexpected(complete.error());
    ListReader<Reader> reader(std::move(head->header), mapping, std::move(rules));
    RecordReader records(table, behind_line(table, head->header_line));
    for (Record record; records.next(record);)
        reader.take(record);
    return reader.list();
}

}  // namespace anze::roster
