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

[[nodiscard]] std::string_view name_of(Shape shape);         // "circle"
[[nodiscard]] std::string_view name_of(PartyColour colour);  // "blue"
[[nodiscard]] std::string_view name_of(IssueState state);    // "parked"
[[nodiscard]] std::string_view name_of(Referral to);         // "to mediation"
[[nodiscard]] std::string_view name_of(Scope scope);         // "for local tables"
[[nodiscard]] std::string_view name_of(Gate gate);           // "the criteria were not agreed yet"
[[nodiscard]] std::string_view name_of(TestedList about);    // "the interests"
[[nodiscard]] std::string_view name_of(InitialsMeaning meaning);  // "the item is closed ..."
[[nodiscard]] std::string_view name_of(Reply reply);              // "not taken up"
[[nodiscard]] std::string_view name_of(Recurs recurs);            // "a year"
[[nodiscard]] std::string_view name_of(OutcomeKind kind);         // "joint project"
[[nodiscard]] std::string_view name_of(ApprovalKind kind);        // "ratification"
[[nodiscard]] std::string_view name_of(AttachmentKind kind);      // "signed sheet"

// The number that a thing is called by in the room: "TA-7", "P-2".
[[nodiscard]] std::string label_of(TaId);
[[nodiscard]] std::string label_of(GroundRuleId);  // "G-1"
[[nodiscard]] std::string label_of(ProposalId);    // "PR-3"
[[nodiscard]] std::string label_of(PackageId);     // "P-2"
[[nodiscard]] std::string label_of(MoneyLineId);   // "ML-4"
[[nodiscard]] std::string label_of(OutcomeId);     // "O-1"
[[nodiscard]] std::string label_of(CommitmentId);  // "C-1"
[[nodiscard]] std::string label_of(MeasureId);     // "M-1"
[[nodiscard]] std::string label_of(LetterId);      // "L-1"
[[nodiscard]] std::string label_of(ApprovalId);    // "AP-1"
[[nodiscard]] std::string label_of(ParkedItemId);  // "PK-1"
[[nodiscard]] std::string label_of(ActionId);      // "A-4"
[[nodiscard]] std::string label_of(RequestId);     // "R-2"
[[nodiscard]] std::string label_of(AgendaItemId);  // "AG-1"
[[nodiscard]] std::string label_of(AttachmentId);  // "AT-1"

// "Ana Ruiz, Ben Ito"
[[nodiscard]] std::string list_of(const std::vector<std::string>& parts);
// "#2, #4": as they are spoken of within their issue; those that are not there are left out.
[[nodiscard]] std::string numbers_of(const Session&, const std::vector<InterestId>&);
[[nodiscard]] std::string numbers_of(const Session&, const std::vector<OptionId>&);
[[nodiscard]] std::string numbers_of(const Session&, const std::vector<CriterionId>&);

// How large a document is: "812 bytes", "35 kB", "1.2 MB".
[[nodiscard]] std::string size_words(std::uint64_t bytes);

// The step as this room calls it; its usual name where the room gave it none.
[[nodiscard]] std::string name_of(const Session&, Step);

// How one stance is shown by hand, and what it means: "Thumb down", "cannot support yet".
struct LegendEntry {
    Stance stance = Stance::support;
    std::string_view sign;
};
// From the most to the least supportive. Stances that a scale does not ask for are not in it.
[[nodiscard]] const std::vector<LegendEntry>& legend(Scale scale);

// The sign of a stance as this room words it; the usual one where `own` has none.
[[nodiscard]] std::string sign_in(const std::vector<LegendSign>& own, Scale, const LegendEntry&);

// The stance of key 1, 2, 3 ... in roll-call, counted along the legend; nothing past its end.
[[nodiscard]] std::optional<Stance> stance_of_key(Scale scale, int key);

// The rule in a sentence: who decides, and what is asked of them.
[[nodiscard]] std::string sentence_of(const Rule& rule);
// All that the rule says, as it is put to the room before it is changed.
[[nodiscard]] std::string text_of(const Session&, const Rule&);
// What the parties agreed to do when consensus is not reached.
[[nodiscard]] std::string sentence_of(Fallback fallback);

// "Staffing", or the question where the issue has no title.
[[nodiscard]] std::string_view short_name(const Issue& issue);
// The name a party signs with, or its spoken name where it has no other.
[[nodiscard]] std::string_view signing_name(const Party& party);
// By what the name of a file ends in, in upper or lower case.
[[nodiscard]] MediaType media_of(std::string_view file_name);
// "9.6 Staffing plan", "Section 12.03 (b) Call-in pay"
[[nodiscard]] std::string heading_of(const Session& session, const Provision& provision);
// The same, where the citation is at hand.
[[nodiscard]] std::string heading_of(const Provision& provision, const std::string& cited);
// "July 1, 2026", "on ratification", or its own words; empty where it is not stated.
[[nodiscard]] std::string words_of(const Effective& effective);

}  // namespace jointly
