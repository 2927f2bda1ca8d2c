#include "command_line/command_line.h"

#include "bundle/sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cstdio>
#include <fstream>
#include <sstream>

using namespace anze;
using namespace anze::test;
using command_line::Outcome;
using command_line::run;

namespace {

// A file that is gone again with the test.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }
    ~TemporaryFile() { std::remove(path.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string path = "build/command_line_test_" + std::to_string(++number);

private:
    static inline int number = 0;
};

std::string bytes_of_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::string last_line(const std::string& text) {
    const std::size_t end = text.rfind('\n');
    return text.substr(text.rfind('\n', end - 1) + 1, end - text.rfind('\n', end - 1) - 1);
}

const std::string golden = "tests/golden/bundle.anze.json";

}  // namespace

TEST_CASE("verify says who signed, for whom, and what the file holds") {
    const Outcome outcome = run({"verify", golden});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.errors.empty());
    CHECK(outcome.output.contains("发出方：保险公司 天府财险四川分公司\n"));
    CHECK(outcome.output.contains("接收方：投保单位 成都鼎盛化工有限责任公司\n"));
    CHECK(outcome.output.contains("指纹：" + crypto::fingerprint(key_number(1).public_key()) + "\n"));
    CHECK(outcome.output.contains("1 张照片\n"));
    CHECK(outcome.output.contains("发出方未核实"));
}

TEST_CASE("verify with a key takes that key's files only") {
    const std::string fingerprint = crypto::fingerprint(key_number(1).public_key());
    CHECK(run({"verify", golden, "--key", fingerprint}).output.contains("指纹与指定的一致"));
    CHECK(run({"verify", "--key", fingerprint, golden}).exit_code == 0);
    const Outcome other = run({"verify", golden, "--key", crypto::fingerprint(key_number(2).public_key())});
    CHECK(other.exit_code == 1);
    CHECK(other.output.empty());
    CHECK(other.errors == "拒绝：签名的密钥不是您指定的那一个：文件由指纹 " + fingerprint + " 签名\n");
}

TEST_CASE("verify refuses a changed file, a missing one, and one whose writer had no right to write") {
    std::string changed = bytes_of_file(golden);
    changed.back() = 'x';
    CHECK(run({"verify", TemporaryFile(changed).path}).errors ==
          "拒绝：JSON 结束之后还有多余的字节（第 " + std::to_string(changed.size()) + " 字节）\n");
    const Outcome missing = run({"verify", "build/no such file"});
    CHECK(missing.exit_code == 1);
    CHECK(missing.errors.starts_with("拒绝：不能读取文件“build/no such file”："));

    Device unit(2, record::Writer::unit, "one");
    unit.set(service_one, "receipt", "r", {{"received_by", "董桂英"}});
    unit.set(service_one, "hazard", "h", {{"description", "x"}});
    bundle::Draft draft = draft_of(unit, "one", {record::Writer::unit, "甲"}, {record::Writer::insurer, "乙"}, 0);
    draft.streams = {service_one};
    draft.operations = {unit.store[1].jws, unit.store[2].jws};
    const Outcome wrong = run({"verify", TemporaryFile(bundle::write(draft, unit.key).value()).path});
    CHECK(wrong.exit_code == 1);
    CHECK(wrong.errors == "拒绝：“隐患”只能由保险公司填写（第 2 条操作）\n");
}

TEST_CASE("verify follows a key that was replaced, and refuses what the old one signed afterwards") {
    Device office(1, record::Writer::insurer);
    office.set(unit_one, "insured_unit", "one", {{"name", "甲"}});
    Device thief(1);
    thief.journal = office.journal;
    office.replace_key(11);
    office.set(unit_one, "insured_unit", "one", {{"phone", "028-1"}});
    bundle::Draft draft = draft_of(office, "one", {record::Writer::insurer, "乙"}, {record::Writer::unit, "甲"}, 0);
    const Outcome right = run({"verify", TemporaryFile(bundle::write(draft, office.key).value()).path, "--key",
                               crypto::fingerprint(key_number(11).public_key())});
    CHECK(right.errors.empty());
    CHECK(right.exit_code == 0);
    draft.streams.push_back(service_one);
    draft.operations.push_back(thief.set(service_one, "hazard", "h", {{"description", "x"}}).jws);
    const Outcome wrong = run({"verify", TemporaryFile(bundle::write(draft, office.key).value()).path});
    CHECK(wrong.exit_code == 1);
    CHECK(wrong.errors == "拒绝：签名的密钥已停用或更换，之后的操作不计入（第 4 条操作）\n");
}

TEST_CASE("show tells the case in words") {
    const Outcome outcome = run({"show", golden});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.output.contains("\n投保单位 成都鼎盛化工有限责任公司\n"));
    CHECK(outcome.output.contains("\n服务 2026 年第 1 次隐患排查（待单位答复）\n"));
    CHECK(outcome.output.contains("【隐患】配电箱未设置安全警示标志，箱门未接地"));
    CHECK(outcome.output.contains("    治理时限：2026年11月30日\n"));
    CHECK_FALSE(outcome.output.contains("：id"));
    CHECK(run({"show", "tests/data/roster-dirty.csv"}).exit_code == 1);
}

TEST_CASE("import tells every refused row with line, column and reason") {
    const std::string path = GENERATE("tests/data/roster-dirty.csv", "tests/data/roster-dirty-utf8.csv");
    const Outcome outcome = run({"import", path});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.errors.empty());
    CHECK(last_line(outcome.output) == "accepted 8 policies, refused 7 rows");
    CHECK(outcome.output.contains("退回第 11 行，“投保单位名称”列：缺少投保单位名称\n"));
    CHECK(outcome.output.contains("退回第 12 行，“应收保费(元)”列：“壹万贰仟元整”是大写金额，请写成数字 12000.00\n"));
    CHECK(outcome.output.contains("退回第 13 行，“保险起期”列：日历上没有“2026-02-30”这一天，请核对\n"));
    CHECK(outcome.output.contains("第 15 行与第 2 行是同一份保单 SL20260000000001，只算一份\n"));
}

TEST_CASE("import refuses what is no list") {
    CHECK(run({"import", TemporaryFile("PK\x03\x04").path}).exit_code == 1);
    CHECK(run({"import", TemporaryFile("").path}).errors == "拒绝：文件是空的，请选择有表头和数据的名册\n");
    CHECK(run({"import", "build/no such file"}).exit_code == 1);
}

TEST_CASE("due counts working days and says where the calendar has no data", "[5.3.3]") {
    CHECK(run({"due", "2026-09-30", "7"}).output == "2026-10-15\n");
    CHECK(run({"due", "2026-11-23", "30"}).output == "2027-01-05 provisional\n");
    CHECK(run({"due", "2026-02-30", "7"}).exit_code == 2);
    for (const std::string count : {"0", "-1", "7.5", "x", "", "10001"}) {
        CAPTURE(count);
        const Outcome outcome = run({"due", "2026-11-23", count});
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.output.empty());
    }
    CHECK(run({"due", "2199-12-31", "7"}).exit_code == 2);
}

TEST_CASE("Whoever asks in a way it does not know is told how to ask") {
    const std::vector<std::string> arguments =
        GENERATE(std::vector<std::string>{}, std::vector<std::string>{"verify"}, std::vector<std::string>{"help me"},
                 std::vector<std::string>{"verify", "a", "b"}, std::vector<std::string>{"verify", "a", "--key"},
                 std::vector<std::string>{"verify", "a", "--key", ""}, std::vector<std::string>{"show"},
                 std::vector<std::string>{"import", "a", "b"}, std::vector<std::string>{"due", "2026-11-23"});
    const Outcome outcome = run(arguments);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.output.empty());
    CHECK(outcome.errors.contains("anze verify 文件"));
}

TEST_CASE("help is an answer, not an error") {
    const std::string word = GENERATE("help", "--help", "-h");
    const Outcome outcome = run({word});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.output.contains("anze due 日期 N"));
}
