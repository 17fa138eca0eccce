// The one table of editors: which fields each has, in the order of the script's words.
#include "app/desk/forms/choices.h"

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
    Field{"People", "One a line: name, party, local, role", text, "", true},
};
constexpr std::array record_rule_fields{
    Field{"What is kept", "Agreed text, tests and actions; no transcript", text, "", true},
    Field{"Who holds copies", "Each party one copy", line, "--copies"},
    Field{"Use as evidence", "None", line, "--evidence"},
    Field{"How long", "Until ratification", line, "--retention"},
};
constexpr std::array decision_rule_fields{
    Field{"Who decides", "", choice, "", true, choices::deciders},
    Field{"We answer by", "", choice, "--scale", true, choices::scales},
    Field{"May stay apart", "How many of each party; only for all but a few", line, "--apart"},
    Field{"From which try on", "The second test of the same: 2", line, "--tries"},
    Field{"If we do not agree", "", choice, "--fallback", true, choices::fallbacks},
    Field{"Quorum", "union 4, management 4", pairs, "--quorum"},
};
constexpr std::array party_sign_fields{
    Field{"Party", "", choice, "", true, choices::parties},
    Field{"Shape", "", choice, "", true, choices::shapes},
    Field{"Colour", "", choice, "", true, choices::colours},
};
constexpr std::array provision_fields{
    Field{"Label", "The number that the contract gives it", line, "", true},
    Field{"Title", "As the contract calls it", line, ""},
    Field{"Now in force", "The language of the current contract; empty where the provision is new", text, ""},
    Field{"Stands in", "", choice, "--in", false, choices::provisions_or_none},
    Field{"It is a", "", choice, "--level", false, choices::levels},
};
constexpr std::array language_fields{
    Field{"Provision", "", choice, "", true, choices::provisions},
    Field{"New language", "As it will stand in the contract", text, ""},
    Field{"Take it out", "", yes_no, "--delete"},
    Field{"Effective", "Year-month-day, on-ratification, or words", line, "--effective"},
    Field{"Who pays", "Who bears the cost", line, "--payer"},
    Field{"Ends", "Year-month-day; empty where it does not", line, "--sunset"},
};
constexpr std::array package_fields{
    Field{"Title", "What the package is called", line, "", true},
    Field{"Made by", "", choice, "--party", false, choices::parties_or_none},
};
constexpr std::array package_item_fields{
    Field{"Package", "", choice, "", true, choices::packages},
    Field{"In words", "Empty where an issue, agreement or proposal says it", line, ""},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
    Field{"Agreement", "", choice, "--ta", false, choices::agreements_or_none},
    Field{"Proposal", "", choice, "--proposal", false, choices::proposals_or_none},
};
constexpr std::array money_fields{
    Field{"What for", "What is paid for", line, "", true},
    Field{"Amount", "A sum; or a percentage, below", line, "--amount"},
    Field{"Percent", "Of the base, below", line, "--percent"},
    Field{"Of a base of", "What the percentage is of", line, "--base"},
    Field{"Once, not yearly", "", yes_no, "--once"},
    Field{"From", "Year-month-day", line, "--from"},
    Field{"Until", "Empty where it goes on", line, "--until"},
    Field{"Who pays", "Who bears the cost", line, "--payer", true},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
    Field{"Package", "", choice, "--package", false, choices::packages_or_none},
};
constexpr std::array letter_fields{
    Field{"Title", "What the letter is about", line, "", true},
    Field{"Text", "The parties shall ...", text, "", true},
    Field{"Last day", "Year-month-day; or until what, below", line, "--last"},
    Field{"Until", "The next contract is ratified", line, "--until"},
    Field{"From", "Year-month-day", line, "--from"},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array concern_fields{
    Field{"Party", "", choice, "", true, choices::deciding_parties},
    Field{"Why not yet", "The reason, in their words", text, "--reason"},
    Field{"Not yet served", "Numbers of interests: 2,4", line, "--unserved"},
    Field{"What would help", "In their words", text, "--would-help"},
};
constexpr std::array outcome_fields{
    Field{"What came of it", "", choice, "", true, choices::outcome_kinds},
    Field{"In words", "What the parties will do", text, ""},
};
constexpr std::array commitment_fields{
    Field{"Outcome", "", choice, "", true, choices::outcomes},
    Field{"What will be done", "What, exactly", text, "", true},
    Field{"Owners", "union Ana Ruiz, management Ben Okafor", pairs, "--owner", true},
    Field{"Due", "Year-month-day", line, "--due"},
    Field{"Looked at again", "Year-month-day", line, "--review"},
};
constexpr std::array action_fields{
    Field{"Who", "Who does it", line, "", true},
    Field{"Does what", "What is done", text, "", true},
    Field{"By when", "Year-month-day", line, "--due"},
    Field{"For", "", choice, "--party", false, choices::parties_or_none},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array next_meeting_fields{
    Field{"Day", "Year-month-day", line, "", true},
    Field{"Time", "09:00", line, ""},
    Field{"Place", "Where the parties meet", line, "--place"},
};
constexpr std::array party_fields{
    Field{"Name", "As the room calls it", line, "", true},
    Field{"In full", "As the contract names it", line, "--full"},
    Field{"Letter", "One letter, for its badge", line, "--letter"},
    Field{"How many sit", "A number", line, "--seats"},
    Field{"Heard, not deciding", "", yes_no, "--voice"},
};
constexpr std::array step_name_fields{
    Field{"Step", "", choice, "", true, choices::steps},
    Field{"Called here", "What this room calls it", line, "", true},
};
constexpr std::array answer_sign_fields{
    Field{"We answer by", "", choice, "", true, choices::scales},
    Field{"Answer", "", choice, "", true, choices::stances},
    Field{"Is shown by", "What people do or hold up", line, "", true},
};
constexpr std::array keeping_fields{
    Field{"Kept are", "", choice, "", true, choices::keepings},
};
constexpr std::array initials_meaning_fields{
    Field{"Initials mean", "", choice, "", true, choices::initials_meanings},
};
constexpr std::array term_fields{
    Field{"First day", "Year-month-day", line, "", true},
    Field{"Last day", "Year-month-day", line, "", true},
};
constexpr std::array initials_fields{
    Field{"Agreement", "", choice, "", true, choices::agreements},
    Field{"Party", "", choice, "", true, choices::deciding_parties},
    Field{"Initialled by", "Name", line, "", true},
    Field{"As", "Chief spokesperson", line, "--as"},
};
constexpr std::array withdraw_agreement_fields{
    Field{"Agreement", "", choice, "", true, choices::agreements},
    Field{"Why", "In a sentence, for the record", text, "--because"},
};
constexpr std::array supersede_fields{
    Field{"Agreement", "", choice, "", true, choices::agreements},
    Field{"In its place", "", choice, "--by", false, choices::agreements_or_none},
    Field{"Why", "In a sentence, for the record", text, "--because"},
};
constexpr std::array clerical_fields{
    Field{"Provision", "", choice, "", true, choices::provisions},
    Field{"As it shall read", "The whole text, corrected", text, "", true},
    Field{"Both call it so", "A party and its spokesperson, for each party", pairs, "--by", true},
};
constexpr std::array proposal_fields{
    Field{"Party", "", choice, "", true, choices::parties},
    Field{"What it proposes", "In its own words", text, "", true},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array request_fields{
    Field{"Party", "", choice, "", true, choices::parties},
    Field{"What it asks for", "As exactly as it can be said", text, "", true},
    Field{"Of whom", "Who has it", line, "--of"},
    Field{"By when", "Year-month-day", line, "--due"},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
};
constexpr std::array measure_fields{
    Field{"Outcome", "", choice, "", true, choices::outcomes},
    Field{"What is measured", "In a few words", line, "", true},
    Field{"Unit", "Of what, in what", line, "--unit", true},
    Field{"Where we begin", "A number", line, "--baseline", true},
    Field{"As of", "Year-month-day", line, "--on", true},
    Field{"Where we want to be", "A number", line, "--target", true},
    Field{"Source", "Who counts it, and where", line, "--source"},
};
constexpr std::array approval_fields{
    Field{"Body", "Who has to approve", line, "", true},
    Field{"Issue", "", choice, "--issue", false, choices::issues_or_none},
    Field{"The whole agreement", "", yes_no, "--whole"},
    Field{"For", "", choice, "--party", false, choices::parties_or_none},
    Field{"By when", "Year-month-day", line, "--by"},
};
constexpr std::array countersign_fields{
    Field{"Party", "", choice, "", true, choices::deciding_parties},
    Field{"Signed by", "Name", line, "", true},
};

constexpr std::array<FormSpec, form_count> table{{
    {FormKind::people, "", "People", "Who sits at the table, one a line; a list saved with commas can be pasted.", people_fields},
    {FormKind::record_rule, "record-rule", "Record rule", "What is kept of these talks. It is printed at the head of the minutes.", record_rule_fields},
    {FormKind::decision_rule, "rule", "Rule of decision", "Adopted by everyone present; afterwards changed only under itself.", decision_rule_fields},
    {FormKind::party_sign, "sign", "A party's sign", "Shape and colour, as the parties agree; the letter always stands with them.", party_sign_fields},
    {FormKind::provision, "provision", "Provision", "A part of the contract, with the language now in force.", provision_fields},
    {FormKind::language, "language", "Language", "What the provision will say. The wall shows it against what is in force.", language_fields},
    {FormKind::package, "package", "Package", "Items that stand or fall together.", package_fields},
    {FormKind::package_item, "put", "Into a package", "One thing: words, or an issue, or an agreement, or a proposal.", package_item_fields},
    {FormKind::money, "money", "Money line", "What it costs, once or each year, and who pays.", money_fields},
    {FormKind::letter, "letter", "Letter of understanding", "It always has a term: a last day, or what it lasts until.", letter_fields},
    {FormKind::concern, "concern", "Concern", "What goes with \"cannot support yet\".", concern_fields},
    {FormKind::outcome, "outcome", "Outcome of the issue", "An issue may have more than one.", outcome_fields},
    {FormKind::commitment, "commit", "Commitment", "Who does what, with an owner of each party.", commitment_fields},
    {FormKind::action, "action", "Action", "Who does what, by when.", action_fields},
    {FormKind::next_meeting, "next-meeting", "Next meeting", "Set before you part.", next_meeting_fields},
    {FormKind::party, "join", "A party joins", "Two decide by default; more, and parties that are heard, if the room wants them.", party_fields},
    {FormKind::step_name, "name-step", "Name of a step", "What the wall, the minutes and the keys call it from now on.", step_name_fields},
    {FormKind::answer_sign, "legend", "Sign of an answer", "The legend of every test from now on; tests that were taken keep theirs.", answer_sign_fields},
    {FormKind::keeping, "keep", "How answers are kept", "What reaches the record, the minutes and the packet of each test.", keeping_fields},
    {FormKind::initials_meaning, "initials-mean", "What initials mean", "Printed on every sheet that is initialled.", initials_meaning_fields},
    {FormKind::term, "term", "Term of the contract", "Money is shown by its years.", term_fields},
    {FormKind::initials, "initial", "A party's initials", "As given on the paper sheet, one party after the other.", initials_fields},
    {FormKind::withdraw_agreement, "withdraw-ta", "Agreement withdrawn", "It stays in the record, with the reason.", withdraw_agreement_fields},
    {FormKind::supersede, "supersede", "Agreement superseded", "Another takes its place; both stay in the record.", supersede_fields},
    {FormKind::clerical, "clerical", "Clerical change", "What both spokespersons call clerical needs no new test; its redline is kept.", clerical_fields},
    {FormKind::proposal, "proposal", "Proposal", "Numbered, with its revisions and every reply.", proposal_fields},
    {FormKind::request, "request", "Information request", "What a party needs to know, of whom, by when.", request_fields},
    {FormKind::measure, "measure", "Measure", "How both parties will see whether it works.", measure_fields},
    {FormKind::approval, "approval", "Subject to approval", "Who else has to say yes, to an issue or to the whole.", approval_fields},
    {FormKind::countersign, "countersign", "Countersign the record", "A party's word that the record up to here is as it says; nothing before it can be undone.", countersign_fields},
}};
// clang-format on

}  // namespace

const FormSpec& spec_of(FormKind kind) { return table[static_cast<std::size_t>(kind)]; }

}  // namespace jointly
