// How one item read, from the words of now back to its first ones.
#include "core/base/say.h"
#include "core/record/redaction.h"
#include "core/record/wordings.h"
#include "core/session/find.h"
#include "core/wall/model.h"
#include "core/wall/parts.h"

#include <utility>

namespace jointly {

namespace {

Card card_of(const Session& session, std::span<const Entry> record, const Wording& wording)
{
    Card card;
    card.text = unchanged(wording.text);
    add_note(card, kept_note(session, wording.stamp));
    if (const Entry* const redaction = redaction_of(record, wording.stamp.seq)) {
        add_note(card,
            say("Words redacted {when}", {{"when", moment(session, redaction->stamp.at_ms)}}));
    }
    return card;
}

}  // namespace

WallModel wordings_model(
    const Session& session, std::span<const Entry> record, IssueId issue, int number)
{
    WallModel model;
    model.practice = session.practice;
    model.title = say("How #{number} read", {{"number", number}});
    if (const Issue* const of = find(session, issue)) {
        model.kicker = kicker_of(session, *of);
    }
    const auto item = find_item(session, issue, number);
    const auto wordings = item ? wordings_of(record, *item) : std::vector<Wording>{};
    if (wordings.empty()) {
        model.empty = say("It has no words of its own.");
        return model;
    }
    Card now = card_of(session, record, wordings.front());
    now.state = say("now");
    add_note(now, wordings.size() == 1 ? say("It was never reworded.") : std::string());
    model.blocks.emplace_back(std::move(now));
    Group before(model, say("Before"));
    for (const Wording& wording : std::span(wordings).subspan(1)) {
        before.add(card_of(session, record, wording));
    }
    word_redactions(model, session, record);
    return model;
}

}  // namespace jointly
