#include "core/exchange/signature_check.h"

#include "core/base/say.h"
#include "core/exchange/signature_file.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/reopened.h"
#include "core/record/fold.h"
#include "core/record/redaction.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

Session session_then(const SignedCopy& copy, const TaSigned& given)
{
    const auto then = copy.record.first(static_cast<std::size_t>(given.entries));
    return fold({}, then, history_of(then));
}

const TestedText* of_provision(const std::vector<TestedText>& texts, ProvisionId provision)
{
    const auto found = std::find_if(texts.begin(), texts.end(),
        [&](const TestedText& text) { return text.provision == provision; });
    return found == texts.end() ? nullptr : &*found;
}

std::vector<TestedText> texts_now(const Session& session, TaId id)
{
    const Ta* const ta = find(session, id);
    return ta == nullptr ? std::vector<TestedText>() : texts_of(session, ta->languages);
}

bool are_redacted(const std::vector<TestedText>& texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const TestedText& text) {
        const std::array<std::string, 3> words{text.label, text.text, text.payer};
        return tell_of_redaction(words);
    });
}

}  // namespace

Refusable holds_in(const SignedCopy& copy, const TaSigned& given)
{
    if (!is_genuine(given)) {
        return Problem{say("This signature does not fit what it is said to stand on, or its key: "
                           "something of it was changed. Ask the caucus to write it again.")};
    }
    if (given.session != copy.id) {
        return Problem{say("This signature was given in another session. Check it there.")};
    }
    if (given.entries >= copy.hashes.size()) {
        return Problem{say("This signature stands on {signed} entries, and this copy ends at entry "
                           "{last}. Use a copy that goes on to there.",
            {{"signed", given.entries}, {"last", copy.hashes.size() - 1}})};
    }
    if (given.head != copy.hashes[static_cast<std::size_t>(given.entries)]) {
        return Problem{say("This signature stands on another record: this copy differs at entry "
                           "{signed} or before it. Compare it with another copy: jointly verify "
                           "--diff",
            {{"signed", given.entries}})};
    }
    const Session then = session_then(copy, given);
    const Ta* const ta = find(then, given.ta);
    const bool reads_so =
        ta != nullptr && ta->revision == given.revision && find(then, given.party) != nullptr
        && fingerprint(TestKind::wording, texts_of(then, ta->languages)) == given.fingerprint;
    if (!reads_so && ta != nullptr && are_redacted(texts_of(then, ta->languages))) {
        return Problem{
            say("Words that were signed were redacted since, so that this copy cannot show "
                "them. The signature and the record are as they were.")};
    }
    if (!reads_so) {
        return Problem{say("At entry {signed} revision {revision} of {ta} did not read as it was "
                           "signed. Read it again and sign anew.",
            {{"signed", given.entries}, {"revision", given.revision}, {"ta", label_of(given.ta)}})};
    }
    return Done{};
}

Refusable may_be_taken_in(const SignedCopy& copy, const TaSigned& given)
{
    if (Refusable holds = holds_in(copy, given); !holds.ok()) {
        return holds;
    }
    if (session_then(copy, given).settings.initials != copy.session.settings.initials) {
        return Problem{
            say("What initials mean was settled otherwise after this was signed. Read it "
                "again and sign anew.")};
    }
    return Done{};
}

bool was_given_elsewhere(const SignedCopy& copy, const TaSigned& given)
{
    return given.session != copy.id && is_genuine(given);
}

SignedWords words_signed(const SignedCopy& copy, const TaSigned& given)
{
    SignedWords words;
    const auto then = texts_now(session_then(copy, given), given.ta);
    const auto now = texts_now(copy.session, given.ta);
    for (const TestedText& text : then) {
        const TestedText* const stands = of_provision(now, text.provision);
        words.texts.push_back({text, stands == nullptr ? TestedText{} : *stands});
    }
    for (const TestedText& text : now) {
        if (of_provision(then, text.provision) == nullptr) {
            words.texts.push_back({{}, text});
        }
    }
    const Ta* const ta = find(copy.session, given.ta);
    words.revision_now = ta == nullptr ? given.revision : ta->revision;
    words.since = ta == nullptr                                       ? SinceSigned::taken_back
                : !is_on_the_table(*ta)                               ? SinceSigned::off_the_table
                : reopened_by(copy.session, given.ta) > given.entries ? SinceSigned::taken_up_again
                : then != now                                         ? SinceSigned::reads_otherwise
                                                                      : SinceSigned::stands;
    return words;
}

std::vector<GivenSignature> signatures_in(std::span<const Entry> record)
{
    const History history = history_of(record);
    std::vector<GivenSignature> found;
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr || !history.in_force()[entry.stamp.seq]) {
            continue;
        }
        for (const Event& event : *events) {
            if (const auto* const given = std::get_if<TaSigned>(&event)) {
                found.push_back({entry.stamp.seq, *given});
            }
        }
    }
    return found;
}

std::vector<std::string> keys_of(std::span<const Entry> record, PartyId party)
{
    std::vector<std::string> keys;
    for (const GivenSignature& one : signatures_in(record)) {
        if (one.given.party == party
            && std::find(keys.begin(), keys.end(), one.given.key) == keys.end()) {
            keys.push_back(one.given.key);
        }
    }
    return keys;
}

}  // namespace jointly
