// A contract in a DOCX, its words changed, and the two laws that what is written has to hold.
#pragma once

#include "tests/core/documents/docx_reader.h"
#include "tests/core/documents/in_place_docx.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace jointly {

inline const std::string document_part = "word/document.xml";

// The words of the new contract, from those of the old one.
struct Edited {
    std::string original;
    ContractText before;
    ContractText after;
};

inline Edited edited(const ComposedDocx& docx)
{
    const std::string original = packed_as_word_does(docx);
    auto read = read_docx_contract(original, Revisions::ask);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    const ContractText contract = read.ok() ? read.value().contract : ContractText{};
    return {original, contract, contract};
}

// A label whose list has lost its first point may be read as text.
inline std::string words_of(const ContractText& contract)
{
    std::string words;
    for (const ProvisionText& one : contract) {
        for (const std::string& field : {one.label, one.title, one.text}) {
            words += field + (field.empty() ? "" : " ");
        }
    }
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

inline ProvisionText& provision(ContractText& contract, std::string_view label)
{
    for (ProvisionText& one : contract) {
        if (one.label == label || (one.label.empty() && one.title == label)) {
            return one;
        }
    }
    ADD_FAILURE() << "there is no provision " << label;
    static ProvisionText none;
    return none;
}

inline void replace(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from << " is not in " << text;
    text.replace(at, from.size(), to);
}

inline std::string in_place(const Edited& edit)
{
    auto written = redlined_in_place(edit.original, edit.before, edit.after, drafting_team());
    EXPECT_TRUE(written.ok()) << (written.ok() ? "" : written.problem().text);
    return written.ok() ? written.value().bytes : std::string();
}

inline std::string refusal(const Edited& edit)
{
    const auto written = redlined_in_place(edit.original, edit.before, edit.after, drafting_team());
    return written.ok() ? "" : written.problem().text;
}

// The law: rejected it is the original, formatting too; accepted it reads as the new contract.
inline std::string must_hold(const Edited& edit)
{
    const std::string bytes = in_place(edit);
    if (bytes.empty()) {
        return bytes;
    }
    EXPECT_EQ(with_revisions(bytes, document_part, ReadAs::rejected),
        as_it_is(edit.original, document_part));
    const auto accepted = read_docx_contract(bytes, Revisions::accept);
    EXPECT_TRUE(accepted.ok());
    EXPECT_EQ(words_of(accepted.value().contract), words_of(edit.after))
        << with_revisions(bytes, document_part, ReadAs::accepted);
    return bytes;
}

inline const std::string heading = "<w:pStyle w:val=\"Heading1\"/>";
inline const std::string styles =
    style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");

inline std::string labelled(const std::string& label, const std::string& text)
{
    return run_of(label) + "<w:r><w:tab/></w:r>" + run_of(text);
}

inline ComposedDocx typed_contract()
{
    return {p("ARTICLE 1 – RECOGNITION", heading)
                + p("The Employer recognizes the Union as the sole representative.")
                + p("ARTICLE 2 – HOURS OF WORK", heading)
                + p_of(run_of("Section 2.01.", "<w:b/>") + run_of("  The schedule is posted ")
                       + run_of("fourteen (14)", "<w:i/>")
                       + run_of(" days before the first day of the period."))
                + p_of(labelled("(a)", "A shift is eight hours."),
                    "<w:ind w:left=\"720\" w:hanging=\"360\"/>")
                + p_of(labelled("(b)", "A break is fifteen minutes."),
                    "<w:ind w:left=\"720\" w:hanging=\"360\"/>")
                + p("ARTICLE 3 – WAGES", heading) + p("Wages are paid every second Friday."),
        styles};
}

inline std::string accepted_text(const std::string& bytes)
{
    return with_revisions(bytes, document_part, ReadAs::accepted);
}

}  // namespace jointly
