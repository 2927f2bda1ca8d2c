#include "screen/material_dialog.h"

#include "widget/dialog.h"
#include "widget/figures.h"

namespace anze::screen {
namespace {

constexpr std::array<std::string_view, 2> purposes{"本单位留存", "给投保单位"};

// Only the insurer's house has what the unit is not given.
void choose_purpose(const ScreenPart& part, MaterialDialog& dialog) {
    if (!part.reads_internal())
        return widget::secondary("本机上有的文书、清单和照片都在其中。");
    int chosen = dialog.wish.for_unit ? 1 : 0;
    if (widget::choose({.text = "给谁", .required = true}, purposes, chosen)) {
        dialog.wish.for_unit = chosen == 1;
        dialog.version = 0;
    }
    widget::secondary(
        dialog.wish.for_unit
            ? "与反馈包范围一致：只有审核通过的服务，没有内部资料和费用。导出前先登记到档案提供记录（7.3）。"
            : "含内部资料：费用、给应急管理部门的报告和还没有审核的服务。不要发给投保单位。");
}

void bring_up_to_date(const ScreenPart& part, MaterialDialog& dialog) {
    if (std::exchange(dialog.version, part.view.version) != part.view.version)
        dialog.set = form::material_set(materials_of(part, dialog.wish));
}

std::string_view hindrance(const ScreenPart& part, const MaterialDialog& dialog) {
    return dialog.wish.for_unit ? std::string_view(part.view.status.read_only_reason) : std::string_view();
}

}  // namespace

void draw_material_dialog(const ScreenPart& part, MaterialDialog& dialog) {
    if (!widget::begin_dialog("全套材料", dialog.open))
        return;
    if (const auto share = part.view.status.materials_progress) {
        widget::progress("正在生成 " + std::to_string(static_cast<int>(*share * 100)) + "%", *share);
        return widget::end_dialog();
    }
    if (std::exchange(dialog.writing, false)) {
        dialog.open = false;
        return widget::end_dialog();
    }
    choose_purpose(part, dialog);
    bring_up_to_date(part, dialog);
    widget::text(std::to_string(dialog.set.files.size()) + " 份文书，" + std::to_string(dialog.set.photos.size()) +
                 " 张照片和附件");
    widget::secondary("按归档材料的顺序（7.1.2）放在一个压缩包里，第一份是目录。文字材料是 Word，清单是 Excel，"
                      "四色图是图片。");
    if (widget::button("生成压缩包", {.kind = widget::ButtonKind::primary,
                                      .icon = style::Icon::export_,
                                      .disabled_reason = hindrance(part, dialog)})) {
        part.wants.wishes.push_back(desk::SaveMaterials{.unit_id = dialog.wish.unit_id,
                                                        .leaves_the_house = dialog.wish.for_unit,
                                                        .service_ids = dialog.wish.service_ids,
                                                        .set = dialog.set});
        dialog.writing = true;
    }
    widget::end_dialog();
}

}  // namespace anze::screen
