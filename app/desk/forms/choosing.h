// Going through the choices of a field: one on with Left and Right, or to the one that has what is typed. A contract
// has hundreds of provisions; nobody goes through them one by one.
#pragma once

#include "app/desk/forms/form.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// Whether it is chosen, not typed.
[[nodiscard]] bool is_chosen(const Field&);

// What the box of the field reads.
[[nodiscard]] std::string shown_choice(const Session&, const Field&, const FieldDraft&);

// Round and round.
void choose_beside(const Session&, const Field&, FieldDraft&, int direction);

// Letters behind those that were typed before. The choice that begins with all of them, else the one in which a
// word does, else the one that has them anywhere. Where there is none nothing is chosen, the letters before stay,
// and the sentence says so.
[[nodiscard]] std::optional<std::string> choose_typed(
    const Session&, const Field&, FieldDraft&, std::string_view letters);

}  // namespace jointly
