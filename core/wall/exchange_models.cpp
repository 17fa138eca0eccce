#include "core/wall/exchange_models.h"

#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/exchange/brought_in.h"
#include "core/language/redline.h"
#include "core/process/effective_words.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::string_view name_of(ReleasedKind kind)
{
    switch (kind) {
        case ReleasedKind::story: return to_say("Story");
        case ReleasedKind::interest: return to_say("Interest");
        case ReleasedKind::option: return to_say("Option");
        case ReleasedKind::criterion: break;
    }
    return to_say("Criterion");
}

Card card_of(const Session& session, const ReleasedItem& item, PartyId party)
{
    Card card;
    card.text = unchanged(item.text);
    add_note(card, std::string(translated(name_of(item.kind))));
    const int number = already_there(session, item, party);
    if (number != 0) {
        card.quiet = true;
        add_note(card, say("At the table already as #{number}", {{"number", number}}));
    }
    return card;
}

std::string party_of(const Session& session, PartyId id)
{
    const Party* const party = find(session, id);
    return party == nullptr ? say("a party that is not there") : party->name;
}

std::string signer_of(const Session& session, const TaSigned& given)
{
    const std::string who =
        given.capacity.empty()
            ? given.name
            : say("{name}, {capacity}", {{"name", given.name}, {"capacity", given.capacity}});
    return say("{name} for {party}", {{"name", who}, {"party", party_of(session, given.party)}});
}

// What is signed besides the text: from when, until when, at whose cost.
std::string terms_of(const TestedText& text)
{
    std::string terms = words_of(text.effective);
    for (const std::string& more : {long_date(text.sunset), text.payer}) {
        terms += (terms.empty() || more.empty() ? "" : "; ") + more;
    }
    return terms.empty() ? say("without a date or a payer") : terms;
}

void add_texts(WallModel& model, const SignedWords& words)
{
    for (const SignedText& one : words.texts) {
        model.blocks.emplace_back(Prose{one.then.label.empty() ? one.now.label : one.then.label,
            redline(one.then.text, one.now.text)});
        add_fact(model, say("As signed"), terms_of(one.then));
        if (terms_of(one.now) != terms_of(one.then)) {
            add_fact(model, say("As it stands"), terms_of(one.now));
        }
    }
}

std::string change_of(const TaSigned& given, const SignedWords& words)
{
    const std::string ta = label_of(given.ta);
    switch (words.since) {
        case SinceSigned::stands: break;
        case SinceSigned::reads_otherwise:
            return say("{ta} reads otherwise now, at revision {revision}: what was signed stands "
                       "below, with what changed.",
                {{"ta", ta}, {"revision", words.revision_now}});
        case SinceSigned::taken_up_again:
            return say(
                "{ta} was taken up again since: these initials hold no longer.", {{"ta", ta}});
        case SinceSigned::off_the_table:
            return say("{ta} is no longer on the table: it was superseded or withdrawn since.",
                {{"ta", ta}});
        case SinceSigned::taken_back: return say("{ta} was taken back since.", {{"ta", ta}});
    }
    return words.revision_now == given.revision
             ? say("No word of {ta} changed since.", {{"ta", ta}})
             : say("No word of {ta} changed since, though it stands at revision {revision}.",
                 {{"ta", ta}, {"revision", words.revision_now}});
}

// Keys of the same party that the record knows besides this one: worth a question before it is believed.
void add_other_keys(WallModel& model, const SignedCopy& copy, const TaSigned& given)
{
    for (const std::string& key : keys_of(copy.record, given.party)) {
        if (key != given.key) {
            add_fact(model, say("Another key"),
                say("{party} signed with {code} too. Ask which is theirs.",
                    {{"party", party_of(copy.session, given.party)},
                        {"code", code_of_key(from_hex(key))}}));
        }
    }
}

}  // namespace

WallModel release_model(const Session& session, const Release& release)
{
    WallModel model;
    model.title =
        say("From the caucus of {party}", {{"party", find(session, release.party)->name}});
    for (const IssueId issue : session.issue_order) {
        Group group(model, issue_note(session, issue));
        for (const ReleasedItem& item : release.items) {
            if (item.issue == issue) {
                group.add(card_of(session, item, release.party));
            }
        }
    }
    return model;
}

WallModel signature_model(const SignedCopy& copy, const TaSigned& given, std::uint64_t seq)
{
    const Session& session = copy.session;
    const Refusable holds = holds_in(copy, given);
    WallModel model;
    model.title = say("{ta}, revision {revision}: {signer}",
        {{"ta", label_of(given.ta)}, {"revision", given.revision},
            {"signer", signer_of(session, given)}});
    add_fact(model, say("Key"), code_of_key(from_hex(given.key)));
    add_fact(model, say("Signed"),
        say("the record up to entry {entry}, and these words of the agreement",
            {{"entry", given.entries}}));
    add_other_keys(model, copy, given);
    if (seq != 0) {
        add_fact(model, say("Brought in"), say("by entry {entry}", {{"entry", seq}}));
    }
    if (holds.ok()) {
        const SignedWords words = words_signed(copy, given);
        add_fact(model, say("It holds"), change_of(given, words));
        add_texts(model, words);
    } else {
        add_fact(model,
            was_given_elsewhere(copy, given) ? say("Not checked") : say("It does not hold"),
            holds.problem().text);
    }
    return model;
}

}  // namespace jointly
