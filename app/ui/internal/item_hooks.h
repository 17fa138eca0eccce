// Dear ImGui is built once, with the hooks that tell a test of every item; whoever links it has to
// define them. They hand on to what is installed here: nothing, in the product.
#pragma once

#include <imgui.h>

struct ImGuiLastItemData;
struct ImRect;

namespace jointly {

struct ItemHooks {
    // `data` may be nullptr.
    void (*item_added)(ImGuiContext* context, ImGuiID id, const ImRect& box,
        const ImGuiLastItemData* data) = nullptr;
    void (*item_named)(
        ImGuiContext* context, ImGuiID id, const char* label, int status_flags) = nullptr;
};

void install(const ItemHooks& hooks);

}  // namespace jointly
