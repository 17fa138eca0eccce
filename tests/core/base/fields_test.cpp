#include "core/base/fields.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>

namespace jointly {
namespace {

// An id of one kind cannot be passed where another kind is asked for.
static_assert(!std::is_convertible_v<OptionId, IssueId>);
static_assert(!std::is_convertible_v<std::uint32_t, IssueId>);
static_assert(!std::is_convertible_v<IssueId, std::uint32_t>);

struct Kept {
    IssueId id;
    int number = 0;
    PartyId party;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(spoken{"number"}, self.number);
        visit(none_ok{"party"}, self.party);
        visit("text", self.text);
    }
};
static_assert(Walkable<Kept>);
static_assert(!Walkable<IssueId>);
static_assert(!Walkable<std::string>);

TEST(Fields, AreWalkedInTheirOrderUnderTheirNames)
{
    std::string walked;
    const Kept kept{{3}, 14, {}, "Joint hazard walk"};
    Kept::fields(
        kept, [&](auto name, const auto&) { walked += std::string(field_name(name)) + " "; });
    EXPECT_EQ(walked, "id number party text ");
}

TEST(Fields, CanBeFilledByTheSameWalk)
{
    Kept kept;
    Kept::fields(kept, [](auto, auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>) {
            field = "filled";
        }
    });
    EXPECT_EQ(kept.text, "filled");
}

TEST(Ids, NameNothingWhenZeroAndStandInOrder)
{
    EXPECT_FALSE(bool(IssueId{}));
    EXPECT_TRUE(bool(IssueId{1}));
    EXPECT_LT(IssueId{1}, IssueId{2});
    EXPECT_EQ(IssueId{2}, IssueId{2});
}

}  // namespace
}  // namespace jointly
