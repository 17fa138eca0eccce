// The window of a caucus between two frames: locked, or open beside its session; and what is wished for, done.
#pragma once

#include "app/caucus/window/caucus_state.h"
#include "app/caucus/window/look_up.h"
#include "app/caucus/window/make_vault_frame.h"
#include "app/caucus/window/unlock_frame.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jointly {

class CaucusSession {
public:
    // Locked.
    CaucusSession(CaucusFiles files, int lock_minutes, const Effort& effort = usual_effort);
    // Asks for what a new vault needs, before it is locked for the first time. Refused where the session does not open,
    // and where anything has the vault's name.
    [[nodiscard]] Refusable begin_new();

    // One frame of it, at a moment of the clock and of a steady one. True where something happened in it.
    [[nodiscard]] bool draw(const Fonts& fonts, std::int64_t now_ms, std::int64_t steady_ms);

    // Somebody typed or moved the mouse.
    void touched(std::int64_t steady_ms) { touched_ms_ = steady_ms; }
    // When it locks by itself; nothing while it is locked.
    [[nodiscard]] std::optional<std::int64_t> locks_at_ms() const;
    // Keys are wiped, and what was shown and typed is gone. `why` is said; empty: somebody asked for it.
    void lock(const std::string& why);
    [[nodiscard]] bool is_locked() const { return !caucus_; }
    // True once where the window was asked to fill the display, or not to.
    [[nodiscard]] bool full_screen_asked();

    [[nodiscard]] const OpenCaucus* caucus() const { return caucus_ ? &*caucus_ : nullptr; }
    [[nodiscard]] CaucusState& state() { return state_; }

private:
    void make(const VaultWish& wish, std::int64_t now_ms, std::int64_t steady_ms);
    void opened(OpenCaucus caucus, std::int64_t steady_ms);
    void unlock(const Secret& passphrase, std::int64_t steady_ms);
    void enter(const EnterLine& wish, std::int64_t now_ms);
    void give(const WindowAsk& ask, const EnterLine& wish, std::int64_t now_ms);
    void let_out_what_is_to_go(std::int64_t now_ms);
    void carry_out(const CaucusWish& wish, std::int64_t now_ms);
    void tell(std::string notice, bool refuses);

    CaucusFiles files_;
    int lock_minutes_;
    Effort effort_;
    std::optional<MakeVaultState> making_;
    std::optional<OpenCaucus> caucus_;
    UnlockState locked_;
    CaucusState state_;
    std::int64_t touched_ms_ = 0;
    bool full_screen_asked_ = false;
};

}  // namespace jointly
