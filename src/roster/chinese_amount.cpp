#include "roster/chinese_amount.h"

#include "record/text.h"

#include <span>
#include <utility>

namespace anze::roster {

namespace {

struct Digit {
    std::string_view sign;
    std::int64_t value;
};
constexpr Digit digits[] = {
    {"零", 0}, {"〇", 0}, {"壹", 1}, {"一", 1}, {"贰", 2}, {"二", 2}, {"两", 2},
    {"叁", 3}, {"三", 3}, {"肆", 4}, {"四", 4}, {"伍", 5}, {"五", 5}, {"陆", 6},
    {"六", 6}, {"柒", 7}, {"七", 7}, {"捌", 8}, {"八", 8}, {"玖", 9}, {"九", 9},
};
constexpr Digit places[] = {
    {"拾", 10}, {"十", 10}, {"佰", 100}, {"百", 100}, {"仟", 1000}, {"千", 1000},
};
constexpr std::int64_t ten_thousand = 10'000;
constexpr std::int64_t hundred_million = 100'000'000;
constexpr std::size_t sign_bytes = 3;  // each of these characters in UTF-8
constexpr std::size_t longest = 40 * sign_bytes;

std::optional<std::int64_t> value_of(std::span<const Digit> table, std::string_view sign) {
    for (const Digit& digit : table) {
        if (digit.sign == sign)
            return digit.value;
    }
    return std::nullopt;
}

// Adds up sections of four places: below 万, below 亿, and 元, 角, 分 at the end.
class AmountReader {
public:
    bool take(std::string_view sign) {
        if (const auto digit = value_of(digits, sign)) {
            digit_ = digit;
            return true;
        }
        if (const auto place = value_of(places, sign)) {
            section_ += digit_.value_or(1) * *place;  // 拾元 is 10
            digit_.reset();
            return true;
        }
        if (sign == "万")
            return close_section(section_ + digit_.value_or(0), ten_thousand);
        if (sign == "亿")
            return close_section(std::exchange(total_, 0) + section_ + digit_.value_or(0), hundred_million);
        if (sign == "元" || sign == "圆") {
            fen_ = (total_ + section_ + digit_.value_or(0)) * 100;
            total_ = section_ = 0;
            digit_.reset();
            has_yuan_ = true;
            return true;
        }
        if (sign == "角")
            return add_small(10);
        if (sign == "分")
            return add_small(1);
        return sign == "整" || sign == "正";
    }

    [[nodiscard]] std::optional<record::Money> amount() const {
        const bool nothing_left = total_ == 0 && section_ == 0 && digit_.value_or(0) == 0;
        if (!has_yuan_ || !nothing_left)
            return std::nullopt;
        return record::money_of_fen(fen_);
    }

private:
    bool close_section(std::int64_t section, std::int64_t scale) {
        if (section > ten_thousand)
            return false;
        total_ += section * scale;
        section_ = 0;
        digit_.reset();
        return true;
    }
    bool add_small(std::int64_t fen) {
        fen_ += digit_.value_or(0) * fen;
        digit_.reset();
        return has_yuan_;
    }

    std::int64_t total_ = 0;
    std::int64_t section_ = 0;
    std::optional<std::int64_t> digit_ = {};
    std::int64_t fen_ = 0;
    bool has_yuan_ = false;
};

}  // namespace

std::optional<record::Money> read_chinese_amount(std::string_view text) {
    const std::string narrow = record::narrow(text);
    if (narrow.empty() || narrow.size() % sign_bytes != 0 || narrow.size() > longest)
        return std::nullopt;
    AmountReader reader;
    for (std::size_t at = 0; at < narrow.size(); at += sign_bytes) {
        if (!reader.take(std::string_view(narrow).substr(at, sign_bytes)))
            return std::nullopt;
    }
    return reader.amount();
}

}  // namespace anze::roster
