// What a round holds beside its issues, part by part: as it is where `before` is empty, else what of it is
// new since that earlier state of the same session. Each part is left out where it holds nothing. Only this
// folder includes it.
#pragma once

#include "core/agreement/parts.h"

namespace jointly {

// "October 1, 2026 to September 30, 2029"
[[nodiscard]] std::string term_of(const ContractTerm&);
// "from November 2, 2026, until May 2, 2027"
[[nodiscard]] std::string term_of(const LetterTerms&);

// The rule of the record, as it is.
void add_record_rule(Document&, const Session&);
// Names of steps, signs and what initials mean; ground rules.
void add_ways_of_working(Document&, const Session& before, const Session&);
void add_bargaining(Document&, const Session& before, const Session&);
void add_money(Document&, const Session& before, const Session&);
void add_letters(Document&, const Session& before, const Session&);
// "ratification by Members of Local 412 (Union)", then each word of the body.
void add_approval_rows(Part&, const Session&, const Approval&);
// Of the whole, and of each issue.
void add_all_approvals(Document&, const Session&);
// Of one issue, or with none, of the whole.
void add_approvals(Document&, const Session& before, const Session&, IssueId);
void add_outcomes(Document&, const Session& before, const Session&, IssueId);
void add_follow_up(Document&, const Session& before, const Session&);
// The documents that are kept with the round.
void add_attachments(Document&, const Session& before, const Session&);
// What was brought up when the room came together.
void add_check_ins(Document&, const Session& before, const Session&);
void add_meetings(Document&, const Session& before, const Session&);

}  // namespace jointly
