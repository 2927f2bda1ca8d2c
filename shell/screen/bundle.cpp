#include "screen/bundle.h"

#include "widget/button.h"
#include "widget/fingerprint.h"
#include "widget/layout.h"
#include "widget/notice.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

void draw_own_fingerprint(const desk::View& view) {
    widget::begin_card("本机指纹");
    widget::heading("本机指纹");
    widget::fingerprint("本机指纹", view.status.fingerprint);
    widget::secondary("对方第一次打开您发的文件时，会请您读出这一串：打电话或当面逐组核对。");
    widget::end_card();
}

struct PickWords {
    std::string_view sender;
    std::string_view button;
};

const PickWords& pick_words(const desk::Status& status) {
    static constexpr PickWords insurer{"打开单位发回的答复包，或同事带回的现场包（.anze.json）。", "打开答复包"};
    static constexpr PickWords member{"打开保险公司带出的现场包（.anze.json）。", "打开现场包"};
    static constexpr PickWords unit{"打开保险公司发来的反馈包（.anze.json）。", "打开反馈包"};
    static constexpr PickWords viewer{"打开保险公司提供的查阅包（.anze.json）。", "打开查阅包"};
    if (status.side == record::Writer::viewer)
        return viewer;
    if (status.side == record::Writer::unit)
        return unit;
    return status.role == party::DeviceRole::none ? insurer : member;
}

}  // namespace

void pick_bundle(Wants& wants) {
    wants.wishes.push_back(desk::PickBundle{});
    wants.go = Route{.page = Page::bundle};
}

void draw_picking(const desk::View& view, Wants& wants) {
    const PickWords& words = pick_words(view.status);
    const std::string_view drop = style::phone() ? "" : "也可以把文件拖进这个窗口。";
    widget::begin_card("打开收到的文件");
    if (widget::empty_state(style::Icon::import_,
                            std::string(words.sender) + std::string(drop) + "先预览，再决定收不收。", words.button)) {
        pick_bundle(wants);
    }
    widget::end_card();
}

void draw_bundle(const desk::View& view, const Route&, BundleState& state, Wants& wants) {
    widget::title("收发包");
    if (view.bundle_intake)
        draw_intake({view, wants}, *view.bundle_intake, state.intake);
    else
        draw_picking(view, wants);
    draw_own_fingerprint(view);
    const ScreenPart part{view, wants};
    if (!part.is_viewer())
        draw_export(part, state.exported);
}

}  // namespace anze::screen
