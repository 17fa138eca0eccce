// Opens and closes a vault again and again, signs with its key, and looks for all that is secret of it in the memory of
// this very process.
//
//     hard_keys [--rounds N] [--seed N]
//
// What is looked for is the passphrase, the key that it gives, the key of the entries and the seed of the signing key: while
// the vault is open, in pages that cannot be touched, which is the control; once it is closed, nowhere. The exit code is 0
// only if nothing was found then in any round. How long a vault of the usual effort takes to open is printed, beside what
// the same machine takes to hash as much memory once: reliability.md D13 asks for 0.3 to 2 seconds.
#include "core/base/hash.h"
#include "core/caucus/signing_key.h"
#include "core/caucus/vault.h"
#include "core/disk/read_file.h"
#include "tests/hard/asked.h"
#include "tests/support/scratch.h"

#include <array>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

namespace jointly {

namespace {

constexpr unsigned char mask = 0x5A;
constexpr Effort small{1, std::uint64_t{8} << 20U};

// Bytes that are to be found in memory, held so that they are not: every one of them masked.
using Masked = std::vector<unsigned char>;

Masked masked(std::string_view bytes)
{
    Masked held;
    for (const char byte : bytes) {
        held.push_back(static_cast<unsigned char>(static_cast<unsigned char>(byte) ^ mask));
    }
    return held;
}

Masked masked(const Secret& secret)
{
    return secret.read([](Secret::Bytes bytes) {
        Masked held;
        for (const unsigned char byte : bytes) {
            held.push_back(static_cast<unsigned char>(byte ^ mask));
        }
        return held;
    });
}

bool stands_at(const unsigned char* at, const Masked& wanted)
{
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        if ((at[place] ^ mask) != wanted[place]) {
            return false;
        }
    }
    return true;
}

// In all private memory of this process, that which it may not touch too. A page is read at a time, so the copy that is
// searched is wiped before the next one comes.
class MemorySearch {
public:
    [[nodiscard]] bool finds(const Masked& wanted)
    {
        bool found = false;
        std::ifstream maps("/proc/self/maps");
        std::ifstream memory("/proc/self/mem", std::ios::binary);
        for (std::string line; std::getline(maps, line);) {
            unsigned long begin = 0;
            unsigned long end = 0;
            std::array<char, 8> rights{};
            constexpr unsigned long shadow_bytes =
                1UL << 32U;  // of a sanitizer, reserved and never all there
            if (std::sscanf(line.c_str(), "%lx-%lx %7s", &begin, &end, rights.data()) != 3
                || rights[3] != 'p' || end - begin > shadow_bytes) {
                continue;
            }
            for (unsigned long at = begin; at < end; at += page_bytes) {
                found = finds_in_page(memory, at, wanted) || found;
            }
        }
        return found;
    }

private:
    static constexpr unsigned long page_bytes = 4096;

    bool finds_in_page(std::ifstream& memory, unsigned long at, const Masked& wanted)
    {
        if (at >= reinterpret_cast<unsigned long>(page_.data()) - page_bytes
            && at < reinterpret_cast<unsigned long>(page_.data() + page_.size())) {
            return false;  // the copy itself
        }
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(at));
        memory.rdbuf()->pubsetbuf(nullptr, 0);
        if (!memory.read(reinterpret_cast<char*>(page_.data()), page_bytes)) {
            return false;
        }
        bool found = false;
        for (std::size_t place = 0; place + wanted.size() <= page_.size() && !found; ++place) {
            found = stands_at(page_.data() + place, wanted);
        }
        page_.fill(0);
        return found;
    }

    std::array<unsigned char, page_bytes> page_{};
};

struct Wanted {
    const char* name;
    Masked bytes;
};

struct Found {
    int open = 0;    // while the vault is open: the control
    int closed = 0;  // afterwards
};

// What is secret of a vault, worked out once more beside it.
std::vector<Wanted> secrets_of(const std::string& path, std::string_view passphrase)
{
    const std::string text = read_file(path, vault_max_bytes).value();
    const VaultHeader header = vault_in(text).value().header;
    const KeySlot& slot = header.slots.front();
    const Secret wrapping = key_from(Secret(passphrase), slot.salt, slot.effort).value();
    const auto key = unseal_key(wrapping, about_slot(header, slot), slot.sealed_key);
    must(key.has_value(), "the slot of a vault does not open");
    return {
        {"the key of the passphrase", masked(wrapping)}, {"the key of the entries", masked(*key)}};
}

// The words of a round are letters by chance, so that no earlier round left them.
std::string passphrase_of(int round, std::uint64_t seed)
{
    return to_hex(sha256(std::to_string(seed) + ' ' + std::to_string(round))).substr(0, 40);
}

Found look(const std::string& path, int round, std::uint64_t seed)
{
    std::string typed = passphrase_of(round, seed);
    std::vector<Wanted> wanted;
    Found found;
    MemorySearch search;
    {
        const Secret passphrase{std::string_view(typed)};
        wanted.push_back({"the passphrase", masked(typed)});
        wipe(typed);
        auto vault = Vault::create(path, passphrase, small);
        must(vault.ok(), "a vault could not be made");
        const SigningKey key = SigningKey::make();
        wanted.push_back({"the signing key", masked(key.seed())});
        must(
            vault.value().append(vault.value().sealed_secret(key.seed())).ok(), "nothing was kept");
        must(!key.sign("words").empty(), "nothing was signed");
        std::string again = passphrase_of(round, seed);
        for (Wanted& one : secrets_of(path, again)) {
            wanted.push_back(std::move(one));
        }
        wipe(again);
        for (const Wanted& one : wanted) {
            found.open += search.finds(one.bytes) ? 1 : 0;
        }
    }
    for (const Wanted& one : wanted) {
        if (search.finds(one.bytes)) {
            ++found.closed;
            std::printf(
                "keys: round %d: %s is in memory after the vault was closed\n", round, one.name);
        }
    }
    return found;
}

double seconds_of(auto&& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void print_unlock(const std::string& path)
{
    const Secret passphrase(std::string_view("walrus ottoman pilgrim dent kerosene"));
    must(Vault::create(path, passphrase).ok(), "a vault could not be made");
    const double unlock =
        seconds_of([&] { must(Vault::open(path, passphrase).ok(), "it stays shut"); });
    const std::string memory(usual_effort.memory_bytes, 'x');
    std::string digest;
    const double hash = seconds_of([&] { digest = sha256(memory); });
    std::printf("unlock: %.2f s for %u passes over %llu MiB, %.2f times as long as SHA-256 over as "
                "much once (%.2s)\n",
        unlock, usual_effort.passes,
        static_cast<unsigned long long>(usual_effort.memory_bytes >> 20U), unlock / hash,
        to_hex(digest).c_str());
}

}  // namespace

}  // namespace jointly

int main(int argc, char** argv)
{
    using namespace jointly;
    const Asked asked = asked_for(argc, argv, {100, 20261128});
    const Scratch scratch;
    int controls = 0;
    int hits = 0;
    for (int round = 0; round < asked.rounds; ++round) {
        const Found found =
            look(scratch.path("keys-" + std::to_string(round) + ".vault"), round, asked.seed);
        controls += found.open;
        hits += found.closed;
    }
    print_unlock(scratch.path("usual.vault"));
    std::printf("keys: %d rounds, found while open %d, found once closed %d\n", asked.rounds,
        controls, hits);
    // The passphrase and the signing key of an open vault are in memory; the keys of the slot are gone by then, the one
    // of the entries is not.
    const bool is_proved = controls >= 3 * asked.rounds;
    if (!is_proved) {
        std::printf("keys: the control was not found, so this proves nothing\n");
    }
    return is_proved && hits == 0 ? 0 : 1;
}
