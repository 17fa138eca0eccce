#include "app/ui/theme.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

// 0xRRGGBB as people write it.
constexpr ImU32 rgb(unsigned int hex)
{
    return IM_COL32((hex >> 16) & 0xFF, (hex >> 8) & 0xFF, hex & 0xFF, 255);
}

constexpr std::array<PartyColours, 4> light_on_dark{{
    {rgb(0xA9DAFF), rgb(0x0B0F14), rgb(0xB9E1FB), rgb(0x10222F)},  // light blue
    {rgb(0xFFCF8C), rgb(0x0B0F14), rgb(0xFFDCA8), rgb(0x2A1E0F)},  // amber
    {rgb(0x8FE6C9), rgb(0x0B0F14), rgb(0xA8EFD5), rgb(0x0E2821)},  // teal
    {rgb(0xD9C8FF), rgb(0x0B0F14), rgb(0xE0D1FF), rgb(0x221A33)},  // violet
}};

constexpr Theme light_theme()
{
    Theme theme;
    theme.page = rgb(0xF3F5F8);
    theme.card = rgb(0xFFFFFF);
    theme.line = rgb(0xB9C1CD);
    theme.text = rgb(0x12161D);
    theme.muted = rgb(0x3A424E);
    theme.quiet = rgb(0xE9EDF2);
    theme.focus = rgb(0x1B222C);
    theme.on_focus = rgb(0xFFFFFF);
    theme.struck = rgb(0x3A424E);
    theme.added = rgb(0x12161D);
    theme.added_wash = rgb(0xFFEFA8);
    theme.selection = rgb(0xCBD3DE);
    theme.strip = rgb(0x1A202A);
    theme.strip_failed = rgb(0x560C16);
    theme.live = rgb(0x950F25);
    theme.on_live = rgb(0xFFFFFF);
    theme.held = rgb(0xFFD83D);
    theme.on_held = rgb(0x12161D);
    theme.strip_field = rgb(0x262E3B);
    theme.strip_line = rgb(0x5B6678);
    theme.strip_text = rgb(0xFFFFFF);
    theme.strip_muted = rgb(0xD9DFE8);
    theme.strip_selection = rgb(0x465369);
    theme.caret = rgb(0xFFFFFF);
    theme.parties = {{
        {rgb(0x00507D), rgb(0xFFFFFF), rgb(0x003E61), rgb(0xE3EFF7)},  // deep blue
        {rgb(0x7A4A00), rgb(0xFFFFFF), rgb(0x573400), rgb(0xFAEEDD)},  // brown-amber
        {rgb(0x005A44), rgb(0xFFFFFF), rgb(0x00402F), rgb(0xE2F2EC)},  // teal
        {rgb(0x5B3A8C), rgb(0xFFFFFF), rgb(0x43276B), rgb(0xEFE9F8)},  // violet
    }};
    theme.strip_parties = light_on_dark;
    return theme;
}

constexpr Theme dark_theme()
{
    Theme theme;
    theme.page = rgb(0x0B0F14);
    theme.card = rgb(0x161C25);
    theme.line = rgb(0x4A5666);
    theme.text = rgb(0xF7F9FC);
    theme.muted = rgb(0xD8DEE8);
    theme.quiet = rgb(0x1E2631);
    theme.focus = rgb(0xF7F9FC);
    theme.on_focus = rgb(0x0B0F14);
    theme.struck = rgb(0xD8DEE8);
    theme.added = rgb(0xF7F9FC);
    theme.added_wash = rgb(0x3A3212);
    theme.selection = rgb(0x3E4B5E);
    theme.strip = rgb(0x1A222D);
    theme.strip_failed = rgb(0x560C16);
    theme.live = rgb(0x950F25);
    theme.on_live = rgb(0xFFFFFF);
    theme.held = rgb(0xFFD83D);
    theme.on_held = rgb(0x12161D);
    theme.strip_field = rgb(0x222C39);
    theme.strip_line = rgb(0x5B6678);
    theme.strip_text = rgb(0xF7F9FC);
    theme.strip_muted = rgb(0xD8DEE8);
    theme.strip_selection = rgb(0x404D63);
    theme.caret = rgb(0xF7F9FC);
    theme.parties = light_on_dark;
    theme.strip_parties = light_on_dark;
    return theme;
}

constexpr PartyColours all_of(ImU32 ink, ImU32 ground) { return {ink, ground, ink, ground}; }

// Parties are told apart by letter and shape alone.
constexpr Theme monochrome_theme()
{
    constexpr ImU32 black = rgb(0x000000);
    constexpr ImU32 white = rgb(0xFFFFFF);
    Theme theme;
    theme.page = white;
    theme.card = white;
    theme.line = black;
    theme.text = black;
    theme.muted = black;
    theme.quiet = white;
    theme.focus = black;
    theme.on_focus = white;
    theme.struck = black;
    theme.added = black;
    theme.added_wash = white;
    theme.selection = rgb(0xD0D0D0);
    theme.strip = black;
    theme.strip_failed = black;
    theme.live = black;
    theme.on_live = white;
    theme.held = white;
    theme.on_held = black;
    theme.strip_field = black;
    theme.strip_line = white;
    theme.strip_text = white;
    theme.strip_muted = white;
    theme.strip_selection = rgb(0x4A4A4A);
    theme.caret = white;
    theme.parties.fill(all_of(black, white));
    theme.strip_parties.fill(all_of(white, black));
    return theme;
}

constexpr Theme without_tints(Theme theme)
{
    theme.card = theme.page;
    theme.quiet = theme.page;
    theme.line = theme.muted;
    theme.added_wash = theme.page;
    for (PartyColours& party : theme.parties) {
        party.wash = theme.page;
    }
    return theme;
}

double channel(ImU32 colour, int shift)
{
    const double value = static_cast<double>((colour >> shift) & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Of white.
double luminance(ImU32 colour)
{
    return 0.2126 * channel(colour, IM_COL32_R_SHIFT) + 0.7152 * channel(colour, IM_COL32_G_SHIFT)
         + 0.0722 * channel(colour, IM_COL32_B_SHIFT);
}

double ratio(double a, double b, double stray_light)
{
    const auto [darker, lighter] = std::minmax(a, b);
    return (lighter + stray_light) / (darker + stray_light);
}

}  // namespace

const Theme& theme(ThemeName name, Tints tints)
{
    static constexpr std::array shown{light_theme(), dark_theme(), monochrome_theme()};
    static constexpr std::array lost{without_tints(light_theme()), without_tints(dark_theme()),
        without_tints(monochrome_theme())};
    return (tints == Tints::shown ? shown : lost).at(static_cast<std::size_t>(name));
}

ThemeName next(ThemeName name)
{
    switch (name) {
        case ThemeName::light: return ThemeName::dark;
        case ThemeName::dark: return ThemeName::monochrome;
        case ThemeName::monochrome: break;
    }
    return ThemeName::light;
}

double contrast(ImU32 a, ImU32 b) { return ratio(luminance(a), luminance(b), 0.05); }

double washed_contrast(ImU32 a, ImU32 b, double room_ratio)
{
    // The room adds the same light to both; what the projector gives shrinks to 1 - 1 / room_ratio.
    const double black = 1.0 / room_ratio;
    return ratio(luminance(a) * (1.0 - black), luminance(b) * (1.0 - black), black);
}

}  // namespace jointly
