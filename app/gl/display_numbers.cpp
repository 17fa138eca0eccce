#include "app/gl/display_numbers.h"

#include "app/gl/displays.h"
#include "app/gl/internal/digits.h"
#include "app/gl/internal/glfw.h"
#include "core/base/say.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

namespace {

struct Numbers {
    std::string digits;  // "2", or "1 2" of displays that mirror each other
    PixelArea area;
    GLFWwindow* first = nullptr;
};

// At the foot of the display, a third as high as it: what the desk asks stands above.
PixelArea foot_of(const PixelArea& display, std::size_t letters)
{
    const int height = display.height / 3;
    const int width = std::min(display.width, height * static_cast<int>(letters + 1) / 2);
    return {display.x + (display.width - width) / 2,
        display.y + display.height - height - height / 8, width, height};
}

std::vector<Numbers> numbers_of(const std::vector<Display>& all)
{
    std::vector<Numbers> found;
    for (const Display& display : all) {
        const bool told = std::any_of(all.begin(), all.end(), [&](const Display& other) {
            return other.number < display.number && mirror_each_other(other, display);
        });
        if (told) {
            continue;
        }
        std::string digits;
        for (const Display& other : all) {
            if (mirror_each_other(other, display)) {
                digits += (digits.empty() ? "" : " ") + std::to_string(other.number);
            }
        }
        found.push_back({digits, foot_of(display.area, digits.size()), nullptr});
    }
    return found;
}

void clear_to(float red, float green, float blue)
{
    glClearColor(red, green, blue, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

void draw(GLFWwindow* window)
{
    GLFWwindow* const before = glfwGetCurrentContext();
    make_current(window);
    PixelSize size;
    glfwGetFramebufferSize(window, &size.width, &size.height);
    glDisable(GL_SCISSOR_TEST);
    clear_to(0.07F, 0.09F, 0.11F);
    glEnable(GL_SCISSOR_TEST);
    const auto* numbers = static_cast<const Numbers*>(glfwGetWindowUserPointer(window));
    for (const PixelArea& bar : bars_of(numbers->digits, size)) {
        glScissor(bar.x, size.height - bar.y - bar.height, bar.width, bar.height);
        clear_to(1.0F, 1.0F, 1.0F);
    }
    glfwSwapBuffers(window);
    make_current(before);
}

// Window managers give it to new windows, asked or not.
void hand_focus_back(GLFWwindow* window, int focused)
{
    if (focused == GLFW_TRUE) {
        glfwFocusWindow(static_cast<const Numbers*>(glfwGetWindowUserPointer(window))->first);
    }
}

}  // namespace

struct DisplayNumbers::State {
    FirstWindow first;
    std::vector<Numbers> numbers;  // the windows point into it
    std::vector<GLFWwindow*> windows;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        for (GLFWwindow* window : windows) {
            glfwDestroyWindow(window);
        }
    }

    [[nodiscard]] bool open(Numbers& wanted);
};

bool DisplayNumbers::State::open(Numbers& wanted)
{
    const std::string title = say("Display {number}", {{"number", wanted.digits}});
    GLFWwindow* window =
        glfwCreateWindow(wanted.area.width, wanted.area.height, title.c_str(), nullptr, nullptr);
    if (window == nullptr) {
        return false;
    }
    windows.push_back(window);
    wanted.first = first.window;
    glfwSetWindowUserPointer(window, &wanted);
    glfwSetWindowFocusCallback(window, hand_focus_back);
    glfwSetWindowRefreshCallback(window, draw);
    glfwSetWindowPos(window, wanted.area.x, wanted.area.y);
    glfwShowWindow(window);
    make_current(window);
    glfwSwapInterval(0);
    first.make_current();
    draw(window);
    return true;
}

DisplayNumbers::DisplayNumbers(std::unique_ptr<State> state) : state_(std::move(state)) {}
DisplayNumbers::DisplayNumbers(DisplayNumbers&&) noexcept = default;
DisplayNumbers& DisplayNumbers::operator=(DisplayNumbers&&) noexcept = default;
DisplayNumbers::~DisplayNumbers() = default;

Result<DisplayNumbers> DisplayNumbers::show(const Window& first)
{
    auto state = std::make_unique<State>();
    state->first = first.as_first();
    state->numbers = numbers_of(displays());
    set_hints_of_all_windows();
    set_hints_of_silent_windows();
    glfwWindowHint(GLFW_FLOATING, GLFW_TRUE);
    for (Numbers& wanted : state->numbers) {
        if (!state->open(wanted)) {
            return Problem{say(
                "The displays could not be numbered, because no further window could be opened. "
                "Close other programs and try again.")};
        }
    }
    return DisplayNumbers(std::move(state));
}

}  // namespace jointly
