#include "record/json.h"

#include <vector>

namespace anze::record {
namespace {

constexpr std::int64_t largest_exact_integer = (std::int64_t{1} << 53) - 1;

// Builds the value while it watches for what the parser itself lets pass.
class StrictBuilder final : public nlohmann::json_sax<Json> {
public:
    StrictBuilder(Json& root, JsonLimits limits) : root_(root), limits_(limits) {}

    bool null() override { return put(Json(nullptr)); }
    bool boolean(bool value) override { return put(Json(value)); }
    bool number_integer(number_integer_t value) override {
        if (value < -largest_exact_integer)
            return refuse("JSON 中的整数超出范围（2^53-1）");
        return put(Json(value));
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(largest_exact_integer)) {
            return refuse("JSON 中的整数超出范围（2^53-1）");
        }
        return put(Json(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t, const string_t& text) override {
        return refuse("JSON 中的数必须是整数，这里是 " + text);
    }
    bool string(string_t& value) override { return put(Json(std::move(value))); }
    bool binary(binary_t&) override { return refuse("JSON 中不能有二进制"); }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override {
        if (stack_.back()->size() >= limits_.members) {
            return refuse("JSON 中一个对象的成员超过 " + std::to_string(limits_.members) + " 个");
        }
        if (stack_.back()->contains(value))
            return refuse("JSON 中成员 \"" + value + "\" 重复出现");
        key_ = std::move(value);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& reason) override {
        // 101 is every syntax error; the text of the library says lone surrogates and bad UTF-8 among them.
        const std::string_view what = reason.what();
        std::string message = "JSON 格式有错";
        if (what.find("surrogate") != std::string_view::npos)
            message = "JSON 中有不成对的代理码（lone surrogate）";
        else if (what.find("UTF-8") != std::string_view::npos)
            message = "JSON 不是合法的 UTF-8";
        else if (what.find("; expected end of input") != std::string_view::npos)
            message = "JSON 结束之后还有多余的字节";
        error_ = Error{std::move(message), "第 " + std::to_string(position) + " 字节"};
        return false;
    }

    Error take_error() { return std::move(error_); }

private:
    bool refuse(std::string message) {
        error_ = Error{std::move(message)};
        return false;
    }

    Json* place(Json&& value) {
        if (stack_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Json& parent = *stack_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[std::move(key_)] = std::move(value));
    }

    bool put(Json&& value) {
        place(std::move(value));
        return true;
    }

    bool open(Json&& value) {
        if (stack_.size() >= limits_.depth)
            return refuse("JSON 嵌套超过 " + std::to_string(limits_.depth) + " 层");
        stack_.push_back(place(std::move(value)));
        return true;
    }

    bool close() {
        stack_.pop_back();
        return true;
    }

    Json& root_;
    JsonLimits limits_;
    std::vector<Json*> stack_ = {};
    std::string key_ = {};
    Error error_ = {};
};

}  // namespace

Result<Json> parse_json(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes)
        return fail("JSON 过大");
    // The library would skip a byte order mark; signed bytes have none.
    if (text.starts_with("\xEF\xBB\xBF"))
        return fail("JSON 开头不能有 BOM");
    // ... and take a zero byte for the end of the text.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return std::unexpected(Error{"JSON 中有零字节", "第 " + std::to_string(zero + 1) + " 字节"});
    Json root;
    StrictBuilder builder(root, limits);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return std::unexpected(builder.take_error());
    return root;
}

std::string to_text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

const Json* member(const Json& object, std::string_view key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<std::string> text_member(const Json& object, std::string_view key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_string())
        return std::nullopt;
    return value->get_ref<const std::string&>();
}

std::optional<std::int64_t> integer_member(const Json& object, std::string_view key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    return value->get<std::int64_t>();
}

}  // namespace anze::record
