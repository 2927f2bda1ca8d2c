#include "ledger/describe.h"

#include "ledger/types.h"

namespace anze::ledger {
namespace {

// What lies in a stream that was not handed over has no name here.
std::string reference_text(const Ledger& ledger, std::string_view type, const std::string& id) {
    return ledger.stream_of_record(type, id) ? record_title(ledger, type, id) : std::string("（不在本机）");
}

// Calls with the entry, whatever its type; not at all when it is not there.
template <class F>
void with_entry(const Ledger& ledger, std::string_view type, std::string_view id, F&& use) {
    with_type(type, [&](auto each) {
        if (const auto* entry = ledger.find<typename decltype(each)::Record>(id))
            use(*entry);
    });
}

template <class F>
std::string text_of(const Ledger& ledger, const F& field, const typename F::Member& value) {
    using Member = typename F::Member;
    if constexpr (std::is_same_v<Member, std::vector<record::Attachment>>) {
        return value.empty() ? std::string() : std::to_string(value.size()) + " 张";
    } else if constexpr (std::is_same_v<Member, std::vector<revisit::SurveyAnswer>>) {
        return value.empty() ? std::string() : "已填 " + std::to_string(value.size()) + " 项";
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return field.refers_to.empty() || value.empty() ? value : reference_text(ledger, field.refers_to, value);
    } else if constexpr (std::is_same_v<Member, std::vector<std::string>>) {
        if (field.refers_to.empty())
            return record::Value<Member>::text(value);
        std::string all;
        for (const std::string& id : value) {
            all += (all.empty() ? "" : "、") + reference_text(ledger, field.refers_to, id);
        }
        return all;
    } else {
        return record::Value<Member>::text(value);
    }
}

}  // namespace

std::vector<FieldText> describe(const Ledger& ledger, std::string_view type, std::string_view id) {
    std::vector<FieldText> texts;
    with_entry(ledger, type, id, [&]<class R>(const Entry<R>& entry) {
        record::for_each_field<R>([&](const auto& field) {
            using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
            if (!Kind::is_set(entry.value.*field.member))
                return;
            texts.push_back({field.key, std::string(field.label), text_of(ledger, field, entry.value.*field.member)});
        });
        if (entry.withdrawn())
            texts.push_back({withdrawn_key, "作废原因", entry.withdrawn_reason});
    });
    return texts;
}

std::string field_label(std::string_view type, std::string_view field_key) {
    std::string label = field_key == withdrawn_key ? "作废原因" : std::string(field_key);
    with_type(type, [&](auto each) {
        record::for_each_field<typename decltype(each)::Record>([&](const auto& field) {
            if (field.key == field_key)
                label = field.label;
        });
    });
    return label;
}

std::string field_text(const Ledger& ledger, std::string_view type, std::string_view field_key,
                       const record::Json& value) {
    std::string text = value.is_string() ? value.get_ref<const std::string&>() : record::to_text(value);
    with_type(type, [&](auto each) {
        record::for_each_field<typename decltype(each)::Record>([&](const auto& field) {
            if (field.key != field_key)
                return;
            typename std::remove_cvref_t<decltype(field)>::Member member{};
            using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
            if (Kind::from_json(value, member))
                text = text_of(ledger, field, member);
        });
    });
    return text;
}

bool already_says(const Ledger& ledger, std::string_view type, std::string_view id, std::string_view field_key,
                  const record::Json& value) {
    bool same = false;
    with_entry(ledger, type, id, [&]<class R>(const Entry<R>& entry) {
        record::for_each_field<R>([&](const auto& field) {
            if (field.key != field_key)
                return;
            typename std::remove_cvref_t<decltype(field)>::Member member{};
            using Kind = record::Value<typename std::remove_cvref_t<decltype(field)>::Member>;
            same = Kind::from_json(value, member) && member == entry.value.*field.member;
        });
    });
    return same;
}

std::string record_title(const Ledger& ledger, std::string_view type, std::string_view id) {
    std::string title;
    with_entry(ledger, type, id, [&]<class R>(const Entry<R>& entry) {
        record::for_each_field<R>([&](const auto& field) {
            if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Member, std::string>) {
                const bool names = field.key == "name" || field.key == "number" || field.key == "title" ||
                                   field.key == "description" || field.key == "content" || field.key == "request";
                if (names && title.empty())
                    title = entry.value.*field.member;
            }
        });
        if (title.empty())
            title = std::string(record::type<R>.label);
    });
    return title.empty() ? std::string(id) : title;
}

std::vector<std::pair<std::string_view, std::string>> records_in(const Ledger& ledger, StreamNumber stream) {
    std::vector<std::pair<std::string_view, std::string>> records;
    for_every_type([&](auto each) {
        using R = typename decltype(each)::Record;
        for (const auto* entry : ledger.table<R>().in(stream))
            records.emplace_back(record::type<R>.key, entry->id);
    });
    return records;
}

std::vector<record::Attachment> attachments_in_set(std::string_view type, const record::Json& set) {
    std::vector<record::Attachment> attachments;
    with_type(type, [&](auto each) {
        typename decltype(each)::Record value{};
        record::Value<decltype(value)>::from_json(set, value);
        record::for_each_attachment(value,
                                    [&](const record::Attachment& attachment) { attachments.push_back(attachment); });
    });
    return attachments;
}

std::vector<record::Attachment> attachments_in(const Ledger& ledger, const std::vector<StreamNumber>& streams) {
    std::vector<record::Attachment> attachments;
    for_every_type([&](auto each) {
        using R = typename decltype(each)::Record;
        for (const StreamNumber stream : streams) {
            for (const auto* entry : ledger.table<R>().in(stream)) {
                record::for_each_attachment(entry->value, [&](const record::Attachment& attachment) {
                    if (std::ranges::find(attachments, attachment.sha256, &record::Attachment::sha256) ==
                        attachments.end()) {
                        attachments.push_back(attachment);
                    }
                });
            }
        }
    });
    return attachments;
}

}  // namespace anze::ledger
