#include "style/icons.h"

#include <initializer_list>

namespace anze::style {
namespace {

// Icons are drawn on a grid of 16 by 16.
class Pen {
public:
    Pen(ImDrawList* list, ImVec2 centre, float size, ImU32 colour)
        : list_(list), centre_(centre), unit_(size / 16), colour_(colour) {}

    void line(std::initializer_list<ImVec2> points, bool closed = false) const {
        for (const ImVec2& point : points)
            list_->PathLineTo(at(point));
        list_->PathStroke(colour_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness());
    }
    void circle(ImVec2 centre, float radius) const {
        list_->AddCircle(at(centre), radius * unit_, colour_, 0, thickness());
    }
    void dot(ImVec2 centre, float radius = 1.0F) const { list_->AddCircleFilled(at(centre), radius * unit_, colour_); }
    void box(ImVec2 from, ImVec2 to, float corner = 1.5F) const {
        list_->AddRect(at(from), at(to), colour_, corner * unit_, ImDrawFlags_None, thickness());
    }
    void arc(ImVec2 centre, float radius, float from, float to) const {
        list_->PathArcTo(at(centre), radius * unit_, from, to);
        list_->PathStroke(colour_, ImDrawFlags_None, thickness());
    }

private:
    float thickness() const { return unit_ * 1.5F; }
    ImVec2 at(ImVec2 point) const { return {centre_.x + (point.x - 8) * unit_, centre_.y + (point.y - 8) * unit_}; }

    ImDrawList* list_;
    ImVec2 centre_;
    float unit_;
    ImU32 colour_;
};

constexpr float pi = 3.14159265F;

void tray(const Pen& pen) {
    pen.line({{2.5F, 10}, {2.5F, 13.5F}, {13.5F, 13.5F}, {13.5F, 10}});
}

void picture_frame(const Pen& pen) {
    pen.box({2, 3}, {14, 13});
    pen.circle({5.5F, 6.2F}, 1.1F);
    pen.line({{3, 12}, {7, 8.5F}, {9, 10.5F}, {11, 8.5F}, {13.5F, 11}});
}

void draw_thing(const Pen& pen, Icon icon) {
    switch (icon) {
    case Icon::camera:
        pen.line({{2, 5}, {5, 5}, {6.2F, 3}, {9.8F, 3}, {11, 5}, {14, 5}, {14, 13}, {2, 13}}, true);
        pen.circle({8, 8.8F}, 2.4F);
        break;
    case Icon::print:
        pen.line({{4.5F, 6}, {4.5F, 2.5F}, {11.5F, 2.5F}, {11.5F, 6}});
        pen.line({{4.5F, 11.5F}, {2.5F, 11.5F}, {2.5F, 6}, {13.5F, 6}, {13.5F, 11.5F}, {11.5F, 11.5F}});
        pen.box({4.5F, 9.5F}, {11.5F, 14}, 0);
        break;
    case Icon::lock:
        pen.box({3.5F, 7}, {12.5F, 13.5F});
        pen.line({{5.5F, 7}, {5.5F, 5}});
        pen.line({{10.5F, 7}, {10.5F, 5}});
        pen.arc({8, 5}, 2.5F, -pi, 0);
        break;
    case Icon::offline:
        pen.arc({8, 12}, 7.5F, -pi * 0.75F, -pi * 0.25F);
        pen.arc({8, 12}, 4.2F, -pi * 0.75F, -pi * 0.25F);
        pen.dot({8, 12}, 1.2F);
        pen.line({{3, 3}, {13, 13}});
        break;
    case Icon::key:
        pen.circle({5, 8}, 2.6F);
        pen.line({{7.6F, 8}, {14, 8}, {14, 10.5F}});
        pen.line({{11, 8}, {11, 10}});
        break;
    case Icon::archive:
        pen.box({2, 3}, {14, 6.5F}, 1);
        pen.line({{3, 6.5F}, {3, 13}, {13, 13}, {13, 6.5F}});
        pen.line({{6.5F, 9}, {9.5F, 9}});
        break;
    case Icon::speech:
        pen.line({{2, 3}, {14, 3}, {14, 11}, {8.5F, 11}, {5, 14}, {5, 11}, {2, 11}}, true);
        pen.line({{5, 7}, {11, 7}});
        break;
    case Icon::todo:
        pen.box({2.5F, 2.5F}, {13.5F, 13.5F});
        pen.line({{5, 8}, {7.2F, 10.2F}, {11, 6}});
        break;
    case Icon::building:
        pen.line({{3.5F, 13.5F}, {3.5F, 2.5F}, {10, 2.5F}, {10, 13.5F}});
        pen.line({{10, 6.5F}, {13, 6.5F}, {13, 13.5F}});
        pen.line({{2, 13.5F}, {14, 13.5F}});
        pen.line({{5.7F, 5.5F}, {7.8F, 5.5F}});
        pen.line({{5.7F, 8.5F}, {7.8F, 8.5F}});
        break;
    case Icon::person:
        pen.circle({8, 5}, 2.6F);
        pen.arc({8, 14}, 5, -pi, 0);
        break;
    case Icon::settings:
        pen.line({{2, 5}, {14, 5}});
        pen.line({{2, 11}, {14, 11}});
        pen.dot({5.5F, 5}, 2);
        pen.dot({10.5F, 11}, 2);
        break;
    case Icon::calendar:
        pen.box({2.5F, 3.5F}, {13.5F, 13.5F});
        pen.line({{2.5F, 7}, {13.5F, 7}});
        pen.line({{5.5F, 2}, {5.5F, 5}});
        pen.line({{10.5F, 2}, {10.5F, 5}});
        break;
    case Icon::photo:
        picture_frame(pen);
        break;
    default:
        break;
    }
}

}  // namespace

void draw_icon(ImDrawList* list, Icon icon, ImVec2 centre, float size, ImU32 colour) {
    const Pen pen(list, centre, size, colour);
    switch (icon) {
    case Icon::check:
        pen.line({{3, 8.5F}, {6.5F, 12}, {13, 4.5F}});
        break;
    case Icon::warning:
        pen.line({{8, 2.5F}, {14.5F, 13.5F}, {1.5F, 13.5F}}, true);
        pen.line({{8, 6.5F}, {8, 9.7F}});
        pen.dot({8, 11.6F}, 0.9F);
        break;
    case Icon::plus:
        pen.line({{8, 3}, {8, 13}});
        pen.line({{3, 8}, {13, 8}});
        break;
    case Icon::export_:
        tray(pen);
        pen.line({{8, 10}, {8, 2.5F}});
        pen.line({{5, 5.5F}, {8, 2.5F}, {11, 5.5F}});
        break;
    case Icon::import_:
        tray(pen);
        pen.line({{8, 2.5F}, {8, 10}});
        pen.line({{5, 7}, {8, 10}, {11, 7}});
        break;
    case Icon::search:
        pen.circle({7, 7}, 4.2F);
        pen.line({{10, 10}, {13.5F, 13.5F}});
        break;
    case Icon::back:
        pen.line({{10.5F, 3}, {5.5F, 8}, {10.5F, 13}});
        break;
    case Icon::more:
        pen.dot({3.5F, 8}, 1.3F);
        pen.dot({8, 8}, 1.3F);
        pen.dot({12.5F, 8}, 1.3F);
        break;
    case Icon::close:
        pen.line({{3.5F, 3.5F}, {12.5F, 12.5F}});
        pen.line({{12.5F, 3.5F}, {3.5F, 12.5F}});
        break;
    case Icon::chevron_down:
        pen.line({{3.5F, 6}, {8, 10.5F}, {12.5F, 6}});
        break;
    case Icon::chevron_right:
        pen.line({{6, 3.5F}, {10.5F, 8}, {6, 12.5F}});
        break;
    default:
        draw_thing(pen, icon);
        break;
    }
}

}  // namespace anze::style
