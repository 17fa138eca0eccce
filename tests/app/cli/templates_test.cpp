// Templates on the command line: listed, written out, checked, put back, and used by the papers.
#include "tests/app/cli/console.h"

#include <filesystem>

namespace jointly {
namespace {

constexpr std::string_view agreed = R"(meeting "2026-03-02 09:00 -08:00"
join Union --full "Allied Care Workers" --seats 2
join Management --seats 2
issue "What might we do so that schedules come out early?" --title Scheduling
provision 11 "Hours" --level article
provision 11.4 Posting "Schedules shall be posted fourteen (14) days in advance." --in 11
language 11.4 "Schedules shall be posted twenty-one (21) days in advance." --payer Employer
test language
party union support 2
party management support 2
close
ta
initial TA-1 union "Ana Ruiz"
initial TA-1 management "Ben Ito"
meeting close
)";

class TemplateVerbs : public CliTest {
protected:
    TemplateVerbs() : CliTest(agreed)
    {
        ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
    }
    ~TemplateVerbs() override { ::unsetenv("JOINTLY_HOME"); }

    void export_us() { ASSERT_EQ(run({"templates", "export", folder_}).code, 0); }
    [[nodiscard]] std::string file(const std::string& name) const { return folder_ + "/" + name; }
    [[nodiscard]] std::string draft(std::vector<std::string> more = {})
    {
        more.insert(more.begin(), {"draft", file_, "--ta", "TA-1"});
        const Ran ran = run(more);
        EXPECT_EQ(ran.code, 0) << ran.err;
        return ran.out;
    }

    std::string folder_ = scratch_.path("templates");
};

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

TEST_F(TemplateVerbs, ListWhatThereIsAndEachNameItKnows)
{
    const Ran ran = run({"templates", "list"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "ta_sheet          The sheet of a tentative agreement\n")) << ran.out;
    EXPECT_TRUE(says(ran.out, "\n    redline       the redline, current and proposed wording\n"));
    EXPECT_TRUE(says(ran.out, "\nrider             taken in by ta_sheet\n"));
    EXPECT_TRUE(says(ran.out, "/home/config/templates;"));
    EXPECT_EQ(run({"templates"}).out, run({"help", "templates"}).out);
}

TEST_F(TemplateVerbs, MakeTheSameSheetUntilTheyAreEdited)
{
    const std::string built_in = draft();
    export_us();
    EXPECT_EQ(draft({"--templates", folder_}), built_in);
    put(file("signoff.txt"), "Signed at the table:\n\n{{signatures}}\n");
    const std::string edited = draft({"--templates", folder_});
    EXPECT_TRUE(says(edited, "\nSigned at the table:\n"));
    EXPECT_TRUE(says(edited, "Note: Made with templates of your own: signoff."));
    EXPECT_EQ(draft(), built_in) << "without the folder nothing is taken from it";
}

TEST_F(TemplateVerbs, TakeOnesOwnWithoutBeingNamed)
{
    const std::string built_in = draft();
    const std::string own = scratch_.path("home/config/templates");
    ASSERT_EQ(run({"templates", "export", own, "--convention", "canada"}).code, 0);
    EXPECT_TRUE(draft().starts_with("MEMORANDUM OF SETTLEMENT, ITEM TA-1 "));
    EXPECT_EQ(draft({"--templates", "built-in"}), built_in);
    EXPECT_EQ(draft({"--templates", "built-in", "--convention", "canada"}), draft());
    EXPECT_EQ(run({"draft", file_, "--all", "--convention", "mars"}).code, 2);
}

TEST_F(TemplateVerbs, AreUsedByEachPaperThatHasThem)
{
    export_us();
    put(file("ta_sheet.txt"), "# OUR SHEET {{number}}\n\n{{#provisions}}\n{{redline}}\n"
                              "{{/provisions}}\n{{signatures}}\n\n{{> rider}}\n");
    put(file("packet_cover.txt"), "# OUR PACKET\n");
    put(file("successor_cover.txt"), "# OUR CONTRACT\n");
    const Ran successor = run({"successor", file_, "--templates", folder_});
    EXPECT_TRUE(successor.out.starts_with("OUR CONTRACT ")) << successor.err;
    const std::string packet = scratch_.path("packet");
    ASSERT_EQ(run({"packet", file_, "-o", packet, "--templates", folder_}).code, 0);
    EXPECT_TRUE(bytes_of(packet + "/summary.txt").starts_with("OUR PACKET "));
    EXPECT_TRUE(says(bytes_of(packet + "/redline.html"), "OUR CONTRACT"));
    EXPECT_TRUE(says(bytes_of(packet + "/sheets.html"), "OUR SHEET 1"));
    const std::string papers = scratch_.path("papers");
    const Ran adjourned = run({"adjourn", file_, "-o", papers, "--templates", folder_});
    ASSERT_EQ(adjourned.code, 0) << adjourned.err;
    EXPECT_TRUE(bytes_of(papers + "/2026-03-02 meeting 1/Union/agreements.txt")
                    .starts_with("OUR SHEET 1 "));
    EXPECT_TRUE(says(adjourned.err, "ta_sheet.txt: {{changes}} is left out: ")) << adjourned.err;
}

TEST_F(TemplateVerbs, SayWhatIsWrongAndMakeNoPaper)
{
    export_us();
    EXPECT_EQ(run({"templates", "check", folder_}).out,
        "The templates in " + folder_ + " can be used.\n");
    put(file("rider.txt"), "{{> rider}}\n{{effect}}\n");
    const Ran checked = run({"templates", "check", folder_});
    EXPECT_EQ(checked.code, 1);
    EXPECT_TRUE(says(checked.out, "rider.txt:1: It takes itself in, so it would have no end.\n"));
    EXPECT_TRUE(says(checked.out, "rider.txt:2: ta_sheet knows no name effect.")) << checked.out;
    expect_one_line(checked.err);
    for (const std::vector<std::string>& words : {std::vector<std::string>{"draft", file_, "--all"},
             {"successor", file_}, {"packet", file_, "-o", scratch_.path("no-packet")},
             {"adjourn", file_, "-o", scratch_.path("no-papers")}}) {
        std::vector<std::string> asked = words;
        asked.insert(asked.end(), {"--templates", folder_});
        const Ran ran = run(asked);
        EXPECT_EQ(ran.code, 1) << words[0];
        EXPECT_EQ(ran.out, "") << words[0];
        expect_one_line(ran.err);
    }
    EXPECT_FALSE(std::filesystem::exists(scratch_.path("no-packet")));
    EXPECT_FALSE(std::filesystem::exists(scratch_.path("no-papers")));

    const Ran restored = run({"templates", "restore", folder_, "rider"});
    EXPECT_EQ(restored.out,
        "rider.txt is the built-in one again; what stood there is in rider.before.\n");
    EXPECT_EQ(run({"templates", "check", folder_}).code, 0);
    EXPECT_EQ(run({"templates", "restore", folder_}).out, "They are the built-in ones already.\n");
}

TEST_F(TemplateVerbs, RefuseFoldersAndNamesThatAreNot)
{
    for (const std::vector<std::string>& words :
        {std::vector<std::string>{"templates", "check", scratch_.path("none")},
            {"templates", "restore", scratch_.path("none")},
            {"draft", file_, "--all", "--templates", scratch_.path("none")},
            {"templates", "export", file_}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1) << words[0];
        expect_one_line(ran.err);
    }
    export_us();
    EXPECT_EQ(run({"templates", "export", folder_}).code, 1);
    EXPECT_EQ(run({"templates", "restore", folder_, "../rider"}).code, 1);
    EXPECT_EQ(run({"templates", "check"}).code, 2);
}

}  // namespace
}  // namespace jointly
