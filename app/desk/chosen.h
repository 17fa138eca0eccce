// What is done with items that were chosen by their spoken numbers: "#14 #17", then a key.
#pragma once

#include "app/desk/intent.h"
#include "core/session/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// "#14" and "#14 #17", where a line is nothing else; nullopt where it is words.
[[nodiscard]] std::optional<std::vector<int>> numbers_in(std::string_view line);

// Chooses them; a number that is not there is said.
[[nodiscard]] Intents choose(
    const Session& session, const std::vector<int>& numbers, std::string_view line);

// Each gives what the key asks for, or a Tell that says what to choose first.
[[nodiscard]] Intents reword_chosen(const Session& session, const UiState& ui);
[[nodiscard]] Intents merge_chosen(const Session& session, const UiState& ui);
// Asks for the heading, in a list of those that are used on the issue.
[[nodiscard]] Intents group_chosen(const Session& session, const UiState& ui);
[[nodiscard]] Intents unmerge_chosen(const Session& session, const UiState& ui);
[[nodiscard]] Intents link_chosen(const Session& session, const UiState& ui);
[[nodiscard]] Intents tag_chosen(const Session& session, const UiState& ui);
[[nodiscard]] Intents read_back_chosen(const Session& session, const UiState& ui);
// Where none was chosen, of the item reworded last.
[[nodiscard]] Intents look_up_wordings(const Session& session, const UiState& ui);

// Puts items of the issue under a heading, or under none; nothing where one of them is no interest and no option.
[[nodiscard]] std::optional<Command> grouping(
    const Session& session, const std::vector<int>& numbers, std::string heading);

// That items which a line, or a list, was for are gone.
[[nodiscard]] std::string gone_meanwhile();

// What a line asks for while it is not for the item of the step; empty where it is.
[[nodiscard]] Intents for_purpose(const Session& session, const UiState& ui, std::string_view line);

// The last item that was said on the issue of the room; 0: none yet.
[[nodiscard]] int last_number(const Session& session);
// Its words; empty where there is no such item.
[[nodiscard]] std::string words_of(const Session& session, const Item& item);

}  // namespace jointly
