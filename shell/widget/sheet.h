#pragma once

// A sheet to fill in rows, worked as a spreadsheet is: keys, block, clipboard, each cell in place. On a phone the rows
// are cards, and each is filled in as a form.

#include "widget/sheet_model.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anze::widget {

// Kept by the screen.
struct SheetState {
    std::vector<float> widths{};  // of the columns a person dragged; 0: by what is in them
    bool shows_missing = false;   // saving was tried: also says what is not filled in where the cursor is
    bool is_to_be_shown = false;  // the cursor's cell scrolls into sight

    // The sheet's own.
    enum class Mode : unsigned char { away, selecting, editing };
    Mode mode = Mode::away;
    bool takes_keyboard = false;
    bool typed_over = false;  // editing began by typing: arrows go on to the next cell
    bool editor_is_open = false;
    bool is_dragging = false;
    bool by_finger = false;
    std::uint32_t held = 0;  // the item that has the keyboard
    std::string typed{};
    int option = -1;  // of the choices in the list
    std::string remark{};
    int form_row = -1;  // on a phone: the row that is open
    struct RowHeight {
        std::size_t bytes = 0;
        float height = 0;
    };
    std::unordered_map<std::uint64_t, RowHeight> heights{};
    std::vector<float> tops{};
    std::uint64_t version_measured = 0;
    std::vector<float> widths_measured{};
};

struct SheetOptions {
    float room_below = 0;  // of the window, for what comes after
};

struct SheetEvent {
    bool save = false;  // Ctrl+S
    bool widths_changed = false;
};

SheetEvent sheet(std::string_view name, SheetModel& model, SheetState& state, const SheetOptions& options = {});

// "120,0,300", for the preferences, and back.
[[nodiscard]] std::string widths_text(const std::vector<float>& widths);
[[nodiscard]] std::vector<float> read_widths(std::string_view text);

}  // namespace anze::widget
