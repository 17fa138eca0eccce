// Editors for what does not fit one line. An editor is a verb of the script with its words laid out as
// fields: what it keeps is the same act, refused in the same sentence.
//
// A draft stays as it is when the act is refused and when Escape is pressed by habit; it goes only
// when what it holds was kept.
#pragma once

#include "app/ui/wrap_entry.h"
#include "core/base/result.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class FormKind : std::uint8_t {
    people,
    record_rule,
    decision_rule,
    party_sign,
    provision,
    language,
    package,
    package_item,
    money,
    letter,
    concern,
    outcome,
    commitment,
    action,
    next_meeting,
    party,
    step_name,
    answer_sign,
    keeping,
    initials_meaning,
    term,
    initials,
    withdraw_agreement,
    supersede,
    clerical,
    proposal,
    request,
    measure,
    approval,
    countersign,
    role,
    check_in,
    ratification,
    approved,
    declined,
    pass
};
inline constexpr int form_count = static_cast<int>(FormKind::pass) + 1;

enum class FieldKind : std::uint8_t {
    line,    // one line of words
    text,    // as many as are needed
    choice,  // one of a list, with Left and Right
    yes_no,  // a flag of the script: given or not
    pairs    // "union 4, management 4": a party and something of it, as often as wanted
};

// What a choice stands for in the script, and what the room reads.
struct FieldChoice {
    std::string word;
    std::string shown;
    friend bool operator==(const FieldChoice&, const FieldChoice&) = default;
};

struct Field {
    std::string_view name;
    std::string_view hint;
    FieldKind kind = FieldKind::line;
    std::string_view flag = {};  // "--payer"; empty: a word of its own, in its place
    bool needed = false;
    std::vector<FieldChoice> (*choices)(const Session&) = nullptr;
};

struct FormSpec {
    FormKind kind = FormKind::people;
    std::string_view verb;  // of the script
    std::string_view title;
    std::string_view says;  // in a sentence
    std::span<const Field> fields;
};

// In the order of FormKind.
[[nodiscard]] const FormSpec& spec_of(FormKind kind);

struct FieldDraft {
    WrapEntry entry;
    std::string word;    // of a choice; "yes" of what is given
    std::string sought;  // the letters typed to find a choice; gone when another field is lit
};
struct FormDraft {
    std::vector<FieldDraft> fields;
    int focus = 0;
    IssueId issue;                         // the room was at when it was opened
    std::vector<std::string> opened_with;  // its values then
};

// Where the editor is opened from.
struct FormContext {
    const Session& session;
    ProvisionId provision;  // language is being written for it; 0: none
    PartyId party;          // whose turn it is; 0: nobody's
};

// With what is there already, to be changed.
[[nodiscard]] FormDraft fresh_draft(FormKind kind, const FormContext& context);

// Whether nothing was changed in it since it was opened.
[[nodiscard]] bool is_untouched(const FormDraft& draft);

// Whether the same stands in both.
[[nodiscard]] bool same_words(const FormDraft& one, const FormDraft& other);

// Another provision was chosen in the editor of language: what was not touched is that one's now.
void follow_provision(FormDraft& draft, const Session& session);

// As a line of the script; empty fields are left out.
[[nodiscard]] std::string script_line_of(
    const Session& session, FormKind kind, const FormDraft& draft);

// What keeping it asks for, or the sentence that says what is missing.
[[nodiscard]] Result<Act> act_of(const Session& session, FormKind kind, const FormDraft& draft);

}  // namespace jointly
