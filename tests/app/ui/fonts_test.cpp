#include "app/ui/fonts.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace jointly {
namespace {

TEST(Fonts, AreFourDifferentOnesWithTheLettersOfTheTable)
{
    Pilot* self = nullptr;
    bool all_there = true;
    Pilot pilot([&] {
        const ImWchar wanted[] = {'H', 'x', L'é', L'ñ', L'ầ', L'Ω', L'Ж', L'–', L'“'};
        for (ImFont* font : {self->fonts().medium, self->fonts().semibold, self->fonts().bold,
                 self->fonts().display}) {
            for (const ImWchar letter : wanted) {
                all_there = all_there && font->IsGlyphInFont(letter);
            }
        }
    });
    self = &pilot;
    pilot.frame();
    EXPECT_TRUE(all_there);
    EXPECT_NE(pilot.fonts().medium, pilot.fonts().bold);
    EXPECT_NE(pilot.fonts().semibold, pilot.fonts().display);
}

TEST(Fonts, SayWhereTheyWereLookedForAndWhatToDo)
{
    ImFontAtlas atlas;
    const std::filesystem::path nowhere = "/no/such/folder";
    const Result<Fonts> fonts = load_fonts(atlas, {&nowhere, 1});
    ASSERT_FALSE(fonts.ok());
    EXPECT_NE(fonts.problem().text.find("/no/such/folder"), std::string::npos);
    EXPECT_NE(fonts.problem().text.find("fonts-inter"), std::string::npos);
}

TEST(Fonts, AreLookedForInTheChosenFolderFirst)
{
    ::setenv("JOINTLY_FONTS", "/chosen", 1);
    const auto folders = font_folders();
    ::unsetenv("JOINTLY_FONTS");
    ASSERT_GE(folders.size(), 3U);
    EXPECT_EQ(folders.front(), "/chosen");
    EXPECT_EQ(folders[1].filename(), "fonts");
    EXPECT_NE(font_folders().front(), "/chosen");
}

}  // namespace
}  // namespace jointly
