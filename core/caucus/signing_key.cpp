#include "core/caucus/signing_key.h"

#include <sodium.h>

namespace jointly {

namespace {

unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

// As libsodium takes it: the seed and the public half behind it.
Secret whole_key(const Secret& seed, std::string& public_half)
{
    Secret whole(crypto_sign_SECRETKEYBYTES);
    public_half.resize(crypto_sign_PUBLICKEYBYTES);
    whole.write([&](std::span<unsigned char> key) {
        seed.read([&](Secret::Bytes bytes) {
            crypto_sign_seed_keypair(raw(public_half), key.data(), bytes.data());
        });
    });
    return whole;
}

}  // namespace

SigningKey::SigningKey(Secret seed) : seed_(std::move(seed)) { (void)whole_key(seed_, public_); }

SigningKey SigningKey::make() { return SigningKey(random_secret(crypto_sign_SEEDBYTES)); }

std::optional<SigningKey> SigningKey::from_seed(const Secret& seed)
{
    return seed.size() == crypto_sign_SEEDBYTES ? std::optional(SigningKey(seed.first(seed.size())))
                                                : std::nullopt;
}

std::string SigningKey::sign(std::string_view bytes) const
{
    std::string public_half;
    const Secret whole = whole_key(seed_, public_half);
    std::string signature(crypto_sign_BYTES, '\0');
    whole.read([&](Secret::Bytes key) {
        crypto_sign_detached(raw(signature), nullptr,
            reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), key.data());
    });
    return signature;
}

}  // namespace jointly
