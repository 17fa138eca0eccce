// Carries out what a frame wished for, once it is drawn whole. The only place of the screen that writes to
// the record.
//
// An act takes a moment to reach the disk. What was wished for behind it in the same frame is carried out
// when it is there; where it was refused, its words go back to where they were typed.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/journal/store.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace jointly {

class Performer {
public:
    // Both outlive it.
    Performer(Store& store, UiState& ui) : store_(store), ui_(ui), path_(store.path()) {}

    void perform(const Intents& wanted);

    // Takes up what became durable, and how the record stands on the disk. Before each frame; never waits.
    void settle();
    // The same, once everything asked for is on the disk, or so much time has passed.
    void settle_within(std::chrono::milliseconds longest);

    // Until everything asked for so far is on the disk, or the disk failed.
    void wait();

    // Words that are being typed, beside the session; none: they are gone from there.
    void keep_draft(const std::string& words) { store_.keep_draft(words); }

private:
    struct Wishes;

    struct OnItsWay {
        Ticket ticket = 0;
        DoAct wish;
        Purpose purpose;                 // of the line then
        std::optional<FormDraft> draft;  // what the editor held then
        Intents then;
    };

    [[nodiscard]] Act as_seen(Act act) const;
    void submit(const DoAct& wish);
    void give_back(const DoAct& wish, const std::string& why);
    void take_up_all(const std::vector<Settled>& all);
    void take_up(const Settled& settled);
    [[nodiscard]] std::string said_of(const Entry& entry);
    void close_editor(FormKind form, const FormDraft& kept);
    void carry_out(const Intents& wanted);
    [[nodiscard]] static ShownCheckpoint checkpoint_of_now(const Store& store);
    void note_saving();

    Store& store_;
    UiState& ui_;
    std::deque<OnItsWay> on_its_way_;
    std::optional<Ticket> saving_elsewhere_;
    std::string path_;    // where the record is kept
    bool taken_ = false;  // the last act was
};

}  // namespace jointly
