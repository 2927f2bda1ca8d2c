#include "screen/list_export.h"

#include "widget/layout.h"

namespace anze::screen {

void draw_export_button(const ScreenPart& part, std::string_view name, bool is_empty,
                        const std::function<form::Document()>& make) {
    constexpr std::string_view label = "导出 Excel";
    const std::string accessible_name = "导出" + std::string(name);
    const widget::ButtonOptions options{.kind = widget::ButtonKind::ghost,
                                        .icon = style::Icon::export_,
                                        .disabled_reason = is_empty ? "还没有可以导出的行" : "",
                                        .accessible_name = accessible_name};
    widget::beside(widget::button_width(label, options));
    if (widget::button(label, options))
        part.wants.wishes.push_back(desk::SaveDocument{make(), form::FileKind::excel});
}

}  // namespace anze::screen
