// A large number on each display, so that people can say which one is the projector.
//
// Displays that show the same picture share a window with all their numbers. The windows take no focus
// and no input, and go when this goes; displays that come later get none.
#pragma once

#include "app/gl/window.h"

#include <memory>

namespace jointly {

class DisplayNumbers {
public:
    // `first` outlives it; its contexts are current again afterwards. Refused where no further window
    // can be opened.
    [[nodiscard]] static Result<DisplayNumbers> show(const Window& first);

    DisplayNumbers(DisplayNumbers&&) noexcept;
    DisplayNumbers& operator=(DisplayNumbers&&) noexcept;
    ~DisplayNumbers();

private:
    struct State;
    explicit DisplayNumbers(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace jointly
