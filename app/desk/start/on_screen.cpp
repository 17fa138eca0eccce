#include "app/desk/start/on_screen.h"

#include "core/base/worker.h"

#include <filesystem>
#include <utility>

namespace jointly {

Result<OnScreen> open_on_screen(const Opening& opening, const std::string& frame_log)
{
    UiState ui;
    Worker<Opening, Result<Store>> reading(
        [&](const Opening& one) { return open_for_wall(one, ui); });
    reading.give(opening);
    auto screen = open_screen({std::filesystem::path(opening.path).filename().string(), frame_log,
        opening.mirrors, false});
    auto store = reading.wait();
    if (!store.ok()) {
        return store.problem();
    }
    if (!screen.ok()) {
        return screen.problem();
    }
    screen.value().window.show();
    return OnScreen{std::move(screen).value(), std::move(store).value(), std::move(ui)};
}

}  // namespace jointly
