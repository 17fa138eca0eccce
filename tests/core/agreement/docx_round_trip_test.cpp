// A contract on a DOCX of ours and read again, clean and with its changes tracked: the same provisions.
#include "core/agreement/contract_sheet.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/read_docx.h"
#include "core/documents/write_docx.h"
#include "core/language/contract_redline.h"
#include "tests/support/made_up_contract.h"
#include "tests/support/plain_contract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>

namespace jointly {
namespace {

// With titles as contracts have them, each word a capital, and every provision with a label: text without
// one belongs to the provision before it when it is read.
ContractText labelled(ContractText contract)
{
    std::erase_if(contract, [](const ProvisionText& one) { return one.label.empty(); });
    for (ProvisionText& provision : contract) {
        bool begins = true;
        for (char& c : provision.title) {
            c = begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            begins = c == ' ';
        }
    }
    return contract;
}

std::string docx_of(const ContractText& before, const ContractText& after, DocxChanges changes)
{
    const auto docx =
        write_docx(contract_sheet(redline(before, after), "old", "new", SheetScope::whole_contract),
            {changes, "Joint drafting team", {}});
    EXPECT_TRUE(docx.ok());
    return docx.ok() ? docx.value() : std::string();
}

// The contract alone: what the sheet says around it is left out.
ContractText provisions_in(const std::string& docx, Revisions revisions)
{
    const auto read = read_docx_contract(docx, revisions);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    return read.ok() ? read.value().contract : ContractText{};
}

std::string without_blanks(std::string text)
{
    std::erase_if(text, [](char sign) { return sign == ' ' || sign == '\n'; });
    return text;
}

void expect_same(const ContractText& read, const ContractText& written)
{
    EXPECT_EQ(plain_text(read), plain_text(written));
    EXPECT_EQ(read, written);
}

TEST(DocxRoundTrip, OfAContractGivesTheSameProvisions)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const ContractText contract = labelled(made_up_contract(1'500, random));
        expect_same(provisions_in(docx_of(contract, contract, DocxChanges::clean), Revisions::ask),
            contract);
    }
}

// All accepted it is the new contract, all rejected the old one. None was moved: that is told in notes
// between the provisions.
TEST(DocxRoundTrip, OfTrackedChangesGivesBothContracts)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const ContractText before = labelled(made_up_contract(1'500, random));
        ContractText after = before;
        for (ProvisionText& provision : after) {
            if (random() % 3 == 0 && !provision.text.empty()) {
                provision.text =
                    provision.text.substr(provision.text.find(' ') + 1) + " Nurses agree.";
                provision.text.front() = 'X';
            }
        }
        const std::string docx = docx_of(before, after, DocxChanges::tracked);
        EXPECT_FALSE(read_docx_contract(docx, Revisions::ask).ok());
        expect_same(provisions_in(docx, Revisions::accept), after);
        expect_same(provisions_in(docx, Revisions::reject), before);
    }
}

// What stands in columns, or in capitals on a line of its own, may come to another provision than it was in, and a
// label that is read as deeper takes what stands below it along: one in twenty-five at the most. No word is lost or
// changes its place.
TEST(DocxRoundTrip, OfRealContractsLosesNoWord)
{
    const auto pairs = contracts_at_hand();
    if (!pairs) {
        GTEST_SKIP() << "JOINTLY_CONTRACTS names no folder of contracts.";
    }
    for (const ContractPair& pair : *pairs) {
        for (const std::string* const text : {&pair.before, &pair.after}) {
            const auto source = read_contract(*text, TextKind::plain);
            ASSERT_TRUE(source.ok()) << pair.name;
            const ContractText& written = source.value().contract;
            const ContractText read =
                provisions_in(docx_of(written, written, DocxChanges::clean), Revisions::ask);
            EXPECT_EQ(without_blanks(plain_text(read)), without_blanks(plain_text(written)))
                << pair.name;
            const auto lost =
                std::count_if(written.begin(), written.end(), [&](const ProvisionText& one) {
                    return std::find(read.begin(), read.end(), one) == read.end();
                });
            EXPECT_LE(static_cast<std::size_t>(lost) * 25, written.size()) << pair.name;
        }
    }
}

}  // namespace
}  // namespace jointly
