// The verbs of a script and what they share. Only this folder includes it.
#pragma once

#include "app/script/script.h"
#include "app/script/words.h"
#include "core/session/find.h"

#include <limits>
#include <vector>

namespace jointly::script {

struct Verb {
    std::string_view name;
    std::size_t words_min = 0;
    std::size_t words_max = std::numeric_limits<std::size_t>::max();
    std::vector<Flag> flags;
    Result<ScriptLine> (*parse)(const Session&, const Args&);
    VerbHelp help;
};

[[nodiscard]] const std::vector<Verb>& people_verbs();
[[nodiscard]] const std::vector<Verb>& issue_verbs();
[[nodiscard]] const std::vector<Verb>& option_verbs();
[[nodiscard]] const std::vector<Verb>& test_verbs();
[[nodiscard]] const std::vector<Verb>& agreement_verbs();

[[nodiscard]] inline ScriptLine asks(Command command) { return {Act{std::move(command)}, {}}; }

// Each gives the thing, or the sentence that says what is not there.
[[nodiscard]] Result<int> number_of(std::string_view text);
[[nodiscard]] Result<IssueId> issue_here(const Session&);  // the one the room turned to
[[nodiscard]] Result<IssueId> issue_of(const Session&, std::string_view text);
[[nodiscard]] Result<PartyId> party_of(const Session&, std::string_view text);
[[nodiscard]] Result<Holder> holder_of(
    const Session&, std::string_view text);  // or "mutual", "none"
[[nodiscard]] Result<ParticipantId> person_of(const Session&, std::string_view text);
[[nodiscard]] Result<ConstituentId> constituent_of(const Session&, std::string_view text);
[[nodiscard]] Result<ProvisionId> provision_of(const Session&, std::string_view text);
[[nodiscard]] Result<TaId> ta_of(const Session&, std::string_view text);
[[nodiscard]] Result<TestId> test_here(const Session&);  // the open one
// "14", "#14", or from another issue "3#14".
[[nodiscard]] Result<Item> item_of(const Session&, std::string_view text);
[[nodiscard]] Result<OptionId> option_of(const Session&, std::string_view text);
[[nodiscard]] Result<InterestId> interest_of(const Session&, std::string_view text);
[[nodiscard]] Result<CriterionId> criterion_of(const Session&, std::string_view text);
[[nodiscard]] Result<Date> date_of(std::string_view text);

// The refusal of a word that is none of those there are.
[[nodiscard]] Problem not_one_of(std::string_view text, std::span<const std::string_view> words);

// The value of an enum by its word; the sentence lists the words there are.
template <Worded Enum>
[[nodiscard]] Result<Enum> choice_of(std::string_view text)
{
    Enum value{};
    if (from_word(text, value)) {
        return value;
    }
    return not_one_of(text, words_for<Enum>);
}

// Splits "2,4" and finds each.
template <class IdT>
[[nodiscard]] Result<std::vector<IdT>> list_of(const Session& session,
    const std::vector<std::string>& texts,
    Result<IdT> (*find_one)(const Session&, std::string_view))
{
    std::vector<IdT> ids;
    for (const std::string& text : texts) {
        const auto one = find_one(session, text);
        if (!one.ok()) {
            return one.problem();
        }
        ids.push_back(one.value());
    }
    return ids;
}
// "10+12+13" and "10,12" as their parts.
[[nodiscard]] std::vector<std::string> parts_of(const std::vector<std::string>& texts);

}  // namespace jointly::script
