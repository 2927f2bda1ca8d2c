#pragma once

// Fields for values that are typed as text: what cannot be read stays as typed, with the reason below, until the field
// is not drawn any more.

#include "record/error.h"
#include "widget/field.h"
#include "widget/text_box.h"

namespace anze::widget {

struct Typed {
    std::string text = {};
    std::string error = {};     // why the text cannot be read
    bool is_explained = false;  // the error is shown: not before the person is done typing
    std::string written = {};   // the value when it was last seen, as it is written
    int frame = 0;
};

// Of the field whose text box has that id.
Typed& typed_of(ImGuiID id);

// Before the box is drawn: the text follows a value that changed elsewhere.
void follow_value(Typed& typed, std::string written, bool is_active);

// After it was drawn. True when the value changed.
template <class V>
bool take_typed(Typed& typed, const TextBox& box, V& value, const auto& read, const auto& write) {
    bool changed = false;
    if (box.changed) {
        const record::Result<V> result = read(std::string_view(typed.text));
        typed.error = result ? std::string() : result.error().message;
        if (result && *result != value) {
            value = *result;
            typed.written = write(value);
            changed = true;
        }
    }
    typed.is_explained = !typed.error.empty() && (typed.is_explained || !box.active);
    return changed;
}

}  // namespace anze::widget
