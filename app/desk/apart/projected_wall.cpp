#include "app/desk/apart/projected_wall.h"

#include "app/desk/apart/display_question.h"
#include "app/desk/apart/wall_picture.h"
#include "app/desk/venue/venue.h"
#include "app/ui/context.h"
#include "core/base/say.h"

#include <algorithm>
#include <utility>

namespace jointly {

std::vector<Display> ProjectedWall::show_numbers(const Window& desk)
{
    known_ = displays();
    auto shown = DisplayNumbers::show(desk);
    if (shown.ok()) {
        numbers_.emplace(std::move(shown).value());
    }
    return known_;
}

Refusable ProjectedWall::open(Window& desk, int number)
{
    const std::vector<Display> all = displays();
    if (std::string why = why_not_there(all, number); !why.empty()) {
        return Problem{why};
    }
    const auto is_it = [&](const Display& one) { return one.number == number; };
    const Display there = *std::find_if(all.begin(), all.end(), is_it);
    const auto other = std::find_if_not(all.begin(), all.end(), is_it);
    if (other == all.end()) {
        return Problem{
            say("There is one display. Plug in the projector, have the desktop extend to "
                "it, then choose again.")};
    }
    close();
    if (desk.stands_on(there)) {
        desk.move_to(*other);
    }
    // The title is what shared screens list: it says what one would share, and nothing of the session.
    auto opened = Projector::open(desk, there, say("Jointly: the wall"), [this]() -> Refusable {
        prepare_context();
        const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
        if (!fonts.ok()) {
            return fonts.problem();
        }
        cache_->fonts = fonts.value();
        return Done{};
    });
    if (!opened.ok()) {
        return opened.problem();
    }
    wall_.emplace(std::move(opened).value());
    known_ = all;
    display_ = words_of(there);
    (void)keep_projector(display_);  // where it cannot be kept, one is asked as the first time
    return Done{};
}

void ProjectedWall::start_over(std::function<void()> wake)
{
    cache_->attachments.leave();
    cache_->attachments.wake_with(std::move(wake));
    cache_->moments.forget();
    cache_->sheets.reset();
    drawn_.reset();
}

void ProjectedWall::close()
{
    cache_->attachments.leave();
    cache_->sheets.reset();
    drawn_.reset();
    wall_.reset();
    numbers_.reset();
    display_.clear();
}

bool ProjectedWall::displays_changed()
{
    if (!wall_ && !numbers_) {
        return false;
    }
    const bool gone = wall_ && wall_->gone();
    if (!gone && displays() == known_) {
        return false;
    }
    if (wall_) {
        wall_->blank();
    }
    close();
    return true;
}

// Photos come when they are read; what was just said turns the sheet.
bool ProjectedWall::is_drawn_anew(const UiState& ui, const WallFrame& frame) const
{
    return drawn_ != frame || ui.apart.send || ui.to_number != 0 || ui.to_seats
        || ui.view.page == Page::attachments;
}

const WallModel* ProjectedWall::draw(
    const Session& session, std::span<const Entry> record, UiState& ui, std::int64_t now_ms)
{
    const RoomSees sees = room_sees(ui);
    const bool anew = is_drawn_anew(ui, wall_frame(session, record.size(), ui, now_ms));
    if (sees == RoomSees::nothing && anew) {
        wall_->blank();
    } else if (sees == RoomSees::held || !anew) {
        wall_->show_again();  // something may have lain over it
    }
    if (!anew) {
        return nullptr;
    }
    wall_->set_filter(filter_for(ui));
    wall_->begin_frame();
    draw_wall_picture(session, record, ui, *cache_, now_ms);
    drawn_ = wall_frame(session, record.size(), ui, now_ms);  // with the sheet that it turned to
    const bool sent = std::exchange(ui.apart.send, false) && sees == RoomSees::held;
    if (sees != RoomSees::live && !sent) {
        wall_->end_frame_unseen();
        return nullptr;
    }
    wall_->end_frame();
    return &cache_->model;
}

void ProjectedWall::give_up_frame()
{
    if (wall_) {
        wall_->give_up_frame();
        wall_->blank();
        drawn_.reset();
    }
}

void ProjectedWall::show_on(FrameCache& desk) const
{
    desk.of_wall = wall_ ? cache_.get() : nullptr;
    desk.seen = wall_ ? wall_->picture() : ShownPicture{};
    desk.prepared = wall_ ? wall_->prepared() : ShownPicture{};
}

std::optional<std::string> ProjectedWall::news()
{
    const std::string problem = wall_ ? wall_->filter_problem() : std::string{};
    if (problem == told_) {
        return std::nullopt;
    }
    told_ = problem;
    return problem.empty()
             ? std::nullopt
             : std::optional(say("The projector is not made up for, as a shader cannot "
                                 "be used: {why}",
                 {{"why", problem}}));
}

}  // namespace jointly
