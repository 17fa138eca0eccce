#include "app/caucus/window/caucus_session.h"

#include "app/caucus/enter_line.h"
#include "app/caucus/window/caucus_frame.h"
#include "core/base/overloaded.h"
#include "core/base/say.h"
#include "core/base/time.h"

#include <limits>
#include <utility>

namespace jointly {

CaucusSession::CaucusSession(CaucusFiles files, int lock_minutes, const Effort& effort)
    : files_(std::move(files)), lock_minutes_(lock_minutes), effort_(effort)
{}

Refusable CaucusSession::begin_new()
{
    if (Refusable is_free = free_for_vault(files_.vault); !is_free.ok()) {
        return is_free;
    }
    const auto joint = load_file(files_.session);
    if (!joint.ok()) {
        return joint.problem();
    }
    if (joint.value().session.parties.empty()) {
        return Problem{say("No party is at the table of this session yet. Let them join first.")};
    }
    making_ = fresh_making(joint.value().session);
    return Done{};
}

bool CaucusSession::draw(const Fonts& fonts, std::int64_t now_ms, std::int64_t steady_ms)
{
    if (making_) {
        const auto wish = draw_make_vault_frame(*making_, fonts);
        if (wish) {
            make(*wish, now_ms, steady_ms);
        }
        return wish.has_value() || (making_ && making_->is_making);
    }
    if (!caucus_) {
        const auto passphrase = draw_unlock_frame(locked_, fonts);
        if (passphrase) {
            unlock(*passphrase, steady_ms);
        }
        return passphrase.has_value() || locked_.is_opening;
    }
    const CaucusWishes wishes =
        draw_caucus_frame(*caucus_, state_, fonts, system_utc_offset_min(now_ms));
    if (state_.view.issue) {
        caucus_->look_at(std::exchange(state_.view.issue, IssueId{}));
    }
    for (const CaucusWish& wish : wishes) {
        if (caucus_) {
            carry_out(wish, now_ms);
        }
    }
    return !wishes.empty();
}

std::optional<std::int64_t> CaucusSession::locks_at_ms() const
{
    constexpr std::int64_t minute_ms = 60'000;
    return caucus_ ? std::optional(touched_ms_ + lock_minutes_ * minute_ms) : std::nullopt;
}

void CaucusSession::lock(const std::string& why)
{
    caucus_.reset();
    const ThemeName theme = state_.theme;
    const float distance = state_.distance;
    state_ = CaucusState{};
    state_.theme = theme;
    state_.distance = distance;
    locked_ = UnlockState{};
    locked_.notice = why;
}

bool CaucusSession::full_screen_asked() { return std::exchange(full_screen_asked_, false); }

void CaucusSession::unlock(const Secret& passphrase, std::int64_t steady_ms)
{
    auto opened = OpenCaucus::open(files_.session, files_.vault, passphrase);
    if (!opened.ok()) {
        locked_.notice = opened.problem().text;
        return;
    }
    this->opened(std::move(opened).value(), steady_ms);
}

void CaucusSession::make(const VaultWish& wish, std::int64_t now_ms, std::int64_t steady_ms)
{
    auto begun = OpenCaucus::begin(
        files_.session, files_.vault, wish.party, wish.passphrase, now_ms, effort_);
    if (!begun.ok()) {
        making_->notice = begun.problem().text;
        return;
    }
    making_.reset();
    opened(std::move(begun).value(), steady_ms);
    tell(say("The vault is made. Without its passphrase nobody opens it, you neither: keep it in "
             "two places."),
        true);
}

void CaucusSession::opened(OpenCaucus caucus, std::int64_t steady_ms)
{
    caucus_.emplace(std::move(caucus));
    state_.lock_minutes = lock_minutes_;
    touched_ms_ = steady_ms;
    std::string all;
    for (const std::string& notice : caucus_->notices()) {
        all += (all.empty() ? "" : " ") + notice;
    }
    if (!all.empty()) {
        tell(all, true);
    }
}

void CaucusSession::give(const WindowAsk& ask, const EnterLine& wish, std::int64_t now_ms)
{
    auto answered = answer(*caucus_, files_, state_, ask, now_ms);
    if (!answered.ok()) {
        tell(answered.problem().text, true);
        state_.entry.give_back(wish.words);
        return;
    }
    if (!answered.value().found.pages.empty()) {
        look_up(state_, std::move(answered.value().found));
    }
    tell(answered.value().notice, false);
}

void CaucusSession::let_out_what_is_to_go(std::int64_t now_ms)
{
    const auto told = let_out(*caucus_, state_.looked_up.to_go, now_ms);
    if (told.ok()) {
        leave_looked_up(state_);
    }
    tell(told.ok() ? told.value() : told.problem().text, !told.ok());
}

void CaucusSession::enter(const EnterLine& wish, std::int64_t now_ms)
{
    const auto asked = parse_window_line(*caucus_, wish.script);
    if (!asked.ok()) {
        tell(asked.problem().text, true);
        state_.entry.give_back(wish.words);
        return;
    }
    if (asked.value()) {
        give(*asked.value(), wish, now_ms);
        return;
    }
    const auto entered = enter_line(*caucus_, wish.script, now_ms);
    if (!entered.ok()) {
        tell(entered.problem().text, true);
        state_.entry.give_back(wish.words);
        return;
    }
    if (!entered.value().is_kept) {
        state_.sheet = 0;
        return;
    }
    if (state_.place == CaucusPlace::joint) {
        // Where ours stand: behind what is at the table.
        state_.sheet = std::numeric_limits<int>::max();
    }
    const auto& brought = entered.value().brought;
    tell(brought ? say("Kept in the vault as {label}", {{"label", label_of(*brought)}})
                 : say("Kept in the vault"),
        false);
}

void CaucusSession::carry_out(const CaucusWish& wish, std::int64_t now_ms)
{
    std::visit(Overloaded{
                   [&](const EnterLine& line) { enter(line, now_ms); },
                   [&](UndoEntry) {
                       const Refusable back = caucus_->take_back(now_ms);
                       tell(back.ok() ? say("The last entry was taken back") : back.problem().text,
                           !back.ok());
                   },
                   [&](LetOut) { let_out_what_is_to_go(now_ms); },
                   [&](PrintShown) {
                       const auto told = print_shown(*caucus_, state_, now_ms);
                       tell(told.ok() ? told.value() : told.problem().text, !told.ok());
                   },
                   [&](LockNow) { lock(""); },
                   [&](ToggleFullScreen) { full_screen_asked_ = true; },
               },
        wish);
}

void CaucusSession::tell(std::string notice, bool refuses)
{
    state_.notice = std::move(notice);
    state_.refuses = refuses;
}

}  // namespace jointly
