// The files of shaders/ as they were when the program was built. embed_shaders.cmake writes the source.
#pragma once

#include <array>
#include <string_view>

namespace jointly {

struct EmbeddedShader {
    std::string_view name;
    std::string_view text;
};

extern const std::array<EmbeddedShader, 3> embedded_shaders;

}  // namespace jointly
