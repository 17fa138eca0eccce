#include "app/desk/mirrored.h"

#include "core/base/say.h"
#include "core/wall/mirror.h"

namespace jointly {

std::optional<WallModel> instead_of_page(const UiState& ui)
{
    if (ui.blank) {
        return blank_wall(ui.why_blank);
    }
    if (ui.overlay == Overlay::checkpoint) {
        return words_of(*ui.checkpoint);
    }
    if (ui.overlay == Overlay::off_record) {
        WallModel model = blank_wall(say(
            "On the wall is a sheet that nobody keeps, and no mirror. Ask for it to be read out."));
        model.title = say("OFF THE RECORD");
        return model;
    }
    return std::nullopt;
}

}  // namespace jointly
