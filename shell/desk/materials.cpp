// All papers of a unit as one file.
#include "desk/desk.h"

#include "bundle/bundle.h"

namespace anze::desk {

// Nothing is logged that could not be written.
void Desk::save_materials(const SaveMaterials& wish) {
    // A second click: the first one is under way.
    if (status_.materials_progress || is_unsaved())
        return;
    status_.materials_progress = 0;
    const auto progress = [this](double share) {
        status_.materials_progress = share;
        changed_();
    };
    ports_.documents.write_set(record::to_text(form::to_json(wish.set)), progress,
                               [this, wish](record::Result<std::size_t> missing) {
                                   status_.materials_progress.reset();
                                   const std::string name = wish.set.name + ".zip";
                                   if (!missing)
                                       tell("没有导出“" + name + "”：" + missing.error().message, true);
                                   else
                                       hand_out_materials(wish, name, *missing);
                                   changed_();
                               });
}

// 7.3: what the unit is given is logged before it leaves the house; what stays is not.
void Desk::hand_out_materials(const SaveMaterials& wish, const std::string& name, std::size_t missing) {
    const auto* unit = journal_.ledger().find<party::InsuredUnit>(wish.unit_id);
    if (auto log =
            wish.leaves_the_house && unit != nullptr ? log_of({.unit_id = wish.unit_id}, unit->value) : std::nullopt) {
        log->streams = bundle::scope(journal_.ledger(), wish.unit_id, record::Writer::unit, wish.service_ids);
        log->file_name = name;
        act({.action = *log});
        if (!last_refusals_.empty())
            return tell(last_refusals_.front().message, true);
    }
    saver_.when_saved([this, name, missing] {
        ports_.documents.hand_out_set(name);
        tell("已导出“" + name + "”");
        if (missing > 0)
            tell("有 " + std::to_string(missing) + " 张照片不在本机，全套材料中没有它们", true);
    });
}

}  // namespace anze::desk
