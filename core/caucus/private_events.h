// What a caucus can enter into its vault. As in a session file: facts, named in the past tense, never edited; the tag of
// each is its name in the vault, for ever.
//
//   PrivateId   names one thing of a vault, shown as "p7"; given out in order from 1, never twice
//   About       something of the joint session, by the numbers that the room speaks, which stay for ever
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/session/enums.h"
#include "core/session/events/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jointly {

using PrivateId = Id<struct PrivateTag>;

// What a line of a caucus is. `alternative`: the best there is without an agreement; `walk_away`: where it ends.
// Both are there only for a caucus that asks for them.
enum class PrivateLineKind : std::uint8_t {
    note,
    interest,
    option,
    criterion,
    need,
    minute,
    summary,
    alternative,
    walk_away
};
template <>
inline constexpr auto words_for<PrivateLineKind> = std::to_array<std::string_view>({"note",
    "interest", "option", "criterion", "need", "minute", "summary", "alternative", "walk-away"});

enum class Priority : std::uint8_t { none, low, middle, high };
template <>
inline constexpr auto words_for<Priority> = std::to_array<std::string_view>(
    {"none", "low", "middle", "high"});

struct About {
    IssueId issue;            // 0: the whole round
    std::int32_t number = 0;  // of an item of that issue; 0: the issue itself
    TaId ta;                  // instead of an item

    static void fields(auto& self, auto&& visit)
    {
        visit(none_ok{"issue"}, self.issue);
        visit("number", self.number);
        visit(none_ok{"ta"}, self.ta);
    }
    friend bool operator==(const About&, const About&) = default;
};

// An item, joint or own.
struct EitherItem {
    About joint;
    PrivateId own;  // 0: it is a joint one

    static void fields(auto& self, auto&& visit)
    {
        visit("joint", self.joint);
        visit(none_ok{"own"}, self.own);
    }
    friend bool operator==(const EitherItem&, const EitherItem&) = default;
};

// The first entry of every vault: which session it stands beside, and whose it is.
struct VaultBegun {
    static constexpr const char* tag = "vault_begun";
    PartyId party;
    std::string session;     // the id of the session file, 32 hex digits
    std::string party_name;  // as it was then

    static void fields(auto& self, auto&& visit)
    {
        visit("party", self.party);
        visit("session", self.session);
        visit("party_name", self.party_name);
    }
    friend bool operator==(const VaultBegun&, const VaultBegun&) = default;
};

// The session was read up to an entry: what came later is new to this caucus.
struct SessionSeen {
    static constexpr const char* tag = "session_seen";
    std::uint64_t entries = 0;

    static void fields(auto& self, auto&& visit) { visit("entries", self.entries); }
    friend bool operator==(const SessionSeen&, const SessionSeen&) = default;
};

struct LineWritten {
    static constexpr const char* tag = "line_written";
    PrivateId id;
    PrivateLineKind kind = PrivateLineKind::note;
    About about;
    PartyId party;  // whose need it is thought to be; 0: of no one
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("kind", self.kind);
        visit("about", self.about);
        visit(none_ok{"party"}, self.party);
        visit("text", self.text);
    }
    friend bool operator==(const LineWritten&, const LineWritten&) = default;
};

struct LineReworded {
    static constexpr const char* tag = "line_reworded";
    PrivateId line;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("line", self.line);
        visit("text", self.text);
    }
    friend bool operator==(const LineReworded&, const LineReworded&) = default;
};

struct LineStruck {
    static constexpr const char* tag = "line_struck";
    PrivateId line;

    static void fields(auto& self, auto&& visit) { visit("line", self.line); }
    friend bool operator==(const LineStruck&, const LineStruck&) = default;
};

// They left in a release.
struct LinesReleased {
    static constexpr const char* tag = "lines_released";
    std::vector<PrivateId> lines;

    static void fields(auto& self, auto&& visit) { visit("lines", self.lines); }
    friend bool operator==(const LinesReleased&, const LinesReleased&) = default;
};

// How this caucus sees an option on a criterion.
struct MarkedPrivately {
    static constexpr const char* tag = "marked_privately";
    EitherItem option;
    EitherItem criterion;
    Mark mark = Mark::unsure;

    static void fields(auto& self, auto&& visit)
    {
        visit("option", self.option);
        visit("criterion", self.criterion);
        visit("mark", self.mark);
    }
    friend bool operator==(const MarkedPrivately&, const MarkedPrivately&) = default;
};

struct Weighed {
    static constexpr const char* tag = "weighed";
    EitherItem item;
    Priority priority = Priority::none;

    static void fields(auto& self, auto&& visit)
    {
        visit("item", self.item);
        visit("priority", self.priority);
    }
    friend bool operator==(const Weighed&, const Weighed&) = default;
};

// A question to the caucus before the joint test; each constituent answers for itself.
struct PollOpened {
    static constexpr const char* tag = "poll_opened";
    PrivateId id;
    About about;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("about", self.about);
        visit("text", self.text);
    }
    friend bool operator==(const PollOpened&, const PollOpened&) = default;
};

// The last answer of a name is its answer.
struct PollAnswered {
    static constexpr const char* tag = "poll_answered";
    PrivateId poll;
    Stance stance = Stance::more_discussion;
    std::string who;
    std::string concern;  // empty: none was given

    static void fields(auto& self, auto&& visit)
    {
        visit("poll", self.poll);
        visit("stance", self.stance);
        visit("who", self.who);
        visit("concern", self.concern);
    }
    friend bool operator==(const PollAnswered&, const PollAnswered&) = default;
};

struct TaskTaken {
    static constexpr const char* tag = "task_taken";
    PrivateId id;
    Date due;  // none: whenever
    std::string who;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("due", self.due);
        visit("who", self.who);
        visit("text", self.text);
    }
    friend bool operator==(const TaskTaken&, const TaskTaken&) = default;
};

struct TaskDone {
    static constexpr const char* tag = "task_done";
    PrivateId task;

    static void fields(auto& self, auto&& visit) { visit("task", self.task); }
    friend bool operator==(const TaskDone&, const TaskDone&) = default;
};

// The caucus itself: from when to when it sat.
struct CaucusSat {
    static constexpr const char* tag = "caucus_sat";
    static void fields(auto&, auto&&) {}
    friend bool operator==(const CaucusSat&, const CaucusSat&) = default;
};
struct CaucusRose {
    static constexpr const char* tag = "caucus_rose";
    static void fields(auto&, auto&&) {}
    friend bool operator==(const CaucusRose&, const CaucusRose&) = default;
};

// The key that this caucus signs with. There is one, for good.
struct KeyMade {
    static constexpr const char* tag = "key_made";
    std::string key;  // the public half, 64 hex digits
    std::string
        held;  // the secret one, sealed once more under the key of the vault, in hex: no text of it is ever open

    static void fields(auto& self, auto&& visit)
    {
        visit("key", self.key);
        visit("held", self.held);
    }
    friend bool operator==(const KeyMade&, const KeyMade&) = default;
};

// Initials were given with that key, and may have left.
struct InitialsGiven {
    static constexpr const char* tag = "initials_given";
    TaSigned given;

    static void fields(auto& self, auto&& visit) { visit("given", self.given); }
    friend bool operator==(const InitialsGiven&, const InitialsGiven&) = default;
};

// Takes the last entry that is in force, and can be taken back, out of force.
struct TakenBack {
    static constexpr const char* tag = "taken_back";
    std::uint64_t entry = 0;

    static void fields(auto& self, auto&& visit) { visit("entry", self.entry); }
    friend bool operator==(const TakenBack&, const TakenBack&) = default;
};

using PrivateEvent = std::variant<VaultBegun, SessionSeen, LineWritten, LineReworded, LineStruck,
    LinesReleased, MarkedPrivately, Weighed, PollOpened, PollAnswered, TaskTaken, TaskDone,
    CaucusSat, CaucusRose, KeyMade, InitialsGiven, TakenBack>;

struct PrivateEntry {
    std::int64_t at_ms = 0;
    PrivateEvent event;
    friend bool operator==(const PrivateEntry&, const PrivateEntry&) = default;
};

// One line of JSON, as it is sealed: {"t":ms,"k":tag,"d":{facts},"x":{words}}.
[[nodiscard]] std::string text_of_entry(const PrivateEntry& entry);
// Refused where it is none, or of a kind that this version does not know: the end of a sentence that begins with the
// entry.
[[nodiscard]] Result<PrivateEntry> entry_of_text(std::string_view text);

}  // namespace jointly
