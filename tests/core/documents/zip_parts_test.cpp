#include "core/documents/zip_parts.h"
#include "tests/core/documents/docx_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
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

std::string refusal_of(std::string_view archive, const std::string& name = "a/b.xml")
{
    const auto read = unzipped(archive, std::array{name});
    return read.ok() ? "" : read.problem().text;
}

TEST(ZipParts, AreTakenOutByTheirNames)
{
    const std::string archive = zipped(parts).value();
    const auto read =
        unzipped(archive, std::array<std::string, 4>{"empty", "none", "A/B.XML", "z.xml"});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(
        read.value(), (std::vector<ZipPart>{{"empty", ""}, {"A/B.XML", parts[1].bytes}, parts[0]}));
}

TEST(ZipParts, OfAFileThatIsCutOffAreRefused)
{
    const std::string archive = zipped(parts).value();
    for (std::size_t size = 0; size < archive.size(); ++size) {
        EXPECT_NE(refusal_of(archive.substr(0, size)), "") << size;
    }
}

TEST(ZipParts, WhoseBytesChangedAreRefused)
{
    std::string archive = zipped(std::vector<ZipPart>{{"a/b.xml", "Nurses rest."}}).value();
    const auto at = archive.find("a/b.xml") + 7;
    archive[at + 3] = static_cast<char>(archive[at + 3] ^ 0x10);
    EXPECT_EQ(refusal_of(archive),
        "This file is damaged, or a part of it is missing. Get it once more "
        "from where it came from.");
}

TEST(ZipParts, ThatUnpackToMoreThanTheyMayAreRefused)
{
    const std::string archive = zipped(
        std::vector<ZipPart>{{"a/b.xml", std::string(zip_bytes_max / 2 + 1, 'x')},
            {"c.xml", std::string(zip_bytes_max / 2,
                          'x')}}).value();
    EXPECT_LT(archive.size(), 200'000U);
    EXPECT_EQ(refusal_of(archive), "");
    const auto both = unzipped(archive, std::array<std::string, 2>{"a/b.xml", "c.xml"});
    ASSERT_FALSE(both.ok());
    EXPECT_EQ(both.problem().text,
        "This file unpacks to more than 64 MiB. See whether it is the contract, or split it.");
}

// What the head of a part says of its size is not what comes out of it.
TEST(ZipParts, ThatAreLargerThanTheySayAreRefused)
{
    std::string archive =
        zipped(std::vector<ZipPart>{{"a/b.xml", std::string(100'000, 'x')}}).value();
    const std::string size("\xA0\x86\x01\x00", 4);
    for (auto at = archive.find(size); at != std::string::npos; at = archive.find(size, at)) {
        archive.replace(at, 4, std::string("\x0A\x00\x00\x00", 4));
    }
    EXPECT_NE(refusal_of(archive), "");
}

TEST(ZipParts, ThatAreEncryptedAreRefused)
{
    std::string archive = zipped(std::vector<ZipPart>{{"a/b.xml", "Nurses rest."}}).value();
    archive[6] =
        static_cast<char>(archive[6] | 1);  // the flag of the part, then of the list of parts
    const auto listed = archive.find("PK\x01\x02");
    archive[listed + 8] = static_cast<char>(archive[listed + 8] | 1);
    EXPECT_EQ(
        refusal_of(archive), "This file is locked with a password. Save it without one first.");
}

TEST(ZipParts, AreRefusedWhereThereAreTooMany)
{
    std::vector<ZipPart> many(zip_parts_max + 1);
    for (std::size_t at = 0; at < many.size(); ++at) {
        many[at].name = std::to_string(at);
    }
    EXPECT_EQ(refusal_of(zipped(many).value(), "7"),
        "This file is packed of more than 10000 parts. See whether it is the contract.");
}

TEST(ZipParts, OnePartIsWrittenAnewAndAllOthersStayAsTheyArePacked)
{
    const std::vector<ZipPart> kept_parts{{"first.xml", std::string(400, 'a')},
        {"second.xml", "old"}, {"third.bin", std::string("\0\1\2", 3)}};
    const std::string archive = zipped(kept_parts).value();
    const auto changed = with_part(archive, {"second.xml", "new and longer"});
    ASSERT_TRUE(changed.ok()) << changed.problem().text;
    const std::vector<std::string> names{"first.xml", "second.xml", "third.bin"};
    EXPECT_EQ(unzipped(changed.value(), names).value(),
        (std::vector<ZipPart>{kept_parts[0], {"second.xml", "new and longer"}, kept_parts[2]}));
    EXPECT_EQ(changed.value(), with_part(archive, {"second.xml", "new and longer"}).value());
}

TEST(ZipParts, APartThatIsNotThereIsNotWrittenAnew)
{
    const std::string archive = zipped(std::vector<ZipPart>{{"first.xml", "words"}}).value();
    EXPECT_FALSE(with_part(archive, {"second.xml", "new"}).ok());
    EXPECT_FALSE(with_part("no archive", {"first.xml", "new"}).ok());
}

TEST(ZipParts, AreCalledByTheirNamesInTheirOrder)
{
    const auto archive =
        zipped(std::vector<ZipPart>{{"b.xml", "1"}, {"a/c.xml", "2"}, {"a.xml", ""}});
    EXPECT_EQ(part_names(archive.value()).value(),
        (std::vector<std::string>{"b.xml", "a/c.xml", "a.xml"}));
    EXPECT_FALSE(part_names("").ok());
    EXPECT_FALSE(part_names("PK").ok());
}

}  // namespace
}  // namespace jointly
