#include "core/base/say.h"

#include "core/base/catalogue.h"
#include "core/base/result.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <optional>

namespace jointly {

namespace {

using Values = fmt::dynamic_format_arg_store<fmt::format_context>;

std::string filled(std::string_view pattern, const Values& values)
{
    return fmt::vformat(fmt::string_view(pattern.data(), pattern.size()), values);
}

// A catalogue from elsewhere may name other places; then the sentence is said in English.
std::optional<std::string> filled_translation(std::string_view pattern, const Values& values)
{
    const std::string_view other = translated(pattern);
    if (other.data() == pattern.data()) {
        return std::nullopt;
    }
    try {
        return filled(other, values);
    } catch (const fmt::format_error&) {
        return std::nullopt;
    }
}

}  // namespace

std::string say(std::string_view pattern, std::initializer_list<Place> places)
{
    Values values;
    for (const Place& place : places) {
        values.push_back(fmt::arg(std::string(place.name()).c_str(), place.value()));
    }
    try {
        if (auto other = filled_translation(pattern, values)) {
            return *std::move(other);
        }
        return filled(pattern, values);
    } catch (const fmt::format_error&) {
        must(false, "a sentence names a place that is not filled");
        return {};
    }
}

}  // namespace jointly
