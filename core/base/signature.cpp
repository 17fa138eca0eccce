#include "core/base/signature.h"

#include "core/base/spoken_code.h"

#include <sodium.h>

namespace jointly {

namespace {

constexpr std::string_view key_mark = "IBBK1\n";

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace

bool is_signed(std::string_view public_key, std::string_view bytes, std::string_view signature)
{
    static_assert(public_key_bytes == crypto_sign_PUBLICKEYBYTES);
    static_assert(signature_bytes == crypto_sign_BYTES);
    return public_key.size() == public_key_bytes && signature.size() == signature_bytes
        && crypto_sign_verify_detached(raw(signature), raw(bytes), bytes.size(), raw(public_key))
               == 0;
}

std::string code_of_key(std::string_view public_key)
{
    return spoken_code(std::string(key_mark) + std::string(public_key));
}

}  // namespace jointly
