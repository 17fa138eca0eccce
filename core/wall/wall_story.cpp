#include "core/base/say.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

void show_story(WallModel& model, const Session& session, const Issue& issue)
{
    std::vector<Card> cards;
    for (const Story& story : session.stories) {
        if (story.issue == issue.id) {
            Card card;
            card.number = story.number;
            card.signs = signs_of(session, issue.id, story.holder);
            card.text = unchanged(story.text);
            cards.push_back(std::move(card));
        }
    }
    for (const DataItem& data : session.data) {
        if (data.issue == issue.id) {
            Card card;
            card.number = data.number;
            card.text = unchanged(data.text);
            card.notes.push_back(data.source.empty()
                                     ? say("Data, source not stated yet")
                                     : say("Source: {source}", {{"source", data.source}}));
            cards.push_back(std::move(card));
        }
    }
    // As they were said: the spoken numbers run over both.
    std::sort(cards.begin(), cards.end(),
        [](const Card& one, const Card& other) { return one.number < other.number; });
    for (Card& card : cards) {
        model.blocks.emplace_back(std::move(card));
    }
    if (model.blocks.empty()) {
        model.empty = say("Tell the story: what happens today, and what do the data say?");
    }
}

}  // namespace jointly
