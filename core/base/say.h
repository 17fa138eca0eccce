// Sentences. Every sentence that is shown is one whole pattern with named places, written where it is
// said, so that a translator sees whole sentences and a test can read them all:
//
//     say("{party} has not been asked yet.", {{"party", party.name}})
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

namespace jointly {

// What stands in a named place of a pattern: a text, at which it only looks, or a number.
//
// Making one never throws: g++ 12 lets go of the first ones of a list twice where making the next one
// throws, if the list stands in a branch of a "? :".
class Place {
public:
    Place(std::string_view place, std::string_view text) noexcept : name_(place), text_(text) {}
    Place(std::string_view place, std::integral auto number) noexcept : name_(place)
    {
        const auto end = std::to_chars(digits_.data(), digits_.data() + digits_.size(), number);
        count_ = static_cast<std::size_t>(end.ptr - digits_.data());
    }

    [[nodiscard]] std::string_view name() const { return name_; }
    [[nodiscard]] std::string_view value() const
    {
        return count_ == 0 ? text_ : std::string_view(digits_.data(), count_);
    }

private:
    std::string_view name_;
    std::string_view text_;
    std::array<char, 20> digits_{};  // as many as 64 bits can need, and a sign
    std::size_t count_ = 0;
};

// The sentence. A pattern that names a place which is not given stops the program: it is our mistake.
[[nodiscard]] std::string say(std::string_view pattern, std::initializer_list<Place> places = {});

}  // namespace jointly
