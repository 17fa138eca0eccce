// What the papers about an agreement have in common: its facts, what it changes, what was called clerical.
// Only this folder includes it.
#pragma once

#include "core/agreement/wording_status.h"
#include "core/documents/document.h"

#include <string>
#include <vector>

namespace jointly {

// "March 2, 2026, 16:42"
[[nodiscard]] std::string told(std::int64_t at_ms, int utc_offset_min);
// "Meeting 6, March 14, 2026"; empty before the first.
[[nodiscard]] std::string meeting_of(const Session&, std::int64_t at_ms);

// A row without a value is left out.
void add_row(FactTable&, std::string name, std::string value);
// A row for each, the name once.
void add_rows(FactTable&, std::string name, std::vector<std::string> values);
// "Allied Care Workers, Local 412 ("Union")" of each party that decides.
[[nodiscard]] std::vector<std::string> party_names(const Session&);
void add_issue(FactTable&, const Issue&);
// "11.4 Posting: amended"
[[nodiscard]] std::string change_of(const Session&, const Provision&, const Language&);
// The same of each.
[[nodiscard]] std::vector<std::string> changes_of(const Session&, const std::vector<LanguageId>&);
// Whose the revision is that stands; empty where the room drafted it together.
[[nodiscard]] std::string came_from(const Session&, const Ta&);
// "Union, by Dana Ortiz (Counsel), March 2, 2026, 16:42"
[[nodiscard]] std::string pass_of(const Session&, const TaPass&);
// What the agreement waits for outside the room.
[[nodiscard]] std::vector<std::string> subject_to(const Session&, IssueId);
// Who ratifies and approves the whole and this issue, and what they said; nothing where none was named.
[[nodiscard]] std::vector<DocumentBlock> approvals_of(const Session&, IssueId);

// What was changed since it was tested, with the words it replaced.
void add_clerical(Document&, const Session&, const Language&);

// "Wording 792d 4235 3711 9564"
[[nodiscard]] std::string wording_of(const Session&, const std::vector<LanguageId>&);

// What everybody must see of an agreement before they read on: "SUBJECT TO RATIFICATION".
[[nodiscard]] std::string ta_aside(const Session&, const Ta&, WordingStatus);

}  // namespace jointly
