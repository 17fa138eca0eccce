#include "app/cli/wall_page.h"

#include "core/base/say.h"
#include "core/record/moments.h"
#include "core/session/find.h"

namespace jointly::cli {

namespace {

std::string page_words()
{
    std::string words;
    for (const std::string_view word : words_for<Page>) {
        words = words.empty() ? std::string(word)
                              : say("{words}, {next}", {{"words", words}, {"next", word}});
    }
    return words;
}

}  // namespace

Result<Page> page_of(const PageOptions& options)
{
    Page page{};
    if (!from_word(options.name, page)) {
        return Problem{say("There is no page \"{page}\". Choose one of: {pages}.",
            {{"page", options.name}, {"pages", page_words()}})};
    }
    return page;
}

Result<WallModel> wall_page(const Loaded& loaded, Page page, const PageOptions& options)
{
    if (options.at && *options.at > loaded.record.size()) {
        return no_such_entry(loaded.record.size());
    }
    const Session session = options.at ? session_at(loaded, *options.at) : loaded.session;
    const IssueId issue = options.issue == 0 ? session.turned_to : IssueId{options.issue};
    if (options.issue != 0 && find(session, issue) == nullptr) {
        return Problem{say("There is no issue {number}.", {{"number", options.issue}})};
    }
    return wall_model(session, loaded.record, View{page, issue, {}, {}, 0, options.at}, 0);
}

}  // namespace jointly::cli
