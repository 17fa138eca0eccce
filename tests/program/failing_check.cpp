// In the place of the program's own draft_keeper.cpp: a check fails, once, in the frame in which the line says
// "Management, 6". Everything else of the program is as it is.
#include "app/desk/draft_keeper.h"
#include "core/base/result.h"

#include <utility>

namespace jointly {

std::optional<std::string> DraftKeeper::look_at(std::string_view words, std::int64_t now_ms)
{
    static bool has_failed = false;
    if (words == "Management, 6") {
        must(std::exchange(has_failed, true), "one that a test lets fail");
    }
    kept_ = words;
    kept_at_ms_ = now_ms;
    return kept_;
}

}  // namespace jointly
