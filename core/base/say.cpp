#include "core/base/say.h"

#include "core/base/result.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace jointly {

std::string say(std::string_view pattern, std::initializer_list<Place> places)
{
    fmt::dynamic_format_arg_store<fmt::format_context> values;
    for (const Place& place : places) {
        values.push_back(fmt::arg(std::string(place.name()).c_str(), place.value()));
    }
    try {
        return fmt::vformat(fmt::string_view(pattern.data(), pattern.size()), values);
    } catch (const fmt::format_error&) {
        must(false, "a sentence names a place that is not filled");
        return {};
    }
}

}  // namespace jointly
