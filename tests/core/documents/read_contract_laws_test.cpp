// What holds of every reading of a contract, over contracts and over heaps of lines made by chance.
#include "core/base/text.h"
#include "core/documents/contract/read_contract.h"
#include "tests/core/documents/contract_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace jointly {
namespace {

using Chance = std::mt19937;

std::size_t below(Chance& chance, std::size_t limit) { return chance() % limit; }

constexpr std::array<std::string_view, 16> words = {"the", "Employer", "shall", "pay", "each",
    "nurse", "who", "works", "on-call", "twenty-four", "(24)", "hours", "in", "that", "unit", "§"};

std::string sentence(Chance& chance, std::size_t longest)
{
    std::string text = "Every";
    for (std::size_t count = below(chance, longest) + 2; count > 0; --count) {
        text += ' ';
        text += words[below(chance, words.size() - 1)];
    }
    return text + " night.";
}

ReadContract read(const std::string& text, TextKind kind)
{
    auto result = read_contract(text, kind);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.problem().text);
    return result.ok() ? std::move(result).value() : ReadContract{};
}

void expect_lawful(const std::string& text, TextKind kind)
{
    const ReadContract contract = read(text, kind);
    EXPECT_EQ(letters_in(contract), letters_in(source_text(text, kind).value()));
    EXPECT_EQ(contract, read(text, kind));
    ASSERT_EQ(contract.lines.size(), contract.contract.size());
    EXPECT_TRUE(std::is_sorted(contract.lines.begin(), contract.lines.end()));
    int deepest = 0;
    for (const ProvisionText& provision : contract.contract) {
        EXPECT_GE(provision.depth, 0);
        EXPECT_LE(provision.depth, deepest);
        deepest = provision.depth + 1;
        EXPECT_EQ(tidy(provision.title), provision.title);
        EXPECT_TRUE(
            !provision.label.empty() || !provision.title.empty() || !provision.text.empty());
        EXPECT_EQ(provision.text.find("\n\n"), std::string::npos);
        if (!provision.verbatim) {
            EXPECT_EQ(tidy(provision.text, true), provision.text);
        }
    }
    EXPECT_TRUE(std::is_sorted(contract.left_out.begin(), contract.left_out.end(),
        [](const LeftOut& one, const LeftOut& other) { return one.line < other.line; }));
}

// Lines as contracts have them, in an order that none has.
std::string heap_of_lines(Chance& chance)
{
    constexpr std::array<std::string_view, 34> lines = {"ARTICLE 1 - PAY", "ARTICLE 2",
        "### ARTICLE 3. TERM", "Article 2 of this Agreement", "Section 1.",
        "Section 2. Rates of Pay.", "Section 3, above, and", "1.1 Days:", "1.2.1  nights", "a. one",
        "b.  two", "(i)   three", "(ii) four", "(1) five", "2) six", "A.  (1)  seven",
        "APPENDIX A - RATES", "LETTER OF AGREEMENT", "TABLE OF CONTENTS",
        "ARTICLE 1 - PAY ........ 3", "Section 1 .......... iv", "PREAMBLE", "Step 1: The Manager",
        "Step      1       2      3", "Nurse   31.10   32.40", "REV: 2019, 2021", "• a bullet",
        "July 1, 20232025", "The parties agree to that,", "and they sign it.",
        "2025-2027   Local 412    17", "17", "\xC2\xA7 4  Peace", "# Head \\* **bold**"};
    std::string text;
    for (std::size_t count = below(chance, 80) + 1; count > 0; --count) {
        text.append(below(chance, 3) * below(chance, 5), ' ');
        text += below(chance, 4) == 0 ? sentence(chance, 20)
                                      : std::string(lines[below(chance, lines.size())]);
        text += below(chance, 12) == 0 ? "\n\f" : below(chance, 4) == 0 ? "\n\n" : "\n";
    }
    return text;
}

TEST(ReadContractLaws, HoldForHeapsOfLines)
{
    Chance chance(20261127);
    for (int run = 0; run < 500 && !testing::Test::HasFailure(); ++run) {
        const std::string text = heap_of_lines(chance);
        SCOPED_TRACE(text);
        expect_lawful(text, run % 2 == 0 ? TextKind::plain : TextKind::markdown);
    }
}

// --- Contracts as a PDF gives them

ContractText some_contract(Chance& chance, std::size_t fewest_articles)
{
    ContractText contract;
    const auto add = [&](ProvisionLevel level, int depth, std::string label, std::string title,
                         bool text) {
        contract.push_back({level, depth, std::move(label), std::move(title), {}, false});
        if (text) {
            contract.back().text = sentence(chance, 40) + "\n" + sentence(chance, 60);
        }
    };
    const std::size_t articles = below(chance, 12) + fewest_articles;
    for (std::size_t article = 1; article <= articles; ++article) {
        add(ProvisionLevel::article, 0, "ARTICLE " + std::to_string(article), "RIGHTS AND DUTIES",
            article % 3 == 0);
        const std::size_t sections = below(chance, 5);
        for (std::size_t section = 1; section <= sections; ++section) {
            add(ProvisionLevel::section, 1, "Section " + std::to_string(section),
                section % 2 == 0 ? "Rest Periods." : "", true);
            const std::size_t clauses = section % 2 == 0 ? below(chance, 12) : 0;
            for (std::size_t clause = 0; clause < clauses; ++clause) {
                add(ProvisionLevel::clause, 2,
                    std::string(1, static_cast<char>('a' + clause)) + ".", "", true);
            }
        }
    }
    return contract;
}

// Text at the width of a page, words hanging behind the label. A paragraph begins with a deeper indent.
class Printer {
public:
    explicit Printer(bool paged) : paged_(paged) {}

    void line(std::string text)
    {
        text_ += text + "\n";
        constexpr int lines_a_page = 30;
        if (paged_ && ++on_page_ == lines_a_page) {
            ++page_;
            text_ += "\n\nAgreement with Local 412            " + std::to_string(page_) + "\n\f";
            on_page_ = 0;
        }
    }

    void words(std::string head, std::size_t hang, std::string_view text)
    {
        constexpr std::size_t width = 78;
        bool first = true;
        for (const std::string_view paragraph : split(text, '\n')) {
            std::string out = first ? head : std::string(hang + 6, ' ');
            bool empty = true;
            for (const std::string_view word : split(paragraph, ' ')) {
                if (!empty && out.size() + 1 + word.size() > width) {
                    line(out);
                    out = std::string(hang, ' ');
                    empty = true;
                }
                out += (empty ? "" : " ") + std::string(word);
                empty = false;
            }
            line(out);
            first = false;
        }
    }

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    bool paged_;
    std::string text_;
    int on_page_ = 0;
    int page_ = 0;
};

std::string printed(const ContractText& contract, bool paged)
{
    Printer printer(paged);
    printer.line("TABLE OF CONTENTS");
    for (const ProvisionText& provision : contract) {
        if (provision.level == ProvisionLevel::article) {
            printer.line(provision.label + " - " + provision.title + " ............ 1");
        }
    }
    printer.line("");
    for (const ProvisionText& provision : contract) {
        if (provision.level == ProvisionLevel::clause) {
            printer.words("    " + provision.label + "   ", 9, provision.text);
            continue;
        }
        printer.line(provision.level == ProvisionLevel::article
                         ? provision.label + " - " + provision.title
                         : provision.label + ". " + provision.title);
        if (!provision.text.empty()) {
            printer.words("", 0, provision.text);
        }
    }
    return printer.text();
}

TEST(ReadContractLaws, APrintedContractReadsBack)
{
    Chance chance(412);
    for (int run = 0; run < 40 && !testing::Test::HasFailure(); ++run) {
        const ContractText contract = some_contract(chance, 1);
        const std::string text = printed(contract, false);
        SCOPED_TRACE(text);
        expect_lawful(text, TextKind::plain);
        EXPECT_EQ(plain_text(read(text, TextKind::plain).contract), plain_text(contract));
        EXPECT_TRUE(read(text, TextKind::plain).contract == contract);
    }
}

// A paragraph that begins on a new page behind a full stop may have gone on there: nothing tells.
TEST(ReadContractLaws, AContractPrintedOnPagesHasTheSameProvisions)
{
    Chance chance(413);
    for (int run = 0; run < 15 && !testing::Test::HasFailure(); ++run) {
        const ContractText contract = some_contract(chance, 24);
        const std::string text = printed(contract, true);
        SCOPED_TRACE(text);
        expect_lawful(text, TextKind::plain);
        ContractText found = read(text, TextKind::plain).contract;
        ContractText wanted = contract;
        for (ContractText* one : {&found, &wanted}) {
            for (ProvisionText& provision : *one) {
                std::replace(provision.text.begin(), provision.text.end(), '\n', ' ');
            }
        }
        EXPECT_EQ(plain_text(found), plain_text(wanted));
        EXPECT_TRUE(found == wanted);
    }
}

}  // namespace
}  // namespace jointly
