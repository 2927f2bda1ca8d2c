#include "ledger/action/context.h"

#include "ledger/sealed.h"

namespace anze::ledger {
namespace {

Refusals sealed() {
    return {{"本次服务已归档，档案至少保留 5 年，其间不得篡改；可以在“归档材料”里补充", {}, "7.2"}};
}

}  // namespace

const Entry<party::Device>* device(const Ledger& ledger) {
    const auto& devices = ledger.table<party::Device>().all();
    return devices.empty() ? nullptr : &devices.front();
}

const Entry<party::Staff>* staff_named(const Ledger& ledger, std::string_view name) {
    for (const auto& each : ledger.table<party::Staff>().all()) {
        if (!each.withdrawn() && each.value.name == name)
            return &each;
    }
    return nullptr;
}

namespace {

// What the insurer's key certifies such a device for; what else it wrote would count nowhere.
Refusals role_refusals(party::DeviceRole role, const record::TypeInfo& type) {
    using record::Stream;
    const bool may_write = role == party::DeviceRole::none || type.stream == Stream::service ||
                           (!party::writes_only_services(role) && type.stream == Stream::unit);
    if (may_write)
        return {};
    return {{"“" + std::string(type.label) + "”由保险公司本部的设备填写，本机是" +
             std::string(record::choice_label(role)) + "的设备"}};
}

}  // namespace

Refusals side_refusals(const Ledger& ledger, const record::TypeInfo& type) {
    const auto* own = device(ledger);
    if (own == nullptr)
        return {{"请先完成首次设置：选择身份并填写名称"}};
    if (type.writer == record::Writer::holder)
        return {};
    if (type.writer == own->value.side)
        return role_refusals(own->value.role, type);
    const auto side = std::string(record::choice_label(type.writer));
    return {{"“" + std::string(type.label) + "”由" + side + "填写，本机身份不能改动"}};
}

Refusals sealed_refusals(const Ledger& ledger, const StreamName& stream) {
    if (stream.kind != record::Stream::service)
        return {};
    const auto number = ledger.stream_number(stream);
    if (!number || case_of(ledger, *number).archive_file == nullptr)
        return {};
    return sealed();
}

Refusals sealed_refusals(const Ledger& ledger, std::string_view type, std::string_view id) {
    return is_sealed(ledger, type, id) ? sealed() : Refusals{};
}

void append(Refusals& all, Refusals more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace anze::ledger
