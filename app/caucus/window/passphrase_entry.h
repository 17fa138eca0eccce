// A passphrase as it is typed: in locked memory, and nowhere else once a frame has taken it.
#pragma once

#include "app/ui/keys.h"
#include "app/ui/strip_parts.h"
#include "core/caucus/secret.h"

#include <string>

namespace jointly {

class PassphraseEntry {
public:
    PassphraseEntry();

    // This frame's letters; Backspace takes one back, Escape all.
    void take_keys(const ListKeys& keys);
    [[nodiscard]] std::size_t size() const { return size_; }
    // What was typed. Nothing of it is left here.
    [[nodiscard]] Secret take();

private:
    void take_letters();
    void erase_last();

    Secret typed_;  // as many bytes as a passphrase can have
    std::size_t size_ = 0;
};

// What a locked window shows, from top to bottom; `typed` as so many dots. Draws over the whole window.
struct LockedWords {
    std::string title;
    std::string asks;
    std::string offers;  // empty: nothing
    std::string notice;
    std::size_t typed = 0;
};
void draw_locked(const LockedWords& words, const StripLook& look);

}  // namespace jointly
