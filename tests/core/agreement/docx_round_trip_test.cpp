// A contract on a DOCX of ours and read again, clean and with its changes tracked: the same provisions.
#include "core/agreement/contract_sheet.h"
#include "core/documents/contract/read_docx.h"
#include "core/documents/write_docx.h"
#include "core/language/contract_redline.h"
#include "tests/support/made_up_contract.h"

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

// Without the head of the sheet.
ContractText provisions_in(const std::string& docx, Revisions revisions)
{
    const auto read = read_docx_contract(docx, revisions);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    ContractText contract = read.ok() ? read.value().contract : ContractText{};
    const auto first = std::find_if(contract.begin(), contract.end(),
        [](const ProvisionText& one) { return !one.label.empty(); });
    contract.erase(contract.begin(), first);
    return contract;
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

}  // namespace
}  // namespace jointly
