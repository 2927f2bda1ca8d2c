// The frame: draw, carry out what was wanted, keep. Everything else is told by the folders beside this file.
#include "browser/signatures.h"
#include "browser/storage.h"
#include "browser/updates.h"
#include "browser/window.h"
#include "browser/world.h"
#include "code/clauses.h"
#include "desk/desk.h"
#include "screen/frame.h"
#include "widget/chip.h"
#include "widget/input.h"

#include <emscripten.h>

#include <utility>

namespace anze {
namespace {

struct Program {
    browser::JournalStore journal = {};
    browser::Snapshot snapshot = {};
    browser::Attachments attachments = {};
    browser::Keys keys = {};
    browser::Preferences preferences = {};
    browser::Persistence persistence = {};
    browser::Files files = {};
    browser::Printer printer = {};
    browser::Documents documents = {};
    browser::Clock clock = {};
    browser::Random random = {};
    browser::Worker worker = {};
    browser::Signatures signatures = {};
    desk::Desk desk{{journal, snapshot, attachments, keys, preferences, persistence, files, printer, documents, clock,
                     random, worker, signatures},
                    [] { browser::wake(); }};
    screen::Route route = {};
    screen::FrameState frame = {};
    screen::Wants wants = {};
    std::vector<desk::ListPurpose> lists = {};  // on the page that was last shown
    bool roster_open = false;
    bool bundle_open = false;
};

// Lives as long as the page.
Program& program() {
    static Program instance;
    return instance;
}

void go(const screen::Route& route) {
    program().route = route;
    browser::set_address(screen::to_address(route));
    browser::wake();
}

void show_address(std::string_view address) {
    program().route = screen::parse_address(address).value_or(screen::Route{});
    browser::wake();
}

// A file that was chosen or dropped anywhere is looked at on its own page.
void follow_intake(const desk::View& view) {
    Program& self = program();
    const bool roster = view.roster_intake.has_value();
    const bool bundle = view.bundle_intake.has_value();
    if (roster && !self.roster_open)
        go({.page = screen::Page::roster});
    if (bundle && !self.bundle_open)
        go({.page = screen::Page::bundle});
    self.roster_open = roster;
    self.bundle_open = bundle;
}

// The sentence of a clause, and how this program reads it where it leaves something open.
std::string sentence_of(std::string_view clause) {
    std::string sentence(code::clause_text(clause));
    for (const code::Reading& each : code::readings()) {
        if (each.clause == clause)
            sentence += "\n\n本软件的理解（" + std::string(each.unclear) + "）：" + std::string(each.reading);
    }
    return sentence;
}

void start() {
    Program& self = program();
    style::apply();
    widget::set_clause_lookup(sentence_of);
    show_address(browser::address());
    browser::on_address(show_address);
    self.files.on_drop([](port::File file) { program().desk.file_dropped(std::move(file), program().lists); });
    browser::watch_for_updates([] { program().desk.update_ready(); },
                               [](bool offline) { program().desk.network_changed(offline); });
    self.desk.start();
}

void draw() {
    Program& self = program();
    style::apply();
    const desk::View view = self.desk.view();
    widget::set_today(view.today);
    follow_intake(view);
    const double next = screen::draw_frame(view, self.route, self.clock.milliseconds() / 1000, self.frame, self.wants);
    if (next > 0)
        browser::wake_after(next);
}

bool answer() {
    Program& self = program();
    screen::Wants wants = std::exchange(self.wants, {});
    self.lists = std::move(wants.lists);
    for (desk::Wish& wish : wants.wishes)
        self.desk.carry_out(std::move(wish));
    self.desk.keep_drafts();
    if (!wants.wishes.empty())
        browser::wake();
    if (wants.go)
        go(*wants.go);
    if (self.desk.wants_update())
        browser::activate_update();
    return !wants.wishes.empty();
}

}  // namespace
}  // namespace anze

extern "C" EMSCRIPTEN_KEEPALIVE double anze_save_milliseconds() {
    return anze::program().desk.view().status.last_save_milliseconds;
}

int main() {
    anze::browser::run({.start = anze::start, .draw = anze::draw, .answer = anze::answer});
}
