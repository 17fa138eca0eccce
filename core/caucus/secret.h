// Bytes that stay out of every file: keys and passphrases.
//
// They stand in locked memory that the system neither swaps out nor puts into a core dump, cannot be touched
// but while read() or write() runs, and are wiped when the Secret goes. What a caller copies out of it into
// a std::string is outside of all that.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <utility>

namespace jointly {

class Secret {
public:
    using Bytes = std::span<const unsigned char>;

    Secret() = default;  // nothing
    // So many zeros. Throws std::bad_alloc where there is no memory to lock.
    explicit Secret(std::size_t size);
    explicit Secret(std::string_view copied);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

    // What `use` returns. Neither is called within another one of the same Secret.
    template <class Use>
    auto read(Use&& use) const
    {
        const Opened opened(*this, false);
        return std::forward<Use>(use)(Bytes(data_, size_));
    }
    template <class Use>
    auto write(Use&& use)
    {
        const Opened opened(*this, true);
        return std::forward<Use>(use)(std::span<unsigned char>(data_, size_));
    }

    // A Secret of its own with the first `size` bytes, of which there are as many.
    [[nodiscard]] Secret first(std::size_t size) const;

private:
    class Opened {
    public:
        Opened(const Secret& secret, bool writable);
        Opened(const Opened&) = delete;
        Opened& operator=(const Opened&) = delete;
        ~Opened();

    private:
        void* memory_;
    };

    unsigned char* data_ = nullptr;
    std::size_t size_ = 0;
};

// The time it takes tells nothing of where they differ.
[[nodiscard]] bool is_same(const Secret& one, const Secret& other);

// From the system's generator.
[[nodiscard]] Secret random_secret(std::size_t size);

// Overwrites the characters, also where the compiler sees that nobody reads them again.
void wipe(std::span<char> text);

}  // namespace jointly
