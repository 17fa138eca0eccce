// A facilitator's fingers: a script line, done with the keys that the desk has for it.
//
// What has a key or a place of its own is done with that: steps, tests, roll-call, items of the step,
// editors, caucuses, the parking lot, undo. The rest is typed behind ';', which is a key too.
#pragma once

#include "app/desk/forms/form.h"
#include "app/script/words.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {

class Keyboard {
public:
    explicit Keyboard(RoomAtTheDesk& room) : room_(room) {}

    void play(const std::string& line);

    // How many lines were done without ';'.
    [[nodiscard]] int by_keys() const { return by_keys_; }

private:
    [[nodiscard]] bool play_item(const std::vector<Word>& words);
    [[nodiscard]] bool play_act(const std::vector<Word>& words);
    [[nodiscard]] bool play_answer(const std::vector<Word>& words);
    [[nodiscard]] bool play_form(const std::vector<Word>& words);
    [[nodiscard]] bool play_caucus(const std::vector<Word>& words);
    void hold_for(const std::string& holder);
    void fill(std::size_t field, const std::string& value);

    RoomAtTheDesk& room_;
    int by_keys_ = 0;
};

}  // namespace jointly
