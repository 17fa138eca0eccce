#include "app/desk/draft_keeper.h"

namespace jointly {

namespace {

constexpr std::int64_t between_ms = 1'000;

}  // namespace

std::optional<std::string> DraftKeeper::look_at(std::string_view words, std::int64_t now_ms)
{
    due_ms_.reset();
    if (words == kept_) {
        return std::nullopt;
    }
    if (!words.empty() && !kept_.empty() && now_ms - kept_at_ms_ < between_ms) {
        due_ms_ = kept_at_ms_ + between_ms;
        return std::nullopt;
    }
    kept_ = words;
    kept_at_ms_ = now_ms;
    return kept_;
}

}  // namespace jointly
