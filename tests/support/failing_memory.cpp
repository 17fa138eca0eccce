#include "tests/support/failing_memory.h"

#include <atomic>
#include <cstdlib>

namespace jointly {

namespace {

// Threads that a test does not know of take memory too.
std::atomic<bool> is_counting = false;
std::atomic<std::uint64_t> taken = 0;
std::atomic<std::uint64_t> fails_at = 0;
std::atomic<bool> fails_for_good = false;

bool strikes()
{
    if (!is_counting) {
        return false;
    }
    const std::uint64_t now = ++taken;
    return fails_for_good ? now >= fails_at : now == fails_at;
}

void count_from(std::uint64_t already, const Famine& famine)
{
    taken = already;
    fails_at = famine.at;
    fails_for_good = famine.for_good;
    is_counting = true;
}

void* take(std::size_t size)
{
    void* const memory = strikes() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void* take_aligned(std::size_t size, std::align_val_t alignment)
{
    const auto to = static_cast<std::size_t>(alignment);
    void* const memory = strikes() ? nullptr : std::aligned_alloc(to, (size + to - 1) / to * to);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void* or_null(void* (*how)(std::size_t), std::size_t size) noexcept
{
    try {
        return how(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

}  // namespace

FailingMemory::Begun::Begun(FailingMemory& of) : memory(of)
{
    count_from(memory.taken_, memory.famine_);
}

FailingMemory::Begun::~Begun()
{
    is_counting = false;
    memory.taken_ = taken;
}

void FailingMemory::begin(const Famine& famine) { count_from(0, famine); }

std::uint64_t FailingMemory::taken_since() { return taken; }

}  // namespace jointly

void* operator new(std::size_t size) { return jointly::take(size); }
void* operator new[](std::size_t size) { return jointly::take(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return jointly::or_null(jointly::take, size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return jointly::or_null(jointly::take, size);
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return jointly::take_aligned(size, alignment);
}
void* operator new[](std::size_t size, std::align_val_t alignment)
{
    return jointly::take_aligned(size, alignment);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
