// The successor contract on paper: what it is made of, every provision, and the letters that stand behind it.
#pragma once

#include "core/agreement/sheet_templates.h"
#include "core/agreement/successor.h"
#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// `whole` and `changes` show it against the current contract, `clean` as it then reads, without marks.
enum class SuccessorScope : unsigned char { whole, changes, clean };

// Its head names the agreements that are in it, and what is still open and so is not. Where two agreements
// change one provision, where nothing was initialled yet, and where a heading is taken for new, a note says so.
[[nodiscard]] Document successor_sheet(
    const Session&, SuccessorScope, const SheetTemplates& templates = SheetTemplates());

// What the cover of a paper of the whole round may show: its parties, its term, what was agreed, who approves.
[[nodiscard]] TemplateValues cover_values(const Session&, const Successor&);

// "Wording 792d 4235 3711 9564": of all words that agreements bring into it; empty where they bring none.
[[nodiscard]] std::string wording_of(const Session&, const Successor&);

// How far what is agreed has come, for the head of a paper of the whole round: "SUBJECT TO RATIFICATION".
[[nodiscard]] std::string round_aside(const Session&);

}  // namespace jointly
