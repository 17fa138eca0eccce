// What the wall shows, as a plain value: words and shapes, in order, without sizes or colours.
//
// wall_model() is a pure function of the session and of what the room looks at. Whoever draws it cuts
// it into sheets by the height of the text; the text twin and the tests read the same value. It holds
// joint matter alone: there is nothing else in a Session.
#pragma once

#include "core/language/redline.h"
#include "core/process/consensus.h"
#include "core/session/session.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jointly {

enum class Page : std::uint8_t { issue, interests, options, test, language, ta, blank };
template <>
inline constexpr auto words_for<Page> = std::to_array<std::string_view>(
    {"issue", "interests", "options", "test", "language", "ta", "blank"});

// What the room looks at. Never recorded; turning to another issue is an event of its own.
struct View {
    Page page = Page::issue;
    IssueId issue;  // 0: the one the room turned to
    PartyId lit;    // in roll-call: whose turn it is; 0: nobody's
    friend bool operator==(const View&, const View&) = default;
};

// A party's sign. Mutual matter carries the signs of all deciding parties.
struct Sign {
    std::string letter;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
    friend bool operator==(const Sign&, const Sign&) = default;
};

// Begins a group; never the last thing on a sheet.
struct Heading {
    std::string text;
    std::vector<Sign> signs;
    friend bool operator==(const Heading&, const Heading&) = default;
};

// One item in the room's own words.
struct Card {
    int number = 0;  // spoken; 0: none
    std::vector<Sign> signs;
    Redline text;                    // a single kept span where nothing changed
    std::vector<std::string> notes;  // short lines below it: "Serves #2, #4", "Not yet served"
    bool quiet = false;              // withdrawn: struck, and last
    bool strong = false;             // what is being tested, or was agreed
    friend bool operator==(const Card&, const Card&) = default;
};

// Contract language.
struct Prose {
    std::string label;  // "9.6 Staffing plan"
    Redline text;
    friend bool operator==(const Prose&, const Prose&) = default;
};

// "Effective": "July 1, 2026"
struct Fact {
    std::string name;
    std::string value;
    friend bool operator==(const Fact&, const Fact&) = default;
};

// How to answer: a mark, the hand sign, what it means.
struct LegendLine {
    Stance stance = Stance::support;
    std::string sign;
    std::string meaning;
    friend bool operator==(const LegendLine&, const LegendLine&) = default;
};
struct Legend {
    std::vector<LegendLine> lines;
    friend bool operator==(const Legend&, const Legend&) = default;
};

// A deciding party in a test. While it is open, only whether it has answered; afterwards what the
// rule lets be kept: people by stance, most supportive first, or the party's one word.
struct Seat {
    Sign sign;
    std::string name;
    std::string
        sentence;  // "Management has answered." - "Two of Local 412 cannot support it yet: ..."
    bool answered = false;
    bool lit = false;  // its turn in roll-call
    std::vector<StanceCount> counts;
    std::vector<std::string> notes;  // concerns: what would help
    friend bool operator==(const Seat&, const Seat&) = default;
};

// Where we are, and the next useful move.
struct WhereWeAre {
    std::string title;  // "Consensus", "Cannot support yet", "The test is open"
    std::string sentence;
    std::string next_move;
    bool consensus = false;
    friend bool operator==(const WhereWeAre&, const WhereWeAre&) = default;
};

// A place for initials.
struct SignatureLine {
    Sign sign;
    std::string party;
    std::string name;  // empty: not given yet
    std::string when;  // "March 2, 2026, 16:42"
    friend bool operator==(const SignatureLine&, const SignatureLine&) = default;
};

using Block = std::variant<Heading, Card, Prose, Fact, Legend, Seat, WhereWeAre, SignatureLine>;

struct StepMark {
    std::string name;
    bool current = false;
    friend bool operator==(const StepMark&, const StepMark&) = default;
};

struct WallModel {
    Page page = Page::issue;
    std::string kicker;  // above the title: "Issue 2 of 7 - Staffing"
    std::string title;   // the question
    std::vector<StepMark> steps;
    std::vector<Block> blocks;
    std::string empty;  // what to do, where there is nothing to show yet
    std::string foot;   // one line: where the issue is
    friend bool operator==(const WallModel&, const WallModel&) = default;
};

[[nodiscard]] WallModel wall_model(const Session& session, const View& view);

// The page that belongs to a step: where the items of that step are seen.
[[nodiscard]] Page page_of(Step step);

// Everything on it as lines of plain text, in order: for people who listen instead of look, and for
// the tests.
[[nodiscard]] std::vector<std::string> text_of(const WallModel& model);

}  // namespace jointly
