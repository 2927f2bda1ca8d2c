// The field table: for each record one constexpr tuple of member pointers with a stable key, the paper's wording and
// its rules. No second place names the fields. A key is never used again for another meaning.
#pragma once

#include "record/face.h"

#include <tuple>

namespace anze::record {

template <class R, class V>
struct Field {
    using Member = V;

    V R::* member;
    std::string_view key;
    std::string_view label;
    std::string_view hint_text = {};
    std::string_view refers_to = {};  // type key of the records whose ids the field holds
    std::size_t longest_characters = 2000;
    bool is_required = false;
    bool is_long_text = false;
    // Of legal weight: two concurrent values are never decided by a clock, a person has to.
    bool has_legal_weight = false;
    // Shown and printed through masked() of record/text.h; only the editor of the field itself shows it whole.
    bool is_masked = false;

    constexpr Field required() const {
        return with([](Field& f) { f.is_required = true; });
    }
    constexpr Field long_text() const {
        return with([](Field& f) { f.is_long_text = true; });
    }
    constexpr Field legal_weight() const {
        return with([](Field& f) { f.has_legal_weight = true; });
    }
    constexpr Field masked() const {
        return with([](Field& f) { f.is_masked = true; });
    }
    constexpr Field longest(std::size_t n) const {
        return with([n](Field& f) { f.longest_characters = n; });
    }
    constexpr Field hint(std::string_view text) const {
        return with([text](Field& f) { f.hint_text = text; });
    }
    constexpr Field refers(std::string_view type) const {
        return with([type](Field& f) { f.refers_to = type; });
    }

private:
    constexpr Field with(auto change) const {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

template <class R, class V>
constexpr Field<R, V> field(V R::* member, std::string_view key, std::string_view label) {
    return {.member = member, .key = key, .label = label};
}

// Specialise beside the record.
template <class R>
inline constexpr auto fields = std::tuple<>{};

template <class R>
concept HasFields = std::tuple_size_v<std::remove_cvref_t<decltype(fields<R>)>> > 0;

template <HasFields R>
constexpr void for_each_field(auto&& visit) {
    std::apply([&](const auto&... each) { (visit(each), ...); }, fields<R>);
}

template <HasFields R>
inline constexpr std::size_t field_count = std::tuple_size_v<std::remove_cvref_t<decltype(fields<R>)>>;

// The place of a member in the table; also what a cell of the fold is known by.
template <class R, class V>
constexpr std::size_t index_of(V R::* member) {
    std::size_t index = 0;
    std::size_t found = field_count<R>;
    for_each_field<R>([&](const auto& each) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(each)>::Member, V>) {
            if (each.member == member)
                found = index;
        }
        ++index;
    });
    return found;
}

template <class R, class V>
constexpr std::string_view key_of(V R::* member) {
    std::string_view key;
    for_each_field<R>([&](const auto& each) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(each)>::Member, V>) {
            if (each.member == member)
                key = each.key;
        }
    });
    return key;
}

template <class R, class V>
constexpr std::string_view label_of(V R::* member) {
    std::string_view label;
    for_each_field<R>([&](const auto& each) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(each)>::Member, V>) {
            if (each.member == member)
                label = each.label;
        }
    });
    return label;
}

namespace detail {

struct Anything {
    template <class T>
    operator T() const;  // NOLINT: never called, it stands for any initialiser
};

template <class R, class... Args>
constexpr std::size_t member_count() {
    if constexpr (requires { R{Args{}..., Anything{}}; })
        return member_count<R, Args..., Anything>();
    else
        return sizeof...(Args);
}

// Compared as plain text: a comparison of each field's type with each other's would cost the compiler seconds.
template <class R>
constexpr bool keys_are_distinct() {
    const auto keys = std::apply(
        [](const auto&... each) { return std::array<std::string_view, sizeof...(each)>{each.key...}; }, fields<R>);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        for (std::size_t before = 0; before < at; ++before) {
            if (keys[before] == keys[at])
                return false;
        }
    }
    return true;
}

}  // namespace detail

template <class R>
inline constexpr bool covers_every_member =
    detail::member_count<R>() == field_count<R> && detail::keys_are_distinct<R>();

// The table of a record at run time.
template <HasFields R>
Faces faces() {
    static const auto all = [] {
        const R sample{};
        std::array<FieldFace, field_count<R>> made{};
        std::size_t at = 0;
        for_each_field<R>([&](const auto& each) {
            using Member = typename std::remove_cvref_t<decltype(each)>::Member;
            const auto* place = reinterpret_cast<const std::byte*>(&(sample.*each.member));
            made[at++] = {.key = each.key,
                          .label = each.label,
                          .refers_to = each.refers_to,
                          .longest_characters = each.longest_characters,
                          .is_required = each.is_required,
                          .has_legal_weight = each.has_legal_weight,
                          .is_masked = each.is_masked,
                          .offset = static_cast<std::size_t>(place - reinterpret_cast<const std::byte*>(&sample)),
                          .value = &value_face<Member>};
        });
        return made;
    }();
    return all;
}

template <HasFields R>
inline constexpr Kind kind_of<std::vector<R>> = Kind::rows;

// A record inside a record (a row of a list) is a value too.
template <HasFields R>
struct Value<R> {
    static bool is_set(const R& value) { return !(value == R{}); }
    static Json to_json(const R& value) { return object_of(faces<R>(), &value); }
    static bool from_json(const Json& json, R& value) {
        value = {};
        return json.is_object() && read_object(faces<R>(), json, &value);
    }
    static std::string text(const R& value) { return text_of(faces<R>(), &value); }
    static void pack(Packer& packer, const R& value) { record::pack(faces<R>(), packer, &value); }
    static void unpack(Unpacker& unpacker, R& value) { record::unpack(faces<R>(), unpacker, &value); }
};

}  // namespace anze::record
