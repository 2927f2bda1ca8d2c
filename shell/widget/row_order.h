#pragma once

// Which rows of a list are shown and in which order, worked out once for each change and not once for each frame.

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anze::widget {

// By number, then by text. A column of words leaves the number as it is.
struct SortKey {
    std::int64_t number = 0;
    std::string text = {};
};

struct RowSource {
    std::size_t count = 0;
    std::uint64_t version = 0;  // another one when any row changed
    std::function<bool(std::size_t row)> shown = {};
    std::uint64_t shown_version = 0;  // another one when `shown` answers differently
    // Appends what the search box looks into.
    std::function<void(std::size_t row, std::string& text)> searched = {};
    std::function<SortKey(std::size_t row, int column)> sort_key = {};
};

// What all rows say, in one piece of memory.
class SearchText {
public:
    void read(const RowSource& source);
    // Takes the mark from every row that does not hold the word.
    void narrow(std::string_view word, std::vector<std::uint8_t>& marks) const;

private:
    [[nodiscard]] std::size_t rarest_byte(std::string_view word) const;

    std::string text_{};
    std::vector<std::uint32_t> ends_{};
    std::array<std::uint32_t, 256> byte_counts_{};
};

class RowOrder {
public:
    // The rows to show, in the order of the screen. Every word of `query` has to be in a row, capital or small.
    // `sort_column` as in TableState; -1 leaves the rows as they come.
    std::span<const std::uint32_t> update(const RowSource& source, int sort_column, bool descending,
                                          std::string_view query);

private:
    void sort(const RowSource& source);
    void mark_shown(const RowSource& source);
    void read_text(const RowSource& source);
    void search(const RowSource& source, const std::string& query, bool from_the_start);

    // Read when it is first wanted, or in the frame after the rows came: the list is on the screen before.
    SearchText text_{};
    bool text_is_read_ = false;
    std::vector<std::uint32_t> sorted_{};
    std::vector<std::uint8_t> shown_{};  // a mark for each row that `shown` lets through
    std::vector<std::uint8_t> found_{};  // and that holds the query
    std::vector<std::uint32_t> order_{};
    std::string query_{};
    std::uint64_t version_ = 0;
    std::uint64_t shown_version_ = 0;
    std::size_t count_ = 0;
    int sort_column_ = -1;
    bool descending_ = false;
    bool is_known_ = false;
};

}  // namespace anze::widget
