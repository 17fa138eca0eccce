#include "app/gl/projector.h"

#include "app/gl/internal/glfw.h"
#include "app/gl/internal/ground.h"
#include "app/gl/read_back.h"
#include "core/base/say.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace jointly {

namespace {

using Clock = std::chrono::steady_clock;

// Of twice the size at which a desk shows it.
constexpr PixelSize largest_thumbnail{1'200, 1'200};

// Every callback only says that something happened: nothing of this window is ever read.
void mark(GLFWwindow* window)
{
    static_cast<const FirstWindow*>(glfwGetWindowUserPointer(window))->happened->store(true);
}

// Keys belong to the first window, also after somebody clicked on the wall.
void hand_focus_back(GLFWwindow* window, int focused)
{
    mark(window);
    if (focused == GLFW_TRUE) {
        glfwFocusWindow(static_cast<const FirstWindow*>(glfwGetWindowUserPointer(window))->window);
    }
}

}  // namespace

struct Projector::State {
    FirstWindow first;
    Display display;
    GLFWwindow* window = nullptr;
    ImGuiContext* imgui = nullptr;
    bool renderer_ready = false;
    bool in_frame = false;
    bool gone = false;
    Clock::time_point last_frame = Clock::now();
    FilterSettings settings;
    Framebuffer scene;
    std::optional<Filter> filter;
    const Framebuffer* shown = &scene;  // the scene, or what the filter made of it
    std::vector<Framebuffer> halves;    // of what is shown, each of the one before
    Framebuffer unseen;
    std::vector<Framebuffer> unseen_halves;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    [[nodiscard]] bool open_window(const std::string& title);
    [[nodiscard]] bool start_imgui();
    void make_current() const;
    void give_up_frame();
    void look_for_display();
    void render_into(const Framebuffer& target);
    void black_out() const;
    void show();
};

Projector::State::~State()
{
    if (window == nullptr) {
        return;
    }
    make_current();
    if (imgui != nullptr) {
        if (renderer_ready) {
            ImGui_ImplOpenGL3_Shutdown();
        }
        ImGui::DestroyContext(imgui);
    }
    halves.clear();
    unseen_halves.clear();
    unseen = Framebuffer();
    filter.reset();
    scene = Framebuffer();
    first.make_current();
    glfwDestroyWindow(window);
}

void Projector::State::make_current() const
{
    jointly::make_current(window);
    ImGui::SetCurrentContext(imgui);
}

bool Projector::State::open_window(const std::string& title)
{
    set_hints_of_all_windows();
    set_hints_of_silent_windows();
    const PixelArea& area = display.area;
    window = glfwCreateWindow(area.width, area.height, title.c_str(), nullptr, first.window);
    if (window == nullptr) {
        return false;
    }
    glfwSetWindowUserPointer(window, &first);
    glfwSetWindowFocusCallback(window, hand_focus_back);
    glfwSetWindowRefreshCallback(window, mark);
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* changed, int, int) { mark(changed); });
    glfwSetInputMode(window, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    jointly::make_current(window);
    glfwSwapInterval(0);  // the first window's swap may wait; two that do would halve the rate
    // Placed while hidden: window managers move a window that is there already less willingly.
    glfwSetWindowPos(window, area.x, area.y);
    return true;
}

bool Projector::State::start_imgui()
{
    imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouse | ImGuiConfigFlags_NoKeyboard;
    renderer_ready = ImGui_ImplOpenGL3_Init("#version 330 core");
    return renderer_ready;
}

void Projector::State::give_up_frame()
{
    ImGui::SetCurrentContext(imgui);
    if (std::exchange(in_frame, false)) {
        give_up_imgui_frame();
    }
}

void Projector::State::look_for_display()
{
    if (gone) {
        return;
    }
    const std::vector<Display> now = displays();
    gone = std::none_of(now.begin(), now.end(), [this](const Display& other) {
        return other.name == display.name && other.area == display.area;
    });
    if (gone) {
        glfwHideWindow(window);
    }
}

void Projector::State::render_into(const Framebuffer& target)
{
    in_frame = false;
    ImGui::Render();
    target.draw_into();
    clear_to(take_ground(*ImGui::GetDrawData()));
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

// The window alone, before anything was drawn for it.
void Projector::State::black_out() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    clear_to({});
    glfwSwapBuffers(window);
}

// The scene through the filter into the window. The projector's contexts are current before, the first
// window's afterwards.
void Projector::State::show()
{
    shown = &filter->filtered(scene, settings, Clock::now());
    look_for_display();
    if (!gone) {
        PixelSize size;
        glfwGetFramebufferSize(window, &size.width, &size.height);
        shown->copy_to_window(size);
        glfwSwapBuffers(window);
    }
    halve(*shown, halves, largest_thumbnail);  // after what the room waits for
    glFlush();                                 // or the first window may draw the one of before
    first.make_current();
}

Projector::Projector(std::unique_ptr<State> state) : state_(std::move(state)) {}
Projector::Projector(Projector&&) noexcept = default;
Projector& Projector::operator=(Projector&&) noexcept = default;
Projector::~Projector() = default;

Result<Projector> Projector::open(const Window& first, const Display& display,
    const std::string& title, const std::function<Refusable()>& prepare)
{
    const Problem no_window{
        say("The wall could not be opened on that display, because no further "
            "window could be drawn into. "
            "Close other programs and try again, or show the wall in this window.")};
    auto state = std::make_unique<State>();
    state->first = first.as_first();
    state->display = display;
    if (!state->open_window(title)) {
        return no_window;
    }
    state->scene = Framebuffer({display.area.width, display.area.height});
    state->filter.emplace();
    if (!state->scene.is_complete() || !state->start_imgui()) {
        return no_window;
    }
    if (const Refusable prepared = prepare(); !prepared.ok()) {
        return prepared.problem();
    }
    state->scene.clear_to_black();
    state->look_for_display();
    if (!state->gone) {
        state->black_out();
        glfwShowWindow(state->window);
        state->black_out();  // what is swapped into a hidden window may be lost
    }
    state->first.make_current();
    return Projector(std::move(state));
}

bool Projector::gone()
{
    state_->look_for_display();
    return state_->gone;
}

void Projector::begin_frame()
{
    state_->make_current();
    ImGui_ImplOpenGL3_NewFrame();
    // As in the first window; a step of no time at all is what Dear ImGui refuses.
    constexpr float shortest_step_s = 0.0001F;
    constexpr float longest_step_s = 0.5F;
    const Clock::time_point now = Clock::now();
    const std::chrono::duration<float> step = now - std::exchange(state_->last_frame, now);
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = std::clamp(step.count(), shortest_step_s, longest_step_s);
    const PixelSize size = state_->scene.size();
    io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
    ImGui::NewFrame();
    state_->in_frame = true;
}

void Projector::end_frame()
{
    state_->render_into(state_->scene);
    state_->show();
}

void Projector::end_frame_unseen()
{
    fit(state_->unseen, state_->scene.size());
    state_->render_into(state_->unseen);
    halve(state_->unseen, state_->unseen_halves, largest_thumbnail);
    glFlush();  // or the first window may draw the one of before
    state_->first.make_current();
}

void Projector::give_up_frame()
{
    state_->give_up_frame();
    state_->first.make_current();
}

void Projector::show_again()
{
    state_->make_current();
    state_->show();
}

void Projector::blank()
{
    state_->make_current();
    state_->give_up_frame();
    state_->scene.clear_to_black();
    state_->show();
}

void Projector::set_filter(const FilterSettings& settings) { state_->settings = settings; }

const std::string& Projector::filter_problem() const { return state_->filter->problem(); }

ShownPicture Projector::picture() const
{
    ShownPicture shown;
    shown.texture = state_->halves.empty() ? 0 : state_->halves.back().texture();
    shown.size = state_->scene.size();
    return shown;
}

ShownPicture Projector::prepared() const
{
    ShownPicture shown;
    shown.texture = state_->unseen_halves.empty() ? 0 : state_->unseen_halves.back().texture();
    shown.size = state_->unseen.size();
    return shown;
}

Picture Projector::capture() const
{
    state_->make_current();
    state_->shown->draw_into();
    const PixelSize size = state_->shown->size();
    Picture picture = read_back(size.width, size.height);
    state_->first.make_current();
    return picture;
}

}  // namespace jointly
