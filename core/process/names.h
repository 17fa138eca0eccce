// The words that the room sees for the closed lists of the process, all in one place: neutral to both
// parties, and fit to be read out before them.
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

[[nodiscard]] std::string_view name_of(Step step);             // "Straw design"
[[nodiscard]] std::string_view name_of(Stance stance);         // "cannot support yet"
[[nodiscard]] std::string_view name_of(Mark mark);             // "does not meet"
[[nodiscard]] std::string_view name_of(Role role);             // "Chief spokesperson"
[[nodiscard]] std::string_view name_of(ProvisionLevel level);  // "Section"
[[nodiscard]] std::string_view name_of(Scale scale);           // "fist to five"
[[nodiscard]] std::string_view name_of(Decides decides);       // "each party by its own consensus"
[[nodiscard]] std::string_view name_of(Keeping kept);          // "counts by party"

// How one stance is shown by hand, and what it means: "Thumb down", "cannot support yet".
struct LegendEntry {
    Stance stance = Stance::support;
    std::string_view sign;
};
// From the most to the least supportive. Stances that a scale does not ask for are not in it.
[[nodiscard]] const std::vector<LegendEntry>& legend(Scale scale);

// The stance of key 1, 2, 3 ... in roll-call, counted along the legend; nothing past its end.
[[nodiscard]] std::optional<Stance> stance_of_key(Scale scale, int key);

// The rule in a sentence: who decides, and what is asked of them.
[[nodiscard]] std::string sentence_of(const Rule& rule);
// What the parties agreed to do when consensus is not reached.
[[nodiscard]] std::string sentence_of(Fallback fallback);

// "Staffing", or the question where the issue has no title.
[[nodiscard]] std::string_view short_name(const Issue& issue);
// The name a party signs with, or its spoken name where it has no other.
[[nodiscard]] std::string_view signing_name(const Party& party);
// "9.6 Staffing plan"
[[nodiscard]] std::string heading_of(const Provision& provision);
// "July 1, 2026", "on ratification", or its own words; empty where it is not stated.
[[nodiscard]] std::string words_of(const Effective& effective);

}  // namespace jointly
