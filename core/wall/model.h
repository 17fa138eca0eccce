// What the wall shows, as a plain value: words and shapes, in order, without sizes or colours.
//
// wall_model() is a pure function of the session and of what the room looks at. Whoever draws it cuts
// it into sheets by the height of the text; the text twin and the tests read the same value. It holds
// joint matter alone: there is nothing else in a Session.
#pragma once

#include "core/language/redline.h"
#include "core/process/consensus.h"
#include "core/session/session.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jointly {

struct Entry;

enum class Page : std::uint8_t {
    start,
    agenda,
    board,
    issue,
    story,
    interests,
    options,
    criteria,
    matrix,
    surviving,
    coverage,
    straw,
    test,
    language,
    ta,
    packages,
    ledger,
    parking,
    actions,
    requests,
    attachments,
    rules,
    since,
    record,
    caucus,
    blank
};
template <>
inline constexpr auto words_for<Page> = std::to_array<std::string_view>(
    {"start", "agenda", "board", "issue", "story", "interests", "options", "criteria", "matrix",
        "surviving", "coverage", "straw", "test", "language", "ta", "packages", "ledger", "parking",
        "actions", "requests", "attachments", "rules", "since", "record", "caucus", "blank"});

// How the language of an issue is seen: all of it together, or one by itself and long texts whole.
enum class WordingView : std::uint8_t { together, in_force, proposed, redline, clean };

// "Story and data": what the page is called where one looks for it.
[[nodiscard]] std::string name_of(Page page);
[[nodiscard]] std::string name_of(WordingView wording);

// The pages of one issue, and those of the whole session, in the order in which keys turn them. The
// start page, the caucus card and the blank page are in neither.
[[nodiscard]] std::span<const Page> issue_pages();
[[nodiscard]] std::span<const Page> session_pages();
[[nodiscard]] bool is_of_issue(Page page);

// The page that belongs to a step: where the items of that step are seen.
[[nodiscard]] Page page_of(Step step);

// What the room looks at. Never recorded; turning to another issue is an event of its own.
struct View {
    Page page = Page::issue;
    IssueId issue;                 // 0: the one the room turned to
    PartyId lit;                   // in roll-call: whose turn it is; 0: nobody's
    std::vector<int> chosen = {};  // spoken numbers that the recorder picked, shown ringed
    int read_back = 0;             // this item of the issue, alone and large; 0: the page
    // As it stood after this entry, 0: before the first one; nothing: now.
    std::optional<std::uint64_t> after = {};
    // Behind which entry the page of changes begins; nothing: behind the close of the last meeting.
    std::optional<std::uint64_t> since = {};
    WordingView wording = WordingView::together;
    bool closing = false;  // the agenda begins with what the room sees to before the meeting closes
    friend bool operator==(const View&, const View&) = default;
};

// A party's sign. Mutual matter carries the signs of all deciding parties.
struct Sign {
    std::string letter;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
    std::string name = {};  // for whoever cannot see it: "Union"
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
    int number = 0;     // spoken; 0: none
    std::string label;  // instead of a number: "TA-1", "A-3", "16:42"
    std::vector<Sign> signs;
    Redline text;                    // a single kept span where nothing changed
    std::vector<std::string> notes;  // short lines below it: "Serves #2, #4", "Not yet served"
    std::string state;               // short, at the right: "Initialled", "done", "by March 9"
    bool quiet = false;              // withdrawn, set aside or done: paler, and last
    bool strong = false;             // what is being tested, or was agreed
    bool chosen = false;             // picked by the recorder
    bool struck = false;             // withdrawn or taken back
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
    std::string when;  // "March 2, 2026, 16:42, on paper"
    friend bool operator==(const SignatureLine&, const SignatureLine&) = default;
};

// What one party, or without a sign the room together, says of an option on a criterion.
struct CellMark {
    std::optional<Sign> sign;
    Mark mark = Mark::unsure;
    friend bool operator==(const CellMark&, const CellMark&) = default;
};

// Where a row and a column meet: marks, or whether the one serves the other.
struct GridCell {
    std::vector<CellMark> marks;  // none: nobody has marked it yet
    bool differ = false;          // the parties mark it differently
    bool served = false;
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

struct GridColumn {
    int number = 0;     // spoken; 0: none
    std::string label;  // instead of a number
    std::string text;   // short, or none
    std::vector<Sign> signs = {};
    bool chosen = false;
    friend bool operator==(const GridColumn&, const GridColumn&) = default;
};

struct GridRow {
    int number = 0;
    std::string label;
    std::string text;
    std::vector<Sign> signs;
    std::vector<GridCell> cells;  // as many as there are columns
    std::string note;             // "Not yet served"
    bool chosen = false;
    friend bool operator==(const GridRow&, const GridRow&) = default;
};

// A heat map, or who serves what. There are as many columns as the matter has: whoever draws it shows
// as many at once as the room can read.
struct Grid {
    std::string corner;  // what the rows are, and the columns: "Options by criteria"
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
    friend bool operator==(const Grid&, const Grid&) = default;
};

// How to read a grid: a cell, and what it means.
struct GridKey {
    struct Line {
        GridCell cell;
        std::string meaning;
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines;
    friend bool operator==(const GridKey&, const GridKey&) = default;
};

// Money by contract year: words to the left, figures to the right.
struct TableRow {
    std::vector<std::string> cells;
    bool total = false;
    friend bool operator==(const TableRow&, const TableRow&) = default;
};
struct Table {
    std::vector<std::string> heads;
    std::vector<TableRow> rows;
    std::size_t first_figure = 0;  // columns from here on are figures
    friend bool operator==(const Table&, const Table&) = default;
};

// The caucus card: who, and in large letters when.
struct Poster {
    std::vector<Sign> signs;
    std::string title;
    std::vector<std::string> lines;
    std::string clock;  // "back at 14:30"
    friend bool operator==(const Poster&, const Poster&) = default;
};

// A document that is kept with the round, alone on a sheet. What it holds is not in the model: whoever
// draws it leaves room, for the photo or for the hash of the bytes.
struct AttachmentSheet {
    AttachmentId attachment;
    bool photo = false;
    std::string label;               // "AT-2"
    std::string name;                // "nights.jpg"
    std::vector<std::string> notes;  // what it is, where it belongs, who kept it
    friend bool operator==(const AttachmentSheet&, const AttachmentSheet&) = default;
};

using Block = std::variant<Heading, Card, Prose, Fact, Legend, Seat, WhereWeAre, SignatureLine,
    Grid, GridKey, Table, Poster, AttachmentSheet>;

struct StepMark {
    std::string name;
    bool current = false;
    friend bool operator==(const StepMark&, const StepMark&) = default;
};

// That this is an earlier moment, so that nobody takes it for now. On every sheet.
struct Banner {
    std::string moment;  // which one, and how far the record goes now
    std::string act;     // what was done then
    friend bool operator==(const Banner&, const Banner&) = default;
};

struct WallModel {
    Page page = Page::issue;
    std::optional<Banner> banner = {};
    std::string kicker;  // above the title: "Issue 2 of 7 - Staffing"
    std::string title;   // the question
    std::vector<StepMark> steps;
    std::vector<Block> blocks;
    std::string empty;      // what to do, where there is nothing to show yet
    std::string foot;       // one line: where the issue is
    bool practice = false;  // a copy to practise with: said on every sheet
    friend bool operator==(const WallModel&, const WallModel&) = default;
};

// `record` is that of the session: the record page shows it. `now_ms`: of a clock; 0: there is none.
// With `view.after`, `session` is that of this moment and `record` goes on to now; the moment's own clock counts.
[[nodiscard]] WallModel wall_model(
    const Session& session, std::span<const Entry> record, const View& view, std::int64_t now_ms);
// Without a record and a clock, for those who need neither.
[[nodiscard]] WallModel wall_model(const Session& session, const View& view);

// How an item of the issue read, newest words first, each with its moment and by whose hand. No page: it is looked at
// beside them.
[[nodiscard]] WallModel wordings_model(
    const Session& session, std::span<const Entry> record, IssueId issue, int number);

enum class EachEntry : bool { left_out, listed };

// What one copy of a session has behind its first `from` entries, which another copy has too: all of it, also what was
// taken back of those. No page: copies are compared beside the wall.
[[nodiscard]] WallModel copy_model(
    const Session& session, std::span<const Entry> record, std::uint64_t from, EachEntry entries);

// What the start page shows: no session is open yet.
struct StartView {
    bool recent_asked = false;        // the names of recent files may be another client's
    std::vector<std::string> recent;  // newest first; shown as 5, 6, 7 ..., and only when asked for
    friend bool operator==(const StartView&, const StartView&) = default;
};
// 1 a new session, 2 open a file, 3 the example round, 4 recent files.
[[nodiscard]] WallModel start_model(const StartView& view);

// Everything on it as lines of plain text, in order: for people who listen instead of look, and for
// the tests.
[[nodiscard]] std::vector<std::string> text_of(const WallModel& model);

}  // namespace jointly
