#include "app/mirror/mirror_file.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::string refusal(const Refusable& refused)
{
    return refused.ok() ? std::string("not refused") : refused.problem().text;
}

WallModel some_page()
{
    WallModel model;
    model.title = "How might we?";
    return model;
}

TEST(MirrorFile, NeedsAnEndingThatSaysItsKind)
{
    const Scratch scratch;
    EXPECT_TRUE(check_mirror_name(scratch.path("wall.html"), {}).ok());
    EXPECT_TRUE(check_mirror_name(scratch.path("wall.txt"), {}).ok());
    EXPECT_EQ(refusal(check_mirror_name(scratch.path("wall.pdf"), {})),
        "A mirror of the wall ends in .html or .txt, and wall.pdf does not. Choose such a name.");
    EXPECT_FALSE(write_mirror(scratch.path("wall.pdf"), first_page(some_page())).ok());
}

TEST(MirrorFile, TakesThePlaceOfAnotherMirrorAndOfNothingElse)
{
    const Scratch scratch;
    const std::string mirror_path = scratch.path("wall.html");
    const std::string thesis = scratch.path("thesis.html");
    ASSERT_TRUE(write_mirror(mirror_path, first_page(some_page())).ok());
    EXPECT_TRUE(check_mirror_name(mirror_path, {}).ok());
    put(thesis, "<!DOCTYPE html>\n<p>Years of work");
    EXPECT_EQ(refusal(check_mirror_name(thesis, {})),
        "thesis.html is there already, and no mirror of a wall. Choose another name.");
    EXPECT_FALSE(check_mirror_name(scratch.path("."), {}).ok());
    std::filesystem::create_directory(scratch.path("folder.html"));
    EXPECT_FALSE(check_mirror_name(scratch.path("folder.html"), {}).ok());
}

TEST(MirrorFile, IsNeverWhatBelongsToTheSession)
{
    const Scratch scratch;
    const std::string session = scratch.path("day.txt");
    put(session, "Jointly: what the wall shows\nso that only its name can refuse it");
    const std::string refused =
        "day.txt belongs to the session. Choose another name for the mirror.";
    EXPECT_EQ(refusal(check_mirror_name(session, {session})), refused);
    EXPECT_EQ(
        refusal(check_mirror_name(scratch.path("day.txt"), {scratch.path("./day.txt")})), refused);
    std::filesystem::create_symlink(session, scratch.path("link.txt"));
    EXPECT_EQ(refusal(check_mirror_name(scratch.path("link.txt"), {session})),
        "link.txt belongs to the session. Choose another name for the mirror.");
    EXPECT_FALSE(check_mirror_name(scratch.path("new.txt"), {scratch.path("new.txt")}).ok());
}

// A mirror is made to be read by others; who keeps it to himself says so by his umask or by its mode.
TEST(MirrorFile, CanBeReadByOthersAsFarAsTheUmaskAllows)
{
    const Scratch scratch;
    const mode_t before = ::umask(022);
    const MirrorPage page = first_page(some_page());
    ASSERT_TRUE(write_mirror(scratch.path("open.html"), page).ok());
    EXPECT_EQ(mode_of(scratch.path("open.html")), 0644U);
    std::filesystem::permissions(scratch.path("open.html"),
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    ASSERT_TRUE(write_mirror(scratch.path("open.html"), page).ok());
    EXPECT_EQ(mode_of(scratch.path("open.html")), 0600U);
    ::umask(077);
    ASSERT_TRUE(write_mirror(scratch.path("own.html"), page).ok());
    EXPECT_EQ(mode_of(scratch.path("own.html")), 0600U);
    ::umask(before);
}

TEST(MirrorFile, HasTheOldPageOrTheNewOneWhicheverCallFails)
{
    const Scratch scratch;
    const std::string path = scratch.path("wall.html");
    const MirrorPage first = first_page(some_page());
    const MirrorPage second = next_page(first, blank_wall({}));
    ASSERT_TRUE(write_mirror(path, first).ok());
    const std::string old = bytes_of(path);
    const auto fault = std::make_shared<Fault>();
    bool all_went_well = false;
    for (fault->at = 1; !all_went_well; ++fault->at) {
        ASSERT_LT(fault->at, 50);
        fault->calls = 0;
        ASSERT_TRUE(write_mirror(path, first).ok());
        const bool done = write_mirror(path, second, failing(fault)).ok();
        all_went_well = fault->calls < fault->at;
        EXPECT_EQ(bytes_of(path), done ? mirror(second, MirrorKind::html) : old) << fault->at;
    }
}

}  // namespace
}  // namespace jointly
