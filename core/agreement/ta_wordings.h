// How a tentative agreement read at each of its revisions, and when it was initialled last.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jointly {

struct TaWording {
    int revision = 1;
    std::string fingerprint;        // short_fingerprint(), without blanks
    std::vector<TestedText> texts;  // by provision, as on its sheet
    friend bool operator==(const TaWording&, const TaWording&) = default;
};

struct TaWordings {
    // In the order in which they came, the one that stands last; never empty where the agreement is there. A
    // clerical change makes another wording of the same revision.
    std::vector<TaWording> all;
    // The one that initials were given on last, whether they still hold or not, and those initials.
    std::optional<TaWording> initialled;
    Initials initials;
};

// From what is in force.
[[nodiscard]] TaWordings ta_wordings(std::span<const Entry> record, TaId id);

// What a wording says of a provision; nullptr: nothing.
[[nodiscard]] const TestedText* text_in(
    const std::vector<TestedText>& texts, ProvisionId provision);

}  // namespace jointly
