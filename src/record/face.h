// The field table at run time. What is done alike with every record is compiled once and walks this, instead of once
// for each record and each of its fields.
#pragma once

#include "record/value.h"

#include <memory>
#include <span>

namespace anze::record {

struct Attachment;

// Of what a reader treats specially.
enum class Kind : std::uint8_t { other, text, texts, attachments, rows };

template <class V>
inline constexpr Kind kind_of = Kind::other;
template <>
inline constexpr Kind kind_of<std::string> = Kind::text;
template <>
inline constexpr Kind kind_of<std::vector<std::string>> = Kind::texts;
template <>
inline constexpr Kind kind_of<std::vector<Attachment>> = Kind::attachments;

// Value<V> behind pointers; every pointer given is to a V.
struct ValueFace {
    Kind kind;
    bool (*is_set)(const void*);
    bool (*equal)(const void*, const void*);
    void (*copy)(void* to, const void* from);
    void (*move)(void* to, void* from);
    void (*construct)(void*);
    void (*destroy)(void*);
    Json (*to_json)(const void*);
    bool (*from_json)(const Json&, void*);
    std::string (*text)(const void*);
    // By which values stand in order; null where their text or their place among the choices says it.
    std::int64_t (*rank)(const void*);
    void (*pack)(Packer&, const void*);
    void (*unpack)(Unpacker&, void*);
    // From what a person wrote; null where such a value is not written in one piece. What is refused changes nothing.
    Result<void> (*read)(std::string_view written, void*);
    std::span<const std::string_view> choices;  // the labels to choose from, if it is a choice
};

namespace detail {

template <class V>
const V& as(const void* value) {
    return *static_cast<const V*>(value);
}
template <class V>
V& as(void* value) {
    return *static_cast<V*>(value);
}

template <class V>
constexpr auto reader() -> Result<void> (*)(std::string_view, void*) {
    if constexpr (Written<V>)
        return [](std::string_view written, void* value) { return Value<V>::read(written, as<V>(value)); };
    else
        return nullptr;
}
template <class V>
constexpr auto ranker() -> std::int64_t (*)(const void*) {
    if constexpr (Ranked<V>)
        return [](const void* value) { return Value<V>::rank(as<V>(value)); };
    else
        return nullptr;
}
template <class V>
constexpr std::span<const std::string_view> choices() {
    if constexpr (std::is_enum_v<V>)
        return choice_labels<V>;
    else
        return {};
}

}  // namespace detail

inline constexpr std::size_t largest_value_bytes = 64;

template <class V>
    requires(sizeof(V) <= largest_value_bytes)
inline constexpr ValueFace value_face{
    .kind = kind_of<V>,
    .is_set = [](const void* value) { return Value<V>::is_set(detail::as<V>(value)); },
    .equal = [](const void* one, const void* other) { return detail::as<V>(one) == detail::as<V>(other); },
    .copy = [](void* to, const void* from) { detail::as<V>(to) = detail::as<V>(from); },
    .move = [](void* to, void* from) { detail::as<V>(to) = std::move(detail::as<V>(from)); },
    .construct = [](void* place) { std::construct_at(static_cast<V*>(place)); },
    .destroy = [](void* value) { std::destroy_at(static_cast<V*>(value)); },
    .to_json = [](const void* value) { return Value<V>::to_json(detail::as<V>(value)); },
    .from_json = [](const Json& json, void* value) { return Value<V>::from_json(json, detail::as<V>(value)); },
    .text = [](const void* value) { return Value<V>::text(detail::as<V>(value)); },
    .rank = detail::ranker<V>(),
    .pack = [](Packer& packer, const void* value) { Value<V>::pack(packer, detail::as<V>(value)); },
    .unpack = [](Unpacker& unpacker, void* value) { Value<V>::unpack(unpacker, detail::as<V>(value)); },
    .read = detail::reader<V>(),
    .choices = detail::choices<V>(),
};

// One field of the table, see Field for what the rules mean.
struct FieldFace {
    std::string_view key;
    std::string_view label;
    std::string_view refers_to;
    std::size_t longest_characters;
    bool is_required;
    bool has_legal_weight;
    bool is_masked;
    std::size_t offset;
    const ValueFace* value;

    const void* in(const void* record) const { return static_cast<const std::byte*>(record) + offset; }
    void* in(void* record) const { return static_cast<std::byte*>(record) + offset; }

    bool is_set(const void* record) const { return value->is_set(in(record)); }
    bool equal(const void* one, const void* other) const { return value->equal(in(one), in(other)); }
    void copy(void* to, const void* from) const { value->copy(in(to), in(from)); }
    Json to_json(const void* record) const { return value->to_json(in(record)); }
    bool from_json(const Json& json, void* record) const { return value->from_json(json, in(record)); }
    // In words, masked where the field is; the value may lie anywhere.
    std::string text_of_value(const void* of) const;
    std::string text(const void* record) const { return text_of_value(in(record)); }
};
using Faces = std::span<const FieldFace>;

// A value of a field beside any record.
class LooseValue {
public:
    explicit LooseValue(const ValueFace& face) : face_(face) { face_.construct(bytes_); }
    ~LooseValue() { face_.destroy(bytes_); }
    LooseValue(const LooseValue&) = delete;
    LooseValue& operator=(const LooseValue&) = delete;

    void* get() { return bytes_; }

private:
    const ValueFace& face_;
    alignas(std::max_align_t) std::byte bytes_[largest_value_bytes];
};

// Null when no field has that key.
const FieldFace* find_field(Faces faces, std::string_view key);

// Of the fields that are filled in; a member of the wrong kind makes reading false and leaves the others read.
Json object_of(Faces faces, const void* record);
bool read_object(Faces faces, const Json& object, void* record);
std::string text_of(Faces faces, const void* record);
void pack(Faces faces, Packer& packer, const void* record);
void unpack(Faces faces, Unpacker& unpacker, void* record);

}  // namespace anze::record
