#include "risk/analysis.h"
#include "widget/sheet_model.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using widget::NamedRecords;

namespace {

using Texts = std::vector<std::string>;

struct Judged {
    enum Column : std::uint8_t { step, criteria };

    explicit Judged(std::vector<NamedRecords::Named> records) : model(columns(std::move(records))) {}

    static std::vector<widget::SheetColumn> columns(std::vector<NamedRecords::Named> records) {
        constexpr std::array<std::string_view, 2> keys{"step", "criteria_id"};
        auto all = widget::sheet_columns(record::faces<risk::WorkHazard>(), keys);
        all[criteria].named = std::make_shared<const NamedRecords>(std::move(records));
        return all;
    }

    Texts cells(std::string criteria_id) const {
        const risk::WorkHazard row{.step = "接管", .criteria_id = std::move(criteria_id)};
        return widget::cells_of(model.rows().columns(), &row);
    }
    // What the record says once that is written and saved.
    std::string written(std::string_view text) {
        model.select({0, criteria});
        model.write(text);
        std::string id = "nothing";
        (void)model.rows().columns()[criteria].read(model.rows().text(0, criteria), &id);
        return id;
    }
    std::string problem() const { return model.rows().problem(0, criteria).reason; }

    widget::SheetModel model;
};

const std::vector<NamedRecords::Named> three{{"c1", "风险矩阵法"}, {"c2", "作业条件法"}, {"c3", "风险矩阵法"}};

}  // namespace

TEST_CASE("A cell that names a record shows its name, and two of one name are told apart") {
    const Judged sheet(three);
    CHECK(sheet.cells("c1") == Texts{"接管", "风险矩阵法"});
    CHECK(sheet.cells("c3") == Texts{"接管", "风险矩阵法（2）"});
    CHECK(sheet.cells("") == Texts{"接管", ""});
    CHECK(sheet.cells("gone") == Texts{"接管", ""});
}

TEST_CASE("A record is named by its name or the beginning of it, and by nothing else") {
    Judged sheet(three);
    CHECK(sheet.written("作业") == "c2");
    CHECK(sheet.model.rows().text(0, Judged::criteria) == "作业条件法");
    CHECK(sheet.problem().empty());
    CHECK(sheet.written("风险矩阵法") == "c1");
    CHECK(sheet.written("").empty());
    CHECK(sheet.written("别的") == "nothing");
    CHECK(sheet.problem().contains("不在选项中"));
    sheet.model.select({0, Judged::step});
    sheet.model.paste("接管\t 风险矩阵法（2） ");
    CHECK(sheet.model.rows().text(0, Judged::criteria) == "风险矩阵法（2）");
}

TEST_CASE("Where there is nothing to name yet the cell says so") {
    Judged sheet({});
    CHECK(sheet.written("风险矩阵法") == "nothing");
    CHECK(sheet.problem().contains("还没有可以选的记录"));
    CHECK(sheet.written("").empty());
}
