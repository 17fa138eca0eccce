// A draft that comes back, by the command line.
#include "core/journal/load.h"
#include "tests/app/cli/console.h"
#include "tests/core/documents/edited_docx.h"

#include <gtest/gtest.h>

#include <fstream>

namespace jointly {
namespace {

constexpr std::string_view agreed = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
issue "What might we do so that schedules come out early?" --title Scheduling
provision 11.4 Posting "Schedules shall be posted fourteen (14) days in advance."
language 11.4 "Schedules shall be posted twenty-eight (28) days in advance." --payer "the Employer"
test language
party union support 6
party management support 6
close
ta
initial TA-1 union "Ana Ruiz"
)";

class TaImportVerb : public CliTest {
protected:
    TaImportVerb() : CliTest(agreed) {}

    // The sheet of TA-1 as a word processor gives it back.
    std::string draft(const std::vector<std::pair<std::string, std::string>>& changes,
        const std::string& name = "TA-1.docx", const std::string& format = "docx")
    {
        const std::string sheet = scratch_.path("sheet-" + name);
        EXPECT_EQ(run({"draft", file_, "--ta", "TA-1", "--format", format, "-o", sheet}).code, 0);
        const std::string comment = "<w:comment w:id=\"0\" w:author=\"Dana Ortiz\">"
                                  + p("Payroll must agree.") + "</w:comment>";
        return put(name, edited_docx(bytes_of(sheet), changes, comment));
    }

    std::string put(const std::string& name, const std::string& bytes)
    {
        std::ofstream(scratch_.path(name), std::ios::binary) << bytes;
        return scratch_.path(name);
    }

    Ran import(const std::string& draft, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> words{"ta", "import", file_, "--ta", "TA-1", draft, "--from",
            "union", "--by", "Dana Ortiz, Counsel"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    [[nodiscard]] Session loaded() const { return load_file(file_).value().session; }

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }

    // " days in advance." becomes " days in advance, on paper."
    const std::vector<std::pair<std::string, std::string>> on_paper_{in_run(" days in advance.",
        run_of(" days in advance") + tracked_words(", on paper") + run_of("."))};
};

TEST_F(TaImportVerb, EntersTheNextRevisionAsThatPartys)
{
    const Ran ran = import(draft(on_paper_));
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "DRAFT OF TA-1 THAT CAME BACK")) << ran.out;
    EXPECT_TRUE(says(ran.out, "Against the text last tested")) << ran.out;
    EXPECT_TRUE(says(ran.out, "Payroll must agree.")) << ran.out;
    EXPECT_TRUE(says(ran.out, "TA-1 is at revision 2 now, as Union brought it.\n")) << ran.out;
    const Session session = loaded();
    const Ta& ta = session.tas.front();
    EXPECT_EQ(ta.revision, 2);
    EXPECT_TRUE(ta.initials.empty());
    ASSERT_EQ(ta.passes.size(), 1U);
    EXPECT_EQ(ta.passes[0].party, PartyId{1});
    EXPECT_EQ(ta.passes[0].name, "Dana Ortiz");
    EXPECT_EQ(ta.passes[0].capacity, "Counsel");
    EXPECT_EQ(session.languages.back().text,
        "Schedules shall be posted twenty-eight (28) days in advance, on paper.");
    EXPECT_EQ(session.languages.back().payer, "the Employer");
    ASSERT_EQ(session.attachments.size(), 1U);
    EXPECT_EQ(session.attachments[0].name, "TA-1.docx");
    EXPECT_EQ(session.attachments[0].ta, TaId{1});
    for (const Language& language : session.languages) {
        EXPECT_FALSE(says(language.text, "Payroll"));
    }
}

TEST_F(TaImportVerb, IsInTheMinutesAndInTheJson)
{
    ASSERT_EQ(import(draft(on_paper_)).code, 0);
    const Ran minutes = run({"minutes", file_});
    EXPECT_TRUE(says(minutes.out, "Revision 2 from Union, by Dana Ortiz (Counsel)")) << minutes.out;
    const Ran json = run({"show", file_, "--json"});
    EXPECT_TRUE(says(json.out,
        R"("revision":2,"passes":[{"revision":2,"party":"Union","name":"Dana Ortiz","capacity":"Counsel","at_ms":)"))
        << json.out;
}

TEST_F(TaImportVerb, IsOneActBesideTheFileAndIsTakenBackAsOne)
{
    ASSERT_EQ(import(draft(on_paper_)).code, 0);
    ASSERT_EQ(run({"do", file_}, "undo\n").code, 0);
    const Session session = loaded();
    EXPECT_EQ(session.tas.front().revision, 1);
    EXPECT_TRUE(session.tas.front().passes.empty());
    EXPECT_EQ(session.tas.front().initials.size(), 1U);
    EXPECT_EQ(session.attachments.size(), 1U);
}

TEST_F(TaImportVerb, ShowsWhatItChangesAndEntersNothing)
{
    const std::string before = bytes();
    const Ran ran = import(draft(on_paper_), {"--preview"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "on paper")) << ran.out;
    EXPECT_TRUE(says(ran.err, "Nothing was entered.")) << ran.err;
    EXPECT_TRUE(says(ran.err, "with the comments in it")) << ran.err;
    EXPECT_FALSE(says(import(draft(on_paper_, "b.docx"), {"--preview", "--text-only"}).err,
        "with the comments in it"));
    EXPECT_EQ(bytes(), before);
}

TEST_F(TaImportVerb, EntersNothingThatItSaysAlready)
{
    const std::string before = bytes();
    for (const std::string format : {"docx", "docx-clean"}) {
        const std::string same = draft({}, format + ".docx", format);
        for (const bool preview : {false, true}) {
            const Ran ran = import(
                same, preview ? std::vector<std::string>{"--preview"} : std::vector<std::string>{});
            EXPECT_EQ(ran.code, 0) << ran.err;
            EXPECT_TRUE(says(ran.out, same
                                          + " says what TA-1 revision 1 says already. Nothing was "
                                            "entered.\n"))
                << ran.out;
        }
    }
    EXPECT_EQ(bytes(), before);
}

TEST_F(TaImportVerb, TakesTrackedChangesAsRejectedWhereThatIsAsked)
{
    const Ran ran = import(draft(on_paper_), {"--revisions", "reject", "--text-only"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(
        loaded().languages.back().text, "Schedules shall be posted fourteen (14) days in advance.");
    EXPECT_TRUE(loaded().attachments.empty());
}

TEST_F(TaImportVerb, GoesPastWhatCameSinceOnlyWhereTheRevisionIsNamed)
{
    const std::string old = draft(on_paper_);
    ASSERT_EQ(
        import(draft({{" days in advance.", " days before."}}, "b.docx", "docx-clean")).code, 0);
    const std::string before = bytes();
    const Ran refused = import(old);
    EXPECT_EQ(refused.code, 1);
    expect_one_line(refused.err);
    EXPECT_TRUE(says(refused.err,
        "This draft was written over revision 1 of TA-1, and its wording was changed since. See "
        "with "
        "--preview what it takes back; to enter it all the same, name --of-revision 1."))
        << refused.err;
    const Ran wrong = import(old, {"--of-revision", "2"});
    EXPECT_TRUE(says(wrong.err, "This draft was written over revision 1 of TA-1, not 2."))
        << wrong.err;
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(says(import(old, {"--preview"}).out,
        "11.4 was changed after revision 1. The draft has other words in its place."));
    EXPECT_EQ(import(old, {"--of-revision", "1"}).code, 0);
    EXPECT_EQ(loaded().tas.front().revision, 3);
}

TEST_F(TaImportVerb, TakesTextThatSaysWhichRevisionItWasWrittenOver)
{
    const std::string text =
        put("draft.md", "## 11.4 Posting\n\nPosted thirty (30) days before.\n");
    const Ran unsaid = import(text);
    EXPECT_EQ(unsaid.code, 1);
    EXPECT_TRUE(says(unsaid.err, "A text does not tell which revision of TA-1 it was written over. "
                                 "Name it with --of-revision; the last one is 1."))
        << unsaid.err;
    EXPECT_EQ(import(text, {"--of-revision", "1"}).code, 0);
    EXPECT_EQ(loaded().languages.back().text, "Posted thirty (30) days before.");
}

TEST_F(TaImportVerb, RefusesInOneSentenceAndKeepsNothing)
{
    const std::string whole = draft(on_paper_);
    const std::string before = bytes();
    const auto refused = [&](const std::vector<std::string>& words, std::string_view sentence) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1);
        expect_one_line(ran.err);
        EXPECT_TRUE(says(ran.err, sentence)) << ran.err;
    };
    const auto words = [&](const std::string& ta, const std::string& draft, const std::string& from,
                           const std::string& by) {
        return std::vector<std::string>{
            "ta", "import", file_, "--ta", ta, draft, "--from", from, "--by", by};
    };
    refused(words("TA-9", whole, "union", "Dana"), "TA-9");
    refused(words("TA-1", whole, "medics", "Dana"), "medics is not at the table.");
    refused(words("TA-1", whole, "union", " , Counsel"), "Say who hands the draft over");
    refused(words("TA-1", scratch_.path("none.docx"), "union", "Dana"), "none.docx");
    refused(words("TA-1", put("no.docx", "words"), "union", "Dana"), "no.docx: ");
    refused(words("TA-1", draft({}, "v.docx", "docx-visual"), "union", "Dana"),
        "one written as docx-visual cannot come back.");
    const std::string large = put("large.docx", bytes_of(whole) + std::string(3'000'001, '\0'));
    const Ran too_large = import(large);
    EXPECT_EQ(too_large.code, 1);
    EXPECT_EQ(bytes(), before);
}

TEST_F(TaImportVerb, LetsTheRulesDecideWhatIsClosedOrBeingTested)
{
    const std::string whole = draft(on_paper_);
    ASSERT_EQ(run({"do", file_}, "initial TA-1 management \"Ben Okafor\"\n").code, 0);
    const std::string before = bytes();
    for (const bool preview : {false, true}) {
        const Ran ran = import(
            whole, preview ? std::vector<std::string>{"--preview"} : std::vector<std::string>{});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(
            ran.err, "TA-1 is initialled and closed. Raise a new issue to take it up again.\n");
    }
    EXPECT_EQ(bytes(), before);
}

TEST_F(TaImportVerb, SaysWhatItIsForWhenItIsAskedForNothing)
{
    const Ran ran = run({"ta"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "import")) << ran.out;
    EXPECT_EQ(run({"ta", "import", file_}).code, 2);
}

}  // namespace
}  // namespace jointly
