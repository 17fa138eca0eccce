// One item alone and large, so that its speaker hears and sees what was written.
#include "core/base/say.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::string words_in(const Redline& text)
{
    std::string words;
    for (const Span& span : text) {
        words += span.change == Change::struck ? std::string() : span.text;
    }
    return words;
}

}  // namespace

WallModel read_back_of(const WallModel& page, int number)
{
    for (const Block& block : page.blocks) {
        const Card* const card = std::get_if<Card>(&block);
        if (card != nullptr && card->number == number) {
            WallModel model = page;
            model.title.clear();
            Poster poster;
            poster.signs = card->signs;
            poster.title = words_in(card->text);
            poster.lines = {say("#{number}, as it was said?", {{"number", number}})};
            model.blocks = {std::move(poster)};
            return model;
        }
    }
    return page;
}

}  // namespace jointly
