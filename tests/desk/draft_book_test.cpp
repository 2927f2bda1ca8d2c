#include "desk/draft_book.h"

#include "party/party.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using desk::DraftBook;
using party::Staff;

namespace {

const Staff saved{.name = "李敏", .phone = "1390000"};

// As it is read again after a reload.
DraftBook reloaded(const DraftBook& book) {
    DraftBook again;
    again.read(book.to_text());
    return again;
}

}  // namespace

TEST_CASE("A draft holds what was typed, and follows the record in the rest") {
    DraftBook book;
    Staff typed = saved;
    typed.phone = "1380000";
    book.keep("staff", saved, typed);
    Staff newer = saved;
    newer.name = "李敏敏";
    newer.in_management_body = true;
    const auto draft = reloaded(book).open("staff", newer);
    CHECK(draft.value == Staff{"李敏敏", true, "1380000"});
    CHECK(draft.conflicts.empty());
}

TEST_CASE("What the record says otherwise since a person began to type there is a conflict until it is saved") {
    DraftBook book;
    Staff typed = saved;
    typed.phone = "1380000";
    book.keep("staff", saved, typed);
    Staff newer = saved;
    newer.phone = "1370000";
    const auto draft = reloaded(book).open("staff", newer);
    CHECK(draft.value.phone == "1380000");
    CHECK(draft.conflicts == std::vector<record::Difference>{{"phone", "联系电话", "1380000", "1370000"}});
    // Typing on does not make it forgotten, and what is typed elsewhere is no conflict.
    typed.phone = "13800001";
    typed.name = "李明";
    book.keep("staff", newer, typed);
    CHECK(book.open("staff", newer).conflicts.size() == 1);
    CHECK(book.open("staff", saved).conflicts.empty());
    // Both came to the same.
    newer.phone = typed.phone;
    CHECK(book.open("staff", newer).conflicts.empty());
}

TEST_CASE("A field that was empty when a person began to type and was filled in since is a conflict") {
    DraftBook book;
    Staff before = saved;
    before.phone.clear();
    Staff typed = before;
    typed.phone = "1380000";
    book.keep("staff", before, typed);
    CHECK(book.open("staff", before).conflicts.empty());
    CHECK(reloaded(book).open("staff", saved).conflicts.size() == 1);
    book.keep("staff", saved, saved);
    CHECK_FALSE(book.has("staff"));
}

TEST_CASE("A draft that is more than one record is kept as it is written") {
    DraftBook book;
    book.keep_object("sheet", {{"rows", {{{"id", "a"}}}}});
    const auto version = book.version();
    book.keep_object("sheet", {{"rows", {{{"id", "a"}}}}});
    CHECK(book.version() == version);
    const DraftBook again = reloaded(book);
    REQUIRE(again.object("sheet") != nullptr);
    CHECK(*again.object("sheet") == *book.object("sheet"));
    book.keep_object("sheet", record::Json::object());
    CHECK(!book.has("sheet"));
    CHECK(book.object("sheet") == nullptr);
}
