// Rooms that have come some way, each further than the one before, for the tests to begin in.
#pragma once

#include "tests/support/room/room.h"

namespace jointly {

// The ids of what the rooms below hold.
inline constexpr PartyId union_{1};
inline constexpr PartyId management{2};
inline constexpr IssueId staffing{1};
inline constexpr InterestId go_home_unhurt{1};     // #1, of the union
inline constexpr InterestId predictable_cost{2};   // #2, of management
inline constexpr InterestId steady_crews{3};       // #3, mutual
inline constexpr OptionId hazard_walk{1};          // #4, serves #1
inline constexpr OptionId float_pool{2};           // #5, serves #2 and #3
inline constexpr StrawId walk_and_pool{1};         // #6, of both options
inline constexpr ProvisionId staffing_section{1};  // 8.2
inline constexpr LanguageId staffing_language{1};
inline constexpr TaId staffing_ta{1};

// Union (letter U, 6 seats) and Management (letter M, 6 seats), both deciding.
[[nodiscard]] Room two_parties();
// And a meeting is open, at -08:00.
[[nodiscard]] Room open_meeting_room();
// And issue 1 is raised.
[[nodiscard]] Room one_issue();
// And its interests, options with their links, and the straw design stand.
[[nodiscard]] Room one_straw();
// And section 8.2 is in the contract with new language proposed, effective July 1, 2026.
[[nodiscard]] Room one_language();
// And the wording was tested: each party 6 times support.
[[nodiscard]] Room wording_agreed();
// And TA-1 is drafted.
[[nodiscard]] Room ta_ready();

// One stance of so many people.
[[nodiscard]] CountParty counted_as(TestId test, PartyId party, Stance stance, int people);
// Each party answers with one stance of six people, and the open test closes.
void all_answer(Room& room, TestId test, Stance of_union, Stance of_management);
// Calls a test of an option, with the answers as above. The new test's id.
TestId test_of(Room& room, OptionId option, Stance of_union, Stance of_management);
// The same of the language proposed for issue 1.
TestId test_of_wording(Room& room, Stance of_union, Stance of_management);

// What a party signs on an agreement as it reads now. Its key and what it makes of it are digits and no more: the rules
// do not ask whether a signature holds.
[[nodiscard]] TaSigned signed_for(const Session& session, const Ta& ta, PartyId party);

// What is proposed for section 8.2 under issue 1, from July 1, 2026 on.
[[nodiscard]] ProposeLanguage language_reading(std::string text);

// So many neutral words that they are one byte too long for an item.
[[nodiscard]] std::string too_long();

}  // namespace jointly
