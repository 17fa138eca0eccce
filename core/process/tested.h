// What was tested, and whether it still reads so.
//
// Consent is bound to wording: a test keeps its texts, and its fingerprint is computed from them.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// The texts as they read now, in wall order: an option's text; a straw design's own text and then the
// texts of its options; the language proposed.
[[nodiscard]] std::vector<TestedText> texts_of(const Session&, const Option&);
[[nodiscard]] std::vector<TestedText> texts_of(const Session&, const Straw&);
[[nodiscard]] std::vector<TestedText> texts_of(const Session&, const std::vector<LanguageId>&);

// The interests of an issue that stand, or the ground rules, as they read now. Nothing of the rule of decision:
// what is tested of it is no list yet.
[[nodiscard]] std::vector<TestedText> list_texts(const Session&, TestedList about, IssueId);
// The latest closed test of the very list; TestId{} when there is none.
[[nodiscard]] TestId earlier_list_test(const Session&, TestedList about, IssueId);

// Whether a test is about an issue: its own, or one that its straw design settles too.
[[nodiscard]] bool is_about(const Session&, const Test&, IssueId);

// What the same thing reads now that this test put to the room; for language, what is proposed now
// for the same issue. Nothing of an option that was withdrawn or became part of another since.
[[nodiscard]] std::vector<TestedText> current_texts(const Session&, const Test&);

// Whether this language reads as it was tested, or was only changed by what both chief spokespersons
// called clerical.
[[nodiscard]] bool read_as_tested(
    const Session&, const Test& of_wording, const std::vector<LanguageId>&);

// An edit since, however small, but for a change of language that both chief spokespersons called
// clerical; setting it back makes this false again.
[[nodiscard]] bool wording_changed(const Session&, const Test&);

// SHA-256, 64 hex digits, over: the word of the kind; then of each text in wall order the text, and
// for language also label, when it takes effect (typed_form(), core/process/effective_words.h), payer and
// sunset. Each part is in NFC and stands behind its length in bytes (decimal) and a colon. The same in every
// language that the program speaks.
[[nodiscard]] std::string fingerprint(TestKind, const std::vector<TestedText>&);

// The latest test of an issue, of a kind; nullptr when there is none. Closed ones alone if asked.
[[nodiscard]] const Test* latest_test(const Session&, IssueId, TestKind, bool closed_only = false);

// The latest closed test of the very thing; TestId{} when there is none. What a retest follows.
[[nodiscard]] TestId earlier_test_of(const Session&, IssueId, OptionId, StrawId, bool of_wording);

// How many closed tests the chain up to and including this one has.
[[nodiscard]] int tries_until(const Session&, const Test&);

}  // namespace jointly
