#include "app/ui/fonts.h"

#include "core/base/say.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>

namespace jointly {

namespace {

namespace fs = std::filesystem;

struct Cut {
    ImFont* Fonts::*font;
    const char* file;
    const char* fallback;  // Noto has no medium and no semibold in the same package
};

constexpr std::array cuts{
    Cut{&Fonts::medium, "Inter-Medium.otf", "NotoSans-Regular.ttf"},
    Cut{&Fonts::semibold, "Inter-SemiBold.otf", "NotoSans-Bold.ttf"},
    Cut{&Fonts::bold, "Inter-Bold.otf", "NotoSans-Bold.ttf"},
    Cut{&Fonts::display, "InterDisplay-SemiBold.otf", "NotoSans-Bold.ttf"},
};

// Dear ImGui's size is ascent + descent, not the em. Sources of one font are scaled by the ratio of
// these reference sizes, so with each font's own factor (1.21 and 1.362 em) a fallback's letters are
// as large as their neighbours.
constexpr float inter_reference_px = 12.10F;
constexpr float noto_reference_px = 13.62F;

bool is_file(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

bool holds_all(const fs::path& folder)
{
    for (const Cut& cut : cuts) {
        if (!is_file(folder / cut.file)) {
            return false;
        }
    }
    return true;
}

std::optional<fs::path> first_complete(std::span<const fs::path> folders)
{
    for (const fs::path& folder : folders) {
        if (holds_all(folder)) {
            return folder;
        }
    }
    return std::nullopt;
}

Problem not_found(std::span<const fs::path> folders)
{
    std::string looked_in;
    for (const fs::path& folder : folders) {
        looked_in += (looked_in.empty() ? "" : ", ") + folder.string();
    }
    return Problem{say(
        "The Inter fonts were not found (looked in {folders}). Install Debian's fonts-inter, or "
        "set JOINTLY_FONTS to a folder with Inter-Medium.otf, Inter-SemiBold.otf, Inter-Bold.otf "
        "and InterDisplay-SemiBold.otf.",
        {{"folders", looked_in}})};
}

ImFont* add(ImFontAtlas& atlas, const fs::path& file, float reference_px, bool merged)
{
    ImFontConfig config;
    config.MergeMode = merged;
    return atlas.AddFontFromFileTTF(file.c_str(), reference_px, &config);
}

}  // namespace

std::vector<fs::path> font_folders()
{
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("JOINTLY_FONTS"); chosen != nullptr && *chosen != '\0') {
        folders.emplace_back(chosen);
    }
    std::error_code unknown;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", unknown); !unknown) {
        folders.push_back(program.parent_path() / "fonts");
    }
    folders.emplace_back("/usr/share/fonts/opentype/inter");
    return folders;
}

Result<Fonts> load_fonts(ImFontAtlas& atlas, std::span<const fs::path> folders)
{
    const std::optional<fs::path> folder = first_complete(folders);
    if (!folder) {
        return not_found(folders);
    }
    const fs::path noto = "/usr/share/fonts/truetype/noto";
    Fonts fonts;
    for (const Cut& cut : cuts) {
        const fs::path file = *folder / cut.file;
        ImFont* font = add(atlas, file, inter_reference_px, false);
        if (font == nullptr) {
            return Problem{say("The font file \"{file}\" could not be read. Install it again.",
                {{"file", file.string()}})};
        }
        if (const fs::path fallback = noto / cut.fallback; is_file(fallback)) {
            add(atlas, fallback, noto_reference_px, true);
        }
        fonts.*cut.font = font;
    }
    return fonts;
}

}  // namespace jointly
