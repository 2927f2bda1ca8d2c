// A sheet over the checklist of a screening.
#pragma once

#include "service/service.h"
#include "widget/sheet_model.h"

#include <catch2/catch_test_macros.hpp>

namespace anze::test {

struct Sheet {
    enum Column : std::uint8_t { area, content, result, day, length };

    explicit Sheet(std::vector<std::string> contents = {"配电箱门接地", "疏散通道", "灭火器"}) : model(columns()) {
        for (std::size_t at = 0; at < contents.size(); ++at)
            records.push_back({"id" + std::to_string(at), {"甲类库房", contents[at], "", "", ""}});
        model.follow(records);
    }

    static std::vector<widget::SheetColumn> columns() {
        constexpr std::array<std::string_view, 3> keys{"area", "content", "result"};
        auto all = widget::sheet_columns(record::faces<service::ChecklistItem>(), keys);
        const auto visit = record::faces<service::Visit>();
        all.push_back({.field = record::find_field(visit, "confirmed_on"), .title = "日期"});
        all.push_back({.title = "字数", .computed = [](const widget::SheetRows&, const widget::SheetRow& row) {
                           const std::size_t length = row.cells[content].size() / 3;
                           return widget::ComputedCell{.text = std::to_string(length),
                                                       .rank = static_cast<std::int64_t>(length)};
                       }});
        return all;
    }

    std::vector<std::string> column(Column shown) const {
        std::vector<std::string> all;
        for (std::size_t row = 0; row < model.rows().count(); ++row)
            all.push_back(model.rows().text(row, shown));
        return all;
    }
    std::string text(std::size_t row, Column shown) const { return model.rows().text(row, shown); }
    std::string problem(std::size_t row, Column shown) const { return model.rows().problem(row, shown).reason; }
    void at(std::size_t row, Column shown) { model.select({row, shown}); }
    void type(std::size_t row, Column shown, std::string_view text) {
        at(row, shown);
        model.write(text);
    }

    std::vector<widget::SavedRow> records = {};
    widget::SheetModel model;
};

using Texts = std::vector<std::string>;

}  // namespace anze::test
