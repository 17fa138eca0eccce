#include "app/caucus/window/short_clipboard.h"

namespace jointly {

namespace {

constexpr std::int64_t stays_ms = 60'000;

}  // namespace

ShortClipboard::ShortClipboard()
{
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    give_to_system_ = platform.Platform_SetClipboardTextFn;
    platform.Platform_SetClipboardTextFn = take;
    platform.Platform_ClipboardUserData = this;
}

ShortClipboard::~ShortClipboard()
{
    empty();
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_SetClipboardTextFn = give_to_system_;
    platform.Platform_ClipboardUserData = nullptr;
}

void ShortClipboard::take(ImGuiContext* context, const char* text)
{
    auto* const self =
        static_cast<ShortClipboard*>(ImGui::GetPlatformIO().Platform_ClipboardUserData);
    self->ours_ = text;
    self->is_new_ = true;
    self->give_to_system_(context, text);
}

void ShortClipboard::pass(std::int64_t steady_ms)
{
    if (is_new_) {
        since_ms_ = steady_ms;
        is_new_ = false;
    }
    if (!ours_.empty() && steady_ms - since_ms_ >= stays_ms) {
        empty();
    }
}

std::optional<std::int64_t> ShortClipboard::empties_at_ms() const
{
    return ours_.empty() ? std::nullopt : std::optional(since_ms_ + stays_ms);
}

void ShortClipboard::empty()
{
    const char* const now = ours_.empty() ? nullptr : ImGui::GetClipboardText();
    if (now != nullptr && ours_ == now) {
        give_to_system_(ImGui::GetCurrentContext(), "");
    }
    ours_.clear();
    is_new_ = false;
}

}  // namespace jointly
