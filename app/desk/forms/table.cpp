// The one table of editors: which fields each has, in the order of the script's words.
#include "app/desk/forms/choices.h"
#include "core/base/catalogue.h"

#include <array>

namespace jointly {

namespace {

using choices::Choices;
constexpr FieldKind line = FieldKind::line;
constexpr FieldKind text = FieldKind::text;
constexpr FieldKind choice = FieldKind::choice;
constexpr FieldKind yes_no = FieldKind::yes_no;
constexpr FieldKind pairs = FieldKind::pairs;

// A table reads by its rows.
// clang-format off
constexpr std::array people_fields{
    Field{to_say("People"), to_say("One a line: name, party, local, role"), text, "", true},
};
constexpr std::array record_rule_fields{
    Field{to_say("What is kept"), to_say("Agreed text, tests and actions; no transcript"), text, "", true},
    Field{to_say("Who holds copies"), to_say("Each party one copy"), line, "--copies"},
    Field{to_say("Use as evidence"), to_say("None"), line, "--evidence"},
    Field{to_say("How long"), to_say("Until ratification"), line, "--retention"},
};
constexpr std::array decision_rule_fields{
    Field{to_say("Who decides"), "", choice, "", true, choices::deciders},
    Field{to_say("We answer by"), "", choice, "--scale", true, choices::scales},
    Field{to_say("May stay apart"), to_say("How many of each party; only for all but a few"), line, "--apart"},
    Field{to_say("From which try on"), to_say("The second test of the same: 2"), line, "--tries"},
    Field{to_say("If we do not agree"), "", choice, "--fallback", true, choices::fallbacks},
    Field{to_say("Quorum"), to_say("union 4, management 4"), pairs, "--quorum"},
};
constexpr std::array party_sign_fields{
    Field{to_say("Party"), "", choice, "", true, choices::parties},
    Field{to_say("Shape"), "", choice, "", true, choices::shapes},
    Field{to_say("Colour"), "", choice, "", true, choices::colours},
};
constexpr std::array provision_fields{
    Field{to_say("Label"), to_say("The number that the contract gives it"), line, "", true},
    Field{to_say("Title"), to_say("As the contract calls it"), line, ""},
    Field{to_say("Now in force"), to_say("The language of the current contract; empty where the provision is new"), text, ""},
    Field{to_say("Stands in"), "", choice, "--in", false, choices::provisions_or_none},
    Field{to_say("It is a"), "", choice, "--level", false, choices::levels},
};
constexpr std::array language_fields{
    Field{to_say("Provision"), "", choice, "", true, choices::provisions},
    Field{to_say("New language"), to_say("As it will stand in the contract"), text, ""},
    Field{to_say("Take it out"), "", yes_no, "--delete"},
    Field{to_say("Effective"), to_say("2026-07-01, on-ratification, first-pay-period, retroactive 2026-01-01, or words"), line, "--effective"},
    Field{to_say("Who pays"), to_say("Who bears the cost"), line, "--payer"},
    Field{to_say("Ends"), to_say("Year-month-day; empty where it does not"), line, "--sunset"},
};
constexpr std::array package_fields{
    Field{to_say("Title"), to_say("What the package is called"), line, "", true},
    Field{to_say("Made by"), "", choice, "--party", false, choices::parties_or_none},
};
constexpr std::array package_item_fields{
    Field{to_say("Package"), "", choice, "", true, choices::packages},
    Field{to_say("In words"), to_say("Empty where an issue, agreement or proposal says it"), line, ""},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
    Field{to_say("Agreement"), "", choice, "--ta", false, choices::agreements_or_none},
    Field{to_say("Proposal"), "", choice, "--proposal", false, choices::proposals_or_none},
};
constexpr std::array money_fields{
    Field{to_say("What for"), to_say("What is paid for"), line, "", true},
    Field{to_say("Amount"), to_say("A sum; or a percentage, below"), line, "--amount"},
    Field{to_say("Percent"), to_say("Of the base, below"), line, "--percent"},
    Field{to_say("Of a base of"), to_say("What the percentage is of"), line, "--base"},
    Field{to_say("Once, not yearly"), "", yes_no, "--once"},
    Field{to_say("From"), to_say("Year-month-day"), line, "--from"},
    Field{to_say("Until"), to_say("Empty where it goes on"), line, "--until"},
    Field{to_say("Who pays"), to_say("Who bears the cost"), line, "--payer", true},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
    Field{to_say("Package"), "", choice, "--package", false, choices::packages_or_none},
};
constexpr std::array letter_fields{
    Field{to_say("Title"), to_say("What the letter is about"), line, "", true},
    Field{to_say("Text"), to_say("The parties shall ..."), text, "", true},
    Field{to_say("Last day"), to_say("Year-month-day; or until what, below"), line, "--last"},
    Field{to_say("Until"), to_say("The next contract is ratified"), line, "--until"},
    Field{to_say("From"), to_say("Year-month-day"), line, "--from"},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array concern_fields{
    Field{to_say("Party"), "", choice, "", true, choices::deciding_parties},
    Field{to_say("Why not yet"), to_say("The reason, in their words"), text, "--reason"},
    Field{to_say("Not yet served"), to_say("Numbers of interests: 2,4"), line, "--unserved"},
    Field{to_say("What would help"), to_say("In their words"), text, "--would-help"},
};
constexpr std::array outcome_fields{
    Field{to_say("What came of it"), "", choice, "", true, choices::outcome_kinds},
    Field{to_say("In words"), to_say("What the parties will do"), text, ""},
};
constexpr std::array commitment_fields{
    Field{to_say("Outcome"), "", choice, "", true, choices::outcomes},
    Field{to_say("What will be done"), to_say("What, exactly"), text, "", true},
    Field{to_say("Owners"), to_say("union Ana Ruiz, management Ben Okafor"), pairs, "--owner", true},
    Field{to_say("Due"), to_say("Year-month-day"), line, "--due"},
    Field{to_say("Looked at again"), to_say("Year-month-day"), line, "--review"},
};
constexpr std::array action_fields{
    Field{to_say("Who"), to_say("Who does it"), line, "", true},
    Field{to_say("Does what"), to_say("What is done"), text, "", true},
    Field{to_say("By when"), to_say("Year-month-day"), line, "--due"},
    Field{to_say("For"), "", choice, "--party", false, choices::parties_or_none},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array next_meeting_fields{
    Field{to_say("Day"), to_say("Year-month-day"), line, "", true},
    Field{to_say("Time"), to_say("09:00"), line, ""},
    Field{to_say("Place"), to_say("Where the parties meet"), line, "--place"},
};
constexpr std::array party_fields{
    Field{to_say("Name"), to_say("As the room calls it"), line, "", true},
    Field{to_say("In full"), to_say("As the contract names it"), line, "--full"},
    Field{to_say("Badge letter"), to_say("One letter, for its badge"), line, "--letter"},
    Field{to_say("How many sit"), to_say("A number"), line, "--seats"},
    Field{to_say("Heard, not deciding"), "", yes_no, "--voice"},
};
constexpr std::array step_name_fields{
    Field{to_say("Step"), "", choice, "", true, choices::steps},
    Field{to_say("Called here"), to_say("What this room calls it"), line, "", true},
};
constexpr std::array answer_sign_fields{
    Field{to_say("We answer by"), "", choice, "", true, choices::scales},
    Field{to_say("Answer"), "", choice, "", true, choices::stances},
    Field{to_say("Is shown by"), to_say("What people do or hold up"), line, "", true},
};
constexpr std::array keeping_fields{
    Field{to_say("Of each test we keep"), "", choice, "", true, choices::keepings},
};
constexpr std::array initials_meaning_fields{
    Field{to_say("Initials mean"), "", choice, "", true, choices::initials_meanings},
};
constexpr std::array term_fields{
    Field{to_say("First day"), to_say("Year-month-day"), line, "", true},
    Field{to_say("Last day"), to_say("Year-month-day"), line, "", true},
};
constexpr std::array initials_fields{
    Field{to_say("Agreement"), "", choice, "", true, choices::agreements},
    Field{to_say("Party"), "", choice, "", true, choices::deciding_parties},
    Field{to_say("Initialled by"), to_say("Name"), line, "", true},
    Field{to_say("As"), to_say("Chief spokesperson"), line, "--as"},
};
constexpr std::array pass_fields{
    Field{to_say("Agreement"), "", choice, "", true, choices::agreements},
    Field{to_say("Whose revision"), "", choice, "", true, choices::parties},
    Field{to_say("Handed over by"), to_say("Name"), line, "", true},
    Field{to_say("As"), to_say("Counsel"), line, "--as"},
};
constexpr std::array withdraw_agreement_fields{
    Field{to_say("Agreement"), "", choice, "", true, choices::agreements},
    Field{to_say("Why"), to_say("In a sentence, for the record"), text, "--because"},
};
constexpr std::array supersede_fields{
    Field{to_say("Agreement"), "", choice, "", true, choices::agreements},
    Field{to_say("In its place"), "", choice, "--by", false, choices::agreements_or_none},
    Field{to_say("Why"), to_say("In a sentence, for the record"), text, "--because"},
};
constexpr std::array clerical_fields{
    Field{to_say("Provision"), "", choice, "", true, choices::provisions},
    Field{to_say("As it shall read"), to_say("The whole text, corrected"), text, "", true},
    Field{to_say("Both call it so"), to_say("A party and its spokesperson, for each party"), pairs, "--by", true},
};
constexpr std::array proposal_fields{
    Field{to_say("Party"), "", choice, "", true, choices::parties},
    Field{to_say("What it proposes"), to_say("In its own words"), text, "", true},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array request_fields{
    Field{to_say("Party"), "", choice, "", true, choices::parties},
    Field{to_say("What it asks for"), to_say("As exactly as it can be said"), text, "", true},
    Field{to_say("Of whom"), to_say("Who has it"), line, "--of"},
    Field{to_say("By when"), to_say("Year-month-day"), line, "--due"},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array measure_fields{
    Field{to_say("Outcome"), "", choice, "", true, choices::outcomes},
    Field{to_say("What is measured"), to_say("In a few words"), line, "", true},
    Field{to_say("Unit"), to_say("Of what, in what"), line, "--unit", true},
    Field{to_say("Where we begin"), to_say("A number"), line, "--baseline", true},
    Field{to_say("As of"), to_say("Year-month-day"), line, "--on", true},
    Field{to_say("Where we want to be"), to_say("A number"), line, "--target", true},
    Field{to_say("Source"), to_say("Who counts it, and where"), line, "--source"},
};
constexpr std::array approval_fields{
    Field{to_say("Body"), to_say("Who has to approve"), line, "", true},
    Field{to_say("Issue"), "", choice, "--issue", false, choices::issues_or_none},
    Field{to_say("The whole agreement"), "", yes_no, "--whole"},
    Field{to_say("For"), "", choice, "--party", false, choices::parties_or_none},
    Field{to_say("By when"), to_say("Year-month-day"), line, "--by"},
};
constexpr std::array countersign_fields{
    Field{to_say("Party"), "", choice, "", true, choices::deciding_parties},
    Field{to_say("Signed by"), to_say("Name"), line, "", true},
};
constexpr std::array role_fields{
    Field{to_say("Person"), "", choice, "", true, choices::people_here},
    Field{to_say("Takes the role"), "", choice, "", true, choices::roles},
    Field{to_say("Beside who has it"), "", yes_no, "--beside"},
};
constexpr std::array check_in_fields{
    Field{to_say("What comes up"), to_say("In a sentence, in their words"), text, "", true},
    Field{to_say("Brought up by"), "", choice, "", false, choices::parties_or_room},
};
constexpr std::array ratification_fields{
    Field{to_say("Body"), to_say("Who ratifies the whole"), line, "", true},
    Field{to_say("For"), "", choice, "--party", false, choices::parties_or_none},
    Field{to_say("By when"), to_say("Year-month-day"), line, "--by"},
};
constexpr std::array approved_fields{
    Field{to_say("Body"), "", choice, "", true, choices::approvals},
    Field{to_say("In its words"), to_say("As it was said or written; may be empty"), text, ""},
    Field{to_say("On"), to_say("Year-month-day"), line, "--on", true},
};
constexpr std::array declined_fields{
    Field{to_say("Body"), "", choice, "", true, choices::approvals},
    Field{to_say("In its words"), to_say("As it was said or written; may be empty"), text, ""},
    Field{to_say("On"), to_say("Year-month-day"), line, "--on", true},
    Field{to_say("Reopens"), to_say("TA-1, TA-2; empty where it names none"), line, "--reopens"},
};

constexpr std::array<FormSpec, form_count> table{{
    {FormKind::people, "", to_say("People"), to_say("Who sits at the table, one a line; a list saved with commas can be pasted."), people_fields},
    {FormKind::record_rule, "record-rule", to_say("Record rule"), to_say("What is kept of these talks. It is printed at the head of the minutes."), record_rule_fields},
    {FormKind::decision_rule, "rule", to_say("Rule of decision"), to_say("Adopted by everyone present; afterwards changed only under itself."), decision_rule_fields},
    {FormKind::party_sign, "sign", to_say("A party's sign"), to_say("Shape and colour, as the parties agree; the letter always stands with them."), party_sign_fields},
    {FormKind::provision, "provision", to_say("Provision"), to_say("A part of the contract, with the language now in force."), provision_fields},
    {FormKind::language, "language", to_say("Language"), to_say("What the provision will say. The wall shows it against what is in force."), language_fields},
    {FormKind::package, "package", to_say("Package"), to_say("Items that stand or fall together."), package_fields},
    {FormKind::package_item, "put", to_say("Into a package"), to_say("One thing: words, or an issue, or an agreement, or a proposal."), package_item_fields},
    {FormKind::money, "money", to_say("Money line"), to_say("What it costs, once or each year, and who pays."), money_fields},
    {FormKind::letter, "letter", to_say("Letter of understanding"), to_say("It always has a term: a last day, or what it lasts until."), letter_fields},
    {FormKind::concern, "concern", to_say("Concern"), to_say("What goes with \"cannot support yet\"."), concern_fields},
    {FormKind::outcome, "outcome", to_say("Outcome of the issue"), to_say("An issue may have more than one."), outcome_fields},
    {FormKind::commitment, "commit", to_say("Commitment"), to_say("Who does what, with an owner of each party."), commitment_fields},
    {FormKind::action, "action", to_say("Action"), to_say("Who does what, by when."), action_fields},
    {FormKind::next_meeting, "next-meeting", to_say("Next meeting"), to_say("Set before you part."), next_meeting_fields},
    {FormKind::party, "join", to_say("A party joins"), to_say("Two decide by default; more, and parties that are heard, if the room wants them."), party_fields},
    {FormKind::step_name, "name-step", to_say("Name of a step"), to_say("What the wall, the minutes and the keys call it from now on."), step_name_fields},
    {FormKind::answer_sign, "legend", to_say("Sign of an answer"), to_say("The legend of every test from now on; tests that were taken keep theirs."), answer_sign_fields},
    {FormKind::keeping, "keep", to_say("How answers are kept"), to_say("What reaches the record, the minutes and the packet of each test."), keeping_fields},
    {FormKind::initials_meaning, "initials-mean", to_say("What initials mean"), to_say("Printed on every sheet that is initialled."), initials_meaning_fields},
    {FormKind::term, "term", to_say("Term of the contract"), to_say("Money is shown by its years."), term_fields},
    {FormKind::initials, "initial", to_say("A party's initials"), to_say("As given on the paper sheet, one party after the other."), initials_fields},
    {FormKind::withdraw_agreement, "withdraw-ta", to_say("Agreement withdrawn"), to_say("It stays in the record, with the reason."), withdraw_agreement_fields},
    {FormKind::supersede, "supersede", to_say("Agreement superseded"), to_say("Another takes its place; both stay in the record."), supersede_fields},
    {FormKind::clerical, "clerical", to_say("Clerical change"), to_say("What both spokespersons call clerical needs no new test; its redline is kept."), clerical_fields},
    {FormKind::proposal, "proposal", to_say("Proposal"), to_say("Numbered, with its revisions and every reply."), proposal_fields},
    {FormKind::request, "request", to_say("Information request"), to_say("What a party needs to know, of whom, by when."), request_fields},
    {FormKind::measure, "measure", to_say("Measure"), to_say("How both parties will see whether it works."), measure_fields},
    {FormKind::approval, "approval", to_say("Subject to approval"), to_say("Who else has to say yes, to an issue or to the whole."), approval_fields},
    {FormKind::countersign, "countersign", to_say("Countersign the record"), to_say("A party's word that the record up to here is as it says; nothing before it can be undone."), countersign_fields},
    {FormKind::role, "role", to_say("Take a role"), to_say("Facilitator and recorder change hands; who had the role becomes a member."), role_fields},
    {FormKind::check_in, "check-in", to_say("Check-in"), to_say("Did anything big happen since we met? Does the agenda change?"), check_in_fields},
    {FormKind::ratification, "ratification", to_say("Ratification"), to_say("Who has to ratify the whole, and by when."), ratification_fields},
    {FormKind::approved, "approved", to_say("A body says yes"), to_say("The approval or ratification that was waited for."), approved_fields},
    {FormKind::declined, "declined", to_say("A body says no"), to_say("It reopens the agreements that it names; the others stay."), declined_fields},
    {FormKind::pass, "pass", to_say("Whose revision it is"), to_say("Takes up the language proposed since, as what that party hands over."), pass_fields},
}};
// clang-format on

}  // namespace

const FormSpec& spec_of(FormKind kind) { return table[static_cast<std::size_t>(kind)]; }

}  // namespace jointly
