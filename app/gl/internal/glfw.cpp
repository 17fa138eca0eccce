#include "app/gl/internal/glfw.h"

#include <utility>

namespace jointly {

void FirstWindow::make_current() const
{
    jointly::make_current(window);
    ImGui::SetCurrentContext(imgui);
}

void make_current(GLFWwindow* window)
{
    if (glfwGetCurrentContext() != window) {
        glfwMakeContextCurrent(window);
    }
}

void set_hints_of_all_windows()
{
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "jointly");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "jointly");
}

void set_hints_of_silent_windows()
{
    glfwWindowHint(GLFW_DECORATED, GLFW_FALSE);
    glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUSED, GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
}

void give_up_imgui_frame()
{
    // What stands open in the frame is closed by Dear ImGui, which would stop the program over it.
    bool& stops = ImGui::GetIO().ConfigErrorRecoveryEnableAssert;
    const bool before = std::exchange(stops, false);
    ImGui::EndFrame();
    stops = before;
}

}  // namespace jointly
