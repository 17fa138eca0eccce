// Before a session is open.
#include "core/base/say.h"
#include "core/wall/model.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

void add(WallModel& model, std::string label, std::string_view text, std::vector<std::string> notes)
{
    Card card;
    card.label = std::move(label);
    card.text = unchanged(text);
    card.notes = std::move(notes);
    model.blocks.emplace_back(std::move(card));
}

}  // namespace

WallModel start_model(const StartView& view)
{
    WallModel model;
    model.page = Page::start;
    model.title = say("Jointly");
    add(model, "1", say("New session"), {say("For one table, over all its meetings")});
    add(model, "2", say("Open a session file"), {});
    add(model, "3", say("The example round"),
        {say("A copy to practise with: nothing in it counts")});
    if (!view.recent_asked) {
        add(model, "4", say("Recent files"), {say("Their names are not shown until you ask")});
        return model;
    }
    model.blocks.emplace_back(Heading{say("Recent files"), {}});
    for (std::size_t place = 0; place < view.recent.size(); ++place) {
        add(model, say("{number}", {{"number", place + 5}}), view.recent[place], {});
    }
    if (view.recent.empty()) {
        model.blocks.emplace_back(Fact{say("Recent files"), say("none on this machine yet")});
    }
    return model;
}

}  // namespace jointly
