// Bytes as text that JSON, lines and terminals carry unchanged: RFC 4648, section 4, with padding.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

[[nodiscard]] std::string to_base64(std::string_view bytes);

// The bytes; nothing where this is not what to_base64() gives of any bytes. No bytes are "".
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

// How many bytes a text of to_base64() stands for, by its length alone; 0 for one of another length.
[[nodiscard]] std::size_t base64_bytes(std::string_view text);

}  // namespace jointly
