// A draft that came back, at the desk: named, looked at, entered as the next revision, by keys alone.
#include "core/agreement/ta_sheet.h"
#include "core/documents/write_docx.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/core/documents/edited_docx.h"

#include <fstream>

namespace jointly {
namespace {

constexpr ImGuiKeyChord take_draft = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_I;

class DraftAtTheDesk : public testing::Test {
protected:
    void SetUp() override
    {
        room_.draft_agreement();
        ASSERT_EQ(room_.ui().view.page, Page::ta);
    }

    // The sheet of TA-1 as a word processor gives it back.
    std::string draft(const std::string& name, const std::string& from, const std::string& to)
    {
        const auto sheet = write_docx(ta_sheet(room_.session(), room_.session().tas.front()),
            {DocxChanges::tracked, "Joint drafting team", {}});
        EXPECT_TRUE(sheet.ok());
        const std::string comment = "<w:comment w:id=\"0\" w:author=\"Dana Ortiz\">"
                                  + p("Payroll must agree.") + "</w:comment>";
        std::ofstream(scratch_.path(name), std::ios::binary)
            << edited_docx(sheet.value(), {{from, to}}, comment);
        return scratch_.path(name);
    }
    void look_at(const std::string& line)
    {
        room_.key(take_draft);
        room_.say_it(line);
    }

    Scratch scratch_;
    RoomAtTheDesk room_;
    Pilot& pilot_ = room_.pilot();
};

TEST_F(DraftAtTheDesk, IsShownAgainstWhatWasTestedAndEnteredByEnter)
{
    const std::string file = draft("counsel.docx", "adopt", "adopt and post");
    room_.key(take_draft);
    EXPECT_TRUE(pilot_.shows("Such as counsel.docx, union, Dana Ortiz, Counsel"))
        << pilot_.shown_text();
    room_.say_it(file + ", union, Dana Ortiz, Counsel");
    ASSERT_EQ(room_.ui().overlay, Overlay::draft) << room_.ui().notice;
    std::string shown;
    for (int sheet = 0; sheet < room_.ui().sheets; ++sheet) {
        shown += pilot_.shown_text();
        room_.key(ImGuiKey_PageDown);
    }
    for (const std::string_view seen : {"DRAFT OF TA-1 THAT CAME BACK", "NOT AGREED",
             "Against the text last tested", "Payroll must agree."}) {
        EXPECT_NE(shown.find(seen), std::string::npos) << seen << '\n' << shown;
    }
    const std::size_t before = room_.entries();
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_FALSE(room_.ui().draft);
    EXPECT_EQ(room_.ui().view.page, Page::ta);
    EXPECT_EQ(room_.entries(), before + 2) << "the file, and the revision as one act";
    const Ta& ta = room_.session().tas.front();
    EXPECT_EQ(ta.revision, 2);
    ASSERT_EQ(ta.passes.size(), 1U);
    EXPECT_EQ(ta.passes[0].party, PartyId{1});
    EXPECT_EQ(ta.passes[0].name, "Dana Ortiz");
    EXPECT_EQ(ta.passes[0].capacity, "Counsel");
    EXPECT_EQ(room_.session().languages.back().text, "The Employer shall adopt and post a plan.");
    EXPECT_EQ(room_.session().attachments.back().ta, TaId{1});
    room_.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(room_.session().tas.front().revision, 1);
}

TEST_F(DraftAtTheDesk, IsLeftByEscapeAndNothingIsEntered)
{
    const std::size_t before = room_.entries();
    look_at(draft("counsel.docx", "adopt", "post") + ", union, Dana Ortiz");
    ASSERT_EQ(room_.ui().overlay, Overlay::draft) << room_.ui().notice;
    room_.type("words");
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_EQ(room_.entries(), before);
}

TEST_F(DraftAtTheDesk, SaysWhatIsMissingAndGivesTheLineBack)
{
    const std::string file = draft("counsel.docx", "adopt", "post");
    const auto refused = [&](const std::string& line, std::string_view why) {
        look_at(line);
        EXPECT_TRUE(pilot_.shows(why)) << pilot_.shown_text();
        EXPECT_EQ(room_.ui().overlay, Overlay::none);
        EXPECT_EQ(room_.ui().entry.text(), line);
        room_.key(ImGuiMod_Ctrl | ImGuiKey_A);
        room_.key(ImGuiKey_Delete);
        room_.key(ImGuiKey_Escape);
    };
    refused(file, "Name the file, whose draft it is and who hands it over");
    refused(file + ", medics, Dana Ortiz", "medics is not at the table.");
    refused(scratch_.path("no.docx") + ", union, Dana Ortiz", "no.docx");
    refused(draft("same.docx", "adopt", "adopt") + ", union, Dana Ortiz",
        "same.docx says what TA-1 revision 1 says already.");
}

TEST_F(DraftAtTheDesk, ElsewhereTheKeyTakesAContract)
{
    room_.key(ImGuiMod_Ctrl | ImGuiKey_PageUp);
    ASSERT_EQ(room_.ui().view.page, Page::language);
    room_.key(take_draft);
    EXPECT_TRUE(pilot_.shows("Its file: text (of a PDF: pdftotext -layout), Markdown or DOCX"))
        << pilot_.shown_text();
}

}  // namespace
}  // namespace jointly
