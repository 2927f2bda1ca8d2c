// Finds the place of something in a list by its hash. What stands in the list is neither copied nor pointed at, so that
// the list may grow and be copied. Nothing is ever taken out.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace anze::record {

class PlaceIndex {
public:
    // `is_it`: whether what stands at a place is what is looked for.
    template <class IsIt>
    std::optional<std::uint32_t> find(std::size_t hash, const IsIt& is_it) const {
        if (slots_.empty())
            return std::nullopt;
        const auto wanted = static_cast<std::uint32_t>(hash);
        for (std::size_t at = first_slot(wanted); slots_[at].is_used; at = next(at)) {
            if (slots_[at].hash == wanted && is_it(slots_[at].place))
                return slots_[at].place;
        }
        return std::nullopt;
    }

    void add(std::uint32_t place, std::size_t hash) {
        reserve(used_ + 1);
        put({static_cast<std::uint32_t>(hash), place, true});
    }

    void reserve(std::size_t count) {
        if (count * 2 <= slots_.size())
            return;
        const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(std::bit_ceil(count * 2)));
        used_ = 0;
        for (const Slot& slot : old) {
            if (slot.is_used)
                put(slot);
        }
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t place = 0;
        bool is_used = false;
    };

    std::size_t first_slot(std::uint32_t hash) const { return hash & (slots_.size() - 1); }
    std::size_t next(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }

    void put(const Slot& slot) {
        std::size_t at = first_slot(slot.hash);
        while (slots_[at].is_used)
            at = next(at);
        slots_[at] = slot;
        ++used_;
    }

    std::vector<Slot> slots_ = {};
    std::size_t used_ = 0;
};

}  // namespace anze::record
