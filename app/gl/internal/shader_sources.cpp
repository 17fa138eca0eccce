#include "app/gl/internal/shader_sources.h"

#include "app/gl/internal/embedded_shaders.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace jointly {

namespace fs = std::filesystem;

fs::path shader_folder()
{
    const char* chosen = std::getenv("JOINTLY_SHADERS");
    return chosen != nullptr ? chosen : "";
}

ShaderSources::ShaderSources(fs::path folder) : folder_(std::move(folder)) {}

ShaderText ShaderSources::text(std::string_view name) const
{
    if (!folder_.empty()) {
        std::ifstream file(folder_ / name, std::ios::binary);
        return {std::string(name), {std::istreambuf_iterator<char>(file), {}}};
    }
    const auto* found = std::find_if(embedded_shaders.begin(), embedded_shaders.end(),
        [name](const EmbeddedShader& shader) { return shader.name == name; });
    must(found != embedded_shaders.end(), "a shader is used that is not in shaders/");
    return {std::string(name), std::string(found->text)};
}

bool ShaderSources::changed(Moment now)
{
    constexpr std::chrono::milliseconds between_looks{500};
    const bool first = !std::exchange(looked_, true);
    if (!first && (folder_.empty() || now - last_look_ < between_looks)) {
        return false;
    }
    last_look_ = now;
    if (folder_.empty()) {
        return true;
    }
    Stamps stamps;
    bool whole = true;
    for (std::size_t index = 0; index < stamps.size(); ++index) {
        const fs::path file = folder_ / embedded_shaders.at(index).name;
        std::error_code away;
        stamps.at(index) = {fs::last_write_time(file, away), fs::file_size(file, away)};
        whole = whole && !away && stamps.at(index).bytes > 0;
    }
    return whole && std::exchange(seen_, stamps) != stamps;
}

}  // namespace jointly
