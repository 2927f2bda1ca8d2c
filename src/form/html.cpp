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
td.label { font-weight: 700; text-align: center; vertical-align: middle; }
img { display: block; max-width: 100%; max-height: 42mm; margin: 1mm auto; }
.signatures { display: flex; gap: 12mm; margin-top: 8mm; break-inside: avoid; }
.signatures > div { flex: 1; }
.signatures p { margin-bottom: 5mm; }
)";

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

void Document::heading(std::string_view text) {
    body_ += "<h1>" + escaped(text) + "</h1>\n";
}

void Document::subheading(std::string_view text) {
    body_ += "<h2>" + escaped(text) + "</h2>\n";
}

void Document::paragraph(std::string_view text) {
    body_ += "<p>" + escaped(text) + "</p>\n";
}

void Document::right(std::string_view text) {
    body_ += "<p class=\"right\">" + escaped(text) + "</p>\n";
}

void Document::table(const std::vector<std::string>& head, const std::vector<std::vector<Cell>>& rows,
                     const PictureAddress& picture, const std::vector<int>& width_percents) {
    body_ += "<table>\n";
    if (!width_percents.empty()) {
        body_ += "<colgroup>";
        for (const int width : width_percents)
            body_ += "<col style=\"width:" + std::to_string(width) + "%\">";
        body_ += "</colgroup>\n";
    }
    if (!head.empty()) {
        body_ += "<thead><tr>";
        for (const std::string& each : head)
            body_ += "<th>" + escaped(each) + "</th>";
        body_ += "</tr></thead>\n";
    }
    body_ += "<tbody>\n";
    for (const auto& row : rows) {
        body_ += "<tr>";
        for (const Cell& cell : row) {
            body_ += "<td";
            if (cell.columns > 1)
                body_ += " colspan=\"" + std::to_string(cell.columns) + "\"";
            if (cell.is_label)
                body_ += " class=\"label\"";
            body_ += ">" + escaped(cell.text);
            for (const auto& each : cell.pictures) {
                const std::string address = picture ? picture(each) : std::string();
                if (address.empty())
                    body_ += "<br>" + escaped("［照片 " + each.sha256.substr(0, 8) + "］");
                else
                    body_ += "<img src=\"" + escaped(address) + "\" alt=\"照片\">";
            }
            body_ += "</td>";
        }
        body_ += "</tr>\n";
    }
    body_ += "</tbody></table>\n";
}

void Document::signatures(const std::vector<std::string>& parties) {
    body_ += "<div class=\"signatures\">\n";
    for (const std::string& party : parties) {
        body_ += "<div><p>" + escaped(party) + "（盖章）：</p><p>签字：</p><p>日期：　　　　年　　月　　日</p></div>\n";
    }
    body_ += "</div>\n";
}

std::string Document::html() const {
    const std::string_view size = paper_ == Paper::a4_portrait ? "A4 portrait" : "A4 landscape";
    return "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + escaped(title_) +
           "</title><style>@page { size: " + std::string(size) + "; }" + std::string(style) +
           "</style></head>\n<body>\n" + body_ + "</body></html>\n";
}

}  // namespace anze::form
