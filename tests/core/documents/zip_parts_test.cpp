#include "core/documents/zip_parts.h"
#include "tests/core/documents/docx_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace jointly {
namespace {

const std::vector<ZipPart> parts{
    {"z.xml", "last by name"}, {"a/b.xml", std::string(100'000, 'x')}, {"empty", ""}};

TEST(ZipParts, KeepTheirOrderAndTheirBytes)
{
    const auto archive = zipped(parts);
    ASSERT_TRUE(archive.ok());
    EXPECT_LT(archive.value().size(), 2'000U) << "nothing was packed";
    EXPECT_TRUE(std::equal(parts.begin(), parts.end(), unpacked(archive.value()).begin(),
        [](const ZipPart& put, const DocxPart& got) {
            return put.name == got.name && put.bytes == got.bytes;
        }));
}

TEST(ZipParts, AreTheSameBytesInEveryZone)
{
    const std::string here = zipped(parts).value();
    const char* const zone = std::getenv("TZ");
    const std::string before = zone == nullptr ? "" : zone;
    setenv("TZ", "Pacific/Auckland", 1);
    tzset();
    const std::string there = zipped(parts).value();
    zone == nullptr ? unsetenv("TZ") : setenv("TZ", before.c_str(), 1);
    tzset();
    EXPECT_EQ(here, there);
}

}  // namespace
}  // namespace jointly
