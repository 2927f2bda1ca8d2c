// desk/: the program between screens and ports — what is open, how saving stands, what is being taken in. It knows no
// ImGui, so that a whole case runs in a native test.
#pragma once

#include "calendar/date.h"
#include "ledger/action/trust_key.h"
#include "record/error.h"
#include "record/type.h"

#include <deque>
#include <optional>
#include <string>

namespace anze::desk {

// 正在保存 / 已保存 / 保存失败; `uncertain`: no answer came, the data may or may not be there.
enum class Saving : std::uint8_t { saved, saving, failed, uncertain };

// What has to happen before the first screen of work.
enum class Opening : std::uint8_t { loading, locked, first_start, open, failed };

enum class Persistence : std::uint8_t { unknown, granted, refused };

struct Notice {
    std::uint64_t number = 0;
    bool is_error = false;
    std::string text = {};
};

struct Status {
    Opening opening = Opening::loading;
    std::string loading_title = "正在打开档案";
    double loading_progress = 0;  // 0: nothing to tell yet
    std::string opening_error = {};

    Saving saving = Saving::saved;
    std::string saving_message = {};  // on failure: what happened and what to do

    bool read_only = false;
    std::string read_only_reason = {};
    bool can_take_over = false;  // a second window may become the writing one

    record::Writer side = record::Writer::none;
    std::string owner_name = {};
    std::string unit_id = {};                          // on a unit's device
    party::DeviceRole role = party::DeviceRole::none;  // of a device that works for the insurer
    std::string actor = {};                            // the person who works here now
    std::string public_key = {};
    std::string fingerprint = {};
    bool passphrase_set = false;

    std::uint64_t operation_count = 0;
    double last_save_milliseconds = 0;  // from the wish to its acknowledgement, for the bench
    std::uint64_t refused_count = 0;    // kept, shown, not folded
    std::uint64_t parked_count = 0;
    std::vector<ledger::TrustKey> keys_to_compare = {};  // some of it waits for these
    bool verified = false;                               // every signature of the archive was checked in this session
    double verify_progress = 0;

    std::optional<double> materials_progress = {};  // while a set of papers is written

    Persistence persistence = Persistence::unknown;
    calendar::Date last_backup_on = {};
    bool offline = false;
    bool update_ready = false;

    std::deque<Notice> notices = {};  // to show as passing messages, newest last
};

}  // namespace anze::desk
