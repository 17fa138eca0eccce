// What is said on the strip.
#pragma once

#include "app/desk/ui_state.h"

#include <filesystem>
#include <string>
#include <utility>

namespace jointly {

inline void tell(UiState& ui, std::string sentence, bool refuses)
{
    ui.notice = std::move(sentence);
    ui.notice_refuses = refuses;
}

// Sentences name files without their folders: the strip is projected.
[[nodiscard]] inline std::string name_of_file(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

}  // namespace jointly
