#include "form/html.h"

namespace anze::form {
namespace {

constexpr std::string_view style = R"(
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body {
  margin: 0; color: #000; background: #fff;
  font: 12pt/1.6 "FangSong", "STFangsong", "仿宋", "Noto Serif CJK SC", serif;
}
h1, h2 { font: 700 13pt/1.4 "SimHei", "Heiti SC", "黑体", "Noto Sans CJK SC", sans-serif; margin: 5mm 0 2mm; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
p { margin: 0 0 2mm; overflow-wrap: anywhere; }
p.right { text-align: right; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 4mm; }
th, td { border: 1px solid #000; padding: 1.2mm 1.6mm; font-size: 10.5pt; }
th, td { vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 700; text-align: center; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.dense th, table.dense td { padding: 0.6mm; font-size: 8pt; line-height: 1.3; }
td.label { font-weight: 700; text-align: center; vertical-align: middle; }
img { display: block; max-width: 100%; margin: 1mm auto; }
td img { max-height: 42mm; }
.drawing { text-align: center; margin: 0 0 3mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.drawing > div { position: relative; display: inline-block; max-width: 100%; border: 1px solid #000; }
.drawing img { margin: 0; }
.drawing .blank { width: 150mm; aspect-ratio: 10 / 7; margin: 0; }
.drawing svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.drawing polygon { fill-opacity: 0.45; stroke-width: 2px; vector-effect: non-scaling-stroke; }
.drawing span {
  position: absolute; transform: translate(-50%, -50%); padding: 0.5mm 1mm; background: #fffd;
  font-size: 9pt; line-height: 1.3; white-space: nowrap;
}
.signatures { display: flex; gap: 12mm; margin-top: 8mm; break-inside: avoid; }
.signatures > div { flex: 1; }
.signatures p { margin-bottom: 5mm; }
)";

constexpr std::size_t most_columns_at_full_size = 10;

std::string name_without_address(const record::Attachment& picture) {
    return "［照片 " + picture.sha256.substr(0, 8) + "］";
}

class Writer {
public:
    explicit Writer(const PictureAddress& picture) : picture_(picture) {}

    void operator()(const Heading& block) { add_heading("h1", block.text, block.on_new_page); }
    void operator()(const Subheading& block) { add_heading("h2", block.text, block.on_new_page); }
    void operator()(const Paragraph& block) {
        out_ += (block.is_right ? "<p class=\"right\">" : "<p>") + escaped(block.text) + "</p>\n";
    }
    void operator()(const Table& block) {
        out_ += block.head.size() > most_columns_at_full_size ? "<table class=\"dense\">\n" : "<table>\n";
        write_widths(block.width_percents);
        write_head(block);
        out_ += "<tbody>\n";
        for (const Row& row : block.rows) {
            out_ += "<tr>";
            for (const Cell& cell : row)
                write_cell(cell);
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table>\n";
    }
    void operator()(const Drawing& block) {
        const std::string address = picture_ ? picture_(block.picture) : std::string();
        out_ += "<div class=\"drawing\"><div>";
        out_ += address.empty() ? "<p class=\"blank\">" + escaped(name_without_address(block.picture)) + "</p>"
                                : "<img src=\"" + escaped(address) + "\" alt=\"平面图\">";
        out_ += "<svg viewBox=\"0 0 10000 10000\" preserveAspectRatio=\"none\">";
        for (const DrawnArea& area : block.areas)
            write_outline(area);
        out_ += "</svg>";
        for (const DrawnArea& area : block.areas)
            write_name(area);
        out_ += "</div></div>\n";
    }
    void operator()(const Signatures& block) {
        out_ += "<div class=\"signatures\">\n";
        for (const std::string& party : block.parties) {
            out_ +=
                "<div><p>" + escaped(party) + "（盖章）：</p><p>签字：</p><p>日期：　　　　年　　月　　日</p></div>\n";
        }
        out_ += "</div>\n";
    }

    std::string take() { return std::move(out_); }

private:
    void add_heading(const std::string& element, const std::string& text, bool on_new_page) {
        out_ += "<" + element + (on_new_page ? " style=\"break-before:page\">" : ">") + escaped(text) + "</" + element +
                ">\n";
    }

    void write_widths(const std::vector<int>& width_percents) {
        if (width_percents.empty())
            return;
        out_ += "<colgroup>";
        for (const int width : width_percents)
            out_ += "<col style=\"width:" + std::to_string(width) + "%\">";
        out_ += "</colgroup>\n";
    }

    void write_head(const Table& table) {
        if (table.head.empty())
            return;
        out_ += "<thead>";
        if (!table.groups.empty()) {
            out_ += "<tr>";
            for (const Cell& each : table.groups)
                out_ += "<th colspan=\"" + std::to_string(each.columns) + "\">" + escaped(each.text) + "</th>";
            out_ += "</tr>";
        }
        out_ += "<tr>";
        for (const std::string& each : table.head)
            out_ += "<th>" + escaped(each) + "</th>";
        out_ += "</tr></thead>\n";
    }

    void write_outline(const DrawnArea& area) {
        out_ += "<polygon points=\"";
        for (const risk::Corner& each : area.outline.corners)
            out_ += std::to_string(each.x) + "," + std::to_string(each.y) + " ";
        out_ += "\" fill=\"" + escaped(area.colour) + "\" stroke=\"" + escaped(area.colour) + "\"/>";
    }

    void write_name(const DrawnArea& area) {
        const risk::Corner centre = centre_of(area.outline);
        const auto percent = [](std::int32_t place) {
            return std::to_string(place / 100) + "." + std::to_string(place % 100 / 10) + "%";
        };
        out_ += "<span style=\"left:" + percent(centre.x) + ";top:" + percent(centre.y) + "\">" + escaped(area.name) +
                "<br>" + escaped(area.level) + "</span>";
    }

    void write_cell(const Cell& cell) {
        out_ += "<td";
        if (cell.columns > 1)
            out_ += " colspan=\"" + std::to_string(cell.columns) + "\"";
        if (cell.is_label)
            out_ += " class=\"label\"";
        out_ += ">" + escaped(cell.text);
        for (const record::Attachment& each : cell.pictures) {
            const std::string address = picture_ ? picture_(each) : std::string();
            if (address.empty())
                out_ += "<br>" + escaped(name_without_address(each));
            else
                out_ += "<img src=\"" + escaped(address) + "\" alt=\"照片\">";
        }
        out_ += "</td>";
    }

    const PictureAddress& picture_;
    std::string out_ = {};
};

struct PaperStyle {
    std::string_view size;
    std::string_view drawing_height;  // leaves room for the heading and the legend
};

PaperStyle style_of(Paper paper) {
    switch (paper) {
    case Paper::a4_portrait:
        return {"A4 portrait", "150mm"};
    case Paper::a4_landscape:
        return {"A4 landscape", "105mm"};
    case Paper::a3_landscape:
        return {"A3 landscape", "185mm"};
    }
    return {};
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\n':
            out += "<br>";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string to_html(const Document& document, const PictureAddress& picture) {
    const PaperStyle paper = style_of(document.paper);
    Writer writer(picture);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + escaped(document.title) +
           "</title><style>@page { size: " + std::string(paper.size) +
           "; } .drawing img, .drawing .blank { max-height: " + std::string(paper.drawing_height) + "; }" +
           std::string(style) + "</style></head>\n<body>\n" + writer.take() + "</body></html>\n";
}

}  // namespace anze::form
