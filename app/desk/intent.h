// A wish of the screen: an act for the record, or a change of what is looked at. Wishes are carried out
// once a frame is drawn whole (perform.h), so that none shows two states of the session.
#pragma once

#include "app/desk/ui_state.h"
#include "core/base/kinds.h"
#include "core/record/entry.h"
#include "core/record/strides.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// Recorded. `words` is what stood in the line for it: they come back there when it is refused. Of an
// editor, `form`: it closes, and its draft goes, only when the act was taken.
struct DoAct {
    Act act;
    std::string words = {};
    std::optional<FormKind> form = {};
};
struct ShowPage {
    Page page = Page::issue;
};
struct ShowSheet {
    int sheet = 0;  // from 0; past the last means the last
};
// Another issue, page and item, where something was found.
struct ShowItem {
    IssueId issue;
    Page page = Page::issue;
    int number = 0;
};
// The parking lot, and from there back to where one was.
struct ToggleParking {};
struct HoldFor {
    Holder holder;  // for whom interests and stories are typed
};
struct LightSeat {
    int seat = 0;           // in roll-call, from 0
    bool if_taken = false;  // only where the act before it was
};
struct LeaveRollCall {};
struct EnterRollCall {};
// With the wall in a window of its own, showing it takes two of these: the first lets the desk see what will
// appear.
struct Blank {
    bool blank = true;
};
// Beside the desk: the room keeps seeing what it sees, or follows again.
struct HoldPicture {
    std::int64_t now_ms = 0;
};
// While it is held: the room sees the desk's page, and that is held.
struct SendPicture {};
// Which display is the projector? Or away with the question.
struct AskForProjector {};
struct TakeDisplay {
    int number = 0;  // 0: the wall in the one window again
};
struct ToggleDeskTheme {};
// Lays it over the page; the one that lies there already is taken away.
struct ToggleOverlay {
    Overlay overlay = Overlay::keys;
};
struct OpenForm {
    FormKind form = FormKind::provision;
};
struct LeaveOverlay {};
// The editor as if it were opened now, or, where nothing was changed in it since, what stood there before.
struct StartOver {};
// By their spoken numbers, in the issue the room turned to.
struct ChooseItems {
    std::vector<int> numbers = {};
    bool if_taken = false;  // only where the act before it was
    std::string words =
        {};  // of the line that chose them: taken, so that Up does not bring it back
};
// The next line is for this, with these words to begin with.
struct SetPurpose {
    Purpose purpose;
    std::string words = {};
};
// The line is for the item of the step again.
struct LeavePurpose {};
struct PutInLine {
    std::string words = {};
    bool replaces = false;  // what stood there has gone elsewhere; else Up brings it back
};
// The item alone and large, for the speaker to hear and see; 0: the page again.
struct ReadBack {
    int number = 0;
};
// How an item of the issue read before; 0: the one reworded last, else the last one. Or away with it.
struct ToggleWordings {
    int number = 0;
};
// The sheet of the agreement, to be printed and initialled on paper.
struct PrintAgreement {
    TaId ta;
};
// The record as it stands now, for both parties to take home; or away with it.
struct ToggleCheckpoint {};
// Another issue, without turning the room to it: while one looks back.
struct ShowIssue {
    IssueId issue;
};
// An earlier moment of the session, after this entry; nothing: now again. Only what is looked at changes.
struct LookAt {
    std::optional<std::uint64_t> after = {};
};
// From the moment that is looked at, or from now, to another.
struct Slide {
    Stride stride = Stride::entry;
    int direction = -1;  // -1 earlier, 1 later
};
// Says where the record is kept; after its disk failed, asks for another file.
struct AskWhereToSave {};
struct SaveElsewhere {
    std::string path;
};
// The order of speakers: one more, or the next one's turn.
struct WaitToSpeak {
    std::string who;
};
struct NextSpeaker {};
// The time box; of no minutes: there is none.
struct SetTimer {
    int minutes = 0;
};
// The sheet that nobody keeps: open it, or close it for good.
struct ToggleOffRecord {};
struct WriteOffRecord {
    std::string words;
};
// Both parties want this line in the record: it goes into the line, to be put on the wall.
struct TakeOver {
    std::size_t line = 0;  // from 0
};
// Words that no dictionary has: marked from now on, or no longer; known from now on.
struct MarkSpelling {};
struct KnowWords {};
struct StartOrStopTimer {
    std::int64_t now_ms = 0;
};
// The language page, and there the next way to see it.
struct NextWording {};
// The file of a contract is asked for; it was named: how it is read lies over the page.
struct AskForContract {};
struct ReviewContract {
    std::string path;
};
// The file of a draft that came back, whose it is and by whom, is asked for; it was named: what it changes lies over
// the page.
struct AskForDraft {};
struct ReviewDraft {
    std::string line;
};
struct ToggleTheme {};
// The room check, from its first question.
struct CheckRoom {};
// What it found is how the wall is drawn from now on; asks for a name.
struct TakeVenue {};
struct NameVenue {
    std::string name;
};
struct ToggleFullScreen {};
// Language is being written for this provision; no act.
struct ChooseProvision {
    ProvisionId provision;
};
// A sentence for the strip.
struct Tell {
    std::string sentence;
    std::string words = {};  // to give back to the line
};

using IntentKinds = std::variant<ShowPage, DoAct, ShowSheet, ShowItem, ToggleParking, HoldFor,
    LightSeat, LeaveRollCall, EnterRollCall, Blank, HoldPicture, SendPicture, AskForProjector,
    TakeDisplay, ToggleDeskTheme, ToggleOverlay, OpenForm, LeaveOverlay, StartOver, ChooseItems,
    SetPurpose, LeavePurpose, PutInLine, ReadBack, ToggleWordings, PrintAgreement, ToggleCheckpoint,
    ShowIssue, LookAt, Slide, AskWhereToSave, SaveElsewhere, NextWording, AskForContract,
    ReviewContract, AskForDraft, ReviewDraft, ToggleTheme, CheckRoom, TakeVenue, NameVenue,
    WaitToSpeak, NextSpeaker, SetTimer, StartOrStopTimer, MarkSpelling, KnowWords, ToggleOffRecord,
    WriteOffRecord, TakeOver, ToggleFullScreen, ChooseProvision, Tell>;

// One wish of any of these kinds; compiled once, in intent.cpp, as Event is.
struct Intent : IntentKinds {
    template <OneOf<IntentKinds> Kind>
    Intent(Kind kind) : Intent(kind_index<Kind, IntentKinds>, &kind)
    {}
    Intent(const Intent& other);
    Intent(Intent&& other) noexcept;
    Intent& operator=(const Intent& other);
    Intent& operator=(Intent&& other) noexcept;
    ~Intent();

private:
    Intent(std::size_t index, void* kind);  // moves in what is there
};
using Intents = std::vector<Intent>;

}  // namespace jointly
