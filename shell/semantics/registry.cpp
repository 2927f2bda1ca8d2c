#include "semantics/registry.h"

#include <array>
#include <cstddef>
#include <utility>

namespace anze::semantics {

void Registry::begin_frame() {
    nodes_.clear();
    places_.clear();
    described_.clear();
    ordinals_.clear();
    open_.clear();
    pointed_to = 0;
    activated = std::exchange(requested_activations, {});
    values = std::exchange(requested_values, {});
}

void Registry::end_frame() {
    fit_groups();
    std::vector<int> new_places(nodes_.size(), -1);
    finished.clear();
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        Node& node = nodes_[i];
        if (!described_.contains(node.id) || node.rect.Min.x > node.rect.Max.x) {
            continue;
        }
        if (node.parent >= 0) {
            node.parent = new_places[static_cast<std::size_t>(node.parent)];
        }
        new_places[i] = static_cast<int>(finished.size());
        finished.push_back(std::move(node));
    }
    requested_focus = 0;
}

Node& Registry::add(ImGuiID id) {
    const auto [place, is_new] = places_.try_emplace(id, static_cast<int>(nodes_.size()));
    if (is_new) {
        nodes_.push_back(Node{.id = id, .parent = open_.empty() ? -1 : open_.back()});
    }
    return nodes_[static_cast<std::size_t>(place->second)];
}

Node* Registry::find(ImGuiID id) {
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &nodes_[static_cast<std::size_t>(found->second)];
}

void Registry::describe(ImGuiID id) {
    described_.insert(id);
}

bool Registry::is_described(ImGuiID id) const {
    return described_.contains(id);
}

void Registry::enter(ImGuiID id) {
    open_.push_back(places_.at(id));
}

void Registry::leave() {
    IM_ASSERT(!open_.empty() && "end_group() without begin_group()");
    open_.pop_back();
}

ImGuiID Registry::next_id(Role role, int row_index) {
    const ImGuiID parent = open_.empty() ? 0 : nodes_[static_cast<std::size_t>(open_.back())].id;
    const std::array<int, 2> kind{static_cast<int>(role), row_index};
    const ImGuiID base = ImHashData(kind.data(), sizeof kind, parent + 1);
    const int ordinal = row_index > 0 ? 0 : ordinals_[base]++;
    return ImHashData(&ordinal, sizeof ordinal, base);
}

// Children come after their parents, so one pass from the back is enough.
void Registry::fit_groups() {
    for (auto node = nodes_.rbegin(); node != nodes_.rend(); ++node) {
        if (node->parent < 0 || !described_.contains(node->id) || node->rect.Min.x > node->rect.Max.x) {
            continue;
        }
        nodes_[static_cast<std::size_t>(node->parent)].rect.Add(node->rect);
    }
}

Registry& registry() {
    static Registry instance;
    return instance;
}

}  // namespace anze::semantics
