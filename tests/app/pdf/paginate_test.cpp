// Where pages end.
#include "app/pdf/blocks.h"
#include "app/pdf/paginate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jointly {
namespace {

Slice slice(double height, Keep keep = Keep::free)
{
    Slice one;
    one.height = height;
    one.keep_with_next = keep;
    return one;
}

// How many slices stand on each page.
std::vector<std::size_t> counts(const Flow& flow, double height)
{
    std::vector<std::size_t> counts;
    for (const Page& page : paginate(flow, height)) {
        counts.push_back(page.size());
    }
    return counts;
}

using Counts = std::vector<std::size_t>;

TEST(Paginate, GivesOnePageForNothing) { EXPECT_EQ(counts({}, 100), (Counts{0})); }

TEST(Paginate, EndsAPageWhereItIsFull)
{
    Flow flow;
    flow.slices.assign(7, slice(30));
    EXPECT_EQ(counts(flow, 100), (Counts{3, 3, 1}));
}

TEST(Paginate, LeavesOutTheSpaceAtTheHeadOfAPage)
{
    Flow flow;
    flow.slices.assign(4, slice(30));
    for (Slice& one : flow.slices) {
        one.space_before = 20;
    }
    const auto pages = paginate(flow, 80);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1][0].top, 0);
    EXPECT_EQ(pages[1][1].top, 50);
}

TEST(Paginate, TakesWhatIsKeptTogetherToTheNextPage)
{
    Flow flow;
    flow.slices = {slice(30), slice(30), slice(30, Keep::together), slice(30)};
    EXPECT_EQ(counts(flow, 100), (Counts{2, 2}));
}

TEST(Paginate, CutsAtTheWeakestPlaceWhatIsHigherThanAPage)
{
    Flow flow;
    flow.slices = {slice(30, Keep::together), slice(30, Keep::loosely), slice(30, Keep::together),
        slice(30, Keep::together), slice(30)};
    EXPECT_EQ(counts(flow, 100), (Counts{2, 3}));
    flow.slices.assign(7, slice(30, Keep::together));
    EXPECT_EQ(counts(flow, 100), (Counts{3, 3, 1}));
    flow.slices = {slice(30), slice(500), slice(30)};
    EXPECT_EQ(counts(flow, 100), (Counts{1, 1, 1}));
}

TEST(Paginate, BeginsAPageWhereOneIsAskedFor)
{
    Flow flow;
    flow.slices.assign(3, slice(10));
    flow.slices[0].begins_page = true;
    flow.slices[2].begins_page = true;
    EXPECT_EQ(counts(flow, 100), (Counts{2, 1}));
}

TEST(Paginate, RepeatsHeadsThatLeaveRoom)
{
    Flow flow;
    flow.heads = {{slice(20)}, {slice(60)}};
    flow.slices.assign(5, slice(30));
    for (Slice& one : flow.slices) {
        one.heads = 0;
    }
    EXPECT_EQ(counts(flow, 100), (Counts{3, 3, 2}));
    for (Slice& one : flow.slices) {
        one.heads = 1;
    }
    EXPECT_EQ(counts(flow, 100), (Counts{3, 2}));
}

TEST(Paginate, PlacesEverySliceOnceInOrderAndWithinItsPage)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Flow flow;
        for (auto count = random() % 60; count > 0; --count) {
            flow.slices.push_back(
                slice(5 + static_cast<double>(random() % 40), static_cast<Keep>(random() % 3)));
            flow.slices.back().space_before = static_cast<double>(random() % 30);
            flow.slices.back().begins_page = random() % 20 == 0;
        }
        std::vector<const Slice*> placed;
        for (const Page& page : paginate(flow, 100)) {
            double end = 0;
            for (const PlacedSlice& one : page) {
                EXPECT_GE(one.top, end);
                end = one.top + one.slice->height;
                placed.push_back(one.slice);
            }
            EXPECT_LE(end, 100);
        }
        ASSERT_EQ(placed.size(), flow.slices.size());
        for (std::size_t at = 0; at < placed.size(); ++at) {
            EXPECT_EQ(placed[at], &flow.slices[at]);
        }
    }
}

// A document of any blocks, as pages.
class SetPages : public testing::Test {
protected:
    SetPages() : type_(Typesetter::with_fonts_of_this_machine()) {}

    void lay_out(const Document& document)
    {
        flow_ = flow_of(document, type_.value(), 468);
        pages_ = paginate(flow_, 640);
    }

    [[nodiscard]] const std::string& tag_of(const PlacedSlice& placed) const
    {
        return flow_.parts[placed.slice->part].tag;
    }

    [[nodiscard]] std::size_t lines_of(std::size_t part) const
    {
        return static_cast<std::size_t>(std::count_if(flow_.slices.begin(), flow_.slices.end(),
            [&](const Slice& one) { return one.part == part; }));
    }

    Result<Typesetter> type_;
    Flow flow_;
    std::vector<Page> pages_;
};

TEST_F(SetPages, LeaveTwoLinesAtFootAndHeadAndHeadingsWithWhatFollows)
{
    std::mt19937 random(412);
    Document document;
    for (int at = 0; at < 400; ++at) {
        if (random() % 3 == 0) {
            document.blocks.push_back(HeadingLine{random() % 2 == 0 ? 2 : 3, "A heading"});
        }
        std::string words;
        for (auto count = random() % 120; count > 0; --count) {
            words += "words ";
        }
        document.blocks.push_back(Paragraph{{}, {{Change::kept, words + "end"}}, 0});
    }
    lay_out(document);
    ASSERT_GT(pages_.size(), 20U);
    for (std::size_t number = 0; number + 1 < pages_.size(); ++number) {
        const Page& page = pages_[number];
        EXPECT_EQ(tag_of(page.back()), "P");
        const std::size_t part = page.back().slice->part;
        std::size_t here = 0;
        for (const PlacedSlice& one : page) {
            here += one.slice->part == part ? 1U : 0U;
        }
        const std::size_t all = lines_of(part);
        EXPECT_TRUE(here == all || (here >= 2 && all - here >= 2)) << here << " of " << all;
    }
}

TEST_F(SetPages, KeepEachPairOfSignaturesInOnePiece)
{
    for (int before = 0; before < 45; ++before) {
        Document document;
        document.blocks.assign(static_cast<std::size_t>(before), Statement{"Some words."});
        const Signature one{"Union", "Local 412", "", "", ""};
        document.blocks.push_back(SignatureRows{{one, one}});
        lay_out(document);
        std::size_t pages_signed = 0;
        for (const Page& page : pages_) {
            pages_signed += std::any_of(page.begin(), page.end(),
                                [&](const PlacedSlice& placed) { return tag_of(placed) == "Div"; })
                              ? 1U
                              : 0U;
        }
        EXPECT_EQ(pages_signed, 1U) << before;
    }
}

}  // namespace
}  // namespace jointly
