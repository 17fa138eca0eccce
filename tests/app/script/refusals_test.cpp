// What a line is refused for by its wording: each sentence once.
#include "tests/app/script/told.h"

#include <utility>

namespace jointly {
namespace {

using Refusals = std::vector<std::pair<std::string_view, std::string_view>>;

void expect_refused(const Session& session, const Refusals& lines)
{
    for (const auto& [line, sentence] : lines) {
        EXPECT_EQ(refusal_of(session, line), sentence) << line;
    }
}

// Story #1, interest #2, option #3, criterion #4, straw #5.
Room furnished()
{
    Room room;
    tell(room, {"join Union", "join Management", R"(meeting "2026-03-02 09:00 -08:00")",
                   R"(person "Ana Ruiz" union)", R"(issue "What might we do?")", "story It",
                   "interest union Safety", "option Walks", "criterion Cost", "straw 3",
                   R"(provision 9.6 Plan "As it stands.")"});
    return room;
}

TEST(Refusals, OfLinesThatAreNone)
{
    expect_refused(furnished().session(),
        {{"\xFF\xFE", "The line is not readable text. Save the script as UTF-8."},
            {R"(interest union "Go home)",
                "A quote is opened and not closed. Put a \" after the last word of it."},
            {"intrest union Safety", "\"intrest\" is not a command. See: jointly help commands"},
            {"#note", "\"#note\" is not a command. See: jointly help commands"},
            {"turn", "Something is missing. Write it like: turn 3"},
            {"turn 1 2", "There is a word too many; put \" around a text with blanks. Write it "
                         "like: turn 3"},
            {"turn 1 --now", "--now is not known here. Write it like: turn 3"},
            {"mark 3 4 meets --reason", "Something is missing after --reason. Write it like: mark "
                                        "14 17 partly --reason \"not on nights\""}});
}

TEST(Refusals, OfNamesAndNumbersThatAreNotThere)
{
    expect_refused(furnished().session(),
        {{"turn x", "\"x\" is not a number. Write one as 14 or #14."},
            {"turn -1", "\"-1\" is not a number. Write one as 14 or #14."},
            {"turn 99999999999", "\"99999999999\" is not a number. Write one as 14 or #14."},
            {"turn 7", "There is no issue 7."},
            {"interest medics Safety", "medics is not at the table. Let the party join first."},
            {"here Kim", "Kim is not at the table. Add the person first."},
            {"role Kim facilitator", "Kim is not at the table. Add the person first."},
            {"check-in Snow medics", "medics is not at the table. Let the party join first."},
            {"person Kim union --of North", "North is not a local or unit of a party."},
            {"language 9.7 Text", "Provision 9.7 is not in the contract yet. Enter it first."},
            {"revise TA-1",
                "There is no tentative agreement TA-1 yet. Look at the numbers with: show"},
            {"pass x union Ana",
                "x is not the number of a tentative agreement. Write it like TA-1."},
            {"pass TA-1 union Ana",
                "There is no tentative agreement TA-1 yet. Look at the numbers with: show"},
            {"revise x", "x is not the number of a tentative agreement. Write it like TA-1."},
            {"withdraw 9", "There is no #9 on issue 1."}, {"withdraw 7#1", "There is no issue 7."},
            {"withdraw #", "\"\" is not a number. Write one as 14 or #14."},
            {"serves 2 2", "2 is not an option."}, {"serves 3 3", "3 is not an interest."},
            {"mutual 3", "3 is not an interest."}, {"agree 2", "2 is not a criterion."},
            {"change 3", "3 is not a straw design."},
            {"test 2",
                "Test an option, a straw design, \"language\", \"interests\" or \"ground-rules\"."},
            {"reword 1 New", "Only interests, options, criteria and straw designs are reworded."},
            {"withdraw 5", "Only interests, options and criteria are withdrawn."}});
}

TEST(Refusals, OfWordsThatAreNotInTheirList)
{
    expect_refused(furnished().session(),
        {{"step dance", "\"dance\" is not one of: framing, story, interests, options, criteria, "
                        "evaluation, straw, "
                        "consensus, language, agreed."},
            {"person Kim --role boss",
                "\"boss\" is not one of: member, facilitator, recorder, co-lead, "
                "chief-spokesperson, expert, observer."},
            {R"(role "Ana Ruiz" boss)",
                "\"boss\" is not one of: member, facilitator, recorder, co-lead, "
                "chief-spokesperson, expert, observer."},
            {"keep secrets",
                "\"secrets\" is not one of: counts, spokesperson, names, constituents."},
            {"mark 3 4 maybe", "\"maybe\" is not one of: meets, partly, fails, unsure."},
            {"rule majority", "\"majority\" is not one of: every-member, each-party, all-but-n."},
            {"provision 9.7 --level page",
                "\"page\" is not one of: article, section, clause, appendix, letter."}});
}

TEST(Refusals, OfTimesAndDates)
{
    const Session session = furnished().session();
    EXPECT_NE(refusal_of(session, "meeting tomorrow"), "");
    EXPECT_NE(refusal_of(session, R"(at "25:00")"), "");
    expect_refused(session,
        {{"language 9.6 Text --sunset 2026-02-30",
             "\"2026-02-30\" is not a date. Write it like 2026-07-01."},
            {R"(language 9.6 Text --sunset "")", "\"\" is not a date. Write it like 2026-07-01."}});
}

TEST(Refusals, OfLanguageThatSaysBothOrNeither)
{
    const std::string_view sentence =
        "Write the new language, or --delete to take the provision out.";
    expect_refused(furnished().session(),
        {{"language 9.6", sentence}, {"language 9.6 Text --delete", sentence}});
}

TEST(Refusals, BeforeThereIsAnIssueOrATest)
{
    expect_refused(Session{}, {{"step story", "Raise an issue first, as an open question."},
                                  {"interest Safety", "Raise an issue first, as an open question."},
                                  {"option Walks", "Raise an issue first, as an open question."},
                                  {"withdraw 1", "Raise an issue first, as an open question."},
                                  {"straw", "Raise an issue first, as an open question."},
                                  {"test language", "Raise an issue first, as an open question."},
                                  {"question New", "Raise an issue first, as an open question."},
                                  {"ta", "Raise an issue first, as an open question."}});
    expect_refused(furnished().session(),
        {{"party union support 5", "No test is open. Call one first."},
            {R"(stance "Ana Ruiz" support)", "No test is open. Call one first."},
            {"concern union --reason Cost", "No test is open. Call one first."},
            {"close", "No test is open. Call one first."}});
}

TEST(Refusals, OfCounts)
{
    Room room = furnished();
    tell(room, {"test 3"});
    expect_refused(room.session(),
        {{"party union support 5 live-with",
             "After each stance comes how many, for example \"support 5\"."},
            {"party union support 5 live-with 0", "Leave out who is not there: count 1 or more."},
            {"party union support many", "\"many\" is not a number. Write one as 14 or #14."},
            {"party union yes 5", "\"yes\" is not one of: support, live-with, more-discussion, "
                                  "stand-aside, cannot-support."},
            {"party medics support 5", "medics is not at the table. Let the party join first."},
            {"party union support 5 --of North", "North is not a local or unit of a party."},
            {"party union cannot-support 1 --unserved 3", "3 is not an interest."}});
}

}  // namespace
}  // namespace jointly
