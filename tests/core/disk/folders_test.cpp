#include "core/disk/folders.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace jointly {
namespace {

// Sets variables for one test and puts them back.
class Variables {
public:
    void set(const char* name, const char* value)
    {
        const char* const before = std::getenv(name);
        before_.emplace_back(
            name, before != nullptr ? std::optional<std::string>(before) : std::nullopt);
        if (value != nullptr) {
            ::setenv(name, value, 1);
        } else {
            ::unsetenv(name);
        }
    }
    Variables() = default;
    Variables(const Variables&) = delete;
    Variables& operator=(const Variables&) = delete;
    ~Variables()
    {
        for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
            if (it->second) {
                ::setenv(it->first.c_str(), it->second->c_str(), 1);
            } else {
                ::unsetenv(it->first.c_str());
            }
        }
    }

private:
    std::vector<std::pair<std::string, std::optional<std::string>>> before_;
};

void nothing_set(Variables& variables)
{
    for (const char* const name :
        {"JOINTLY_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        variables.set(name, nullptr);
    }
    variables.set("HOME", "/home/someone");
}

TEST(Folders, AreThoseOfXdg)
{
    Variables variables;
    nothing_set(variables);
    EXPECT_EQ(config_folder(), "/home/someone/.config/jointly");
    EXPECT_EQ(state_folder(), "/home/someone/.local/state/jointly");
    EXPECT_EQ(temporary_folder(), "/tmp/jointly-" + std::to_string(::geteuid()));
    variables.set("XDG_CONFIG_HOME", "/c");
    variables.set("XDG_STATE_HOME", "/s");
    variables.set("TMPDIR", "/t");
    EXPECT_EQ(config_folder(), "/c/jointly");
    EXPECT_EQ(state_folder(), "/s/jointly");
    EXPECT_EQ(temporary_folder(), "/t/jointly-" + std::to_string(::geteuid()));
    variables.set("XDG_RUNTIME_DIR", "/run/user/7");
    EXPECT_EQ(temporary_folder(), "/run/user/7/jointly");
}

TEST(Folders, AreAllBelowJointlyHomeWhereItIsSet)
{
    Variables variables;
    nothing_set(variables);
    variables.set("XDG_CONFIG_HOME", "/c");
    variables.set("XDG_RUNTIME_DIR", "/r");
    variables.set("JOINTLY_HOME", "/elsewhere");
    EXPECT_EQ(config_folder(), "/elsewhere/config");
    EXPECT_EQ(state_folder(), "/elsewhere/state");
    EXPECT_EQ(temporary_folder(), "/elsewhere/temporary");
}

TEST(Folders, IgnoreXdgPathsThatAreNotAbsolute)
{
    Variables variables;
    nothing_set(variables);
    variables.set("XDG_CONFIG_HOME", "relative");
    variables.set("XDG_STATE_HOME", "");
    EXPECT_EQ(config_folder(), "/home/someone/.config/jointly");
    EXPECT_EQ(state_folder(), "/home/someone/.local/state/jointly");
}

TEST(Folders, AreFoundWithoutHome)
{
    Variables variables;
    nothing_set(variables);
    variables.set("HOME", nullptr);
    EXPECT_TRUE(config_folder().starts_with("/"));
    EXPECT_TRUE(config_folder().ends_with("/.config/jointly"));
}

TEST(Folders, AreBelowTheRootForWhoHasNoHome)
{
    constexpr uid_t nobody_known = 54'321;
    if (::geteuid() != 0 || ::getpwuid(nobody_known) != nullptr) {
        GTEST_SKIP() << "only root can be somebody else";
    }
    Variables variables;
    nothing_set(variables);
    variables.set("HOME", "");
    ASSERT_EQ(::seteuid(nobody_known), 0);
    EXPECT_EQ(config_folder(), "//.config/jointly");
    ASSERT_EQ(::seteuid(0), 0);
}

TEST(NewFolder, IsMadeWithThoseAboveItAndNeverTwice)
{
    const Scratch scratch;
    const auto said = [](const std::string& path) {
        const Refusable made = create_new_folder(path);
        return made.ok() ? "made" : made.problem().text;
    };
    const std::string path = scratch.path("a/b");
    EXPECT_EQ(said(path), "made");
    EXPECT_EQ(mode_of(path), 0700U);
    EXPECT_EQ(mode_of(scratch.path("a")), 0700U);
    EXPECT_EQ(said(path), path + " is there already. Move it away, or choose another folder.");
    put(scratch.path("file"), "x");
    const std::string below = scratch.path("file/below");
    EXPECT_EQ(
        said(below), "The folder " + below
                         + " cannot be made. The folder is not there. Check the name, or make "
                           "the folder first.");
    EXPECT_EQ(said(below + "/deeper"), "The folder " + below
                                           + " cannot be made. The folder is not there. Check the "
                                             "name, or make the folder first.");
}

TEST(PrivateFolder, IsMadeForItsOwnerAlone)
{
    const Scratch scratch;
    const std::string path = scratch.path("a/b/c");
    EXPECT_TRUE(create_private_folder(path).ok());
    EXPECT_EQ(mode_of(path), 0700U);
    EXPECT_EQ(mode_of(scratch.path("a")), 0700U);
    EXPECT_TRUE(create_private_folder(path).ok());
}

TEST(PrivateFolder, IsNotTakenFromOthers)
{
    const Scratch scratch;
    const auto refused = [](const std::string& path) {
        return create_private_folder(path).ok() ? "" : create_private_folder(path).problem().text;
    };
    const std::string not_own =
        " is not a folder of your own that others cannot write to. Move it away, and try "
        "again.";
    const std::string open = scratch.path("open");
    std::filesystem::create_directory(open);
    ::chmod(open.c_str(), 0777);
    EXPECT_EQ(refused(open), open + not_own);
    ::chmod(open.c_str(), 0755);
    EXPECT_EQ(refused(open), "");
    const std::string link = scratch.path("link");
    ::symlink("open", link.c_str());
    EXPECT_EQ(refused(link), link + not_own);
    const std::string file = scratch.path("file");
    put(file, "x");
    EXPECT_EQ(refused(file), file + not_own);
    EXPECT_EQ(refused(file + "/below/deeper"), refused(file + "/below"));
    if (::geteuid() == 0) {  // who else can give a folder away
        const std::string theirs = scratch.path("theirs");
        std::filesystem::create_directory(theirs);
        ::chmod(theirs.c_str(), 0755);
        ASSERT_EQ(::chown(theirs.c_str(), 54'321, 54'321), 0);
        EXPECT_EQ(refused(theirs), theirs + not_own);
    }
    EXPECT_EQ(refused(file + "/below"),
        "The folder " + file
            + "/below cannot be made. The folder is not there. Check the name, or make the folder "
              "first.");
}

}  // namespace
}  // namespace jointly
