#pragma once

// The nodes of the frame being drawn, and what was asked from outside since the last one.

#include "semantics/semantics.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace anze::semantics {

struct ValueRequest {
    ImGuiID id = 0;
    std::string value{};
};

class Registry {
public:
    void begin_frame();
    void end_frame();

    // The node of that id, made under the open group if it is new in this frame.
    Node& add(ImGuiID id);
    [[nodiscard]] Node* find(ImGuiID id);

    // A node is shown only when somebody said what it is: a widget, or ImGui by a visible label.
    void describe(ImGuiID id);
    [[nodiscard]] bool is_described(ImGuiID id) const;

    void enter(ImGuiID id);
    void leave();

    // An id for what ImGui gives none: the same in the next frame as long as the order within the group is the same.
    // Rows of a long list keep theirs while it scrolls.
    [[nodiscard]] ImGuiID next_id(Role role, int row_index);

    std::vector<Node> finished{};
    std::vector<ImGuiID> activated{};
    std::vector<ValueRequest> values{};

    std::vector<ImGuiID> requested_activations{};
    std::vector<ValueRequest> requested_values{};
    ImGuiID requested_focus = 0;
    ImGuiID pointed_to = 0;

private:
    void fit_groups();

    std::vector<Node> nodes_{};
    std::unordered_map<ImGuiID, int> places_{};
    std::unordered_set<ImGuiID> described_{};
    std::unordered_map<ImGuiID, int> ordinals_{};
    std::vector<int> open_{};
};

Registry& registry();

}  // namespace anze::semantics
