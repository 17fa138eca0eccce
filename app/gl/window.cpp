#include "app/gl/window.h"

#include "app/gl/internal/display_under.h"
#include "app/gl/internal/glfw.h"
#include "app/gl/internal/ground.h"
#include "app/gl/read_back.h"
#include "core/base/say.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
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
    PixelArea windowed;

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
    clear_to(take_ground(*ImGui::GetDrawData()));
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

FirstWindow Window::as_first() const { return {state_->window, state_->imgui, &state_->happened}; }

Result<Window> Window::create(const std::string& title, PixelSize size, bool shown)
{
    auto state = std::make_unique<State>();
    if (!state->glfw.up()) {
        return Problem{
            say("No window could be opened, because there is no display here. Start Jointly in a "
                "desktop session, or use it on the command line.")};
    }
    set_hints_of_all_windows();
    glfwWindowHint(GLFW_VISIBLE, shown ? GLFW_TRUE : GLFW_FALSE);
    state->window = glfwCreateWindow(size.width, size.height, title.c_str(), nullptr, nullptr);
    if (state->window == nullptr) {
        return Problem{say(
            "No window could be opened, because this display has no OpenGL 3.3. Install a current "
            "graphics driver, or Mesa's (libgl1-mesa-dri on Debian).")};
    }
    glfwMakeContextCurrent(state->window);
    glfwSwapInterval(1);  // against tearing only: the loop does not rely on it
    state->listen();
    if (!state->start_imgui()) {
        return Problem{
            say("The window could not be drawn into. Install a current graphics driver and start "
                "Jointly again.")};
    }
    return Window(std::move(state));
}

void Window::show() { glfwShowWindow(state_->window); }

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
    const auto display = display_under(state_->window);
    return display ? words_of(*display) : std::string{};
}

bool Window::stands_on(const Display& display) const
{
    return display_under(state_->window) == display;
}

void Window::move_to(const Display& display)
{
    const PixelArea& there = display.area;
    const auto into_middle = [&](PixelArea area) {
        area.width = std::min(area.width, there.width);
        area.height = std::min(area.height, there.height);
        area.x = there.x + (there.width - area.width) / 2;
        area.y = there.y + (there.height - area.height) / 2;
        return area;
    };
    state_->windowed =
        into_middle(state_->full_screen ? state_->windowed : area_of(state_->window));
    const PixelArea target = state_->full_screen ? there : state_->windowed;
    glfwSetWindowPos(state_->window, target.x, target.y);
    glfwSetWindowSize(state_->window, target.width, target.height);
    state_->happened.store(true);
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

void Window::begin_frame_anew()
{
    ImGui::EndFrame();
    begin_frame();
}

void Window::give_up_frame()
{
    as_first().make_current();  // what failed may have stood in another window's frame
    if (std::exchange(state_->in_frame, false)) {
        give_up_imgui_frame();
    }
    clear_to({});
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
    PixelArea target;
    if (state_->full_screen) {
        target = state_->windowed;
    } else {
        state_->windowed = area_of(window);
        const auto display = display_under(window);
        target = display ? display->area : state_->windowed;
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
