// Reads what the writers wrote back into the two wordings, and makes pairs of wordings that are hard on
// them.
#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace jointly {

struct Sides {
    std::string before;  // without what was added
    std::string after;   // without what was struck
    friend bool operator==(const Sides&, const Sides&) = default;
};

// Words as people and pests type them, one blank between two.
inline std::string any_words(std::mt19937& random)
{
    static constexpr std::array<std::string_view, 32> words{"the", "Employer", "shall",
        "fourteen (14)", "days", "days.", "$1.25", "4.5%", "[-", "-]", "{+", "+}", "\\", "\\\\",
        "[", "{", "a[", "b{", "[-]", "{+}", "<script>", "</del>", "&lt;", "|", "`", "#1", "*x*",
        "_", "1.", "- item", "=", "\xE5\x8A\xB4\xE5\x83\x8D"};
    std::string text(words[random() % 3]);
    for (auto count = random() % 40; count > 0; --count) {
        text += random() % 5 == 0 ? "" : " ";
        text += words[random() % words.size()];
    }
    return text;
}

}  // namespace jointly
