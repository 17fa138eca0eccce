#include "core/caucus/vault.h"
#include "tests/core/caucus/vault_on_disk.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using VaultFile = VaultOnDisk;

TEST_F(VaultFile, GivesBackWhatItTookInOrder)
{
    Vault made = fresh_vault();
    EXPECT_TRUE(made.entries().empty());
    for (const std::string& entry : sentences) {
        ASSERT_TRUE(made.append(entry).ok());
    }
    EXPECT_EQ(made.entries(), sentences);
    close(std::move(made));
    const Vault again = opened();
    EXPECT_EQ(again.entries(), sentences);
    EXPECT_EQ(again.notice(), "");
    EXPECT_FALSE(again.is_read_only());
    EXPECT_EQ(mode_of(path), 0600U);
}

TEST_F(VaultFile, HoldsNothingInClear)
{
    fill();
    const std::string bytes = bytes_of(path);
    for (const std::string& entry : sentences) {
        EXPECT_EQ(bytes.find(entry), std::string::npos);
        EXPECT_EQ(bytes.find(to_base64(entry).substr(0, 12)), std::string::npos);
    }
    EXPECT_EQ(bytes.find(std::string(passphrase)), std::string::npos);
}

TEST_F(VaultFile, TellsOfALengthOnlyHowMany256BytesItHas)
{
    Vault vault = fresh_vault();
    std::vector<std::size_t> sizes;
    for (const std::size_t size : {0U, 1U, 100U, 254U, 255U, 256U}) {
        const std::size_t before = bytes_of(path).size();
        ASSERT_TRUE(vault.append(std::string(size, 'x')).ok());
        sizes.push_back(bytes_of(path).size() - before);
    }
    EXPECT_EQ(sizes[0], sizes[1]);
    EXPECT_EQ(sizes[1], sizes[2]);
    EXPECT_EQ(sizes[2], sizes[4]);
    EXPECT_GT(sizes[5], sizes[4]);
}

TEST_F(VaultFile, OpensWithNoOtherPassphrase)
{
    fill();
    const std::string before = bytes_of(path);
    for (const char* const wrong : {"", "walrus ottoman pilgrim dent kerosenf",
             "Walrus ottoman pilgrim dent kerosene", "walrus ottoman pilgrim dent kerosene "}) {
        const auto vault = Vault::open(path, Secret(std::string_view(wrong)));
        ASSERT_FALSE(vault.ok());
        EXPECT_EQ(vault.problem().text, "This passphrase does not open the vault. Look at capital "
                                        "letters and at the keyboard's "
                                        "language, and try again.");
    }
    EXPECT_EQ(bytes_of(path), before);
    EXPECT_FALSE(is_there(path + ".lock"));
}

TEST_F(VaultFile, IsNotMadeUnderAWeakPassphraseNorOverAnotherFile)
{
    EXPECT_FALSE(Vault::create(path, Secret(std::string_view("123456")), least_effort).ok());
    EXPECT_FALSE(is_there(path));
    put(path, "mine");
    EXPECT_FALSE(Vault::create(path, Secret(passphrase), least_effort).ok());
    EXPECT_EQ(bytes_of(path), "mine");
}

TEST_F(VaultFile, LeavesOtherPassphrasesOutAgain)
{
    fill();
    {
        Vault vault = opened();
        ASSERT_TRUE(vault.add_passphrase(Secret(other_passphrase), least_effort).ok());
    }
    {
        Vault by_other = opened(other_passphrase);
        ASSERT_TRUE(by_other.keep_only_this_passphrase().ok());
        EXPECT_EQ(by_other.passphrases(), 1U);
        ASSERT_TRUE(by_other.change_passphrase(Secret(other_passphrase), least_effort).ok());
        ASSERT_TRUE(by_other.append("Alone again").ok());
    }
    EXPECT_FALSE(Vault::open(path, Secret(passphrase)).ok());
    EXPECT_EQ(opened(other_passphrase).entries().size(), sentences.size() + 1);
}

TEST_F(VaultFile, TakesASecondPassphraseAndKeepsItsEntriesAsTheyWere)
{
    fill();
    const std::string before = bytes_of(path);
    {
        Vault vault = opened();
        ASSERT_TRUE(vault.add_passphrase(Secret(other_passphrase), least_effort).ok());
        EXPECT_EQ(vault.passphrases(), 2U);
        EXPECT_FALSE(vault.add_passphrase(Secret(std::string_view("4711")), least_effort).ok());
        // Twice the same would leave one behind when the other is changed.
        for (const std::string& there : {std::string(passphrase), std::string(other_passphrase)}) {
            EXPECT_FALSE(vault.add_passphrase(Secret(std::string_view(there)), least_effort).ok());
        }
        EXPECT_FALSE(vault.change_passphrase(Secret(other_passphrase), least_effort).ok());
    }
    const std::string after = bytes_of(path);
    EXPECT_EQ(after.substr(after.find('\n')), before.substr(before.find('\n')));
    EXPECT_EQ(opened().entries(), sentences);
    Vault by_other = opened(other_passphrase);
    EXPECT_EQ(by_other.entries(), sentences);
    EXPECT_TRUE(by_other.append("From the second laptop").ok());
}

TEST_F(VaultFile, ChangesThePassphraseThatItWasOpenedWith)
{
    fill();
    {
        Vault vault = opened();
        ASSERT_TRUE(vault.change_passphrase(Secret(other_passphrase), least_effort).ok());
        EXPECT_EQ(vault.passphrases(), 1U);
        ASSERT_TRUE(vault.append("After the change").ok());
    }
    EXPECT_FALSE(Vault::open(path, Secret(passphrase)).ok());
    EXPECT_EQ(opened(other_passphrase).entries().back(), "After the change");
}

TEST_F(VaultFile, HasAtMostEightPassphrases)
{
    Vault vault = fresh_vault();
    for (std::size_t slot = 1; slot < vault_slots_max; ++slot) {
        const std::string another = std::string(other_passphrase) + '-' + std::to_string(slot);
        ASSERT_TRUE(vault.add_passphrase(Secret(std::string_view(another)), least_effort).ok());
    }
    EXPECT_EQ(vault.add_passphrase(Secret(other_passphrase), least_effort).problem().text,
        "A vault has at most 8 passphrases. Change one of them instead.");
}

TEST_F(VaultFile, HasOneWriter)
{
    const Vault vault = fresh_vault();
    const auto second = Vault::open(path, Secret(passphrase));
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.problem().text.find("This"), 0U) << second.problem().text;
}

TEST_F(VaultFile, WritesOverNothingThatAnotherProgramWrote)
{
    Vault vault = fresh_vault();
    put(path, "somebody else's line\n", true);
    const std::string before = bytes_of(path);
    EXPECT_FALSE(vault.append("Nine weeks").ok());
    EXPECT_FALSE(vault.change_passphrase(Secret(other_passphrase), least_effort).ok());
    EXPECT_EQ(bytes_of(path), before);
}

TEST_F(VaultFile, RefusesWhatIsTooLong)
{
    Vault vault = fresh_vault();
    EXPECT_TRUE(vault.append(std::string(vault_entry_max_bytes, 'x')).ok());
    EXPECT_EQ(vault.append(std::string(vault_entry_max_bytes + 1, 'x')).problem().text,
        "This is longer than one entry of a vault can be. Enter it in parts.");
    EXPECT_EQ(vault.entries().size(), 1U);
}

TEST_F(VaultFile, LosesNoEntryAtAnyDiskCallThatFails)
{
    for (const bool for_good : {false, true}) {
        for (int at = 1; at < 40; ++at) {
            const std::string file =
                scratch.path("failing-" + std::to_string(at) + (for_good ? "-good" : ""));
            std::vector<std::string> kept;
            {
                const auto fault = std::make_shared<Fault>();
                fault->for_good = for_good;
                auto vault = Vault::create(file, Secret(passphrase), least_effort, failing(fault));
                ASSERT_TRUE(vault.ok());
                fault->at = fault->calls + at;
                for (const std::string& entry : sentences) {
                    if (vault.value().append(entry).ok()) {
                        kept.push_back(entry);
                    }
                }
            }
            const auto back = Vault::open(file, Secret(passphrase));
            ASSERT_TRUE(back.ok()) << back.problem().text;
            ASSERT_GE(back.value().entries().size(), kept.size()) << at;
            for (std::size_t place = 0; place < kept.size(); ++place) {
                EXPECT_EQ(back.value().entries()[place], kept[place]) << at;
            }
        }
    }
}

}  // namespace
}  // namespace jointly
