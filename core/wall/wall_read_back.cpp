// One item alone and large, so that its speaker hears and sees what was written.
#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

struct Said {
    std::string text;
    std::vector<Sign> signs;
};

Said said_as(const Session& session, IssueId issue, const Item& item)
{
    if (const Story* const story = find(session, item.story)) {
        return {story->text, signs_of(session, issue, story->holder)};
    }
    if (const Interest* const interest = find(session, item.interest)) {
        return {interest->text, signs_of(session, issue, interest->holder)};
    }
    if (const Option* const option = find(session, item.option)) {
        return {option->text, {}};
    }
    if (const Criterion* const criterion = find(session, item.criterion)) {
        return {criterion->text, {}};
    }
    if (const Straw* const straw = find(session, item.straw)) {
        return {straw->text.empty() ? numbers_of(session, straw->options) : straw->text, {}};
    }
    const DataItem* const data = find(session, item.data);
    return data == nullptr ? Said{} : Said{data->text, {}};
}

}  // namespace

void show_read_back(WallModel& page, const Session& session, IssueId issue, int number)
{
    const auto item = find_item(session, issue, number);
    if (!item) {
        return;
    }
    Said said = said_as(session, issue, *item);
    page.title.clear();
    page.empty.clear();
    Poster poster;
    poster.signs = std::move(said.signs);
    poster.title = std::move(said.text);
    poster.lines = {say("#{number}, as it was said?", {{"number", number}})};
    page.blocks = {std::move(poster)};
}

}  // namespace jointly
