#include "core/exchange/exchange_file.h"

#include "core/base/hash.h"
#include "core/json/archive.h"
#include "core/json/gate.h"

namespace jointly {

std::optional<std::string_view> next_line(std::string_view& rest)
{
    const auto end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    if (end == std::string_view::npos || !check_json_line(line).ok()) {
        return std::nullopt;
    }
    rest.remove_prefix(end + 1);
    return line;
}

bool asks_for_later(std::string_view head, int version)
{
    Reader reader(head);
    (void)reader.text("fmt");
    (void)reader.integer("v");
    return reader.integer("min") > version && reader.ok();
}

bool is_session_id(std::string_view text) { return is_lower_hex(text, session_id_digits); }

}  // namespace jointly
