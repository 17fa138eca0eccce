#include "core/caucus/secret.h"

#include "core/base/result.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace jointly {

Secret::Secret(std::size_t size) : size_(size)
{
    if (size == 0) {
        return;
    }
    must(sodium_init() >= 0, "the system's random generator is not there");
    data_ = static_cast<unsigned char*>(sodium_malloc(size));
    if (data_ == nullptr) {
        throw std::bad_alloc();
    }
    std::fill_n(data_, size, static_cast<unsigned char>(0));
    (void)sodium_mprotect_noaccess(data_);
}

Secret::Secret(std::string_view copied) : Secret(copied.size())
{
    write([&](std::span<unsigned char> bytes) {
        std::copy(copied.begin(), copied.end(), bytes.begin());
    });
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

Secret::~Secret() { sodium_free(data_); }

Secret Secret::first(std::size_t size) const
{
    must(size <= size_, "more of a secret is asked for than there is");
    Secret part(size);
    read([&](Bytes all) {
        part.write([&](std::span<unsigned char> bytes) {
            std::copy_n(all.begin(), bytes.size(), bytes.begin());
        });
    });
    return part;
}

Secret::Opened::Opened(const Secret& secret, bool writable) : memory_(secret.data_)
{
    if (memory_ != nullptr) {
        (void)(writable ? sodium_mprotect_readwrite(memory_) : sodium_mprotect_readonly(memory_));
    }
}

Secret::Opened::~Opened()
{
    if (memory_ != nullptr) {
        (void)sodium_mprotect_noaccess(memory_);
    }
}

bool is_same(const Secret& one, const Secret& other)
{
    return one.size() == other.size() && one.read([&](Secret::Bytes first) {
        return other.read([&](Secret::Bytes second) {
            return first.empty() || sodium_memcmp(first.data(), second.data(), first.size()) == 0;
        });
    });
}

Secret random_secret(std::size_t size)
{
    Secret made(size);
    made.write([](std::span<unsigned char> bytes) { randombytes_buf(bytes.data(), bytes.size()); });
    return made;
}

void wipe(std::span<char> text) { sodium_memzero(text.data(), text.size()); }

}  // namespace jointly
