// How far some language of an issue has come, as a sheet must say it at its head.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

enum class WordingStatus : std::uint8_t {
    not_tested,
    changed_since_tested,
    no_consensus,
    subject_to_approval,  // there is consensus in the room
    consensus,
    consensus_with_stand_asides
};
[[nodiscard]] constexpr bool is_consensus(WordingStatus status)
{
    return status >= WordingStatus::subject_to_approval;
}

// What the latest closed test of the issue's wording says of exactly this language. Agrees with
// may_be_initialled() of an agreement on the table, while no test of it is open: consensus here, and only
// then, is no refusal there.
[[nodiscard]] WordingStatus wording_status(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages);

// The latest closed test that reached consensus on exactly this language; nullptr when there is none.
[[nodiscard]] const Test* consensus_test(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages);

// "Initialled"; "Consensus on wording, not yet initialled"; "Draft: wording not yet tested".
[[nodiscard]] std::string status_sentence(const Session& session, const Ta& ta);
// Of an issue's current language that no tentative agreement takes up.
[[nodiscard]] std::string status_sentence(const Session& session, const Issue& issue);

// The first 16 hex digits of the fingerprint of the language, by four: enough to see by eye that two
// sheets hold the same words.
[[nodiscard]] std::string short_fingerprint(
    const Session& session, const std::vector<LanguageId>& languages);

}  // namespace jointly
