#include "app/ui/internal/item_hooks.h"

#include <imgui_internal.h>

namespace jointly {

namespace {
ItemHooks installed;
}  // namespace

void install(const ItemHooks& hooks) { installed = hooks; }

}  // namespace jointly

// The names and types of these four are Dear ImGui's.

void ImGuiTestEngineHook_ItemAdd(
    ImGuiContext* ctx, ImGuiID id, const ImRect& bb, const ImGuiLastItemData* item_data)
{
    if (jointly::installed.item_added != nullptr) {
        jointly::installed.item_added(ctx, id, bb, item_data);
    }
}

void ImGuiTestEngineHook_ItemInfo(
    ImGuiContext* ctx, ImGuiID id, const char* label, ImGuiItemStatusFlags flags)
{
    if (jointly::installed.item_named != nullptr) {
        jointly::installed.item_named(ctx, id, label, flags);
    }
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
