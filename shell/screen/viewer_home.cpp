#include "screen/viewer_home.h"

#include "widget/layout.h"
#include "widget/notice.h"
#include "widget/text.h"

namespace anze::screen {

void draw_viewer_home(const desk::View& view, Wants& wants) {
    widget::title("待办");
    const auto units = std::ranges::distance(view.ledger.table<party::InsuredUnit>().counting());
    const std::string words =
        units == 0 ? "查阅方没有待办。请打开保险公司提供的查阅包，内容会列在“投保单位”“隐患”“档案”里，只读。"
                   : "查阅方没有待办。已收下 " + std::to_string(units) + " 家投保单位的档案；有新的查阅包时再打开。";
    if (widget::empty_state(style::Icon::import_, words, "去收发包"))
        wants.go = Route{.page = Page::bundle};
}

}  // namespace anze::screen
