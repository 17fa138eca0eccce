// A vault in a folder of its own, opened with little effort, and a home that no other test sees.
#pragma once

#include "core/base/base64.h"
#include "core/caucus/vault.h"
#include "core/disk/names.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace jointly {

class VaultOnDisk : public testing::Test {
protected:
    VaultOnDisk() { ::setenv("JOINTLY_HOME", scratch.path("home").c_str(), 1); }
    ~VaultOnDisk() override { ::unsetenv("JOINTLY_HOME"); }

    [[nodiscard]] Vault fresh_vault() const
    {
        auto made = Vault::create(path, Secret(passphrase), least_effort);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.problem().text);
        return std::move(made).value();
    }
    [[nodiscard]] Vault opened(std::string_view with = passphrase) const
    {
        auto vault = Vault::open(path, Secret(with));
        EXPECT_TRUE(vault.ok()) << (vault.ok() ? "" : vault.problem().text);
        return std::move(vault).value();
    }
    static void close(Vault vault) { (void)vault; }
    void fill() const
    {
        Vault vault = fresh_vault();
        for (const std::string& entry : sentences) {
            EXPECT_TRUE(vault.append(entry).ok());
        }
    }

    static constexpr std::string_view passphrase = "walrus ottoman pilgrim dent kerosene";
    static constexpr std::string_view other_passphrase = "bali-tome-kura-nezo-sufi";
    static constexpr Effort least_effort{1, std::uint64_t{8} << 20U};
    const std::vector<std::string> sentences{
        "Nine weeks is as far as we go", "They need a date for the board", "Nurses may not ratify"};
    Scratch scratch;
    std::string path = scratch.path("local-412.vault");
};

}  // namespace jointly
