#include "core/session/citation.h"
#include "core/session/find.h"
#include "tests/support/room/room.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum ProvisionLevel;

Room with(ContractText contract)
{
    Room room = one_issue();
    room.given(EnterContract{std::move(contract)});
    return room;
}

// Two articles, one with numbers of its own and one that counts anew, and an appendix that does.
Room contract()
{
    return with({{article, 0, "ARTICLE 12", "OVERTIME", ""},
        {section, 1, "Section 12.03", "Call-in", "Four hours."}, {clause, 2, "(a)", "", "Paid."},
        {clause, 3, "(i)", "", "At once."}, {clause, 2, "(b)", "", "Not on call."},
        {article, 0, "ARTICLE 4", "HOURS", ""}, {section, 1, "Section 2.", "", "Eight."},
        {clause, 2, "a.", "", "Nights."}, {section, 1, "", "Breaks", "Two."},
        {section, 1, "", "", "A closing word."}, {article, 0, "ARTICLE 24A", "", ""},
        {section, 1, "24A.1", "", "New."}, {appendix, 0, "APPENDIX B", "", ""},
        {article, 1, "ARTICLE 4", "", ""}, {section, 2, "4.1", "", "Else."}});
}

TEST(Citation, GoesBackToWhatTellsTheProvision)
{
    const Room room = contract();
    EXPECT_EQ(citations(room.session()),
        (std::vector<std::string>{"ARTICLE 12", "Section 12.03", "Section 12.03 (a)",
            "Section 12.03 (a) (i)", "Section 12.03 (b)", "ARTICLE 4", "ARTICLE 4 Section 2.",
            "ARTICLE 4 Section 2. a.", "ARTICLE 4 Breaks", "ARTICLE 4 part 3", "ARTICLE 24A",
            "24A.1", "APPENDIX B", "APPENDIX B ARTICLE 4", "APPENDIX B ARTICLE 4 4.1"}));
}

TEST(Citation, IsTheSameOneByOne)
{
    const Room room = with({{article, 0, "ARTICLE 1", "", ""}, {clause, 1, "(a)", "", "One."},
        {clause, 1, "(a)", "", "Two."}, {clause, 2, "(i)", "", "Of two."},
        {clause, 1, "", "(a)", "A title like a label."}, {clause, 1, "", "", "Three."},
        {clause, 1, "", "", "Four."}});
    const std::vector<std::string> all = citations(room.session());
    for (std::size_t at = 0; at < all.size(); ++at) {
        EXPECT_EQ(citation(room.session(), room.session().provisions[at]), all[at]);
    }
    EXPECT_EQ(all[3], "ARTICLE 1 (a) [2] (i)");
}

ProvisionId found(const Room& room, std::string_view cited)
{
    const Provision* const provision = find_provision(room.session(), cited);
    return provision == nullptr ? ProvisionId{} : provision->id;
}

TEST(FindProvision, TakesACitationAsPeopleWriteIt)
{
    const Room room = contract();
    for (const std::string_view cited :
        {"Section 12.03 (b)", "section 12.03(b)", "12.03 b", "Sec. 12.03(b)", "§ 12.03 (b)",
            "\u00A7"
            "12.03(b)"}) {
        EXPECT_EQ(found(room, cited), ProvisionId{5}) << cited;
    }
    EXPECT_EQ(found(room, "article 4, section 2"), ProvisionId{7});
    EXPECT_EQ(found(room, "12"), ProvisionId{1});
    EXPECT_EQ(found(room, "article 4 part 3"), ProvisionId{10});
    EXPECT_EQ(found(room, "Appendix B Article 4"), ProvisionId{14});
}

TEST(FindProvision, FindsNothingWhereNothingOrMoreThanOneIsMeant)
{
    const Room room = contract();
    for (const std::string_view cited : {"", " ", "Section", "13", "(b)", "Section 12.03 (c)"}) {
        EXPECT_EQ(found(room, cited), ProvisionId{}) << cited;
    }
    const Room twice = with({{article, 0, "ARTICLE 9", "", ""}, {section, 0, "Section 9", "", ""}});
    EXPECT_EQ(found(twice, "9"), ProvisionId{});
    EXPECT_EQ(found(twice, "Section 9"), ProvisionId{2});
}

TEST(FindProvision, GoesByTheLabelThatWasTyped)
{
    const Session session = one_language().session();
    EXPECT_EQ(find_provision(session, "8.2")->id, staffing_section);
    EXPECT_EQ(find_provision(session, "8"), nullptr);
}

}  // namespace
}  // namespace jointly
