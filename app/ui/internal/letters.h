// Letters one by one: reading them from UTF-8, where lines may break between them, and where they
// stand in a font's line.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace jointly {

struct Decoded {
    unsigned int code = 0;
    std::size_t bytes = 1;
};

// The letter that begins at byte `at`, which lies inside the text. Bytes that are not UTF-8 are read
// one by one as U+FFFD.
[[nodiscard]] Decoded decode(std::string_view text, std::size_t at);

// The bytes of one letter; nothing for half of a surrogate pair and the like.
[[nodiscard]] std::string utf8(unsigned int code);

// Whether the bytes are one letter of UTF-8, written in the one right way.
[[nodiscard]] bool is_valid(std::string_view letter);

// A blank at which a line may end; not the non-breaking one.
[[nodiscard]] bool is_blank(unsigned int code);
// Takes no room: line ends, zero-width space and joiners.
[[nodiscard]] bool is_invisible(unsigned int code);
// Stands on the letter before it.
[[nodiscard]] bool is_combining(unsigned int code);

// Whether a line may end behind `code`, which stands between the other two.
[[nodiscard]] bool may_break_between(unsigned int before, unsigned int code, unsigned int after);

// How far the next letter is; letters that Dear ImGui cannot show count as the replacement sign that
// it shows for them.
[[nodiscard]] float advance(ImFont* font, float size_px, unsigned int code);
// The same for one letter of many: who asks finds the font of that size once, and does not keep it.
[[nodiscard]] float advance(ImFontBaked* baked, unsigned int code);

// Pixels from the top of a line of text in that font and size.
struct VerticalMetrics {
    float baseline = 0.0F;
    float x_middle = 0.0F;        // of the letter x
    float capital_middle = 0.0F;  // of the letter H
};
[[nodiscard]] VerticalMetrics vertical_metrics(ImFont* font, float size_px);

}  // namespace jointly
