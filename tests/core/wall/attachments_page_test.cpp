// The list of what is kept beside the record, and a sheet for each.
#include "core/base/base64.h"
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

TEST(AttachmentsPage, ShowsEachDocumentWithItsSizeAndWhereItBelongs)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(KeepAttachment{AttachmentKind::contract, MediaType::pdf, {}, {}, "Contract 2023.pdf",
        to_base64(std::string(1'250'000, 'w'))});
    room.does(KeepAttachment{AttachmentKind::chart, MediaType::jpeg, room.issue(), {}, "chart.jpg",
        to_base64(std::string(35'900, 'w'))});
    const auto lines = lines_of(room.session, Page::attachments);
    EXPECT_EQ(lines[place_of(lines, "AT-1 Contract 2023.pdf") + 1], "1.2 MB");
    EXPECT_TRUE(has_line(lines, "contract"));
    EXPECT_EQ(lines[place_of(lines, "AT-2 chart.jpg") + 1], "35 kB");
    EXPECT_TRUE(has_line(lines, "chart"));
    EXPECT_TRUE(has_line(lines, "Issue 1 \u00b7 Staffing"));
}

TEST(AttachmentsPage, SaysWhatWasRedacted)
{
    Scripted room;
    room.session = evolve(std::move(room.session), {},
        AttachmentKept{
            {1}, AttachmentKind::chart, MediaType::jpeg, {}, {}, "[redacted]", "[redacted]"});
    const WallModel model = wall_model(room.session, {Page::attachments, {}, {}});
    const auto cards = blocks_of<Card>(model);
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].state, "redacted");
    EXPECT_TRUE(cards[0].quiet);
}

TEST(AttachmentsPage, GivesEachDocumentASheetOfItsOwnBehindTheList)
{
    Scripted room;
    room.parties();
    staffing(room);
    room.does(KeepAttachment{
        AttachmentKind::contract, MediaType::pdf, {}, {}, "Contract 2023.pdf", to_base64("PDF")});
    room.does(KeepAttachment{
        AttachmentKind::chart, MediaType::jpeg, room.issue(), {}, "chart.jpg", to_base64("JPEG")});
    room.session = evolve(std::move(room.session), {},
        AttachmentKept{
            {3}, AttachmentKind::chart, MediaType::png, {}, {}, "[redacted]", "[redacted]"});
    const WallModel model = wall_model(room.session, {Page::attachments, {}, {}});
    const auto sheets = blocks_of<AttachmentSheet>(model);
    EXPECT_EQ(blocks_of<Card>(model).size(), 3U);
    ASSERT_EQ(sheets.size(), 2U);  // there is nothing to show of what was redacted
    EXPECT_FALSE(sheets[0].photo);
    EXPECT_EQ(sheets[0].label, "AT-1");
    EXPECT_EQ(sheets[0].name, "Contract 2023.pdf");
    EXPECT_EQ(sheets[0].notes,
        (std::vector<std::string>{"contract, 3 bytes",
            "To read it: jointly attachments FILE.ibb --write FOLDER puts it into a folder."}));
    EXPECT_TRUE(sheets[1].photo);
    EXPECT_EQ(sheets[1].attachment, AttachmentId{2});
    EXPECT_EQ(
        sheets[1].notes, (std::vector<std::string>{"chart, 4 bytes", "Issue 1 \u00b7 Staffing"}));
    EXPECT_EQ(model.foot, "Each document stands on a sheet of its own behind the list.");
}

TEST(AttachmentsPage, SaysWhoKeptADocumentAndWhen)
{
    const AttachmentKept chart{
        {1}, AttachmentKind::chart, MediaType::jpeg, {}, {}, "chart.jpg", to_base64("JPEG")};
    const auto note_by = [&](ParticipantId by) {
        Record record = record_of({MeetingOpened{-8 * 60}, chart});
        record.back().stamp.by = by;
        Scripted room;
        room.parties();
        room.does(JoinParticipant{"Ana Ruiz", room.party("Union"), {}, Role::recorder});
        room.does(JoinParticipant{"Noor Haddad", {}, {}, Role::facilitator});
        room.session = evolve(std::move(room.session), record.back().stamp, chart);
        const WallModel model = wall_model(room.session, record, {Page::attachments, {}, {}}, 0);
        const auto sheets = blocks_of<AttachmentSheet>(model);
        return sheets.empty() ? std::string() : sheets.front().notes.back();
    };
    EXPECT_EQ(note_by({}), "Kept March 2, 2026, 09:02");
    EXPECT_EQ(note_by(ParticipantId{1}), "Kept by Ana Ruiz (Union), March 2, 2026, 09:02");
    EXPECT_EQ(note_by(ParticipantId{2}), "Kept by Noor Haddad, March 2, 2026, 09:02");
}

}  // namespace
}  // namespace jointly
