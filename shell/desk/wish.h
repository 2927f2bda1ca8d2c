// What a screen wants done. A screen never does it itself.
#pragma once

#include "archive/hand_over.h"
#include "desk/list_intake.h"
#include "form/material_set.h"
#include "ledger/action/action.h"
#include "ledger/duty.h"

#include <optional>
#include <variant>

namespace anze::desk {

// An action; when it is carried out the draft of that name is forgotten and the screen is told by View::done.
struct Do {
    ledger::Action action;
    std::string draft_name = {};
};

struct ChooseActor {
    std::string name = {};
};

// Photos from the camera or from files; they come back through DraftBook::take_photos(draft_name).
struct AddPhotos {
    std::string draft_name = {};
    bool camera = false;
};

struct PickRoster {};
struct ChangeRosterColumns {
    std::vector<int> columns = {};  // as in roster::ColumnChoice
};
struct TakeInRosterNow {};
struct ForgetRoster {};
struct DownloadRefusedRows {};
struct DownloadRosterTemplate {};

// A list whose rows belong to one record; it comes back as View::list_intake.
struct PickList {
    ListPurpose purpose = {};
};
struct ChangeListColumns {
    std::vector<int> columns = {};
};
struct TakeInListNow {};
struct ForgetList {};
struct DownloadRefusedOfList {};
struct DownloadListTemplate {
    ListKind kind = ListKind::insured_persons;
};

struct ReadHazardLibrary {};  // it comes as View::hazard_library

// For the unit: its streams as a signed bundle; on the unit's device the answer for the insurer.
struct ExportBundle {
    std::string unit_id = {};
    // 7.3: somebody who asked to read, and which of the services they may.
    std::optional<archive::Recipient> recipient = {};
    std::vector<std::string> service_ids = {};
    std::string member_device_id = {};  // a device of the own house takes the services out
};
struct PickBundle {};
struct TrustIssuer {};  // the person compared the fingerprint of the open bundle
struct TakeInBundle {};
struct ForgetBundle {};

struct Print {
    form::Document document = {};
};
struct SaveDocument {
    form::Document document = {};
    form::FileKind kind = form::FileKind::word;
};
// The papers of a unit in one zip.
struct SaveMaterials {
    std::string unit_id = {};
    bool leaves_the_house = false;  // 7.3: for the unit, and logged
    std::vector<std::string> service_ids = {};
    form::MaterialSet set = {};
};

struct Unlock {
    std::string passphrase = {};
};
struct SetPassphrase {
    std::string passphrase = {};
};  // empty: take the passphrase away
// The device signs with a new key from then on; of a passphrase the key is kept under: which one.
struct ChangeKey {
    std::string passphrase = {};
};
struct ExportBackup {
    std::string passphrase = {};
};
struct PickBackup {
    std::string passphrase = {};
};

struct TakeOverWriting {};  // this window shall write
struct RetrySaving {};
struct ActivateUpdate {};
struct PickCalendar {};  // a newer holiday calendar as a file
struct LookAhead {       // duties as they would stand on that day; not set: today
    calendar::Date day = {};
};
struct ExportCalendar {  // for a person's own calendar
    std::vector<ledger::Duty> duties = {};
};
struct DismissNotice {
    std::uint64_t number = 0;
};

using Wish = std::variant<Do, ChooseActor, AddPhotos, PickRoster, ChangeRosterColumns, TakeInRosterNow, ForgetRoster,
                          DownloadRefusedRows, DownloadRosterTemplate, PickList, ChangeListColumns, TakeInListNow,
                          ForgetList, DownloadRefusedOfList, DownloadListTemplate, ReadHazardLibrary, ExportBundle,
                          PickBundle, TrustIssuer, TakeInBundle, ForgetBundle, Print, SaveDocument, SaveMaterials,
                          Unlock, SetPassphrase, ChangeKey, ExportBackup, PickBackup, TakeOverWriting, RetrySaving,
                          ActivateUpdate, PickCalendar, LookAhead, ExportCalendar, DismissNotice>;
using Wishes = std::vector<Wish>;

}  // namespace anze::desk
