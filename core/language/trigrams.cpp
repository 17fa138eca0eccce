#include "core/language/trigrams.h"

#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <string>

namespace jointly {

namespace {

constexpr std::uint64_t point_bits = 21;  // what a code point needs
constexpr std::uint64_t three_points = (std::uint64_t{1} << (3 * point_bits)) - 1;

}  // namespace

Trigrams trigrams(std::string_view text)
{
    const std::string same_case = folded(text);
    Trigrams found;
    found.reserve(same_case.size() + 2);
    std::uint64_t last_three = 0;  // 0 is the blank
    const auto go_on_with = [&](std::uint64_t point) {
        last_three = (last_three << point_bits | point) & three_points;
        found.push_back(last_three);
    };
    for (std::size_t at = 0; at < same_case.size();) {
        const CodePoint point = code_point_at(same_case, at);
        at += static_cast<std::size_t>(point.bytes);
        if (is_letter(point.value) || is_digit(point.value)) {
            go_on_with(point.value);
        } else if (last_three != 0) {
            go_on_with(0);
            last_three = 0;
        }
    }
    if (last_three != 0) {
        go_on_with(0);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::size_t shared(const Trigrams& one, const Trigrams& other)
{
    std::size_t count = 0;
    for (auto left = one.begin(), right = other.begin();
         left != one.end() && right != other.end();) {
        if (*left == *right) {
            ++count;
        }
        const bool step_left = *left <= *right;
        const bool step_right = *right <= *left;
        left += step_left ? 1 : 0;
        right += step_right ? 1 : 0;
    }
    return count;
}

bool are_alike(const Trigrams& one, const Trigrams& other)
{
    const std::size_t fewer = std::min(one.size(), other.size());
    const std::size_t more = std::max(one.size(), other.size());
    if (fewer * 10 < more * 6 || fewer == 0) {
        return false;  // even if all of the shorter stood in the longer
    }
    const std::size_t both = shared(one, other);
    return both * 10 >= (fewer + more - both) * 6;
}

}  // namespace jointly
