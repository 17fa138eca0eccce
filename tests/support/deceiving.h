// Characters that make words read otherwise than they are: they hide, steer a terminal, turn the
// direction of writing, or are none at all. Nothing that is shown or handed out may hold one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

[[nodiscard]] inline std::string utf8(char32_t point)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    const auto rest = [&](unsigned shift) { return byte(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        return {byte(point)};
    }
    if (point < 0x800) {
        return {byte(0xC0U | point >> 6U), rest(0)};
    }
    if (point < 0x10000) {
        return {byte(0xE0U | point >> 12U), rest(6), rest(0)};
    }
    return {byte(0xF0U | point >> 18U), rest(12), rest(6), rest(0)};
}

// "U+202E"
[[nodiscard]] inline std::string name_of(char32_t point)
{
    std::string hex;
    for (auto rest = static_cast<unsigned>(point); rest > 0 || hex.size() < 4; rest >>= 4U) {
        hex.insert(hex.begin(), "0123456789ABCDEF"[rest & 0xFU]);
    }
    return "U+" + hex;
}

[[nodiscard]] inline const std::vector<char32_t>& deceiving_points()
{
    static const std::vector<char32_t> points = [] {
        std::vector<char32_t> all;
        const auto add = [&](char32_t from, char32_t to) {
            for (char32_t point = from; point <= to; ++point) {
                all.push_back(point);
            }
        };
        add(0x00, 0x1F);  // controls
        add(0x7F, 0x9F);
        for (const char32_t point : {U'\u00AD', U'\u034F', U'\u061C', U'\u115F', U'\u1160',
                 U'\u17B4', U'\u17B5', U'\u2800', U'\u3164', U'\uFEFF', U'\uFFA0'}) {
            add(point, point);
        }
        add(0x180B, 0x180F);
        add(0x200B, 0x200F);  // zero width, and marks of direction
        add(0x2028, 0x202E);
        add(0x2060, 0x206F);
        add(0xFE00, 0xFE0F);  // behind a Latin letter a variant of nothing
        add(0xFFF9, 0xFFFB);
        add(0xE0000, 0xE007F);  // tags
        add(0xE0100, 0xE0103);
        add(0xFDD0, 0xFDEF);  // no characters
        for (char32_t plane = 0; plane <= 0x10; ++plane) {
            add(plane << 16U | 0xFFFEU, plane << 16U | 0xFFFFU);
        }
        add(0xE000, 0xE001);  // private use
        add(0xF0000, 0xF0001);
        return all;
    }();
    return points;
}

// The first of them in a text, but for the line ends and page ends that a program writes itself; 0x110000
// where there is none. Joiners count behind a Latin letter only, which is where the tests put them.
[[nodiscard]] inline char32_t deceiving_in(std::string_view text, std::string_view permitted = "\n")
{
    for (const char32_t point : deceiving_points()) {
        const std::string bytes = utf8(point);
        const bool may = bytes.size() == 1 && permitted.find(bytes) != std::string_view::npos;
        if (!may && text.find(bytes) != std::string_view::npos) {
            return point;
        }
    }
    return 0x110000;
}
inline constexpr char32_t no_deceiving = 0x110000;

}  // namespace jointly
