// The window of a benchmark that draws, at the size of a projector.
#pragma once

#include "app/gl/window.h"
#include "app/ui/context.h"
#include "app/ui/fonts.h"

#include <imgui.h>

#include <utility>

namespace jointly {

struct BenchWindow {
    Window window;
    Fonts fonts;
};

// Needs a display.
[[nodiscard]] inline Result<BenchWindow> open_bench_window()
{
    auto window = Window::create("Jointly", {1920, 1080});
    if (!window.ok()) {
        return window.problem();
    }
    prepare_context();
    const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
    return fonts.ok() ? Result<BenchWindow>(BenchWindow{std::move(window).value(), fonts.value()})
                      : fonts.problem();
}

}  // namespace jointly
