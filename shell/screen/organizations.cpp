#include "screen/organizations.h"

namespace anze::screen {

void draw_organizations(const desk::View&, const Route&, OrganizationsState&, Wants&) {
    widget::title("服务机构");
}

}  // namespace anze::screen
