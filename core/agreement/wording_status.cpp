#include "core/agreement/wording_status.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/tested.h"
#include "core/session/find.h"

namespace jointly {

namespace {

std::string draft_sentence(WordingStatus status)
{
    switch (status) {
        case WordingStatus::not_tested: return say("Draft: wording not yet tested");
        case WordingStatus::changed_since_tested:
            return say("Draft: wording changed since we tested");
        case WordingStatus::no_consensus: return say("Draft: no consensus on the wording yet");
        case WordingStatus::subject_to_approval:
        case WordingStatus::consensus:
        case WordingStatus::consensus_with_stand_asides: break;
    }
    return {};
}

// "Union, Physicians"
std::string names_of(const Session& session, const std::vector<PartyId>& parties)
{
    std::vector<std::string> names;
    for (const PartyId id : parties) {
        names.push_back(find(session, id)->name);
    }
    return joined(names);
}

}  // namespace

WordingStatus wording_status(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    const Test* const test = latest_test(session, issue, TestKind::wording, true);
    if (test == nullptr) {
        return WordingStatus::not_tested;
    }
    if (!read_as_tested(session, *test, languages) || wording_changed(session, *test)) {
        return WordingStatus::changed_since_tested;
    }
    switch (standing_of(session, *test).state) {
        case Consensus::reached: return WordingStatus::consensus;
        case Consensus::with_stand_asides: return WordingStatus::consensus_with_stand_asides;
        case Consensus::subject_to_approval: return WordingStatus::subject_to_approval;
        default: return WordingStatus::no_consensus;
    }
}

const Test* consensus_test(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    const Test* found = nullptr;
    for (const Test& test : session.tests) {
        if (test.issue == issue && test.kind == TestKind::wording && !test.open
            && read_as_tested(session, test, languages)
            && is_consensus(standing_of(session, test).state)) {
            found = &test;
        }
    }
    return found;
}

std::string status_sentence(const Session& session, const Ta& ta)
{
    const TaState state = state_of(session, ta);
    if (state >= TaState::in_package) {
        return ta.aside_reason.empty() ? std::string(name_of(state))
                                       : say("{state}: {reason}", {{"state", name_of(state)},
                                                                      {"reason", ta.aside_reason}});
    }
    if (state == TaState::initialled) {
        return say("Initialled");
    }
    const WordingStatus status = wording_status(session, ta.issue, ta.languages);
    if (!is_consensus(status)) {
        return draft_sentence(status);
    }
    return ta.initials.empty() ? say("Consensus on wording, not yet initialled")
                               : say("Consensus on wording, not yet initialled by {parties}",
                                   {{"parties", names_of(session, initials_missing(session, ta))}});
}

std::string status_sentence(const Session& session, const Issue& issue)
{
    const WordingStatus status =
        wording_status(session, issue.id, current_languages(session, issue.id));
    return is_consensus(status) ? say("Consensus on wording, no tentative agreement drafted yet")
                                : draft_sentence(status);
}

std::string short_fingerprint(const Session& session, const std::vector<LanguageId>& languages)
{
    const std::string whole = fingerprint(TestKind::wording, texts_of(session, languages));
    return say("{first} {second} {third} {fourth}",
        {{"first", whole.substr(0, 4)}, {"second", whole.substr(4, 4)},
            {"third", whole.substr(8, 4)}, {"fourth", whole.substr(12, 4)}});
}

}  // namespace jointly
