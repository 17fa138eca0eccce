// Names, numbers and dates of a line, found in the session: what the scripts of the room and of a caucus share.
#pragma once

#include "app/script/words.h"
#include "core/base/decimal.h"
#include "core/base/time.h"
#include "core/process/names.h"
#include "core/session/command.h"
#include "core/session/find.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly::script {

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

// Of a flag that may be left out: then nothing, 0 or no day.
[[nodiscard]] Result<IssueId> issue_in(const Session&, const Args&, std::string_view flag);
[[nodiscard]] Result<PartyId> party_in(const Session&, const Args&, std::string_view flag);
[[nodiscard]] Result<Date> date_in(const Args&, std::string_view flag);
[[nodiscard]] Result<int> number_in(const Args&, std::string_view flag);
[[nodiscard]] Result<Decimal> decimal_in(const Args&, std::string_view flag);
// "PARTY NAME", as often as the flag is given.
[[nodiscard]] Result<std::vector<PartyVoice>> voices_in(
    const Session&, const Args&, std::string_view flag);

// The number in "P-2", or in "2"; 0 where there is none. `label` is one of the kind.
[[nodiscard]] std::uint32_t number_behind(std::string_view label, std::string_view text);
[[nodiscard]] Problem no_such_label(
    std::string_view what, std::string_view text, std::string_view example);

// A thing that is called by its label, in upper or lower case: "P-2". `what` is its name in the
// refusal.
template <class IdT>
[[nodiscard]] Result<IdT> labelled(
    const Session& session, std::string_view text, std::string_view what)
{
    const std::string example = label_of(IdT{1});
    const IdT id{number_behind(example, text)};
    if (find(session, id) == nullptr) {
        return no_such_label(what, text, example);
    }
    return id;
}

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
