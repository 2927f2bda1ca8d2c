#include "widget/row_order.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <numeric>
#include <tuple>

namespace anze::widget {
namespace {

constexpr std::size_t bytes_counted = 65536;  // enough to know which bytes are rare
constexpr std::string_view wide_blank = "\u3000";

char small_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string normalised(std::string_view query) {
    std::string result;
    result.reserve(query.size());
    for (std::size_t at = 0; at < query.size();) {
        const bool wide = query.substr(at).starts_with(wide_blank);
        result += wide ? ' ' : small_letter(query[at]);
        at += wide ? wide_blank.size() : 1;
    }
    return result;
}

// `pivot` is the place in the word of the byte to look for.
bool holds(std::string_view text, std::string_view word, std::size_t pivot) {
    if (text.size() < word.size())
        return false;
    const char* at = text.data() + pivot;
    const char* end = text.data() + text.size() - word.size() + pivot + 1;
    while (at < end) {
        at = static_cast<const char*>(std::memchr(at, word[pivot], static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            return false;
        if (std::memcmp(at - pivot, word.data(), word.size()) == 0)
            return true;
        ++at;
    }
    return false;
}

}  // namespace

void SearchText::read(const RowSource& source) {
    text_.clear();
    ends_.clear();
    ends_.reserve(source.count);
    for (std::size_t row = 0; source.searched && row < source.count; ++row) {
        source.searched(row, text_);
        ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
    std::ranges::transform(text_, text_.begin(), small_letter);
    byte_counts_.fill(0);
    for (const char letter : std::string_view(text_).substr(0, bytes_counted))
        byte_counts_[static_cast<unsigned char>(letter)] += 1;
}

std::size_t SearchText::rarest_byte(std::string_view word) const {
    const auto count = [this](char letter) { return byte_counts_[static_cast<unsigned char>(letter)]; };
    return static_cast<std::size_t>(std::ranges::min_element(word, {}, count) - word.begin());
}

void SearchText::narrow(std::string_view word, std::vector<std::uint8_t>& marks) const {
    const std::size_t pivot = rarest_byte(word);
    std::size_t begin = 0;
    for (std::size_t row = 0; row < ends_.size(); ++row) {
        const std::string_view text(text_.data() + begin, ends_[row] - begin);
        begin = ends_[row];
        if (marks[row] != 0 && !holds(text, word, pivot))
            marks[row] = 0;
    }
}

std::span<const std::uint32_t> RowOrder::update(const RowSource& source, int sort_column, bool descending,
                                                std::string_view query) {
    const bool rows_changed = !is_known_ || count_ != source.count || version_ != source.version;
    const bool shown_changed = rows_changed || shown_version_ != source.shown_version;
    const bool order_changed = rows_changed || sort_column_ != sort_column || descending_ != descending;
    const std::string wanted = normalised(query);
    if (!shown_changed && !order_changed && query_ == wanted) {
        read_text(source);
        return order_;
    }
    if (rows_changed)
        text_is_read_ = false;
    if (shown_changed)
        mark_shown(source);
    if (shown_changed || query_ != wanted)
        search(source, wanted, shown_changed || !wanted.starts_with(query_));
    is_known_ = true;
    count_ = source.count;
    version_ = source.version;
    shown_version_ = source.shown_version;
    sort_column_ = sort_column;
    descending_ = descending;
    if (order_changed)
        sort(source);
    order_.clear();
    std::ranges::copy_if(sorted_, std::back_inserter(order_), [this](std::uint32_t row) { return found_[row] != 0; });
    return order_;
}

void RowOrder::sort(const RowSource& source) {
    sorted_.resize(source.count);
    if (sort_column_ < 0 || !source.sort_key) {
        std::iota(sorted_.begin(), sorted_.end(), 0U);
        return;
    }
    struct Place {
        std::int64_t number;
        std::uint32_t begin;
        std::uint32_t size;
        std::uint32_t row;
    };
    std::string texts;
    std::vector<Place> places;
    places.reserve(source.count);
    for (std::size_t row = 0; row < source.count; ++row) {
        const SortKey key = source.sort_key(row, sort_column_);
        places.push_back({key.number, static_cast<std::uint32_t>(texts.size()),
                          static_cast<std::uint32_t>(key.text.size()), static_cast<std::uint32_t>(row)});
        texts += key.text;
    }
    const auto key_of = [&texts](const Place& place) {
        return std::tuple(place.number, std::string_view(texts.data() + place.begin, place.size));
    };
    std::ranges::sort(places, [&](const Place& left, const Place& right) {
        const auto order = key_of(left) <=> key_of(right);
        if (order == 0)
            return left.row < right.row;
        return descending_ ? order > 0 : order < 0;
    });
    std::ranges::transform(places, sorted_.begin(), &Place::row);
}

void RowOrder::mark_shown(const RowSource& source) {
    shown_.assign(source.count, 1);
    for (std::size_t row = 0; source.shown && row < source.count; ++row)
        shown_[row] = source.shown(row) ? 1 : 0;
}

void RowOrder::read_text(const RowSource& source) {
    if (!text_is_read_)
        text_.read(source);
    text_is_read_ = true;
}

void RowOrder::search(const RowSource& source, const std::string& query, bool from_the_start) {
    query_ = query;
    if (from_the_start)
        found_ = shown_;
    for (std::size_t at = query_.find_first_not_of(' '); at < query_.size();) {
        const std::size_t end = std::min(query_.find(' ', at), query_.size());
        read_text(source);
        text_.narrow(std::string_view(query_).substr(at, end - at), found_);
        at = query_.find_first_not_of(' ', end);
    }
}

}  // namespace anze::widget
