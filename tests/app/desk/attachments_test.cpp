// Photos and other documents on the wall: turned to by keys, read beside the frames, gone when left.
#include "core/base/base64.h"
#include "core/base/hash.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/drawn_photos.h"
#include "tests/support/photos.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

class AttachmentsAtTheDesk : public testing::Test {
protected:
    RoomAtTheDesk room_;
    Pilot& pilot_ = room_.pilot();

    void SetUp() override { room_.sit_down(); }

    void keep(const std::string& name, MediaType media, const std::string& bytes)
    {
        const auto kept = room_.store().do_now(Act{
            Command{KeepAttachment{AttachmentKind::chart, media, {}, {}, name, to_base64(bytes)}}});
        ASSERT_TRUE(kept.ok()) << kept.problem().text;
    }
    // The list.
    void turn_to_page()
    {
        while (room_.ui().view.page != Page::attachments) {
            room_.key(ctrl | ImGuiMod_Shift | ImGuiKey_PageDown);
        }
    }
    [[nodiscard]] static int textures() { return ImGui::GetPlatformIO().Textures.Size; }
};

TEST_F(AttachmentsAtTheDesk, AreTurnedToFromTheListAndBack)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(400, 300)));
    keep("days.png", MediaType::png, png_of(paper_chart(300, 400)));
    turn_to_page();
    EXPECT_TRUE(pilot_.shows("Page Down, Page Up: turn to each document")) << pilot_.shown_text();
    EXPECT_TRUE(drawn_photos().empty());
    room_.key(ImGuiKey_PageDown);
    ASSERT_EQ(drawn_photos().size(), 1U);
    const Area wide = drawn_photos().front();
    EXPECT_NEAR(wide.width() / wide.height(), 4.0 / 3.0, 0.01);
    EXPECT_TRUE(pilot_.shows("nights.jpg"));
    room_.key(ImGuiKey_PageDown);
    ASSERT_EQ(drawn_photos().size(), 1U);
    const Area high = drawn_photos().front();
    EXPECT_NEAR(high.width() / high.height(), 3.0 / 4.0, 0.01);
    EXPECT_NEAR(high.height(), wide.height(), 2.0F);  // both are as high as the sheet
    EXPECT_TRUE(pilot_.shows("days.png"));
    room_.key(ImGuiKey_PageUp);
    room_.key(ImGuiKey_PageUp);
    EXPECT_TRUE(drawn_photos().empty());
    EXPECT_TRUE(pilot_.shows("AT-1"));
    EXPECT_TRUE(pilot_.shows("AT-2"));
}

TEST_F(AttachmentsAtTheDesk, AreTurnedToByTheMouse)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(40, 30)));
    keep("days.png", MediaType::png, png_of(paper_chart(30, 40)));
    turn_to_page();
    pilot_.click("AT-2");
    pilot_.settle();
    EXPECT_EQ(room_.ui().sheet, 2);
    EXPECT_EQ(drawn_photos().size(), 1U);
}

TEST_F(AttachmentsAtTheDesk, AreNotOnABlankWall)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(400, 300)));
    turn_to_page();
    room_.key(ImGuiKey_PageDown);
    ASSERT_EQ(drawn_photos().size(), 1U);
    room_.key(ImGuiKey_F9);
    EXPECT_TRUE(drawn_photos().empty());
    EXPECT_FALSE(pilot_.shows("nights.jpg"));
    room_.key(ImGuiMod_Shift | ImGuiKey_F9);
    EXPECT_EQ(drawn_photos().size(), 1U);
}

// F9 in the very frame in which the photo comes.
TEST_F(AttachmentsAtTheDesk, StayOffABlankWallWhenTheyAreReadLater)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(400, 300)));
    turn_to_page();
    room_.wait_for_disk(false);
    pilot_.queue_key(ImGuiKey_PageDown);
    pilot_.frame(2);
    pilot_.queue_key(ImGuiKey_F9);
    pilot_.frame();
    room_.wait_for_disk(true);
    pilot_.settle();
    EXPECT_TRUE(room_.ui().blank);
    EXPECT_TRUE(drawn_photos().empty());
}

TEST_F(AttachmentsAtTheDesk, AreHeldOnlyWhileTheyAreShown)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(400, 300)));
    keep("days.jpg", MediaType::jpeg, jpeg_of(paper_chart(200, 300)));
    turn_to_page();
    const int before = textures();
    room_.key(ImGuiKey_PageDown);
    EXPECT_EQ(textures(), before + 1);
    room_.key(ImGuiKey_PageDown);
    pilot_.frame(3);
    EXPECT_EQ(textures(), before + 1);
    room_.key(ctrl | ImGuiKey_Home);
    pilot_.frame(3);
    EXPECT_EQ(textures(), before);
}

// The wall wakes for an act that changes nothing of them.
TEST_F(AttachmentsAtTheDesk, StayWhileTheRecordGoesOn)
{
    keep("nights.jpg", MediaType::jpeg, jpeg_of(paper_chart(400, 300)));
    turn_to_page();
    room_.key(ImGuiKey_PageDown);
    const auto before = drawn_photos();
    room_.wait_for_disk(false);
    ASSERT_TRUE(room_.store().do_now(Act{Command{ParkItem{{}, "for later"}}}).ok());
    pilot_.frame();
    ASSERT_EQ(drawn_photos().size(), 1U);
    EXPECT_EQ(drawn_photos()[0].min.x, before[0].min.x);
}

TEST_F(AttachmentsAtTheDesk, SayInOneSentenceWhyAPhotoIsNotShown)
{
    const std::string photo = jpeg_of(paper_chart(400, 300));
    keep("torn.jpg", MediaType::jpeg, photo.substr(0, photo.size() / 2));
    keep("called so.jpg", MediaType::jpeg, "%PDF-1.7");
    keep("huge.png", MediaType::png, png_header(60'000, 60'000));
    keep("named wrong.jpg", MediaType::jpeg, png_of(paper_chart(40, 30)));
    turn_to_page();
    while (!pilot_.shows("Kept ")) {
        room_.key(ImGuiKey_PageDown);  // the list may go on
    }
    room_.key(ImGuiKey_PageUp);
    for (const std::string why : {"The photo is damaged, or not all of it is there.",
             "The photo is neither a PNG nor a JPEG.", "The photo has 60000 by 60000 pixels."}) {
        room_.key(ImGuiKey_PageDown);
        EXPECT_TRUE(drawn_photos().empty());
        EXPECT_TRUE(pilot_.shows(why)) << pilot_.shown_text();
        EXPECT_TRUE(pilot_.shows("jointly attachments FILE.ibb --write FOLDER"));
    }
    room_.key(ImGuiKey_PageDown);  // what it is called matters to nobody
    EXPECT_EQ(drawn_photos().size(), 1U);
}

TEST_F(AttachmentsAtTheDesk, ThatAreNoPhotosShowTheHashOfTheirBytes)
{
    keep("Contract 2023.pdf", MediaType::pdf, "%PDF-1.7 the contract");
    turn_to_page();
    room_.key(ImGuiKey_PageDown);
    EXPECT_TRUE(drawn_photos().empty());
    const std::string hash = to_hex(sha256("%PDF-1.7 the contract"));
    for (std::size_t at = 0; at < hash.size(); at += 8) {
        EXPECT_TRUE(pilot_.shows(hash.substr(at, 8))) << pilot_.shown_text();
    }
    EXPECT_TRUE(pilot_.shows("chart, 21 bytes"));
    EXPECT_TRUE(pilot_.shows("jointly attachments FILE.ibb --write FOLDER"));
}

TEST_F(AttachmentsAtTheDesk, AreReadAgainInTheSizeOfAnotherWindow)
{
    keep("nights.png", MediaType::png, png_of(paper_chart(2'000, 1'500)));
    turn_to_page();
    room_.key(ImGuiKey_PageDown);
    ASSERT_EQ(drawn_photos().size(), 1U);
    const Area large = drawn_photos().front();
    ImGui::GetIO().DisplaySize = {1280, 720};
    room_.wait_for_disk(false);
    pilot_.frame();
    ASSERT_EQ(drawn_photos().size(), 1U);  // meanwhile as it was, in the new room
    EXPECT_LT(drawn_photos().front().height(), large.height());
    room_.wait_for_disk(true);
    pilot_.settle();
    ASSERT_EQ(drawn_photos().size(), 1U);
}

}  // namespace
}  // namespace jointly
