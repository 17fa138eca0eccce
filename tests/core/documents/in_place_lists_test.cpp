// Changes written into a DOCX whose labels a list numbers, that has tables and fields; pandoc as the witness.
#include "tests/core/documents/docx_rules.h"
#include "tests/core/documents/in_place_edit.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace jointly {

namespace {

ComposedDocx numbered_contract()
{
    return {p("ARTICLE 1 – HOURS", heading) + in_list(1, 0, "A shift is eight hours.")
                + in_list(1, 0, "A break is fifteen minutes.")
                + in_list(1, 0, "A week is forty hours.") + p("ARTICLE 2 – PAY", heading)
                + p("Wages are paid every second Friday."),
        styles, abstract_list(0, level(0, "lowerLetter", "(%1)")) + list_use(1, 0)};
}

// Behind the provision of that label.
void insert_behind(ContractText& contract, std::string_view label, const std::string& new_label)
{
    const auto found = std::find_if(contract.begin(), contract.end(),
        [&](const ProvisionText& one) { return one.label == label; });
    ASSERT_NE(found, contract.end());
    contract.insert(
        found + 1, {found->level, found->depth, new_label, {}, "A meal is free of charge.", false});
}

InPlaceDocx in_place_of(const Edited& edit)
{
    auto written = redlined_in_place(edit.original, edit.before, edit.after, drafting_team());
    EXPECT_TRUE(written.ok()) << (written.ok() ? "" : written.problem().text);
    return written.ok() ? std::move(written).value() : InPlaceDocx{};
}

std::string pandoc(const std::string& docx, const std::string& words)
{
    const std::string file = testing::TempDir() + "in_place_pandoc.docx";
    std::ofstream(file, std::ios::binary) << docx;
    const std::string command = "pandoc -f docx -t json " + words + " '" + file + "'";
    FILE* const pipe = popen(command.c_str(), "r");
    std::string out;
    std::array<char, 4096> piece{};
    for (std::size_t read = 0; (read = fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
        out.append(piece.data(), read);
    }
    EXPECT_EQ(pclose(pipe), 0);
    std::filesystem::remove(file);
    return out;
}

}  // namespace

TEST(InPlaceLists, ANewProvisionAtTheEndTakesTheNextNumber)
{
    Edited edit = edited(numbered_contract());
    insert_behind(edit.after, "(c)", "(d)");
    const std::string bytes = must_hold(edit);
    EXPECT_TRUE(in_place_of(edit).labels.empty());
    EXPECT_EQ(part_of(bytes, document_part).find("(d)"), std::string::npos)
        << "the list numbers it";
}

TEST(InPlaceLists, WhatComesOutNumberedOtherwiseIsListed)
{
    Edited edit = edited(numbered_contract());
    insert_behind(edit.after, "(a)", "(b)");
    const std::vector<ShownLabel> labels{
        {"(b)", "A break is fifteen minutes.", "(c)"}, {"(c)", "A week is forty hours.", "(d)"}};
    EXPECT_EQ(in_place_of(edit).labels, labels);
}

TEST(InPlaceLists, ALabelThatTheListWouldNotShowIsTyped)
{
    Edited edit = edited(numbered_contract());
    insert_behind(edit.after, "(b)", "(b-1)");
    const InPlaceDocx docx = in_place_of(edit);
    const std::string xml = part_of(docx.bytes, document_part);
    EXPECT_NE(xml.find("(b-1)"), std::string::npos) << xml;
    EXPECT_NE(xml.find("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"),
        std::string::npos)
        << xml;
    EXPECT_TRUE(docx.labels.empty());
    EXPECT_EQ(docx_text_breaches(xml), std::vector<std::string>{});
}

TEST(InPlaceLists, WhatIsStruckRenumbersWhatFollows)
{
    Edited edit = edited(numbered_contract());
    std::erase_if(edit.after, [](const ProvisionText& one) { return one.label == "(b)"; });
    EXPECT_EQ(in_place_of(edit).labels,
        (std::vector<ShownLabel>{{"(c)", "A week is forty hours.", "(b)"}}));
}

TEST(InPlaceTables, WordsOfACellAreMarkedInIt)
{
    Edited edit =
        edited({p("ARTICLE 1 – PAY", heading) + p("The rates are these.")
                    + table(row({"Step", "Rate"}) + row({"One", "$30.10"})) + p("The end."),
            styles});
    for (ProvisionText& one : edit.after) {
        if (one.verbatim) {
            replace(one.text, "$30.10", "$31.25");
        }
    }
    const std::string xml = part_of(must_hold(edit), document_part);
    EXPECT_NE(xml.find("$30.10</w:delText>"), std::string::npos) << xml;
}

TEST(InPlaceTables, OtherRowsAreRefused)
{
    Edited edit =
        edited({p("ARTICLE 1 – PAY", heading) + p("The rates are these.")
                    + table(row({"Step", "Rate"}) + row({"One", "$30.10"})) + p("The end."),
            styles});
    for (ProvisionText& one : edit.after) {
        one.text += one.verbatim ? "\nTwo | $32.00" : "";
    }
    EXPECT_EQ(refusal(edit), "The table in paragraph 3 of the original DOCX gets other rows or "
                             "columns. Write the changes "
                             "as a DOCX of its own: --format docx.");
}

TEST(InPlaceTables, OneThatIsStruckGoesRowByRow)
{
    Edited edit =
        edited({p("ARTICLE 1 – PAY", heading) + p("The rates are these.")
                    + table(row({"Step", "Rate"}) + row({"One", "$30.10"})) + p("The end."),
            styles});
    std::erase_if(edit.after, [](const ProvisionText& one) { return one.verbatim; });
    const std::string bytes = must_hold(edit);
    EXPECT_EQ(accepted_text(bytes).find("w:tr>"), std::string::npos) << accepted_text(bytes);
}

TEST(InPlaceFields, AreStruckAndWrittenAnewAsAWhole)
{
    const std::string field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
        "REF r </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run_of("Section 12") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Edited edit = edited({p("ARTICLE 1 – PAY", heading)
                              + p_of(run_of("Paid as ") + field + run_of(" says, monthly.")),
        styles});
    replace(provision(edit.after, "ARTICLE 1").text, "Section 12", "Section 14");
    const std::string xml = part_of(must_hold(edit), document_part);
    EXPECT_NE(xml.find("<w:delInstrText xml:space=\"preserve\"> REF r </w:delInstrText>"),
        std::string::npos)
        << xml;
    EXPECT_EQ(xml.find("<w:instrText"), std::string::npos) << xml;
}

// Another reader of DOCX sees the same document, formats too.
TEST(InPlaceWitness, PandocRejectsToTheOriginalAndAcceptsToTheNewText)
{
    if (std::system("pandoc --version > /dev/null 2>&1") != 0) {
        GTEST_SKIP() << "pandoc is not installed";
    }
    Edited edit = edited(typed_contract());
    replace(provision(edit.after, "Section 2.01").text, "fourteen (14)", "twenty-eight (28)");
    std::erase_if(edit.after, [](const ProvisionText& one) { return one.label == "(b)"; });
    insert_behind(edit.after, "(a)", "(c)");
    const std::string bytes = must_hold(edit);
    EXPECT_EQ(pandoc(bytes, "--track-changes=reject"), pandoc(edit.original, ""));
    const std::string accepted = pandoc(bytes, "--track-changes=accept");
    EXPECT_NE(accepted.find("twenty-eight"), std::string::npos) << accepted;
    EXPECT_EQ(accepted.find("fifteen"), std::string::npos) << accepted;
}

}  // namespace jointly
