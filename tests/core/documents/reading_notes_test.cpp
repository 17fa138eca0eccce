#include "core/base/text.h"
#include "tests/core/documents/readings.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

TEST(ReadingNotes, TakesOutWhatDeceivesAndSaysSo)
{
    const std::string text = "Section 1.\nThe Union shall\xE2\x80\xAE not strike.\n";
    EXPECT_EQ(tree(text), "Section 1 The Union shall not strike.\n");
    EXPECT_EQ(notes(text, ReadingNoteKind::characters),
        Notes{
            "Characters taken out that cannot be seen, or that turn the direction of writing: 1."});
}

TEST(ReadingNotes, CountsWhatItReplaces)
{
    const std::string text =
        "Section 1.\nPay\xC2\xA0is wee\xC2\xADkly, agree\xC2\xAD\nment or not.\n"
        "\xEF\x82\xB7 by day \xEF\x82\xB7\n\xFF is lost.\n";
    EXPECT_EQ(tree(text), "Section 1 Pay is weekly, agreement or not./• by day/\uFFFD is lost.\n");
    EXPECT_EQ(notes(text, ReadingNoteKind::characters),
        (Notes{"Characters that could not be read: 1. Compare those places with the original.",
            "Characters taken out, or made bullets, that only their own font can show: 2.",
            "Blanks of other kinds made plain blanks: 1.",
            "Hyphens taken out that show at the end of a line alone: 2."}));
}

TEST(ReadingNotes, ComposesLetters)
{
    EXPECT_EQ(tree("Section 1.\nCafe\xCC\x81.\n"), "Section 1 Caf\xC3\xA9.\n");
}

TEST(ReadingNotes, ReadsAllKindsOfLineEnds)
{
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const std::string text = "Section 1." + std::string(end) + "It is paid." + end;
        EXPECT_EQ(tree("\xEF\xBB\xBF" + text), "Section 1 It is paid.\n");
        EXPECT_TRUE(read("\xEF\xBB\xBF" + text).notes.empty());
    }
}

TEST(ReadingNotes, NotesYearsRunTogether)
{
    EXPECT_EQ(notes("Section 1.\nIt begins on July 1, 20232025, at noon.\n",
                  ReadingNoteKind::years_run_together),
        Notes{"“20232025” may be an old and a new year whose marks were lost. Before this counts "
              "as current "
              "language, compare it with the original."});
    EXPECT_EQ(
        notes("Section 1.\nIt ends on June 30, 2023 2025.\n", ReadingNoteKind::years_run_together)
            .size(),
        1U);
    EXPECT_TRUE(notes("Section 1.\nIt is 2023-2025, or 20002300 or 120232025.\n",
        ReadingNoteKind::years_run_together)
                    .empty());
}

TEST(ReadingNotes, NotesWhatIsMissingBetweenLabels)
{
    EXPECT_EQ(notes("ARTICLE 1 - PAY\nSection 1.\nYes.\nSection 3.\nNo.\na. one\nb. two\nd. three\n"
                    "ARTICLE 3 - TERM\n",
                  ReadingNoteKind::number_skipped),
        (Notes{"“Section 3” stands behind “Section 1”; what would come between them is not there.",
            "“d.” stands behind “b.”; what would come between them is not there.",
            "“ARTICLE 3” stands behind “ARTICLE 1”; what would come between them is not there."}));
    EXPECT_EQ(notes("Section 1.\nThese:\n\nc. one\n\nd. two\n", ReadingNoteKind::number_skipped),
        Notes{"“c.” is the first of its kind here; what would come before it is not there."});
}

TEST(ReadingNotes, NotesLabelsOutOfSequence)
{
    EXPECT_EQ(notes("ARTICLE 1 - PAY\nSection 1.\nYes.\nSection 2.\nNo.\nSection 2.\nYes.\n",
                  ReadingNoteKind::out_of_sequence),
        Notes{"“Section 2” stands behind “Section 2”; the numbers do not go on from one to the "
              "other."});
}

TEST(ReadingNotes, NotesWhatLooksLikeALabelAndLeadsNowhere)
{
    const std::string text = "Section 1.\nThese are paid:\n\nq. something\n\nIt ends.\n";
    EXPECT_EQ(tree(text), "Section 1 These are paid:/q. something/It ends.\n");
    EXPECT_EQ(notes(text, ReadingNoteKind::kept_as_text),
        Notes{"“q.” looks like the label of a provision, but no other leads to it. It is kept as "
              "text."});
}

TEST(ReadingNotes, NotesATextWithoutLabels)
{
    EXPECT_EQ(notes("We agree.\n", ReadingNoteKind::no_headings),
        Notes{"No article, section or other label was found. Everything is kept as text."});
}

TEST(ReadingNotes, NotesAProvisionTooLongToKeep)
{
    const std::string text = "Section 1.\n" + std::string(provision_text_max_bytes + 1, 'x') + "\n";
    EXPECT_EQ(notes(text, ReadingNoteKind::too_long),
        Notes{"The provision that begins on line 1 is longer than 65536 bytes. Split it in two "
              "before it is kept."});
}

TEST(ReadingNotes, ListsNoMoreNotesThanAPersonReads)
{
    std::string text = "Section 1.\nThese:\n\n";
    for (int line = 0; line < 600; ++line) {
        text += "q. something\n\n";
    }
    const ReadContract contract = read(text);
    ASSERT_EQ(contract.notes.size(), reading_notes_max + 1);
    EXPECT_EQ(contract.notes.back().text,
        "Notes that are not listed: 100. Look whether this is the text of a contract.");
}

TEST(ReadingNotes, RefusesFilesOfOtherKinds)
{
    EXPECT_EQ(refusal("%PDF-1.7\n"),
        "This is a PDF file. Turn it into text with \"pdftotext -layout\" first.");
    EXPECT_EQ(refusal("PK\x03\x04 and so on"),
        "This is a file of a word processor. Save it as plain text in UTF-8 first.");
    EXPECT_EQ(
        refusal("\xFF\xFES"), "This text is kept in UTF-16. Save it as plain text in UTF-8 first.");
}

TEST(ReadingNotes, RefusesWhatCannotBeRead)
{
    const std::string sentence =
        "Most of this file cannot be read as text. Make the text anew from the original, in UTF-8.";
    EXPECT_EQ(refusal("ab\uFFFD\uFFFD\uFFFDc"), sentence);
    EXPECT_EQ(refusal(std::string("a\0b\0c\0", 6)), sentence);
    EXPECT_EQ(refusal("\x80\x81\x82 ab"), sentence);
}

TEST(ReadingNotes, RefusesAnEmptyText)
{
    const std::string sentence =
        "There is no text in this file. Where it was made from scanned pages, let them go "
        "through text recognition first.";
    EXPECT_EQ(refusal(""), sentence);
    EXPECT_EQ(refusal(" \n\f\n"), sentence);
}

TEST(ReadingNotes, RefusesWhatIsTooLarge)
{
    EXPECT_EQ(refusal(std::string(contract_max_bytes + 1, 'x')),
        "The file is larger than 64 MiB. See whether it is the contract, or split it.");
    EXPECT_EQ(refusal("x" + std::string(contract_max_lines + 1, '\n')),
        "The text has more than 1000000 lines. See whether it is the contract, or split it.");
}

}  // namespace
}  // namespace jointly
