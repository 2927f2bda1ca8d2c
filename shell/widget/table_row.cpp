#include "widget/table_row.h"

#include "widget/chip.h"

#include <algorithm>

namespace anze::widget::table_row {
namespace {

constexpr float piece_gap = 8;
constexpr float line_padding = 8;
constexpr ImVec2 picture_in_line(44, 32);
constexpr ImVec2 picture_on_card(72, 54);
constexpr float card_padding = 14;
constexpr float chevron_room = 24;
constexpr float label_gap = 8;
constexpr float chip_overhang = 8;  // a chip may reach into the padding beside it

TextStyle style_of(const Cell& cell) {
    if (cell.secondary)
        return {.size = style::second_size(), .colour = style::colour::second_ink};
    return {};
}

float size_of(const TextStyle& text) {
    return text.size > 0 ? text.size : style::text_size();
}

// At most so many lines; the last one ends with … when something is left out.
void fill_lines(Piece& piece, std::string_view text, float width, int lines_at_most) {
    const auto all = wrapped_lines(text, width, piece.style);
    const auto at_most = static_cast<std::size_t>(lines_at_most);
    piece.is_cut = all.size() > at_most;
    const std::size_t whole = piece.is_cut ? at_most - 1 : all.size();
    piece.lines.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(whole));
    if (piece.is_cut)
        piece.lines.push_back(shortened(std::string(all[whole]) + "…", width, piece.style));
}

Piece text_piece(std::size_t column, std::string_view text, const TextStyle& style, float width, int lines) {
    Piece piece{.kind = Piece::Kind::text, .column = column, .style = style};
    fill_lines(piece, text, width, lines);
    const float height = style::line_height(size_of(style)) * static_cast<float>(piece.lines.size());
    float widest = 0;
    for (const std::string& line : piece.lines)
        widest = std::max(widest, text_width(line, style));
    piece.rect = ImRect(0, 0, std::min(widest, width), height);
    return piece;
}

Piece chip_piece(std::size_t column, std::string_view text, float width) {
    Piece piece{.kind = Piece::Kind::chip, .column = column};
    const float padding = chip_width("");
    piece.lines.push_back(shortened(text, width - padding, {.size = style::second_size()}));
    piece.is_cut = piece.lines.front() != text;
    piece.rect = ImRect(0, 0, chip_width(piece.lines.front()), chip_height());
    return piece;
}

Piece clause_piece(std::size_t column, std::string_view clause) {
    return {.kind = Piece::Kind::clause,
            .column = column,
            .rect = ImRect(0, 0, clause_tag_width(clause), clause_tag_height())};
}

Piece button_piece(std::size_t column, float width) {
    return {.kind = Piece::Kind::button, .column = column, .rect = ImRect(0, 0, width, style::target_height())};
}

Piece picture_piece(std::size_t column, ImVec2 size) {
    return {.kind = Piece::Kind::picture, .column = column, .rect = ImRect(ImVec2(), size)};
}

// The pieces of one cell, one behind the other.
std::vector<Piece> pieces_of(std::size_t column, const Cell& cell, float room, int lines) {
    std::vector<Piece> pieces;
    float text_room = room;
    const auto add = [&](Piece piece) {
        text_room -= piece.rect.GetWidth() + piece_gap;
        pieces.push_back(std::move(piece));
    };
    if (!cell.clause.empty())
        add(clause_piece(column, cell.clause));
    if (!cell.button.empty())
        add(button_piece(column, std::min(button_width(cell.button), room)));
    if (!cell.picture.empty())
        add(picture_piece(column, picture_in_line));
    if (!cell.text.empty()) {
        const float width = std::max(text_room + (cell.tone ? chip_overhang : 0), 1.0F);
        Piece piece = cell.tone ? chip_piece(column, cell.text, width)
                                : text_piece(column, cell.text, style_of(cell), width, lines);
        pieces.insert(pieces.begin(), std::move(piece));
    }
    if (!cell.picture.empty())
        std::ranges::rotate(pieces, pieces.end() - 1);
    return pieces;
}

float least_height(const Piece& piece) {
    switch (piece.kind) {
    case Piece::Kind::button:
        return piece.rect.GetHeight() + 4;
    case Piece::Kind::clause:
        return piece.rect.GetHeight() + 12;
    case Piece::Kind::picture:
        return piece.rect.GetHeight() + 20;
    default:
        return piece.rect.GetHeight() + 2 * line_padding;
    }
}

}  // namespace

float text_row_height(int lines) {
    const float text = style::line_height(style::text_size()) * static_cast<float>(lines);
    return std::max(text + 2 * line_padding, style::row_height());
}

float needed_width(const Cell& cell, float at_most) {
    float width = 2 * cell_padding - piece_gap;
    for (const Piece& piece : pieces_of(0, cell, at_most - 2 * cell_padding, 1))
        width += piece.rect.GetWidth() + piece_gap;
    return std::min(width, at_most);
}

Plan plan_line(std::span<const float> widths, std::vector<Cell> cells, int lines) {
    Plan plan{.cells = std::move(cells), .height = style::row_height()};
    float left = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        float x = left + cell_padding;
        for (Piece& piece : pieces_of(column, plan.cells[column], widths[column] - 2 * cell_padding, lines)) {
            plan.height = std::max(plan.height, least_height(piece));
            piece.rect.TranslateX(x);
            x += piece.rect.GetWidth() + piece_gap;
            plan.pieces.push_back(std::move(piece));
        }
        left += widths[column];
    }
    for (Piece& piece : plan.pieces)
        piece.rect.TranslateY((plan.height - piece.rect.GetHeight()) / 2);
    return plan;
}

namespace {

// Puts pieces onto a card from the top down.
class CardPlanner {
public:
    CardPlanner(std::span<const Column> columns, float width, std::vector<Cell> cells, int lines)
        : columns_(columns), right_(width - card_padding), lines_(lines) {
        plan_.cells = std::move(cells);
    }

    Plan plan() {
        picture();
        titles();
        chips();
        lines();
        y_ = std::max(y_, picture_bottom_);
        left_ = card_padding;
        buttons();
        plan_.height = y_ + card_padding;
        return std::move(plan_);
    }

private:
    void put(Piece piece, float x, float y) {
        piece.rect.Translate(ImVec2(x, y));
        plan_.pieces.push_back(std::move(piece));
    }

    void for_each_cell(auto&& visit) {
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            if (columns_[column].on_card != OnCard::hidden)
                visit(column, plan_.cells[column]);
        }
    }

    void picture() {
        for_each_cell([this](std::size_t column, const Cell& cell) {
            if (cell.picture.empty() || picture_bottom_ > 0)
                return;
            put(picture_piece(column, picture_on_card), card_padding, card_padding);
            picture_bottom_ = card_padding + picture_on_card.y;
            left_ += picture_on_card.x + cell_padding;
        });
    }

    void titles() {
        for_each_cell([this](std::size_t column, const Cell& cell) {
            if (columns_[column].on_card != OnCard::title || cell.text.empty())
                return;
            Piece piece = text_piece(column, cell.text, {.semibold = true}, right_ - left_ - chevron_room, lines_);
            const float height = piece.rect.GetHeight();
            put(std::move(piece), left_, y_);
            y_ += height + 4;
        });
    }

    static bool is_chip(const Column& column, const Cell& cell) {
        return !cell.text.empty() && (column.on_card == OnCard::chip || (cell.tone && column.on_card != OnCard::title));
    }

    void chips() {
        float x = left_;
        bool is_any = false;
        const auto add = [&](Piece piece) {
            if (x > left_ && x + piece.rect.GetWidth() > right_) {
                x = left_;
                y_ += chip_height() + 6;
            }
            const float width = piece.rect.GetWidth();
            const float above = (piece.rect.GetHeight() - chip_height()) / 2;
            put(std::move(piece), x, y_ + 2 - above);
            x += width + piece_gap;
            is_any = true;
        };
        for_each_cell([&](std::size_t column, const Cell& cell) {
            if (is_chip(columns_[column], cell))
                add(chip_piece(column, cell.text, right_ - left_));
            if (!cell.clause.empty())
                add(clause_piece(column, cell.clause));
        });
        if (is_any)
            y_ += chip_height() + 8;
    }

    void lines() {
        const TextStyle label_style{.size = style::second_size(), .colour = style::colour::second_ink};
        for_each_cell([&](std::size_t column, const Cell& cell) {
            if (columns_[column].on_card != OnCard::line || cell.text.empty() || is_chip(columns_[column], cell))
                return;
            const std::string_view title = columns_[column].title;
            float x = left_;
            if (!title.empty()) {
                Piece label = text_piece(column, title, label_style, right_ - left_, 1);
                x += label.rect.GetWidth() + label_gap;
                put(std::move(label), left_, y_);
            }
            const TextStyle value_style{.size = style::second_size()};
            Piece value = text_piece(column, cell.text, value_style, std::max(right_ - x, 1.0F), lines_);
            const float height = value.rect.GetHeight();
            put(std::move(value), x, y_);
            y_ += height + 2;
        });
    }

    void buttons() {
        float count = 0;
        for_each_cell([&count](std::size_t, const Cell& cell) { count += cell.button.empty() ? 0.0F : 1.0F; });
        if (count == 0)
            return;
        const float width = (right_ - left_ - piece_gap * (count - 1)) / count;
        float x = left_;
        for_each_cell([&](std::size_t column, const Cell& cell) {
            if (cell.button.empty())
                return;
            put(button_piece(column, width), x, y_ + piece_gap);
            x += width + piece_gap;
        });
        y_ += piece_gap + style::target_height();
    }

    std::span<const Column> columns_;
    Plan plan_{};
    float left_ = card_padding;
    float right_;
    float y_ = card_padding - 2;
    float picture_bottom_ = 0;
    int lines_;
};

}  // namespace

Plan plan_card(std::span<const Column> columns, float width, std::vector<Cell> cells, int lines) {
    return CardPlanner(columns, width, std::move(cells), lines).plan();
}

}  // namespace anze::widget::table_row
