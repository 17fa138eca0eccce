// Files that come by mail: each is refused with a sentence of its own, and nothing is written.
#include "core/base/say.h"
#include "core/journal/store.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/hostile.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace jointly {
namespace {

// What stands in a folder: names and bytes.
std::map<std::string, std::string> contents(const Scratch& scratch)
{
    std::map<std::string, std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(scratch.folder())) {
        found[entry.path().filename().string()] =
            entry.is_regular_file() ? bytes_of(entry.path().string()) : std::string{};
    }
    return found;
}

void expect_refused(const HostileFile& hostile, const std::string& path)
{
    const auto read = load_file(path);
    if (hostile.entries < 0) {
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.problem().text, hostile.said);
        return;
    }
    ASSERT_TRUE(read.ok()) << read.problem().text;
    EXPECT_EQ(read.value().record.size(), static_cast<std::size_t>(hostile.entries));
    EXPECT_EQ(read.value().notice, hostile.said);
    EXPECT_FALSE(read.value().writable);
    EXPECT_TRUE(read.value().torn.empty());
    EXPECT_TRUE(read.value().session == replay(read.value().record));
}

TEST(Hostile, FilesAreManyAndEachHasAName)
{
    std::set<std::string> names;
    for (const HostileFile& hostile : hostile_files()) {
        EXPECT_TRUE(names.insert(hostile.name).second) << hostile.name;
    }
    EXPECT_GE(names.size(), 200U);
}

TEST(Hostile, FilesAreRefusedWithTheirOwnSentenceAndLeftAsTheyAre)
{
    for (const HostileFile& hostile : hostile_files()) {
        SCOPED_TRACE(hostile.name);
        const Scratch scratch;
        const std::string path = scratch.path("by-mail.ibb");
        put(path, hostile.bytes());
        const auto before = contents(scratch);
        expect_refused(hostile, path);
        const auto store = Store::open(path, machine_surroundings());
        ASSERT_FALSE(store.ok());
        EXPECT_EQ(store.problem().text, hostile.said);
        EXPECT_EQ(contents(scratch), before);
    }
}

TEST(Hostile, WhatIsNoFileIsNeverRead)
{
    for (const HostilePath& hostile : hostile_paths()) {
        SCOPED_TRACE(hostile.name);
        const Scratch scratch;
        const std::string path = scratch.path("by-mail.ibb");
        hostile.make(path);
        const auto read = load_file(path);
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.problem().text, say(hostile.said, {{"file", "by-mail.ibb"}}));
    }
}

}  // namespace
}  // namespace jointly
