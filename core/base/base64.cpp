#include "core/base/base64.h"

#include <sodium.h>

#include <utility>

namespace jointly {

namespace {

constexpr std::size_t group_letters = 4;
constexpr std::size_t group_bytes = 3;

}  // namespace

std::string to_base64(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
        reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // sodium ends it with a NUL
    return text;
}

std::optional<std::string> from_base64(std::string_view text)
{
    std::string bytes(text.size() / group_letters * group_bytes, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int refused =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
            text.size(), nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL);
    if (refused != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(length);
    return to_base64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

std::size_t base64_bytes(std::string_view text)
{
    if (text.empty() || text.size() % group_letters != 0) {
        return 0;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    return text.size() / group_letters * group_bytes - padding;
}

}  // namespace jointly
