// What a caucus wrote, at the desk: named, looked at, taken in, by keys alone.
#include "core/base/hash.h"
#include "core/caucus/signing_key.h"
#include "core/exchange/release.h"
#include "core/exchange/signature_file.h"
#include "core/journal/copy.h"
#include "core/process/tested.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/core/disk/scratch.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord take_file = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_I;
constexpr ImGuiKeyChord undo = ImGuiMod_Ctrl | ImGuiKey_Z;

class BroughtToTheDesk : public testing::Test {
protected:
    void SetUp() override { room_.draft_agreement(); }

    [[nodiscard]] Copy copy() const { return read_copy(room_.file()).value(); }
    std::string file(const std::string& name, const std::string& bytes)
    {
        put(scratch_.path(name), bytes);
        return scratch_.path(name);
    }
    void look_at(const std::string& path)
    {
        room_.key(take_file);
        room_.say_it(path);
    }
    std::string release(std::vector<ReleasedItem> items)
    {
        return file("union.release", release_text({copy().chain.id, {1}, std::move(items)}));
    }
    // Of the agreement as it reads now, by a key of its own.
    [[nodiscard]] TaSigned signed_now() const
    {
        const Copy now = copy();
        const Ta& ta = now.loaded.session.tas.front();
        const SigningKey key = SigningKey::make();
        TaSigned given{ta.id, ta.revision, {1}, now.chain.entries(), now.chain.id, "Ana Ruiz",
            "Chief spokesperson",
            fingerprint(TestKind::wording, texts_of(now.loaded.session, ta.languages)),
            now.chain.hashes.back(), to_hex(key.public_half()), {}};
        given.signature = to_hex(key.sign(signed_bytes(given)));
        return given;
    }

    Scratch scratch_;
    RoomAtTheDesk room_;
    Pilot& pilot_ = room_.pilot();
};

TEST_F(BroughtToTheDesk, AReleaseIsShownAndTakenInItemByItem)
{
    const std::size_t before = room_.entries();
    look_at(release({{{1}, ReleasedKind::option, "A taxi at night"},
        {{1}, ReleasedKind::criterion, "Costs nothing in the first year"}}));
    ASSERT_EQ(room_.ui().overlay, Overlay::brought) << room_.ui().notice;
    EXPECT_TRUE(pilot_.shows("From the caucus of")) << pilot_.shown_text();
    EXPECT_TRUE(pilot_.shows("A taxi at night"));
    EXPECT_EQ(room_.entries(), before);
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_FALSE(room_.ui().brought);
    EXPECT_EQ(room_.entries(), before + 2);
    EXPECT_EQ(room_.session().options.back().text, "A taxi at night");
    EXPECT_EQ(room_.session().criteria.back().text, "Costs nothing in the first year");
    const std::size_t criteria = room_.session().criteria.size();
    room_.key(undo);
    EXPECT_EQ(room_.session().criteria.size(), criteria - 1);
    EXPECT_EQ(room_.session().options.back().text, "A taxi at night");
}

TEST_F(BroughtToTheDesk, WhatIsAtTheTableIsNotTakenInTwice)
{
    const std::string path = release({{{1}, ReleasedKind::option, "A taxi at night"}});
    look_at(path);
    room_.key(ImGuiKey_Enter);
    const std::size_t entries = room_.entries();
    look_at(path);
    EXPECT_TRUE(pilot_.shows("At the table already as #")) << pilot_.shown_text();
    room_.key(ImGuiKey_Enter);
    EXPECT_TRUE(pilot_.shows("All of it is at the table already.")) << pilot_.shown_text();
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_EQ(room_.entries(), entries);
}

TEST_F(BroughtToTheDesk, InitialsAreShownAndTakenIn)
{
    const TaSigned given = signed_now();
    look_at(file("union.signature", signature_text(given)));
    ASSERT_EQ(room_.ui().overlay, Overlay::brought) << room_.ui().notice;
    EXPECT_TRUE(pilot_.shows("TA-1, revision 1: Ana Ruiz, Chief spokesperson for"))
        << pilot_.shown_text();
    EXPECT_TRUE(pilot_.shows("No word of TA-1 changed since.")) << pilot_.shown_text();
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::none) << room_.ui().notice;
    EXPECT_EQ(room_.ui().view.page, Page::ta);
    ASSERT_EQ(room_.session().tas.front().signatures.size(), 1U);
    EXPECT_EQ(room_.session().tas.front().signatures.front(), given);
    room_.key(ImGuiKey_PageDown);
    EXPECT_TRUE(pilot_.shows("with the key")) << pilot_.shown_text();
    room_.key(undo);
    EXPECT_EQ(room_.session().tas.front().signatures.size(), 1U);
}

TEST_F(BroughtToTheDesk, IsRefusedInASentenceAndTheLineComesBack)
{
    const auto refused = [&](const std::string& path, std::string_view why) {
        look_at(path);
        EXPECT_TRUE(pilot_.shows(why)) << pilot_.shown_text();
        EXPECT_EQ(room_.ui().overlay, Overlay::none);
        EXPECT_EQ(room_.ui().entry.text(), path);
        room_.key(ImGuiMod_Ctrl | ImGuiKey_A);
        room_.key(ImGuiKey_Delete);
        room_.key(ImGuiKey_Escape);
    };
    const std::string good =
        release_text({copy().chain.id, {1}, {{{1}, ReleasedKind::option, "A taxi at night"}}});
    refused(file("cut.release", good.substr(0, good.size() - 3)), "This release is damaged.");
    refused(file("other.release",
                release_text({std::string(32, 'e'), {1}, {{{1}, ReleasedKind::option, "Taxi"}}})),
        "This release is for another session.");
    TaSigned forged = signed_now();
    forged.name = "Ben Okafor";
    refused(file("forged.signature", signature_text(forged)), "This signature does not fit");
    refused(file("x.signature", "{\"fmt\":\"jointly-signature\",\"v\":1}\n"),
        "This signature is damaged.");
}

}  // namespace
}  // namespace jointly
