#include "core/base/number.h"

#include <charconv>

namespace jointly {

std::optional<int> whole_number(std::string_view text)
{
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    const bool is_number = !text.starts_with('-') && error == std::errc{} && stopped == end;
    return is_number ? std::optional(number) : std::nullopt;
}

}  // namespace jointly
