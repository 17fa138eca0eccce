// A vault that was cut, changed, mixed up or made up.
#include "core/caucus/remembered_vaults.h"
#include "core/disk/folders.h"
#include "tests/core/caucus/vault_on_disk.h"

#include <algorithm>

namespace jointly {
namespace {

class DamagedVault : public VaultOnDisk {
protected:
    DamagedVault()
    {
        fill();
        bytes_ = bytes_of(path);
        std::string_view rest = bytes_;
        while (!rest.empty()) {
            const std::size_t size = rest.find('\n') + 1;
            lines_.emplace_back(rest.substr(0, size));
            rest.remove_prefix(size);
        }
    }
    void forget() const { (void)remove_file(state_folder() + "/vaults"); }
    void put_lines(const std::vector<std::size_t>& order) const
    {
        std::string mixed;
        for (const std::size_t place : order) {
            mixed += lines_[place];
        }
        put(path, mixed);
    }
    // That it opens up to a line, and what it says.
    void expect_up_to(std::size_t entries, const std::string& said, const std::string& what)
    {
        auto vault = Vault::open(path, Secret(passphrase));
        ASSERT_TRUE(vault.ok()) << what << vault.problem().text;
        EXPECT_EQ(vault.value().entries().size(), entries) << what;
        EXPECT_EQ(vault.value().notice(), said) << what;
        EXPECT_TRUE(vault.value().is_read_only()) << what;
        const std::string before = bytes_of(path);
        EXPECT_FALSE(vault.value().append("more").ok()) << what;
        EXPECT_FALSE(vault.value().add_passphrase(Secret(other_passphrase)).ok()) << what;
        EXPECT_EQ(bytes_of(path), before) << what;
    }
    static std::string moved_at(int line)
    {
        return "Use another copy of this vault to go on: line " + std::to_string(line)
             + " was changed, moved or brought in from elsewhere. It opens for reading only, up to "
               "that line.";
    }

    std::string bytes_;
    std::vector<std::string> lines_;  // the header first
};

TEST_F(DamagedVault, IsCutAtALineThatWasNotFinished)
{
    forget();
    const std::size_t last = bytes_.size() - lines_.back().size();
    for (std::size_t size = last + 1; size < bytes_.size(); ++size) {
        put(path, bytes_.substr(0, size));
        {
            Vault vault = opened();
            if (size + 1 == bytes_.size()) {  // all but its end: nothing of it is lost
                EXPECT_EQ(vault.entries(), sentences);
                EXPECT_EQ(bytes_of(path), bytes_);
                continue;
            }
            EXPECT_EQ(vault.entries().size(), 2U) << size;
            EXPECT_EQ(
                vault.notice().find("The last line of the vault was not finished. It is kept in "),
                0U);
            EXPECT_EQ(bytes_of(path).size(), last);
        }
        forget();
    }
    {
        Vault vault = opened();
        EXPECT_EQ(vault.notice(), "");
        EXPECT_TRUE(vault.append("After the cut").ok());
    }
    EXPECT_EQ(opened().entries().back(), "After the cut");
}

// Remembered here or not: what opens is whole, and goes on.
TEST_F(DamagedVault, LosesNothingWhereOnlyTheEndOfItsLastLineIsMissing)
{
    for (const bool remembered : {true, false}) {
        if (!remembered) {
            forget();
        }
        put(path, bytes_.substr(0, bytes_.size() - 1));
        {
            Vault vault = opened();
            EXPECT_EQ(vault.entries(), sentences);
            EXPECT_EQ(vault.notice(), "");
            EXPECT_EQ(bytes_of(path), bytes_);
            EXPECT_TRUE(vault.append("More").ok());
        }
        EXPECT_EQ(opened().entries().size(), 4U);
        EXPECT_EQ(opened().notice(), "");
        forget();
    }
}

TEST_F(DamagedVault, KeepsWhatItCutsOffBesideIt)
{
    forget();
    put(path, bytes_.substr(0, bytes_.size() - 9));
    (void)opened();
    const std::string kept = path + ".torn-1";
    EXPECT_EQ(bytes_of(kept), lines_.back().substr(0, lines_.back().size() - 9));
    EXPECT_EQ(mode_of(kept), 0600U);
}

TEST_F(DamagedVault, IsRefusedWhereItsSlotsTogetherTakeTooLong)
{
    VaultHeader header = vault_in(bytes_).value().header;
    header.slots.resize(vault_slots_max, header.slots.front());
    for (KeySlot& slot : header.slots) {
        slot.effort = usual_effort;
    }
    EXPECT_TRUE(vault_in(vault_header_line(header)).ok());
    header.slots.front().effort.passes = 4;
    EXPECT_FALSE(vault_in(vault_header_line(header)).ok());
}

TEST_F(DamagedVault, OpensUpToALineThatWasMovedLeftOutOrDoubled)
{
    put_lines({0, 2, 1, 3});
    expect_up_to(0, moved_at(2), "swapped");
    put_lines({0, 1, 3});
    expect_up_to(1, moved_at(3), "left out");
    put_lines({0, 1, 1, 2, 3});
    expect_up_to(1, moved_at(3), "doubled");
    put_lines({0, 2, 3});
    expect_up_to(0, moved_at(2), "the first left out");
}

// What an editor of the file can make fit, fits: only the seal does not.
TEST_F(DamagedVault, OpensUpToALineThatWasMovedAndNumberedAnew)
{
    const auto as = [&](std::size_t place, std::uint64_t seq) {
        std::string line = lines_[place];
        line.pop_back();
        SealedLine sealed = vault_line_in(line).value();
        sealed.seq = seq;
        return vault_line(sealed);
    };
    ASSERT_EQ(as(1, 1), lines_[1]);
    put(path, lines_[0] + as(2, 1) + as(1, 2) + lines_[3]);
    expect_up_to(0, moved_at(2), "swapped");
    put(path, lines_[0] + lines_[1] + as(3, 2));
    expect_up_to(1, moved_at(3), "left out");
    put(path, lines_[0] + lines_[1] + as(1, 2) + as(2, 3));
    expect_up_to(1, moved_at(3), "doubled");
}

TEST_F(DamagedVault, OpensUpToALineOfAnotherVaultUnderTheSamePassphrase)
{
    const std::string own = bytes_;
    path = scratch.path("another.vault");
    fill();
    const std::string other = bytes_of(path);
    const std::size_t head = other.find('\n') + 1;
    put(path, other.substr(0, head) + own.substr(own.find('\n') + 1));
    expect_up_to(0, moved_at(2), "entries of another");
}

// Every byte: of the header it is refused, or its slot opens no more; of an entry it opens up to there.
TEST_F(DamagedVault, NeverTakesAChangedByteForWhole)
{
    const std::size_t head = lines_[0].size();
    int refused_for_damage = 0;
    int refused_for_passphrase = 0;
    for (std::size_t at = 0; at < bytes_.size(); at += at < head ? 1 : 7) {
        std::string changed = bytes_;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        put(path, changed);
        const auto vault = Vault::open(path, Secret(passphrase));
        if (at >= head) {
            ASSERT_TRUE(vault.ok()) << at;
            EXPECT_LT(vault.value().entries().size(), sentences.size()) << at;
            EXPECT_NE(vault.value().notice(), "") << at;
            continue;
        }
        if (vault.ok()) {  // only the version that wrote it is not bound to anything
            EXPECT_EQ(bytes_.substr(at - 4, 4), "\"v\":") << at;
            continue;
        }
        (vault.problem().text.starts_with("This passphrase") ? refused_for_passphrase
                                                             : refused_for_damage)++;
        EXPECT_EQ(bytes_of(path), changed);
    }
    EXPECT_GT(refused_for_damage, 50);
    EXPECT_GT(refused_for_passphrase, 50);
}

TEST_F(DamagedVault, SaysWhereItWasCutShortAfterItWasWrittenHere)
{
    put_lines({0, 1, 2});
    EXPECT_EQ(opened().notice(),
        "This vault had 3 entries when it was written here last, and has 2. "
        "See that it is the copy you mean.");
    // What was taken for kept is not a line that was never finished.
    put(path, bytes_.substr(0, bytes_.size() - 5));
    EXPECT_TRUE(opened().is_read_only());
    forget();
    put_lines({0, 1, 2});
    EXPECT_EQ(opened().notice(), "");
}

TEST_F(DamagedVault, SaysWhereACopyWentOnInAnotherWay)
{
    forget();
    put_lines({0, 1, 2});
    {
        Vault vault = opened();
        ASSERT_TRUE(vault.append("On the other laptop").ok());
    }
    put(path, bytes_);
    EXPECT_EQ(opened().notice(), "At entry 3 or before, this vault parts from the one that was "
                                 "written here last. See that it is the copy you mean.");
}

TEST_F(DamagedVault, IsRefusedInASentenceWhereItIsNone)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "This file is no vault. Choose the one that ends in .vault."},
        {"{\"s\":0,\"k\":\"file\",\"fmt\":\"ibb-journal\"}\n",
            "This file is no vault. Choose the one that ends in .vault."},
        {"{\"fmt\":\"jointly-vault\"", "The first line of this vault is damaged, and without it "
                                       "nothing opens. Use another copy."},
        {"{\"fmt\":\"jointly-vault\",\"v\":2,\"min\":2}\n",
            "This vault was written by a newer Jointly. Open it with that one."}};
    for (const auto& [bytes, sentence] : cases) {
        put(path, bytes);
        const auto vault = Vault::open(path, Secret(passphrase));
        ASSERT_FALSE(vault.ok()) << bytes;
        EXPECT_EQ(vault.problem().text, sentence);
        EXPECT_EQ(bytes_of(path), bytes);
        EXPECT_FALSE(is_there(path + ".lock"));
    }
}

// A header from elsewhere is an attack: it is refused before memory is taken or a passphrase is tried.
TEST_F(DamagedVault, IsRefusedWhereItsNumbersAreOutOfBounds)
{
    const std::string passes = "\"passes\":1";
    const std::string memory = "\"mib\":8";
    const auto with = [&](const std::string& what, const std::string& by) {
        std::string changed = bytes_;
        changed.replace(changed.find(what), what.size(), by);
        return changed;
    };
    for (const std::string& changed :
        {with(passes, "\"passes\":0"), with(passes, "\"passes\":11"), with(passes, "\"passes\":-1"),
            with(passes, "\"passes\":4294967297"), with(memory, "\"mib\":7"),
            with(memory, "\"mib\":1025"), with(memory, "\"mib\":9007199254740991"),
            with("\"slots\":[", "\"slots\":[],\"slot\":[")}) {
        const auto text = vault_in(changed);
        ASSERT_FALSE(text.ok()) << changed.substr(0, 300);
        EXPECT_EQ(text.problem().text,
            "The first line of this vault is damaged, and without it nothing opens. Use "
            "another copy.");
    }
    const auto text = vault_in(bytes_);
    ASSERT_TRUE(text.ok());
    VaultHeader many = text.value().header;
    many.slots.resize(vault_slots_max, many.slots.front());
    EXPECT_TRUE(vault_in(vault_header_line(many)).ok());
    many.slots.resize(vault_slots_max + 1, many.slots.front());
    EXPECT_FALSE(vault_in(vault_header_line(many)).ok());
}

TEST_F(DamagedVault, IsRememberedWithoutANameOrAWord)
{
    const std::string remembered = bytes_of(state_folder() + "/vaults");
    EXPECT_NE(remembered.find("\"entries\":3"), std::string::npos);
    EXPECT_EQ(remembered.find("local-412"), std::string::npos);
    EXPECT_EQ(remembered.find(scratch.path("")), std::string::npos);
    EXPECT_EQ(mode_of(state_folder() + "/vaults"), 0600U);
    for (std::size_t number = 0; number < 2 * remembered_vaults_max; ++number) {
        remember_vault({std::to_string(number), number, std::string(32, 'd')});
    }
    EXPECT_FALSE(remembered_vault("0"));
    EXPECT_EQ(remembered_vault("197")->entries, 197U);
    put(state_folder() + "/vaults", "garbage\n{\"id\":1}\n");
    EXPECT_FALSE(remembered_vault("197"));
}

}  // namespace
}  // namespace jointly
