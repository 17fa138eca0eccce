// Sheets of contract language: tentative agreements for initials, and language that is none yet.
//
// A sheet shows every provision it changes, whole, against the current contract; says at its head when
// it is not agreed; and carries its number, revision, moments and the fingerprint of its words. It holds
// nothing but what stands in the session and in the templates: the same of both, the same document. Times are
// those of the meeting.
#pragma once

#include "core/agreement/sheet_templates.h"
#include "core/documents/document.h"
#include "core/session/session.h"

#include <string>

namespace jointly {

[[nodiscard]] Document ta_sheet(
    const Session& session, const Ta& ta, const SheetTemplates& templates = SheetTemplates());

// The language proposed now for an issue that has no tentative agreement: headed as not agreed, with no
// place to sign.
[[nodiscard]] Document language_sheet(
    const Session& session, const Issue& issue, const SheetTemplates& templates = SheetTemplates());

// Every tentative agreement by number, then every issue with language and none; each on its own page.
// Where there is none of either, a note that says so.
[[nodiscard]] Document all_sheets(
    const Session& session, const SheetTemplates& templates = SheetTemplates());

}  // namespace jointly
