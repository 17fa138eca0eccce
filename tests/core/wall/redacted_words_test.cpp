// What stands on the wall for words that were taken out.
#include "core/record/redaction.h"
#include "core/wall/redacted_words.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// Those words in every text that a page can have.
WallModel everywhere(const std::string& token)
{
    const Sign sign{"U", Shape::circle, PartyColour::blue, token};
    WallModel model;
    model.banner = Banner{token, token};
    model.kicker = "Issue 1 \u00b7 " + token;
    model.title = token + " and " + token;
    model.steps = {{token, true}};
    model.empty = token;
    model.foot = token;
    Card card;
    card.label = token;
    card.signs = {sign};
    card.text = {{Change::struck, token}, {Change::added, token}};
    card.notes = {token};
    card.state = token;
    Grid grid;
    grid.corner = token;
    grid.columns = {{0, token, token, {sign}, false}};
    GridCell cell;
    cell.marks = {{sign, Mark::meets}};
    grid.rows = {{0, token, token, {sign}, {cell}, token, false}};
    model.blocks = {Heading{token, {sign}}, card, Prose{token, {{Change::kept, token}}},
        Fact{token, token}, Legend{{{Stance::support, token, token}}},
        Seat{sign, token, token, true, false, {{Stance::support, 1}}, {token}},
        WhereWeAre{token, token, token, false}, SignatureLine{sign, token, token, token}, grid,
        GridKey{{{cell, token}}}, Table{{token}, {{{token}, false}}, 1},
        Poster{{sign}, token, {token}, token}, AttachmentSheet{{}, false, token, token, {token}}};
    return model;
}

TEST(RedactedWords, AreShownInTheRoomsWordsWhereverTheyStand)
{
    WallModel model = everywhere(std::string(redacted_words));
    show_redacted_as("[taken away]", model);
    EXPECT_TRUE(model == everywhere("[taken away]"));
}

TEST(RedactedWords, MayBeLongerOrHoldTheToken)
{
    WallModel model;
    model.title = "[redacted][redacted] and more";
    show_redacted_as("the words [redacted] of then", model);
    EXPECT_EQ(model.title, "the words [redacted] of thenthe words [redacted] of then and more");
}

}  // namespace
}  // namespace jointly
