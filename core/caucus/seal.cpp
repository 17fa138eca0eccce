#include "core/caucus/seal.h"

#include "core/base/say.h"

#include <sodium.h>

namespace jointly {

namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t bucket_bytes = 256;
static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(salt_bytes == crypto_pwhash_argon2id_SALTBYTES);

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string sealed_bytes(const Secret& key, std::string_view about, Secret::Bytes bytes)
{
    std::string sealed(nonce_bytes + bytes.size() + tag_bytes, '\0');
    auto* const nonce = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(nonce, nonce_bytes);
    key.read([&](Secret::Bytes with) {
        return crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_bytes, nullptr,
            bytes.data(), bytes.size(), bytes_of(about), about.size(), nullptr, nonce, with.data());
    });
    return sealed;
}

// Into `out`, which has as many bytes as were sealed.
bool unseal_into(
    unsigned char* out, const Secret& key, std::string_view about, std::string_view sealed)
{
    return key.read([&](Secret::Bytes with) {
        const unsigned char* const nonce = bytes_of(sealed);
        return with.size() == key_bytes
            && crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr,
                   nonce + nonce_bytes, sealed.size() - nonce_bytes, bytes_of(about), about.size(),
                   nonce, with.data())
                   == 0;
    });
}

}  // namespace

bool is_bearable(const Effort& effort)
{
    constexpr std::uint64_t least_bytes = std::uint64_t{8} << 20U;
    constexpr std::uint64_t most_bytes = std::uint64_t{1} << 30U;
    return effort.passes >= 1 && effort.passes <= 10 && effort.memory_bytes >= least_bytes
        && effort.memory_bytes <= most_bytes;
}

Result<Secret> key_from(const Secret& passphrase, std::string_view salt, const Effort& effort)
{
    must(salt.size() == salt_bytes && is_bearable(effort), "a key is asked for out of bounds");
    Secret key(key_bytes);
    const bool made = passphrase.read([&](Secret::Bytes words) {
        return key.write([&](std::span<unsigned char> bytes) {
            const char* const letters =
                words.empty() ? "" : reinterpret_cast<const char*>(words.data());
            return crypto_pwhash(bytes.data(), bytes.size(), letters, words.size(), bytes_of(salt),
                       effort.passes, effort.memory_bytes, crypto_pwhash_ALG_ARGON2ID13)
                == 0;
        });
    });
    if (!made) {
        return Problem{say("The vault needs {mebibytes} MiB of memory for its key, and this "
                           "machine has not so much free. Close other programs and try again.",
            {{"mebibytes", effort.memory_bytes >> 20U}})};
    }
    return key;
}

std::string seal(const Secret& key, std::string_view about, std::string_view bytes)
{
    return sealed_bytes(key, about, {bytes_of(bytes), bytes.size()});
}

std::optional<std::string> unseal(
    const Secret& key, std::string_view about, std::string_view sealed)
{
    if (sealed.size() < nonce_bytes + tag_bytes) {
        return std::nullopt;
    }
    std::string bytes(sealed.size() - nonce_bytes - tag_bytes, '\0');
    const bool opened =
        unseal_into(reinterpret_cast<unsigned char*>(bytes.data()), key, about, sealed);
    return opened ? std::optional(std::move(bytes)) : std::nullopt;
}

std::string seal_key(const Secret& key, std::string_view about, const Secret& held)
{
    return held.read([&](Secret::Bytes bytes) { return sealed_bytes(key, about, bytes); });
}

std::optional<Secret> unseal_key(const Secret& key, std::string_view about, std::string_view sealed)
{
    if (sealed.size() != nonce_bytes + key_bytes + tag_bytes) {
        return std::nullopt;
    }
    Secret held(key_bytes);
    const bool opened = held.write([&](std::span<unsigned char> bytes) {
        return unseal_into(bytes.data(), key, about, sealed);
    });
    return opened ? std::optional(std::move(held)) : std::nullopt;
}

std::string padded(std::string_view bytes)
{
    std::string filled(bytes);
    filled += '\x80';  // ISO/IEC 7816-4: where the filling begins
    filled.resize((filled.size() + bucket_bytes - 1) / bucket_bytes * bucket_bytes, '\0');
    return filled;
}

std::optional<std::string> unpadded(std::string_view bytes)
{
    const std::size_t mark = bytes.find_last_not_of('\0');
    if (bytes.size() % bucket_bytes != 0 || mark == std::string_view::npos || bytes[mark] != '\x80'
        || bytes.size() - mark > bucket_bytes) {
        return std::nullopt;
    }
    return std::string(bytes.substr(0, mark));
}

}  // namespace jointly
