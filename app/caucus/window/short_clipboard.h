// What is copied here stays in the clipboard for a minute, and no longer than the window is open and unlocked.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <optional>
#include <string>

namespace jointly {

class ShortClipboard {
public:
    // Comes between Dear ImGui's current context and the system's clipboard, until it goes.
    ShortClipboard();
    ShortClipboard(const ShortClipboard&) = delete;
    ShortClipboard& operator=(const ShortClipboard&) = delete;
    ~ShortClipboard();

    // Once a frame, at a moment of a steady clock.
    void pass(std::int64_t steady_ms);
    // When it is emptied; nothing where nothing of ours is in it.
    [[nodiscard]] std::optional<std::int64_t> empties_at_ms() const;
    // At once, where what is in it is still ours.
    void empty();

private:
    using Give = void (*)(ImGuiContext*, const char*);

    static void take(ImGuiContext* context, const char* text);

    Give give_to_system_ = nullptr;
    std::string ours_;
    bool is_new_ = false;  // copied since the last frame
    std::int64_t since_ms_ = 0;
};

}  // namespace jointly
