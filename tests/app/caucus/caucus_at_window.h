// The window of a caucus, driven as a person would.
#pragma once

#include "app/caucus/window/caucus_session.h"
#include "tests/app/caucus/caucus_console.h"
#include "tests/support/pilot.h"

namespace jointly {

class CaucusAtWindow : public CaucusAtWork {
protected:
    explicit CaucusAtWindow(std::string_view script = opening, ImVec2 size = {1280, 720})
        : CaucusAtWork(script),
          caucus_({file_, vault_}, 10),
          pilot_([this] { (void)caucus_.draw(pilot_.fonts(), now_ms_, steady_ms_); }, size)
    {
        begin();
        pilot_.settle();
    }
    void unlock()
    {
        pilot_.type(passphrase);
        pilot_.key(ImGuiKey_Enter);
        pilot_.settle();
        ASSERT_FALSE(caucus_.is_locked());
    }
    // What came to the session meanwhile is read.
    void lock_and_unlock()
    {
        pilot_.key(ImGuiKey_F9);
        pilot_.settle();
        unlock();
    }
    void say_it(const std::string& line)
    {
        pilot_.type(line);
        pilot_.key(ImGuiKey_Enter);
        pilot_.settle();
    }

    std::int64_t steady_ms_ = 1'000;
    CaucusSession caucus_;
    Pilot pilot_;
};

}  // namespace jointly
