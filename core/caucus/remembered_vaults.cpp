#include "core/caucus/remembered_vaults.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/json/archive.h"
#include "core/json/gate.h"

#include <algorithm>
#include <vector>

namespace jointly {

namespace {

constexpr std::uint64_t list_max_bytes = std::uint64_t{64} << 10U;

std::string list_path() { return state_folder() + "/vaults"; }

std::optional<RememberedVault> vault_of(std::string_view line)
{
    if (!check_json_line(line).ok()) {
        return std::nullopt;
    }
    RememberedVault vault;
    Reader reader(line);
    vault.id = reader.text("id");
    const std::int64_t entries = reader.integer("entries");
    vault.digest = from_hex(reader.text("digest"));
    if (!reader.ok() || !reader.at_end() || entries < 0 || vault.digest.size() != 32) {
        return std::nullopt;
    }
    vault.entries = static_cast<std::uint64_t>(entries);
    return vault;
}

std::string line_of(const RememberedVault& vault)
{
    Writer line(Root::object);
    line.text("id", vault.id);
    line.integer("entries", static_cast<std::int64_t>(vault.entries));
    line.text("digest", to_hex(vault.digest));
    return line.finish() + '\n';
}

std::vector<RememberedVault> all_remembered()
{
    std::vector<RememberedVault> vaults;
    const auto bytes = read_file(list_path(), list_max_bytes);
    if (!bytes.ok()) {
        return vaults;
    }
    for (const std::string_view line : split(bytes.value(), '\n')) {
        if (auto vault = vault_of(line)) {
            vaults.push_back(std::move(*vault));
        }
    }
    return vaults;
}

}  // namespace

std::optional<RememberedVault> remembered_vault(const std::string& id)
{
    const auto vaults = all_remembered();
    const auto found = std::find_if(
        vaults.begin(), vaults.end(), [&](const RememberedVault& vault) { return vault.id == id; });
    return found == vaults.end() ? std::nullopt : std::optional(*found);
}

void remember_vault(const RememberedVault& vault, const DiskCalls& disk)
{
    auto vaults = all_remembered();
    std::erase_if(vaults, [&](const RememberedVault& other) { return other.id == vault.id; });
    vaults.insert(vaults.begin(), vault);
    vaults.resize(std::min(vaults.size(), remembered_vaults_max));
    std::string list;
    for (const RememberedVault& one : vaults) {
        list += line_of(one);
    }
    if (create_private_folder(state_folder()).ok()) {
        (void)replace_loose(list_path(), list, disk);
    }
}

}  // namespace jointly
