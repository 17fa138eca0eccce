#include "core/base/hash.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace jointly {

namespace {

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), raw(bytes), bytes.size());
    return {digest.begin(), digest.end()};
}

std::string to_hex(std::string_view bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), raw(bytes), bytes.size());
    hex.pop_back();  // sodium ends it with a NUL
    return hex;
}

bool is_lower_hex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

bool is_lower_hex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && is_lower_hex(text);
}

std::string from_hex(std::string_view hex)
{
    if (hex.size() % 2 != 0 || !is_lower_hex(hex)) {
        return {};
    }
    std::string bytes(hex.size() / 2, '\0');
    std::size_t length = 0;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), hex.data(),
        hex.size(), nullptr, &length, nullptr);
    bytes.resize(length);
    return bytes;
}

}  // namespace jointly
