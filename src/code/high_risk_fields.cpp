#include "code/tables.h"

namespace anze::code {

namespace {

constexpr Item high_risk_fields_items[] = {
    {"mine", "矿山", "", "应急〔2025〕27号第二条"},
    {"non-coal-mine", "非煤矿山", "mine", "本规范第6章；应急〔2025〕27号第二条（矿山）"},
    {"hazardous-chemicals", "危险化学品", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"fireworks", "烟花爆竹", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"transport", "交通运输", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"construction", "建筑施工", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"civil-explosives", "民用爆炸物品", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"metal-smelting", "金属冶炼", "", "本规范第6章；应急〔2025〕27号第二条"},
    {"fishery", "渔业生产", "", "应急〔2025〕27号第二条"},
};

}  // namespace

constinit const std::span<const Item> high_risk_fields{high_risk_fields_items};

}  // namespace anze::code
