// The texts of the shaders: those built into the program, or those of a folder while somebody works on
// them.
#pragma once

#include "app/gl/internal/shader_program.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace jointly {

// The folder that JOINTLY_SHADERS names; empty where it names none.
[[nodiscard]] std::filesystem::path shader_folder();

class ShaderSources {
public:
    using Moment = std::chrono::steady_clock::time_point;

    // An empty folder: those built in.
    explicit ShaderSources(std::filesystem::path folder);

    // By the name of its file in shaders/. Empty where the folder has no such file.
    [[nodiscard]] ShaderText text(std::string_view name) const;

    // True when a file is another one than at the last time this was true, so at first too. Looks at the
    // files at most twice a second. While one of them is empty or away nothing has changed yet: editors
    // write in two steps.
    [[nodiscard]] bool changed(Moment now);

private:
    struct Stamp {
        std::filesystem::file_time_type written;
        std::uintmax_t bytes = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    using Stamps = std::array<Stamp, 3>;

    std::filesystem::path folder_;
    bool looked_ = false;
    Moment last_look_;
    Stamps seen_;
};

}  // namespace jointly
