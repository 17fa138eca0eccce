// What the files that open windows have in common. GLFW's own names come from here.
#pragma once

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>

#include <atomic>

namespace jointly {

// What a further window needs of the first one, which outlives it.
struct FirstWindow {
    GLFWwindow* window = nullptr;
    ImGuiContext* imgui = nullptr;
    std::atomic<bool>* happened = nullptr;  // ends its wait()

    // The contexts of OpenGL and of Dear ImGui.
    void make_current() const;
};

// The window's own, or no context at all for nullptr. Costs nothing where it is current already.
void make_current(GLFWwindow* window);

// What every window is asked for: OpenGL 3.3 core, and the name that window managers know us by. Other
// hints are as GLFW has them.
void set_hints_of_all_windows();

// Of a window that only shows something: no frame, no focus, not visible before it is at its place.
void set_hints_of_silent_windows();

// Gives up the frame of the current Dear ImGui context; whatever stands open in it is closed.
void give_up_imgui_frame();

}  // namespace jointly
