#include "screen/regimes.h"

namespace anze::screen {

void draw_regimes(const desk::View&, const Route&, RegimesState&, Wants&) {
    widget::title("制度与目录");
}

}  // namespace anze::screen
