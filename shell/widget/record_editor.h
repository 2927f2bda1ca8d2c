#pragma once

// A form for any record, from its field table.

#include "record/attachment.h"
#include "record/error.h"
#include "record/text.h"
#include "style/style.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <functional>

namespace anze::widget {

struct EditOptions {
    std::vector<std::string_view> keys = {};  // which fields, in this order; empty: all
    std::vector<record::Error> errors = {};   // shown at the field whose key is Error.place
    bool read_only = false;
    std::function<std::vector<Option>(std::string_view refers_to)> options = {};
    bool two_columns = false;  // on a phone always one; a long text has the whole row
};

namespace detail {

template <class T>
inline constexpr bool is_id_list = std::is_same_v<T, std::vector<std::string>>;
// Photos have photo_strip.
template <class T>
inline constexpr bool has_input = !std::is_same_v<T, std::vector<record::Attachment>> &&
                                  requires(const Label& label, T& value) { input(label, value); };

// Where the inputs of a form stand: side by side, or one alone in its row.
class FormRows {
public:
    explicit FormRows(int columns) : columns_(columns) {}

    // Before each input.
    void next(bool has_whole_row);
    void end();

private:
    int columns_;
    bool is_open_ = false;
};

std::string_view error_at(const EditOptions& options, std::string_view key);
// Shows dots, and what is known masked below.
bool masked_input(Label label, std::string& value);

template <class T>
bool edit_value(const auto& field, T& value, const Label& label, const EditOptions& options) {
    if constexpr (std::is_same_v<T, std::string> || is_id_list<T>) {
        if (!field.refers_to.empty() && options.options)
            return input(label, value, options.options(field.refers_to));
    }
    if constexpr (is_id_list<T>) {
        if (!field.refers_to.empty())
            return false;
    }
    if constexpr (std::is_same_v<T, std::string>) {
        if (field.is_masked)
            return masked_input(label, value);
    }
    if constexpr (std::is_same_v<T, std::string>) {
        return field.is_long_text ? long_input(label, value) : input(label, value);
    } else if constexpr (has_input<T>) {
        return input(label, value);
    } else {
        return false;
    }
}

}  // namespace detail

// True in a frame in which a value changed.
template <record::HasFields R>
bool edit(R& draft, const EditOptions& options = {}) {
    bool changed = false;
    detail::FormRows rows(options.two_columns ? 2 : 1);
    const auto draw = [&](const auto& field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Member;
        if constexpr (detail::has_input<Member> || detail::is_id_list<Member>) {
            rows.next(field.is_long_text);
            const Label label{.text = field.label,
                              .required = field.is_required,
                              .hint = field.hint_text,
                              .error = detail::error_at(options, field.key),
                              .read_only = options.read_only};
            changed = detail::edit_value(field, draft.*field.member, label, options) || changed;
        }
    };
    if (options.keys.empty())
        record::for_each_field<R>(draw);
    for (const std::string_view key : options.keys) {
        record::for_each_field<R>([&](const auto& field) {
            if (field.key == key)
                draw(field);
        });
    }
    rows.end();
    return changed;
}

// The filled fields, as label and value. `name_of(type, id)` says what stands behind an id; where it says nothing the
// field is not shown.
template <record::HasFields R>
void show(const R& value,
          const std::function<std::string(std::string_view refers_to, std::string_view id)>& name_of = {}) {
    record::for_each_field<R>([&](const auto& field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Member;
        const Member& member = value.*field.member;
        if (!record::Value<Member>::is_set(member))
            return;
        if constexpr (std::is_same_v<Member, std::vector<record::Attachment>>) {
            label_value(field.label, std::to_string(member.size()) + " 件");
        } else if constexpr (std::is_same_v<Member, std::string>) {
            if (field.refers_to.empty())
                label_value(field.label, field.is_masked ? record::masked(member) : member);
            else if (const std::string name = name_of ? name_of(field.refers_to, member) : ""; !name.empty())
                label_value(field.label, name);
        } else if constexpr (detail::is_id_list<Member>) {
            std::string names;
            for (const std::string& id : member) {
                const std::string name = field.refers_to.empty() ? id : name_of ? name_of(field.refers_to, id) : "";
                names += names.empty() || name.empty() ? name : "、" + name;
            }
            label_value(field.label, names);
        } else if constexpr (std::is_same_v<Member, record::Money>) {
            label_value(field.label, record::money_text(member) + " 元");
        } else {
            label_value(field.label, record::Value<Member>::text(member));
        }
    });
}

}  // namespace anze::widget
