#include "app/desk/chosen.h"

#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

DoAct act(Command command, std::string_view words)
{
    return DoAct{Act{std::move(command)}, std::string(words), {}};
}

std::optional<int> number_in(std::string_view word)
{
    if (!word.starts_with('#')) {
        return std::nullopt;
    }
    const auto number = whole_number(word.substr(1));
    return number && *number > 0 ? number : std::nullopt;
}

// Of what was chosen, or else of the last item: the item itself.
struct Chosen {
    int number = 0;
    Item item;
};
std::optional<Chosen> one_chosen(const Session& session, const UiState& ui)
{
    const int number = ui.view.chosen.size() == 1 ? ui.view.chosen.front()
                     : ui.view.chosen.empty()     ? last_number(session)
                                                  : 0;
    const auto item = find_item(session, session.turned_to, number);
    return item ? std::optional(Chosen{number, *item}) : std::nullopt;
}

template <class IdT>
std::vector<IdT> ids_of(const Session& session, const std::vector<int>& numbers, IdT Item::*kind)
{
    std::vector<IdT> ids;
    for (const int number : numbers) {
        const auto item = find_item(session, session.turned_to, number);
        if (item && (*item).*kind) {
            ids.push_back((*item).*kind);
        }
    }
    return ids;
}

Intents tell(std::string sentence) { return {Tell{std::move(sentence)}}; }

std::optional<Command> rewording(const Session& session, const Item& item, std::string text)
{
    if (item.interest) {
        return RewordInterest{item.interest, std::move(text)};
    }
    if (item.option) {
        return RewordOption{item.option, std::move(text)};
    }
    if (item.criterion) {
        return RewordCriterion{item.criterion, std::move(text)};
    }
    if (const Straw* const straw = find(session, item.straw)) {
        return ChangeStraw{straw->id, straw->options, std::move(text)};
    }
    return std::nullopt;
}

std::optional<Command> merging(
    const Session& session, const std::vector<int>& numbers, std::string text)
{
    const auto interests = ids_of(session, numbers, &Item::interest);
    const auto options = ids_of(session, numbers, &Item::option);
    if (interests.size() > 1 && interests.size() == numbers.size()) {
        return MergeInterests{interests, std::move(text)};
    }
    if (options.size() > 1 && options.size() == numbers.size()) {
        return CombineOptions{options, std::move(text)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Command> grouping(
    const Session& session, const std::vector<int>& numbers, std::string heading)
{
    GroupItems command{ids_of(session, numbers, &Item::interest),
        ids_of(session, numbers, &Item::option), std::move(heading)};
    const std::size_t count = command.interests.size() + command.options.size();
    return count > 0 && count == numbers.size() ? std::optional<Command>(std::move(command))
                                                : std::nullopt;
}

std::string gone_meanwhile()
{
    return say("What these words were for is not there any more. Press Escape, and choose again.");
}

std::optional<std::vector<int>> numbers_in(std::string_view line)
{
    std::vector<int> numbers;
    const std::string text = tidy(line);
    for (const std::string_view word : split(text, ' ')) {
        const auto number = number_in(word);
        if (!number) {
            return std::nullopt;
        }
        if (std::find(numbers.begin(), numbers.end(), *number) == numbers.end()) {
            numbers.push_back(*number);
        }
    }
    return numbers.empty() ? std::nullopt : std::optional(std::move(numbers));
}

Intents choose(const Session& session, const std::vector<int>& numbers, std::string_view line)
{
    for (const int number : numbers) {
        if (!find_item(session, session.turned_to, number)) {
            return {Tell{say("There is no #{number} on this issue. Look at its number on the wall.",
                             {{"number", number}}),
                std::string(line)}};
        }
    }
    return {ChooseItems{numbers, false, std::string(line)}};
}

Intents reword_chosen(const Session& session, const UiState& ui)
{
    const auto chosen = one_chosen(session, ui);
    if (!chosen) {
        return tell(say("Choose one item to reword: # and its number, then Enter."));
    }
    if (!rewording(session, chosen->item, "x")) {
        return tell(say("What was told stays as it was told. Add to it instead."));
    }
    return {SetPurpose{Rewording{chosen->item, chosen->number}, words_of(session, chosen->item)}};
}

Intents merge_chosen(const Session& session, const UiState& ui)
{
    if (!merging(session, ui.view.chosen, "x")) {
        return tell(say("Choose two or more interests, or options, first: #14 #17 and Enter."));
    }
    const auto first = find_item(session, session.turned_to, ui.view.chosen.front());
    return {SetPurpose{Merging{ui.view.chosen}, words_of(session, *first)}};
}

Intents group_chosen(const Session& session, const UiState& ui)
{
    if (!grouping(session, ui.view.chosen, {})) {
        return tell(say("Choose interests or options first: #14 #17 and Enter."));
    }
    return {SetPurpose{Grouping{ui.view.chosen}, {}}, ToggleOverlay{Overlay::headings}};
}

Intents unmerge_chosen(const Session& session, const UiState& ui)
{
    const auto chosen = one_chosen(session, ui);
    if (chosen && chosen->item.interest) {
        return {act(UnmergeInterests{chosen->item.interest}, {})};
    }
    if (chosen && chosen->item.option) {
        return {act(PartOptions{chosen->item.option}, {})};
    }
    return tell(say("Choose the interest or option that holds others first: # and its number."));
}

Intents link_chosen(const Session& session, const UiState& ui)
{
    const auto options = ids_of(session, ui.view.chosen, &Item::option);
    const auto interests = ids_of(session, ui.view.chosen, &Item::interest);
    if (options.empty() || interests.empty()) {
        return tell(
            say("Choose an option and the interests that it serves first: #14 #2 #4 and Enter."));
    }
    Intents wanted;
    for (const OptionId option : options) {
        wanted.emplace_back(act(LinkOption{option, interests, true}, {}));
    }
    return wanted;
}

Intents tag_chosen(const Session& session, const UiState& ui)
{
    Intents wanted;
    for (const InterestId interest : ids_of(session, ui.view.chosen, &Item::interest)) {
        wanted.emplace_back(act(MarkMutual{interest}, {}));
    }
    return wanted.empty()
             ? tell(say("Choose the interests that both parties hold first: #2 #4 and Enter."))
             : wanted;
}

Intents read_back_chosen(const Session& session, const UiState& ui)
{
    if (ui.view.read_back != 0) {
        return {ReadBack{0}};
    }
    const auto chosen = one_chosen(session, ui);
    return chosen ? Intents{ReadBack{chosen->number}}
                  : tell(say("Nothing has been said on this issue yet that could be read back."));
}

Intents look_up_wordings(const Session& session, const UiState& ui)
{
    if (ui.overlay == Overlay::wordings) {
        return {ToggleWordings{}};
    }
    if (ui.view.chosen.size() > 1) {
        return tell(say("Choose one item to see how it read: # and its number, then Enter."));
    }
    if (last_number(session) == 0) {
        return tell(say("Nothing has been said on this issue yet that could have read otherwise."));
    }
    return {ToggleWordings{ui.view.chosen.empty() ? 0 : ui.view.chosen.front()}};
}

Intents for_purpose(const Session& session, const UiState& ui, std::string_view line)
{
    std::optional<Command> command;
    if (const auto* const rewords = std::get_if<Rewording>(&ui.purpose)) {
        command = rewording(session, rewords->item, std::string(line));
    } else if (const auto* const merges = std::get_if<Merging>(&ui.purpose)) {
        command = merging(session, merges->numbers, std::string(line));
    } else if (const auto* const groups = std::get_if<Grouping>(&ui.purpose)) {
        command = grouping(session, groups->numbers, std::string(line));
    } else if (std::holds_alternative<SavingElsewhere>(ui.purpose)) {
        return {SaveElsewhere{tidy(line)}};
    } else if (std::holds_alternative<NamingVenue>(ui.purpose)) {
        return {NameVenue{tidy(line)}};
    } else if (std::holds_alternative<NamingContract>(ui.purpose)) {
        return {ReviewContract{tidy(line)}};
    } else if (std::holds_alternative<NamingDraft>(ui.purpose)) {
        return {ReviewDraft{tidy(line)}};
    } else {
        return {};
    }
    return command ? Intents{act(std::move(*command), line)}
                   : Intents{Tell{gone_meanwhile(), std::string(line)}};
}

int last_number(const Session& session)
{
    const auto spoken = session.next.spoken.find(session.turned_to);
    for (int number = spoken == session.next.spoken.end() ? 0 : spoken->second; number > 0;
         --number) {
        if (find_item(session, session.turned_to, number)) {
            return number;
        }
    }
    return 0;
}

std::string words_of(const Session& session, const Item& item)
{
    std::string words;
    const auto take = [&](auto id) {
        if (id) {
            words = find(session, id)->text;
        }
    };
    take(item.story);
    take(item.interest);
    take(item.option);
    take(item.criterion);
    take(item.straw);
    take(item.data);
    return words;
}

}  // namespace jointly
