#include "core/documents/page_number.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(PageNumber, IsTakenApartForThoseWhoCount)
{
    EXPECT_EQ(page_number_line(),
        (std::vector<PageNumberPart>{{PageNumberPart::said, "Page "}, {PageNumberPart::page, ""},
            {PageNumberPart::said, " of "}, {PageNumberPart::pages, ""}}));
}

TEST(PageNumber, FootSaysWhatItHas)
{
    EXPECT_EQ(page_foot_line({"Revision 3", "Wording 5f3a"}), "Revision 3, Wording 5f3a");
    EXPECT_EQ(page_foot_line({"", "Wording 5f3a"}), "Wording 5f3a");
    EXPECT_EQ(page_foot_line({"Revision 3", ""}), "Revision 3");
    EXPECT_EQ(page_foot_line({}), "");
}

}  // namespace
}  // namespace jointly
