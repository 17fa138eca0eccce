#include "core/base/spoken_code.h"

#include "core/base/hash.h"

namespace jointly {

namespace {

constexpr std::size_t code_bytes = 20;
constexpr std::size_t group_letters = 4;
constexpr std::string_view base32_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string base32(std::string_view bytes)
{
    constexpr unsigned letter_bits = 5;
    std::string letters;
    unsigned held = 0;
    unsigned held_bits = 0;
    for (const char byte : bytes) {
        held = (held << 8U) | static_cast<unsigned char>(byte);
        for (held_bits += 8; held_bits >= letter_bits; held_bits -= letter_bits) {
            letters += base32_letters[(held >> (held_bits - letter_bits)) & 31U];
        }
        held &= (1U << held_bits) - 1;
    }
    return letters;
}

bool stands_between(char letter)
{
    return letter == ' ' || letter == '-' || letter == '\n' || letter == '\r' || letter == '\t';
}

}  // namespace

std::string spoken_code(std::string_view bytes)
{
    const std::string digest = sha256(bytes);
    const std::string letters = base32(std::string_view(digest).substr(0, code_bytes));
    std::string code;
    for (std::size_t at = 0; at < letters.size(); at += group_letters) {
        code += (at == 0 ? "" : "-") + letters.substr(at, group_letters);
    }
    return code;
}

std::optional<std::string> letters_of_code(std::string_view typed)
{
    std::string letters;
    for (const char letter : typed) {
        if (!stands_between(letter)) {
            letters +=
                letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
    }
    const bool is_code = letters.size() == spoken_code_letters
                      && letters.find_first_not_of(base32_letters) == std::string::npos;
    return is_code ? std::optional(std::move(letters)) : std::nullopt;
}

}  // namespace jointly
