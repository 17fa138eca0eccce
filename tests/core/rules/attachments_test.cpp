// Documents that are kept with the round.
#include "core/base/base64.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

KeepAttachment a_chart(std::string content = to_base64("a photo"))
{
    return {AttachmentKind::chart, MediaType::jpeg, staffing, {}, "chart.jpg", std::move(content)};
}

TEST(KeepAttachmentRule, KeepsADocumentWithItsBytesInTheEventAlone)
{
    Room room = one_issue();
    room.when(a_chart()).then(AttachmentKept{{1}, AttachmentKind::chart, MediaType::jpeg, staffing,
        {}, "chart.jpg", to_base64("a photo")});
    ASSERT_EQ(room.session().attachments.size(), 1U);
    const Attachment& kept = room.session().attachments.front();
    EXPECT_EQ(kept.name, "chart.jpg");
    EXPECT_EQ(kept.bytes, 7U);
    EXPECT_EQ(kept.issue, staffing);
}

TEST(KeepAttachmentRule, MayBelongToAnAgreementOfItsIssueAlone)
{
    Room room = ta_ready();
    KeepAttachment sheet{AttachmentKind::signed_sheet, MediaType::pdf, {}, staffing_ta, "TA-1.pdf",
        to_base64("signed")};
    room.given(sheet);
    sheet.issue = staffing;
    room.given(sheet);
    room.given(RaiseIssue{"What might we do about schedules?", ""});
    sheet.issue = {2};
    room.when(sheet).then_refused("TA-1 belongs to issue 1. Name that issue, or none.");
    sheet.issue = {9};
    room.when(sheet).then_refused("There is no such issue. Look at its number and try again.");
    sheet = {AttachmentKind::other, MediaType::pdf, {}, {9}, "TA-9.pdf", to_base64("signed")};
    room.when(sheet).then_refused(
        "There is no such tentative agreement. Look at its number and try again.");
}

TEST(KeepAttachmentRule, RefusesBytesThatAreNoneOrNotBase64)
{
    one_issue()
        .when(a_chart(""))
        .then_refused("chart.jpg is empty. Choose another document.")
        .when(a_chart("not base64"))
        .then_refused("The bytes of chart.jpg are not whole base64. Keep it with: jointly attach "
                      "FILE.ibb DOCUMENT")
        .when(a_chart("Zh=="))
        .then_refused("The bytes of chart.jpg are not whole base64. Keep it with: jointly attach "
                      "FILE.ibb DOCUMENT");
}

TEST(KeepAttachmentRule, KeepsThreeMegabytesAndNotAByteMore)
{
    Room room = one_issue();
    room.when(a_chart(to_base64(std::string(attachment_max_bytes + 1, 'w'))))
        .then_refused("chart.jpg is larger than 3.0 MB. Keep a smaller copy, or part of it.");
    room.given(a_chart(to_base64(std::string(attachment_max_bytes, 'w'))));
    EXPECT_EQ(room.session().attachments.back().bytes, attachment_max_bytes);
}

TEST(KeepAttachmentRule, RefusesANameThatIsNoneOfAFile)
{
    Room room = one_issue();
    KeepAttachment chart = a_chart();
    for (const char* const name : {"photos/chart.jpg", "..\\chart.jpg", "/"}) {
        chart.name = name;
        room.when(chart).then_refused("A document is kept by its name alone, without folders.");
    }
    chart.name = "  ";
    room.when(chart).then_refused("Write the document's name first.");
    chart.name = std::string(attachment_name_max_bytes, 'w');
    room.given(chart);
    chart.name += "w";
    room.when(chart);
    EXPECT_NE(room.refusal(), "");
}

TEST(KeepAttachmentRule, IsTakenBackAsAnyActAndKeepsItsNumber)
{
    Room room = one_issue();
    room.given(a_chart()).undo();
    EXPECT_TRUE(room.session().attachments.empty());
    room.given(a_chart());
    EXPECT_EQ(room.session().attachments.front().id, AttachmentId{2});
}

}  // namespace
}  // namespace jointly
