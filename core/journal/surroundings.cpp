#include "core/journal/surroundings.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/disk/read_file.h"

namespace jointly {

namespace {

constexpr std::size_t boot_digits = 8;

std::string boot_id(const DiskCalls& disk)
{
    const auto kernel = read_file("/proc/sys/kernel/random/boot_id", 4'096, disk);
    const std::string id = kernel.ok() ? kernel.value().substr(0, boot_digits) : std::string{};
    return id.size() == boot_digits && is_lower_hex(id) ? id : std::string(boot_digits, '0');
}

}  // namespace

Surroundings machine_surroundings(const DiskCalls& disk)
{
    return {system_now_ms, monotonic_now_ms, [](std::uint64_t) { return to_hex(random_bytes(16)); },
        boot_id(disk)};
}

Surroundings seeded_surroundings(const std::string& seed_hex, std::function<std::int64_t()> now_ms)
{
    return {std::move(now_ms), [] { return std::int64_t{0}; },
        [seed_hex](std::uint64_t seq) { return seeded_salt(seed_hex, seq); },
        std::string(boot_digits, '0')};
}

}  // namespace jointly
