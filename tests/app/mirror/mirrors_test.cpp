#include "app/mirror/mirrors.h"
#include "core/base/mailbox.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

#include <atomic>

namespace jointly {
namespace {

WallModel page_called(const std::string& title)
{
    WallModel model;
    model.title = title;
    model.kicker = "Issue 1";
    return model;
}

// The disk whose renames wait until the test lets one go.
struct SlowDisk {
    std::shared_ptr<Mailbox<int>> turns = std::make_shared<Mailbox<int>>();
    std::shared_ptr<std::atomic<int>> renames = std::make_shared<std::atomic<int>>(0);

    [[nodiscard]] DiskCalls calls() const
    {
        DiskCalls slow = real_disk();
        slow.rename = [turns = turns, renames = renames](const char* from, const char* to) {
            (void)turns->wait();
            ++*renames;
            return real_disk().rename(from, to);
        };
        return slow;
    }
};

TEST(Mirrors, WriteWhatIsShownAndInTheEndThatTheWallIsClosed)
{
    const Scratch scratch;
    const std::string html = scratch.path("wall.html");
    const std::string text = scratch.path("wall.txt");
    {
        Mirrors mirrors({html, text});
        EXPECT_FALSE(std::filesystem::exists(html));
        mirrors.show(page_called("How might we?"));
        mirrors.wait();
        EXPECT_NE(
            bytes_of(html).find("<h1 id=\"heading-1\">How might we?</h1>"), std::string::npos);
        EXPECT_NE(bytes_of(text).find("\nHow might we?\n=="), std::string::npos);
        EXPECT_FALSE(mirrors.news());
    }
    EXPECT_NE(
        bytes_of(html).find("<h1 id=\"heading-1\">The wall is closed.</h1>"), std::string::npos);
    EXPECT_EQ(bytes_of(html).find("How might we?"), std::string::npos);
}

TEST(Mirrors, AreWrittenOnlyWhereSomethingChanged)
{
    const Scratch scratch;
    const SlowDisk disk;
    Mirrors mirrors({scratch.path("wall.html")}, disk.calls());
    for (int frame = 0; frame < 3; ++frame) {
        disk.turns->put(1);
        mirrors.show(page_called("How might we?"));
        mirrors.wait();
    }
    EXPECT_EQ(*disk.renames, 1);
    disk.turns->close();
}

TEST(Mirrors, HoldUpNobodyAndCatchUpWithTheLastPage)
{
    const Scratch scratch;
    const std::string path = scratch.path("wall.html");
    const SlowDisk disk;
    Mirrors mirrors({path}, disk.calls());
    for (const char* const title : {"One", "Two", "Three", "Four"}) {
        mirrors.show(page_called(title));  // the disk takes none of it yet
    }
    disk.turns->close();
    mirrors.wait();
    EXPECT_EQ(*disk.renames, 2);
    EXPECT_NE(bytes_of(path).find(">Four</h1>"), std::string::npos);
    EXPECT_NE(bytes_of(path).find("data-turn=\"4\""), std::string::npos);
}

TEST(Mirrors, SayOnceThatTheyAreBehindAndTryAgainWithTheNextPage)
{
    const Scratch scratch;
    const std::string path = scratch.path("stick/wall.html");
    Mirrors mirrors({path});
    mirrors.show(page_called("One"));
    mirrors.wait();
    EXPECT_EQ(mirrors.news(), "The mirror is behind the wall. wall.html cannot be made. The folder "
                              "is not there. Check the name, or "
                              "make the folder first.");
    mirrors.show(page_called("Two"));
    mirrors.wait();
    EXPECT_FALSE(mirrors.news());
    std::filesystem::create_directory(scratch.path("stick"));
    mirrors.show(page_called("Three"));
    mirrors.wait();
    EXPECT_FALSE(mirrors.news());
    EXPECT_NE(bytes_of(path).find(">Three</h1>"), std::string::npos);
    std::filesystem::remove_all(scratch.path("stick"));
    mirrors.show(page_called("Four"));
    mirrors.wait();
    EXPECT_TRUE(mirrors.news());
}

TEST(Mirrors, WakeWhoeverWaitsForThem)
{
    const Scratch scratch;
    auto woken = std::make_shared<Mailbox<int>>();
    Mirrors mirrors({scratch.path("wall.html")});
    mirrors.wake_with([woken] { woken->put(1); });
    mirrors.show(page_called("One"));
    EXPECT_TRUE(woken->wait());
}

TEST(Mirrors, AreNoneWithoutNames)
{
    Mirrors none({});
    none.show(page_called("One"));
    none.wait();
    EXPECT_FALSE(none.news());
}

}  // namespace
}  // namespace jointly
