// The wall's pictures as tables of the minutes. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// Where each issue is; nothing without issues.
void add_board(Document&, const Session&);

// Each standing interest of an issue, and the options that serve it; nothing where no link came or went
// since `before`, an earlier state of the same session.
void add_coverage_table(Document&, const Session& before, const Session&, IssueId);

// How the options do on the agreed criteria, a few criteria side by side; nothing where nothing is marked.
void add_evaluation_table(Document&, const Session&, IssueId);

}  // namespace jointly
