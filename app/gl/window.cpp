#include "app/gl/window.h"

#include "app/gl/read_back.h"

#define GL_GLEXT_PROTOTYPES
#define GLFW_INCLUDE_NONE
#include <GL/glcorearb.h>
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <atomic>
#include <utility>

namespace jointly {

namespace {

// GLFW tells of displays without naming a window, so every window compares this with what it knew.
int display_changes = 0;

// Keeps GLFW up while a window needs it.
class GlfwSession {
public:
    GlfwSession() : up_(glfwInit() == GLFW_TRUE) { open_ += up_ ? 1 : 0; }
    GlfwSession(const GlfwSession&) = delete;
    GlfwSession& operator=(const GlfwSession&) = delete;
    ~GlfwSession()
    {
        if (up_ && --open_ == 0) {
            glfwTerminate();
        }
    }
    [[nodiscard]] bool up() const { return up_; }

private:
    static inline int open_ = 0;
    bool up_;
};

struct Place {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

Place place_of(GLFWwindow* window)
{
    Place place;
    glfwGetWindowPos(window, &place.x, &place.y);
    glfwGetWindowSize(window, &place.width, &place.height);
    return place;
}

Place place_of(GLFWmonitor* monitor)
{
    Place place;
    glfwGetMonitorPos(monitor, &place.x, &place.y);
    if (const GLFWvidmode* mode = glfwGetVideoMode(monitor)) {
        place.width = mode->width;
        place.height = mode->height;
    }
    return place;
}

long shared_pixels(const Place& a, const Place& b)
{
    const int width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const int height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    return static_cast<long>(std::max(0, width)) * std::max(0, height);
}

// The display that holds most of the window; nullptr where there is none at all.
GLFWmonitor* display_under(GLFWwindow* window)
{
    const Place here = place_of(window);
    GLFWmonitor* best = nullptr;
    long most = -1;
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    for (int index = 0; index < count; ++index) {
        const long shared = shared_pixels(here, place_of(monitors[index]));
        if (shared > most) {
            most = shared;
            best = monitors[index];
        }
    }
    return best;
}

}  // namespace

struct Window::State {
    GlfwSession glfw;
    GLFWwindow* window = nullptr;
    ImGuiContext* imgui = nullptr;
    bool backends_ready = false;
    bool in_frame = false;
    std::atomic<bool> happened{true};
    int display_changes_seen = display_changes;
    bool full_screen = false;
    Place windowed;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (window != nullptr) {
            glfwMakeContextCurrent(window);
        }
        if (imgui != nullptr) {
            ImGui::SetCurrentContext(imgui);
            if (backends_ready) {
                ImGui_ImplOpenGL3_Shutdown();
                ImGui_ImplGlfw_Shutdown();
            }
            ImGui::DestroyContext(imgui);
        }
        if (window != nullptr) {
            glfwDestroyWindow(window);
        }
    }

    void listen();
    [[nodiscard]] bool start_imgui();
    void render() const;
};

namespace {

// Every callback says that something happened, then hands on to Dear ImGui. The event may come in
// any wait, so the context it belongs to is found through the window.
void mark(GLFWwindow* window)
{
    if (void* state = glfwGetWindowUserPointer(window)) {
        static_cast<std::atomic<bool>*>(state)->store(true);
    }
}

void on_focus(GLFWwindow* window, int focused)
{
    mark(window);
    ImGui_ImplGlfw_WindowFocusCallback(window, focused);
}

void on_cursor_enter(GLFWwindow* window, int entered)
{
    mark(window);
    ImGui_ImplGlfw_CursorEnterCallback(window, entered);
}

void on_cursor_moved(GLFWwindow* window, double x, double y)
{
    mark(window);
    ImGui_ImplGlfw_CursorPosCallback(window, x, y);
}

void on_mouse_button(GLFWwindow* window, int button, int action, int mods)
{
    mark(window);
    ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
}

void on_scroll(GLFWwindow* window, double x, double y)
{
    mark(window);
    ImGui_ImplGlfw_ScrollCallback(window, x, y);
}

void on_key(GLFWwindow* window, int key, int scancode, int action, int mods)
{
    mark(window);
    ImGui_ImplGlfw_KeyCallback(window, key, scancode, action, mods);
}

void on_character(GLFWwindow* window, unsigned int character)
{
    mark(window);
    ImGui_ImplGlfw_CharCallback(window, character);
}

void on_monitor(GLFWmonitor* monitor, int event)
{
    ++display_changes;
    ImGui_ImplGlfw_MonitorCallback(monitor, event);
}

}  // namespace

void Window::State::listen()
{
    glfwSetWindowUserPointer(window, &happened);
    glfwSetWindowFocusCallback(window, on_focus);
    glfwSetCursorEnterCallback(window, on_cursor_enter);
    glfwSetCursorPosCallback(window, on_cursor_moved);
    glfwSetMouseButtonCallback(window, on_mouse_button);
    glfwSetScrollCallback(window, on_scroll);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_character);
    glfwSetMonitorCallback(on_monitor);
    glfwSetWindowRefreshCallback(window, mark);
    glfwSetWindowCloseCallback(window, mark);
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* changed, int, int) { mark(changed); });
    glfwSetWindowIconifyCallback(window, [](GLFWwindow* changed, int) { mark(changed); });
    glfwSetWindowContentScaleCallback(
        window, [](GLFWwindow* changed, float, float) { mark(changed); });
}

bool Window::State::start_imgui()
{
    imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // nothing is written but the session
    io.LogFilename = nullptr;
    if (!ImGui_ImplGlfw_InitForOpenGL(window, false)) {
        return false;
    }
    if (!ImGui_ImplOpenGL3_Init("#version 330 core")) {
        ImGui_ImplGlfw_Shutdown();
        return false;
    }
    backends_ready = true;
    return true;
}

void Window::State::render() const
{
    ImGui::Render();
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    glViewport(0, 0, width, height);
    glClearColor(0.0F, 0.0F, 0.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

Result<Window> Window::create(const std::string& title, PixelSize size)
{
    auto state = std::make_unique<State>();
    if (!state->glfw.up()) {
        return Problem{
            "No window could be opened, because there is no display here. Start Jointly in a "
            "desktop session, or use it on the command line."};
    }
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "jointly");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "jointly");
    state->window = glfwCreateWindow(size.width, size.height, title.c_str(), nullptr, nullptr);
    if (state->window == nullptr) {
        return Problem{
            "No window could be opened, because this display has no OpenGL 3.3. Install a current "
            "graphics driver, or Mesa's (libgl1-mesa-dri on Debian)."};
    }
    glfwMakeContextCurrent(state->window);
    glfwSwapInterval(1);  // against tearing only: the loop does not rely on it
    state->listen();
    if (!state->start_imgui()) {
        return Problem{
            "The window could not be drawn into. Install a current graphics driver and start "
            "Jointly again."};
    }
    return Window(std::move(state));
}

PixelSize Window::framebuffer_size() const
{
    PixelSize size;
    glfwGetFramebufferSize(state_->window, &size.width, &size.height);
    return size;
}

float Window::content_scale() const
{
    float x = 1.0F;
    float y = 1.0F;
    glfwGetWindowContentScale(state_->window, &x, &y);
    return std::max(x, y);
}

bool Window::wait(std::chrono::milliseconds longest)
{
    if (longest <= std::chrono::milliseconds::zero() || state_->happened.load()) {
        glfwPollEvents();
    } else {
        glfwWaitEventsTimeout(std::chrono::duration<double>(longest).count());
    }
    const bool displays = state_->display_changes_seen != display_changes;
    return state_->happened.exchange(false) || displays;
}

void Window::wake()
{
    state_->happened.store(true);  // the empty event ends the wait but calls nobody
    glfwPostEmptyEvent();
}

void Window::set_title(const std::string& title)
{
    glfwSetWindowTitle(state_->window, title.c_str());
}

bool Window::should_close() const { return glfwWindowShouldClose(state_->window) == GLFW_TRUE; }

void Window::close() { glfwSetWindowShouldClose(state_->window, GLFW_TRUE); }

void Window::keep_open() { glfwSetWindowShouldClose(state_->window, GLFW_FALSE); }

std::string Window::display_name() const
{
    GLFWmonitor* const display = display_under(state_->window);
    if (display == nullptr) {
        return {};
    }
    const Place place = place_of(display);
    const char* const name = glfwGetMonitorName(display);
    return std::string(name == nullptr ? "" : name) + ' ' + std::to_string(place.width) + " x "
         + std::to_string(place.height);
}

bool Window::displays_changed()
{
    return std::exchange(state_->display_changes_seen, display_changes) != display_changes;
}

void Window::begin_frame()
{
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    // The first frame after an idle hour must not make things jump; yet two clicks with a pause
    // between them must not become a double click (0.3 s).
    constexpr float longest_step_s = 0.5F;
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = std::min(io.DeltaTime, longest_step_s);
    ImGui::NewFrame();
    state_->in_frame = true;
}

void Window::give_up_frame()
{
    if (std::exchange(state_->in_frame, false)) {
        // What stands open in the frame is closed by Dear ImGui, which would stop the program over it.
        bool& stops = ImGui::GetIO().ConfigErrorRecoveryEnableAssert;
        const bool before = std::exchange(stops, false);
        ImGui::EndFrame();
        stops = before;
    }
    glClearColor(0.0F, 0.0F, 0.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(state_->window);
}

void Window::end_frame()
{
    state_->in_frame = false;
    state_->render();
    glfwSwapBuffers(state_->window);
}

Picture Window::end_frame_and_capture()
{
    state_->in_frame = false;
    state_->render();
    const PixelSize size = framebuffer_size();
    Picture picture = read_back(size.width, size.height);
    glfwSwapBuffers(state_->window);
    return picture;
}

void Window::toggle_full_screen()
{
    GLFWwindow* window = state_->window;
    Place target;
    if (state_->full_screen) {
        target = state_->windowed;
    } else {
        state_->windowed = place_of(window);
        GLFWmonitor* const display = display_under(window);
        target = display == nullptr ? state_->windowed : place_of(display);
    }
    state_->full_screen = !state_->full_screen;
    // Exclusive full screen lands on the wrong display under some window managers and vanishes when
    // the laptop's window gets the focus; a borderless window does neither.
    glfwSetWindowAttrib(window, GLFW_DECORATED, state_->full_screen ? GLFW_FALSE : GLFW_TRUE);
    glfwSetWindowPos(window, target.x, target.y);
    glfwSetWindowSize(window, target.width, target.height);
    state_->happened.store(true);
}

bool Window::is_full_screen() const { return state_->full_screen; }

}  // namespace jointly
