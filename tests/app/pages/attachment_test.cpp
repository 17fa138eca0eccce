// Sheets of attachments: alone, with as much room for a photo as the sheet has.
#include "app/pages/attachment.h"
#include "tests/app/pages/sample.h"
#include "tests/support/drawn_photos.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

WallModel model_with(const std::vector<AttachmentSheet>& sheets)
{
    WallModel model;
    model.page = Page::attachments;
    model.kicker = "Meeting 1";
    model.title = "Attachments";
    model.foot = "Each document stands on a sheet of its own behind the list.";
    for (const AttachmentSheet& sheet : sheets) {
        Card card;
        card.label = sheet.label;
        card.text = {{Change::kept, sheet.name}};
        model.blocks.emplace_back(std::move(card));
    }
    for (const AttachmentSheet& sheet : sheets) {
        model.blocks.emplace_back(sheet);
    }
    return model;
}

AttachmentSheet photo_called(std::uint32_t number, const std::string& name)
{
    return {{number}, true, "AT-" + std::to_string(number), name,
        {"chart, 35 kB", "Issue 1 · Staffing", "Kept by Ana Ruiz (Union), March 2, 2026, 16:42"}};
}

const std::vector<AttachmentSheet> some{photo_called(1, "nights.jpg"),
    {{2}, false, "AT-2", "Contract 2023.pdf", {"contract, 1.2 MB"}}, photo_called(3, "days.png")};

struct Drawn {
    Sheets sheets;
    std::vector<std::string> shown;  // of each sheet
};

// All sheets, one after the other.
Drawn drawn(const WallModel& model, ImVec2 size)
{
    Drawn all;
    int sheet = 0;
    Pilot* self = nullptr;
    Pilot pilot(
        [&] {
            all.sheets = cut(model, paper_of(*self, size));
            draw_sheet(*ImGui::GetBackgroundDrawList(), all.sheets, sheet);
        },
        size);
    self = &pilot;
    pilot.frame();
    for (; sheet < static_cast<int>(all.sheets.sheets.size()); ++sheet) {
        pilot.frame();
        all.shown.push_back(pilot.shown_text());
    }
    return all;
}

TEST(AttachmentSheets, StandAloneAndInOrderBehindTheList)
{
    for (const ImVec2 size : {ImVec2{1920, 1080}, ImVec2{1280, 720}, ImVec2{3840, 2160}}) {
        const Drawn all = drawn(model_with(some), size);
        ASSERT_EQ(all.shown.size(), 4U);
        EXPECT_FALSE(attachment_on(all.sheets, 0));
        EXPECT_FALSE(attachment_on(all.sheets, -1));
        EXPECT_FALSE(attachment_on(all.sheets, 4));
        for (int sheet = 1; sheet <= 3; ++sheet) {
            const auto room = attachment_on(all.sheets, sheet);
            ASSERT_TRUE(room);
            EXPECT_EQ(room->attachment.value, static_cast<std::uint32_t>(sheet));
            EXPECT_EQ(room->photo, sheet != 2);
            const std::string& shown = all.shown[static_cast<std::size_t>(sheet)];
            for (const AttachmentSheet& other : some) {
                EXPECT_EQ(shown.find(other.name) != std::string::npos,
                    other.attachment == room->attachment);
            }
        }
    }
}

TEST(AttachmentSheets, LeaveAPhotoNearlyAllOfTheHeightAndMostOfTheWidth)
{
    for (const ImVec2 size : {ImVec2{1920, 1080}, ImVec2{1280, 720}, ImVec2{3840, 2160}}) {
        const Drawn all = drawn(model_with(some), size);
        const auto room = attachment_on(all.sheets, 1);
        ASSERT_TRUE(room);
        const Area& column = surround_on(all.sheets, 1).column;
        EXPECT_GE(room->area.width(), column.width() * 0.68F);
        EXPECT_GE(room->area.height(), column.height() - 2.0F);
        EXPECT_GE(room->area.height(), size.y * 0.55F);
        EXPECT_LE(room->area.max.x, column.max.x + 1.0F);
        EXPECT_LE(room->area.max.y, column.max.y + 1.0F);
        EXPECT_GE(room->area.min.y, column.min.y - 1.0F);
    }
}

TEST(AttachmentSheets, SayAllOfAnOrdinaryCaption)
{
    const Drawn all = drawn(model_with(some), {1280, 720});
    for (const std::string words :
        {"AT-1", "nights.jpg", "chart, 35 kB", "Issue 1 · Staffing", "16:42"}) {
        EXPECT_NE(all.shown[1].find(words), std::string::npos) << all.shown[1];
    }
}

TEST(AttachmentSheets, ShortenACaptionThatHasNoRoom)
{
    AttachmentSheet sheet = photo_called(1, "A name of many words " + std::string(170, 'w'));
    sheet.notes.assign(12, "One of very many notes that nobody asked for");
    const Drawn all = drawn(model_with({sheet}), {1280, 720});
    ASSERT_EQ(all.shown.size(), 2U);
    EXPECT_NE(all.shown[1].find("…"), std::string::npos);
}

TEST(AttachmentSheets, AreNotTallerThanASheetEvenAsTheFirst)
{
    WallModel model = model_with({photo_called(1, "nights.jpg")});
    model.blocks.erase(model.blocks.begin());
    model.title = "A title that is long enough for two lines of the largest letters that there are "
                  "on a page of this size, or three";
    const Drawn all = drawn(model, {1280, 720});
    ASSERT_EQ(all.shown.size(), 1U);
    const auto room = attachment_on(all.sheets, 0);
    ASSERT_TRUE(room);
    EXPECT_LE(room->area.max.y, surround_on(all.sheets, 0).column.max.y + 1.0F);
}

// Two pixels wide and one high, in a room of other proportions.
TEST(AttachmentPhoto, FillsItsRoomInItsOwnProportionsFromTheMiddle)
{
    const Area wide{{100, 100}, {1'104, 304}};
    const Area high{{100, 100}, {304, 1'104}};
    Area room = wide;
    std::optional<Texture> photo;
    Pilot pilot([&] {
        if (!photo) {
            photo.emplace(Picture{2, 1, {255, 0, 0, 255, 0, 0, 255, 255}});
        }
        draw_photo(*ImGui::GetBackgroundDrawList(), room, *photo, theme(ThemeName::light));
    });
    const auto expect_photo = [&](const Area& wanted) {
        pilot.frame(2);
        const auto photos = drawn_photos();
        ASSERT_EQ(photos.size(), 1U);
        EXPECT_EQ(photos[0].min.x, wanted.min.x);
        EXPECT_EQ(photos[0].min.y, wanted.min.y);
        EXPECT_EQ(photos[0].max.x, wanted.max.x);
        EXPECT_EQ(photos[0].max.y, wanted.max.y);
    };
    expect_photo({{402, 102}, {802, 302}});
    room = high;
    expect_photo({{102, 552}, {302, 652}});
}

}  // namespace
}  // namespace jointly
