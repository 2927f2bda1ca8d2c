#include "screen/about.h"

#include "code/clauses.h"
#include "widget/button.h"
#include "widget/chip.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <array>

namespace anze::screen {
namespace {

struct Library {
    std::string_view name;
    std::string_view holder;
    std::string_view licence;
};

constexpr std::array libraries{
    Library{"Dear ImGui", "Omar Cornut", "MIT"},
    Library{"stb_textedit、stb_rect_pack、stb_truetype", "Sean Barrett", "MIT 或公有领域"},
    Library{"libsodium", "Frank Denis", "ISC"},
    Library{"JSON for Modern C++", "Niels Lohmann", "MIT"},
    Library{"Emscripten 运行库", "Emscripten 作者", "MIT 或 NCSA"},
    Library{"musl", "Rich Felker 等", "MIT"},
    Library{"libc++、compiler-rt", "LLVM 项目", "Apache-2.0 附 LLVM 例外"},
    Library{"chinese-days（放假日历数据）", "vsme", "MIT"},
    Library{"xz-decompress、XZ Embedded", "Tim Perry、Steven Sanderson、Lasse Collin", "MIT、公有领域"},
    Library{"docx", "Dolan Miu", "MIT"},
    Library{"nanoid、stream-browserify", "Andrey Sitnik、James Halliday 等", "MIT"},
    Library{"write-excel-file", "catamphetamine", "MIT"},
    Library{"fflate", "Arjun Barrett", "MIT"},
};

void draw_product() {
    widget::begin_card("安责服务台");
    widget::heading("安责服务台");
    widget::text("给保险公司、投保单位、服务机构和应急管理部门使用的安全生产责任保险事故预防技术服务信息系统。"
                 "全部数据只存在本机浏览器；各方用签名的文件交换；不需要服务器和账号。");
    widget::secondary("依据《成都市安全生产责任保险事故预防技术服务规范》（草案）。按 Apache-2.0 许可开放源代码。");
    widget::secondary("本软件不替代法律意见；各条的期限和评分以正式发布的标准为准。");
    widget::end_card();
}

void draw_readings(AboutState& state) {
    widget::begin_card("本软件的理解");
    widget::heading("标准不明确处，本软件的理解");
    const auto readings = code::readings();
    constexpr std::size_t first_few = 4;
    const std::size_t shown = state.all_readings ? readings.size() : first_few;
    for (std::size_t at = 0; at < shown; ++at) {
        ImGui::PushID(static_cast<int>(at));
        widget::clause_tag(readings[at].clause);
        widget::beside(widget::text_width(readings[at].unclear));
        widget::text(readings[at].unclear);
        widget::secondary(readings[at].reading);
        ImGui::PopID();
    }
    const std::string label = state.all_readings ? "收起" : "全部 " + std::to_string(readings.size()) + " 条";
    if (widget::link(label))
        state.all_readings = !state.all_readings;
    widget::end_card();
}

void draw_libraries() {
    widget::begin_card("第三方软件");
    widget::heading("使用的第三方软件");
    for (const Library& each : libraries)
        widget::label_value(each.licence, std::string(each.name) + " · " + std::string(each.holder));
    widget::secondary("许可证全文在本站的 third-party-licenses.txt。");
    widget::end_card();
}

}  // namespace

void draw_about(const desk::View&, const Route&, AboutState& state, Wants&) {
    widget::title("关于");
    widget::begin_columns(2);
    draw_product();
    draw_libraries();
    widget::next_column();
    draw_readings(state);
    widget::end_columns();
    draw_flow_maps(state.maps);
}

}  // namespace anze::screen
