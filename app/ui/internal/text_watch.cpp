#include "app/ui/internal/text_watch.h"

namespace jointly {

namespace {
std::vector<ShownText>* watching = nullptr;
}  // namespace

void watch_text(std::vector<ShownText>* into) { watching = into; }

void watch_shown(std::string_view text, float size_px, ImVec2 at)
{
    if (watching != nullptr) {
        watching->push_back({std::string(text), size_px, at});
    }
}

}  // namespace jointly
