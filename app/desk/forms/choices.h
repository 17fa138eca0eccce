// What the choices of editors are made of: closed lists of the process, and things of the session.
#pragma once

#include "app/desk/forms/form.h"

namespace jointly::choices {

using Choices = std::vector<FieldChoice>;

[[nodiscard]] Choices parties(const Session&);
[[nodiscard]] Choices parties_or_none(const Session&);
[[nodiscard]] Choices parties_or_room(const Session&);
[[nodiscard]] Choices people_here(const Session&);  // but for those noted as away
[[nodiscard]] Choices deciding_parties(const Session&);
[[nodiscard]] Choices provisions(const Session&);
[[nodiscard]] Choices provisions_or_none(const Session&);
[[nodiscard]] Choices issues_or_none(const Session&);
[[nodiscard]] Choices agreements(const Session&);  // that are on the table
[[nodiscard]] Choices agreements_or_none(const Session&);
[[nodiscard]] Choices proposals_or_none(const Session&);
[[nodiscard]] Choices packages(const Session&);
[[nodiscard]] Choices packages_or_none(const Session&);
[[nodiscard]] Choices outcomes(const Session&);
[[nodiscard]] Choices approvals(const Session&);

[[nodiscard]] Choices steps(const Session&);  // by the names this room gave them
[[nodiscard]] Choices roles(const Session&);
[[nodiscard]] Choices stances(const Session&);
[[nodiscard]] Choices keepings(const Session&);
[[nodiscard]] Choices initials_meanings(const Session&);
[[nodiscard]] Choices levels(const Session&);
[[nodiscard]] Choices deciders(const Session&);
[[nodiscard]] Choices scales(const Session&);
[[nodiscard]] Choices fallbacks(const Session&);
[[nodiscard]] Choices shapes(const Session&);
[[nodiscard]] Choices colours(const Session&);
[[nodiscard]] Choices outcome_kinds(const Session&);

}  // namespace jointly::choices
