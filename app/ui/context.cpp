#include "app/ui/context.h"

#include "app/ui/internal/text_input.h"

#include <imgui.h>

namespace jointly {

void prepare_context()
{
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigErrorRecoveryEnableTooltip = false;
    io.ConfigDebugHighlightIdConflicts = false;
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.ConfigFlags &= ~(ImGuiConfigFlags_NavEnableKeyboard | ImGuiConfigFlags_NavEnableGamepad);
    turn_off_window_switching();

    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    style.WindowPadding = {0.0F, 0.0F};
    style.WindowBorderSize = 0.0F;
    style.WindowRounding = 0.0F;
    style.WindowMinSize = {1.0F, 1.0F};
    style.ItemSpacing = {12.0F, 10.0F};
    style.FramePadding = {14.0F, 9.0F};
    style.FrameRounding = 8.0F;
    style.PopupRounding = 8.0F;
    style.CircleTessellationMaxError = 0.1F;  // large discs stay round
}

bool input_is_waiting() { return queued_input_remains(); }

}  // namespace jointly
