// The laws of changes in place over made-up files and edits, and over real contracts put into a DOCX.
#include "core/base/text.h"
#include "core/documents/contract/contract_file.h"
#include "tests/core/documents/docx_reader.h"
#include "tests/core/documents/docx_rules.h"
#include "tests/core/documents/in_place_docx.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <random>

namespace jointly {

namespace {

constexpr const char* part = "word/document.xml";

class MadeUp {
public:
    explicit MadeUp(unsigned seed) : random_(seed) {}

    [[nodiscard]] std::size_t below(std::size_t most)
    {
        return most == 0 ? 0 : static_cast<std::size_t>(random_()) % most;
    }
    [[nodiscard]] bool one_in(std::size_t chances) { return below(chances) == 0; }

    std::string words(std::size_t most)
    {
        static constexpr std::array<std::string_view, 24> all = {"the", "Employer", "shall", "pay",
            "each", "nurse", "for", "overtime", "at", "one", "and", "one-half", "times", "rate",
            "fourteen (14)", "days", "notice", "of", "schedule", "premium", "$1.25", "per", "hour",
            "’tis"};
        std::string text;
        for (std::size_t count = below(most) + 1; count > 0; --count) {
            text += (text.empty() ? "" : " ") + std::string(all[below(all.size())]);
        }
        return text;
    }

    std::string sentence() { return "The " + words(14) + "."; }

    // Cut into runs of any format; now and then in a link, a field or behind a bookmark.
    std::string runs(const std::string& text)
    {
        static const std::array<std::string, 4> formats = {
            "", "<w:b/>", "<w:i/>", "<w:b/><w:sz w:val=\"22\"/>"};
        std::string all;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = std::min(text.size(), at + 1 + below(24));
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
                ++end;
            }
            const std::string run = run_of(text.substr(at, end - at), formats[below(4)]);
            at = end;
            switch (below(14)) {
                case 0:
                    ++bookmarks_;
                    all += "<w:bookmarkStart w:id=\"" + std::to_string(bookmarks_)
                         + "\" w:name=\"b\"/>" + run + "<w:bookmarkEnd w:id=\""
                         + std::to_string(bookmarks_) + "\"/>";
                    break;
                case 1: all += "<w:hyperlink w:anchor=\"b\">" + run + "</w:hyperlink>"; break;
                case 2:
                    all += "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                           "xml:space=\"preserve\"> REF b </w:instrText></w:r><w:r><w:fldChar "
                           "w:fldCharType=\"separate\"/></w:r>"
                         + run + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
                    break;
                case 3: all += "<w:r><w:lastRenderedPageBreak/></w:r>" + run; break;
                default: all += run;
            }
        }
        return all;
    }

    ComposedDocx contract()
    {
        const bool numbered = one_in(2);
        const bool apart = one_in(2);
        const std::string heading = "<w:pStyle w:val=\"Heading1\"/>";
        const std::string listed = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        std::string body;
        const auto add = [&](const std::string& paragraph) {
            body += paragraph + (apart ? "<w:p/>" : "");
        };
        const std::size_t articles = 2 + below(4);
        for (std::size_t article = 1; article <= articles; ++article) {
            const std::string number = std::to_string(article);
            add(p_of(runs("ARTICLE " + number + " – " + (one_in(2) ? "PAY" : "HOURS OF WORK")),
                heading));
            for (std::size_t count = below(3); count > 0; --count) {
                add(p_of(runs(sentence() + " " + sentence()), "<w:jc w:val=\"both\"/>"));
            }
            for (std::size_t clause = 0; clause < below(5); ++clause) {
                const std::string label =
                    "(" + std::string(1, static_cast<char>('a' + clause)) + ")";
                add(numbered && article == 1
                        ? p_of(runs(sentence()), listed)
                        : p_of(run_of(label) + "<w:r><w:tab/></w:r>" + runs(sentence()),
                            "<w:ind w:left=\"720\" w:hanging=\"360\"/>"));
            }
            if (one_in(4)) {
                body += "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                      + row({words(2), words(2)}) + row({words(2), words(2)}) + "</w:tbl>";
                body += one_in(2) ? p(sentence()) : "<w:p/>";
            }
        }
        return {body, style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"),
            abstract_list(0, level(0, "lowerLetter", "(%1)")) + list_use(1, 0)};
    }

    void edit(ContractText& contract)
    {
        for (std::size_t count = 1 + below(4); count > 0 && !contract.empty(); --count) {
            const std::size_t at = below(contract.size());
            switch (below(8)) {
                case 0:
                    if (contract.size() > 1 && contract[at].depth > 0) {
                        contract.erase(contract.begin() + static_cast<std::ptrdiff_t>(at));
                    }
                    break;
                case 1:
                    contract.insert(contract.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                        {ProvisionLevel::clause, contract[at].depth,
                            contract[at].depth > 0 ? "(x)" : "", {}, sentence(), false});
                    break;
                case 2:
                    contract.push_back({ProvisionLevel::article, 0, "ARTICLE 77", "NEW MATTERS",
                        sentence() + "\n" + sentence(), false});
                    break;
                default: edit_text(contract[at]);
            }
        }
    }

private:
    void edit_text(ProvisionText& provision)
    {
        std::string& text = provision.text;
        if (text.empty()) {
            text = one_in(3) && !provision.verbatim ? sentence() : "";
            return;
        }
        auto parts = split(text, ' ');
        std::vector<std::string> all(parts.begin(), parts.end());
        const std::size_t at = below(all.size());
        if (provision.verbatim) {
            if (all[at] != "|" && all[at].find('\n') == std::string::npos) {
                all[at] = "nine";
            }
        } else {
            switch (below(6)) {
                case 0: all[at] = words(3); break;
                case 1: all[at] += " " + words(4); break;
                case 2: all.resize(std::max<std::size_t>(at, 1)); break;
                case 3: all[at] += "\n" + sentence(); break;
                case 4: all.push_back(sentence()); break;
                default: all.erase(all.begin());
            }
        }
        text.clear();
        for (const std::string& word : all) {
            text += (text.empty() || text.ends_with('\n') || word.empty() ? "" : " ") + word;
        }
    }

    std::mt19937 random_;
    int bookmarks_ = 0;
};

// Letters and digits of all fields but labels.
std::string letters_of(const ContractText& contract, bool with_labels)
{
    std::string letters;
    for (const ProvisionText& one : contract) {
        for (const std::string& field :
            {with_labels ? one.label : std::string(), one.title, one.text}) {
            for (const char sign : field) {
                if (sign != ' ' && sign != '\n' && sign != '|') {
                    letters += sign;
                }
            }
        }
    }
    return letters;
}

struct Held {
    bool written = false;
    std::string problem;
};

Held must_hold(const std::string& original, const ContractText& before, const ContractText& after)
{
    const auto written = redlined_in_place(original, before, after, drafting_team());
    if (!written.ok()) {
        return {false, written.problem().text};
    }
    const std::string& bytes = written.value().bytes;
    EXPECT_EQ(with_revisions(bytes, part, ReadAs::rejected), as_it_is(original, part));
    const auto accepted = read_docx_contract(bytes, Revisions::accept);
    EXPECT_TRUE(accepted.ok());
    if (accepted.ok() && written.value().labels.empty()) {
        EXPECT_EQ(letters_of(accepted.value().contract, true), letters_of(after, true));
    }
    EXPECT_EQ(docx_text_breaches(part_of(bytes, part)), std::vector<std::string>{})
        << part_of(bytes, part);
    for (const DocxPart& one : unpacked(original)) {
        if (one.name != part) {
            EXPECT_EQ(one.bytes, part_of(bytes, one.name));
        }
    }
    return {true, {}};
}

}  // namespace

TEST(InPlaceLaws, HoldForAnyEdits)
{
    std::size_t written = 0;
    constexpr unsigned rounds = 150;
    for (unsigned seed = 0; seed < rounds && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        MadeUp made_up(seed);
        const std::string original = packed_as_word_does(made_up.contract());
        const auto read = read_docx_contract(original, Revisions::ask);
        ASSERT_TRUE(read.ok()) << read.problem().text;
        ContractText after = read.value().contract;
        made_up.edit(after);
        const Held outcome = must_hold(original, read.value().contract, after);
        written += outcome.written ? 1 : 0;
        if (!outcome.written) {
            std::cerr << seed << ": " << outcome.problem << "\n";
        }
    }
    EXPECT_GT(written, rounds * 9 / 10);
}

}  // namespace jointly
