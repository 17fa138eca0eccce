// The folder of a facilitator's own templates.
#include "app/templates/template_folder.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace jointly {
namespace {

class TemplateFolders : public testing::Test {
protected:
    TemplateFolders()
    {
        ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
        const auto files = export_templates(folder_, Convention::us);
        EXPECT_TRUE(files.ok());
    }
    ~TemplateFolders() override { ::unsetenv("JOINTLY_HOME"); }

    [[nodiscard]] std::string file(const std::string& name) const { return folder_ + "/" + name; }
    [[nodiscard]] std::vector<std::string> said() const
    {
        std::vector<std::string> lines;
        const auto findings = check_template_folder(folder_, Convention::us);
        EXPECT_TRUE(findings.ok());
        for (const TemplateFinding& one : findings.value()) {
            lines.push_back((one.is_warning ? "warning " : "") + told(one));
        }
        return lines;
    }

    Scratch scratch_;
    std::string folder_ = scratch_.path("templates");
};

using Said = std::vector<std::string>;

TEST_F(TemplateFolders, HoldTheBuiltInOnesOnceWritten)
{
    const auto read = read_template_folder(folder_);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().sources, built_in_templates(Convention::us));
    EXPECT_EQ(said(), Said{});
    const auto again = export_templates(folder_, Convention::canada);
    ASSERT_FALSE(again.ok());
    EXPECT_TRUE(again.problem().text.starts_with("language_sheet.txt is there already in "));
    EXPECT_EQ(read_template_folder(folder_).value().sources, built_in_templates(Convention::us));
}

TEST_F(TemplateFolders, ReadWhatAnEditorOfAnotherSystemWrites)
{
    const std::string rider = built_in_templates(Convention::us).at("rider");
    std::string text = "\xEF\xBB\xBF";
    for (const char one : rider) {
        text += one == '\n' ? "\r\n" : std::string(1, one);
    }
    put(file("rider.txt"), text);
    EXPECT_EQ(read_template_folder(folder_).value().sources, built_in_templates(Convention::us));
}

TEST_F(TemplateFolders, ReadNothingThatStandsElsewhere)
{
    put(scratch_.path("secret.txt"), "words of another file\n");
    std::filesystem::remove(file("rider.txt"));
    std::filesystem::create_symlink("../secret.txt", file("rider.txt"));
    const auto read = read_template_folder(folder_);
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read.value().sources.contains("rider"));
    const Said lines = said();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].starts_with("rider.txt: "));
    EXPECT_FALSE(chosen_templates(folder_, Convention::us).ok());
}

TEST_F(TemplateFolders, LeaveAloneWhatIsNoTemplate)
{
    put(file("README.txt"), "{{nonsense}\n");
    put(file("notes.md"), "{{nonsense}\n");
    std::filesystem::create_directory(file("old"));
    EXPECT_EQ(said(), Said{"warning README.txt: It is not read: a template's name is made of a to "
                           "z, 0 to 9, _ and -."});
    EXPECT_TRUE(chosen_templates(folder_, Convention::us).ok());
}

TEST_F(TemplateFolders, RefuseFilesThatAreTooLargeAndTooMany)
{
    put(file("rider.txt"), std::string(65 * 1024, '\n'));
    ASSERT_EQ(said().size(), 1U);
    put(file("rider.txt"), std::string(200 * 1024, '\n'));
    ASSERT_EQ(said().size(), 1U);
    EXPECT_TRUE(said()[0].starts_with("rider.txt: "));
    for (int at = 0; at < 201; ++at) {
        put(file("a" + std::to_string(at) + ".txt"), "");
    }
    EXPECT_FALSE(read_template_folder(folder_).ok());
}

TEST_F(TemplateFolders, AreTakenBeforeTheBuiltInOnesAndOnlyWhereTheyAre)
{
    EXPECT_FALSE(chosen_templates(scratch_.path("none"), Convention::us).ok());
    EXPECT_TRUE(chosen_templates({}, Convention::us).ok()) << "there are none of one's own";
    ASSERT_TRUE(export_templates(own_template_folder(), Convention::us).ok());
    put(own_template_folder() + "/signoff.txt", "\n{{signature}}\n");
    const auto own = chosen_templates({}, Convention::us);
    ASSERT_FALSE(own.ok());
    EXPECT_TRUE(own.problem().text.find("signoff.txt:2: ta_sheet knows no name signature. Is "
                                        "signatures meant? See all with: jointly templates check ")
                != std::string::npos)
        << own.problem().text;
    EXPECT_TRUE(chosen_templates(std::string(built_in_word), Convention::us).ok());
    put(own_template_folder() + "/signoff.txt", "x\n");
    const auto warned = chosen_templates({}, Convention::us);
    ASSERT_TRUE(warned.ok());
    EXPECT_EQ(warned.value().warnings.size(), 1U);
}

TEST_F(TemplateFolders, PutBackABuiltInOneAndKeepWhatWasThere)
{
    put(file("rider.txt"), "mine\n");
    put(file("signoff.txt"), "mine too\n");
    const auto one = restore_templates(folder_, "rider", Convention::us);
    ASSERT_TRUE(one.ok());
    ASSERT_EQ(one.value().size(), 1U);
    EXPECT_EQ(one.value()[0].file, "rider.txt");
    EXPECT_EQ(bytes_of(file(one.value()[0].kept)), "mine\n");
    EXPECT_EQ(bytes_of(file("rider.txt")), built_in_templates(Convention::us).at("rider"));
    EXPECT_EQ(bytes_of(file("signoff.txt")), "mine too\n");

    put(file("rider.txt"), "mine again\n");
    std::filesystem::remove(file("tested.txt"));
    const auto all = restore_templates(folder_, {}, Convention::us);
    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all.value().size(), 3U);
    EXPECT_EQ(bytes_of(file(all.value()[0].kept)), "mine again\n");
    EXPECT_EQ(bytes_of(file("rider.before")), "mine\n") << "kept, and not written over";
    EXPECT_EQ(all.value()[2].kept, "");
    EXPECT_EQ(said(), Said{});
    EXPECT_TRUE(restore_templates(folder_, {}, Convention::us).value().empty());
    EXPECT_FALSE(restore_templates(folder_, "../rider", Convention::us).ok());
    EXPECT_FALSE(restore_templates(scratch_.path("none"), {}, Convention::us).ok());
}

}  // namespace
}  // namespace jointly
