// The screens of all pages with what each remembers while the page stays open.
#pragma once

#include "screen/about.h"
#include "screen/archives.h"
#include "screen/bundle.h"
#include "screen/complaints.h"
#include "screen/conflicts.h"
#include "screen/fees.h"
#include "screen/hazards.h"
#include "screen/organizations.h"
#include "screen/people.h"
#include "screen/regimes.h"
#include "screen/roster.h"
#include "screen/service.h"
#include "screen/settings.h"
#include "screen/todo.h"
#include "screen/unit.h"
#include "screen/unit_home.h"
#include "screen/units.h"
#include "screen/viewer_home.h"

namespace anze::screen {

struct PageStates {
    TodoState todo = {};
    UnitHomeState unit_home = {};
    ServiceState service = {};
    HazardsState hazards = {};
    ArchivesState archives = {};
    ComplaintsState complaints = {};
    BundleState bundle = {};
    ConflictsState conflicts = {};
    UnitsState units = {};
    UnitState unit = {};
    PeopleState people = {};
    OrganizationsState organizations = {};
    RegimesState regimes = {};
    FeesState fees = {};
    RosterState roster = {};
    SettingsState settings = {};
    AboutState about = {};
};

void draw_page(const desk::View& view, const Route& route, PageStates& states, Wants& wants);

// What the page is called at the top of a phone's screen.
std::string_view page_title(Page page);
// The insurer's own pages are not offered to a unit, and to a viewer only what is read there.
bool is_offered(Page page, const desk::Status& status);
// The home page of that side where the address names one that is not offered to it.
Route offered(const Route& route, const desk::Status& status);

}  // namespace anze::screen
