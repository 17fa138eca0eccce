// How far each vault went when it was last written here: without that, one whose last entries were cut off would be
// taken for whole.
//
// In the state folder, 0600, one line of JSON a vault: its id, a count and a digest. No name, no path, no words.
#pragma once

#include "core/disk/calls.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jointly {

struct RememberedVault {
    std::string id;
    std::uint64_t entries = 0;
    std::string digest;  // of the last line, 32 bytes
    friend bool operator==(const RememberedVault&, const RememberedVault&) = default;
};

inline constexpr std::size_t remembered_vaults_max = 99;

[[nodiscard]] std::optional<RememberedVault> remembered_vault(const std::string& id);
// The one used last stands first. What cannot be kept is not: the vault goes on without it.
void remember_vault(const RememberedVault& vault, const DiskCalls& disk = real_disk());

}  // namespace jointly
