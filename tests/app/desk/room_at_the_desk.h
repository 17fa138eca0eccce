// A desk in front of a session of its own, driven by keys: what a facilitator does, without a window.
#pragma once

#include "app/desk/answered_frame.h"
#include "app/desk/frame.h"
#include "app/desk/perform.h"
#include "core/base/say.h"
#include "tests/support/pilot.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace jointly {

class RoomAtTheDesk {
public:
    static constexpr std::chrono::hours until_it_is_there{1};

    explicit RoomAtTheDesk(ImVec2 size = {1920, 1080}) : RoomAtTheDesk(real_disk(), size) {}
    // With a disk of its own kind.
    explicit RoomAtTheDesk(const DiskCalls& disk, ImVec2 size = {1920, 1080})
        : store_(new_store(disk)), pilot_([this] { frame(); }, size)
    {
        ui_.view.page = Page::start;
        pilot_.frame(3);
    }
    // In front of a copy of a session that is there.
    explicit RoomAtTheDesk(const std::string& session, ImVec2 size = {1920, 1080})
        : store_(copied_store(session)), pilot_([this] { frame(); }, size)
    {
        pilot_.frame(3);
    }

    [[nodiscard]] Store& store() { return store_; }
    [[nodiscard]] const Session& session() const { return store_.session(); }
    [[nodiscard]] UiState& ui() { return ui_; }
    [[nodiscard]] Pilot& pilot() { return pilot_; }
    [[nodiscard]] const FrameCache& cache() const { return cache_; }
    [[nodiscard]] std::size_t entries() const { return store_.record().size(); }
    [[nodiscard]] const std::string& file() const { return file_; }

    // Whether each frame waits for the disk, as it seldom has to. Off: frames go on while it works, but for
    // what a picture is put off for it.
    void wait_for_disk(bool waits)
    {
        waits_ = waits;
        put_off_ = waits ? until_it_is_there : for_a_quick_disk;
    }
    void put_off_pictures(std::chrono::milliseconds longest) { put_off_ = longest; }
    // What the clock says, ms UTC.
    void set_clock(std::int64_t now_ms) { now_ms_ = now_ms; }

    // Types the words and presses Enter.
    void say_it(const std::string& words)
    {
        pilot_.type(words);
        pilot_.key(ImGuiKey_Enter);
        pilot_.settle();
    }
    void key(ImGuiKeyChord chord)
    {
        pilot_.key(chord);
        pilot_.settle();
    }
    void type(const std::string& words)
    {
        pilot_.type(words);
        pilot_.settle();
    }

    // Of the palette's "editor: TITLE".
    void open_editor(const std::string& title)
    {
        key(ImGuiMod_Ctrl | ImGuiKey_K);
        type("editor: " + title);
        key(ImGuiKey_Enter);
        ASSERT_EQ(ui_.overlay, Overlay::form) << title;
    }

    // Two parties, an open meeting, and an issue at a step.
    void sit_down(Step step = Step::framing)
    {
        say_it("Union, 6");
        say_it("Management, 6");
        key(ImGuiMod_Ctrl | ImGuiKey_N);
        say_it("What might we do so that nobody is hurt?");
        if (step != Step::framing) {
            const auto place = static_cast<int>(step) + 1;
            key(ImGuiMod_Ctrl
                | (place == 10 ? ImGuiKey_0 : static_cast<ImGuiKey>(ImGuiKey_0 + place)));
        }
    }

    // TA-1 over Section 9.6, whose wording both parties support.
    void draft_agreement()
    {
        sit_down(Step::language);
        say_it(";provision 9.6 Staffing \"The Employer shall determine a plan.\"");
        say_it(";language 9.6 \"The Employer shall adopt a plan.\" --payer Employer");
        key(ImGuiKey_F5);
        type("1");
        type("1");
        key(ImGuiKey_F5);
        key(ImGuiMod_Ctrl | ImGuiKey_N);
        ASSERT_EQ(session().tas.size(), 1U) << ui_.notice;
    }

private:
    Store new_store(const DiskCalls& disk)
    {
        file_ = scratch_.path("desk.ibb");
        EXPECT_TRUE(create_session(file_).ok());
        auto store = Store::open(file_, machine_surroundings(), disk);
        EXPECT_TRUE(store.ok());
        return std::move(store).value();
    }
    Store copied_store(const std::string& session)
    {
        file_ = scratch_.path("desk.ibb");
        std::filesystem::copy_file(session, file_);
        auto store = Store::open(file_, machine_surroundings());
        EXPECT_TRUE(store.ok());
        return std::move(store).value();
    }
    void frame()
    {
        cache_.fonts = pilot_.fonts();
        performer_.settle();
        (void)draw_answered(
            performer_, ui_, put_off_,
            [this] { return draw_frame(store_.session(), store_.record(), ui_, cache_, now_ms_); },
            [this] { pilot_.begin_anew(); });
        if (waits_) {
            store_.wait();
            performer_.settle();
            cache_.attachments.wait();
        }
    }

    Scratch scratch_;
    std::string file_;
    Store store_;
    UiState ui_;
    Performer performer_{store_, ui_};
    bool waits_ = true;
    std::chrono::milliseconds put_off_ = until_it_is_there;
    std::int64_t now_ms_ = 0;
    FrameCache cache_;
    Pilot pilot_;
};

}  // namespace jointly
