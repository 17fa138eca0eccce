// What a store takes from around it.
#include "core/base/hash.h"
#include "core/base/time.h"
#include "core/journal/surroundings.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

#include <cstring>

namespace jointly {
namespace {

// A machine whose boot id reads like this.
DiskCalls machine_that_tells(const std::string& boot)
{
    DiskCalls calls = real_disk();
    calls.pread = [boot](int, void* bytes, std::size_t count, off_t offset) {
        const std::string rest =
            boot.substr(std::min(boot.size(), static_cast<std::size_t>(offset)));
        std::memcpy(bytes, rest.data(), std::min(count, rest.size()));
        return static_cast<ssize_t>(std::min(count, rest.size()));
    };
    return calls;
}

TEST(Surroundings, AreThoseOfThisMachine)
{
    const Surroundings around = machine_surroundings();
    EXPECT_EQ(around.boot, bytes_of("/proc/sys/kernel/random/boot_id").substr(0, 8));
    EXPECT_EQ(around.salt(1).size(), 32U);
    EXPECT_TRUE(is_lower_hex(around.salt(1)));
    EXPECT_NE(around.salt(1), around.salt(1));
    const std::int64_t monotonic_ms = around.monotonic_ms();
    EXPECT_GE(around.monotonic_ms(), monotonic_ms);
    const std::int64_t now_ms = system_now_ms();
    EXPECT_GE(around.now_ms(), now_ms);
}

TEST(Surroundings, HaveTheBeginningOfTheBootIdOrZeros)
{
    EXPECT_EQ(machine_surroundings(machine_that_tells("0badcafe-0000-4000\n")).boot, "0badcafe");
    EXPECT_EQ(machine_surroundings(machine_that_tells("0badcaf")).boot, "00000000");
    EXPECT_EQ(machine_surroundings(machine_that_tells("0BADCAFE")).boot, "00000000");
    EXPECT_EQ(machine_surroundings(machine_that_tells("")).boot, "00000000");
    DiskCalls none = real_disk();
    none.open = [](const char*, int, mode_t) {
        errno = EACCES;
        return -1;
    };
    EXPECT_EQ(machine_surroundings(none).boot, "00000000");
}

TEST(Surroundings, OfASampleStandStill)
{
    const Surroundings around = seeded_surroundings("7461", [] { return 12; });
    EXPECT_EQ(around.now_ms(), 12);
    EXPECT_EQ(around.monotonic_ms(), 0);
    EXPECT_EQ(around.salt(3), seeded_salt("7461", 3));
    EXPECT_EQ(around.boot, "00000000");
}

}  // namespace
}  // namespace jointly
