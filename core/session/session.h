// The state of one bargaining session: a plain value.
//
// Copy it, compare it, keep two of them. It holds no pointer to outside, no clock, no file and nothing
// of the screen. Only evolve() and reserve() make it; everything that shows it takes a const Session&.
// What can be worked out from it (consensus, coverage, what is missing) is a function, not a member.
//
// Invariants (broken_invariants() checks them):
//   - things of a kind stand in the order of their ids, which are unique and below the counter
//   - every id that a thing refers to exists
//   - spoken numbers are unique within an issue, over all kinds, and below the counter
//   - a holder that is mutual names no party
#pragma once

#include "core/session/event.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Meeting {
    std::int64_t opened_ms = 0;
    std::int64_t closed_ms = 0;
    int utc_offset_min = 0;
    bool open = true;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

struct Party {
    PartyId id;
    bool deciding = true;
    int seats = 0;
    Shape shape = Shape::circle;
    PartyColour colour = PartyColour::blue;
    std::string name;
    std::string full_name;
    std::string letter;
    friend bool operator==(const Party&, const Party&) = default;
};

struct Constituent {
    ConstituentId id;
    PartyId party;
    std::string name;
    friend bool operator==(const Constituent&, const Constituent&) = default;
};

struct Participant {
    ParticipantId id;
    PartyId party;
    ConstituentId constituent;
    Role role = Role::member;
    std::string name;
    std::optional<bool> present;  // nothing: not noted
    friend bool operator==(const Participant&, const Participant&) = default;
};

// The rule of decision in force. `adopted` is false until the parties adopt one.
struct Rule {
    bool adopted = false;
    Scale scale = Scale::thumbs_discuss;
    Decides decides = Decides::every_member;
    int dissent = 0;
    int tries = 0;
    Fallback fallback = Fallback::park;
    std::vector<PartyQuorum> quorum;
    friend bool operator==(const Rule&, const Rule&) = default;
};

struct Issue {
    IssueId id;
    Step step = Step::framing;
    std::string question;
    std::string title;
    std::vector<std::string> earlier_questions;
    friend bool operator==(const Issue&, const Issue&) = default;
};

struct Story {
    StoryId id;
    int number = 0;
    IssueId issue;
    Holder holder;
    std::string text;
    friend bool operator==(const Story&, const Story&) = default;
};

struct Interest {
    InterestId id;
    int number = 0;
    IssueId issue;
    Holder holder;
    std::string text;
    std::vector<std::string> earlier_texts;
    bool withdrawn = false;
    friend bool operator==(const Interest&, const Interest&) = default;
};

struct Option {
    OptionId id;
    int number = 0;
    IssueId issue;
    std::string text;
    std::vector<std::string> earlier_texts;
    bool withdrawn = false;
    std::vector<InterestId> serves;  // in the order of the ids
    friend bool operator==(const Option&, const Option&) = default;
};

struct Criterion {
    CriterionId id;
    int number = 0;
    IssueId issue;
    std::string text;
    bool agreed = false;
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct OptionMark {
    OptionId option;
    CriterionId criterion;
    PartyId party;  // 0: the room together
    Mark mark = Mark::unsure;
    std::string reason;
    friend bool operator==(const OptionMark&, const OptionMark&) = default;
};

struct Straw {
    StrawId id;
    int number = 0;
    IssueId issue;
    std::vector<OptionId> options;
    std::string text;
    friend bool operator==(const Straw&, const Straw&) = default;
};

struct PartyCount {
    PartyId party;
    ConstituentId constituent;
    std::vector<StanceCount> counts;
    friend bool operator==(const PartyCount&, const PartyCount&) = default;
};

struct PersonStance {
    ParticipantId participant;
    Stance stance = Stance::support;
    friend bool operator==(const PersonStance&, const PersonStance&) = default;
};

struct Concern {
    PartyId party;
    ConstituentId constituent;
    ParticipantId participant;
    std::vector<InterestId> unserved;
    std::string reason;
    std::string would_help;
    friend bool operator==(const Concern&, const Concern&) = default;
};

struct Test {
    TestId id;
    IssueId issue;
    TestKind kind = TestKind::concept_;
    OptionId option;
    StrawId straw;
    std::vector<LanguageId> languages;
    TestId retest_of;
    std::vector<TestedText> texts;
    Rule rule;  // under which it was called
    Keeping kept = Keeping::counts;
    std::vector<PartyQuorum> present;  // when it was called, of each party whose presence is noted
    std::vector<PartyCount> counts;
    std::vector<PersonStance> stances;
    std::vector<Concern> concerns;
    bool open = true;
    std::int64_t called_ms = 0;
    std::int64_t closed_ms = 0;
    friend bool operator==(const Test&, const Test&) = default;
};

struct Provision {
    ProvisionId id;
    ProvisionId parent;
    int order = 0;
    ProvisionLevel level = ProvisionLevel::section;
    std::string label;
    std::string title;
    std::string body;
    friend bool operator==(const Provision&, const Provision&) = default;
};

struct Language {
    LanguageId id;
    IssueId issue;
    ProvisionId provision;
    Effective effective;
    Date sunset;
    std::string text;
    std::string payer;
    bool replaced = false;  // by later language for the same provision under the same issue
    std::int64_t proposed_ms = 0;
    friend bool operator==(const Language&, const Language&) = default;
};

struct Initials {
    PartyId party;
    std::string name;
    std::string capacity;
    std::int64_t at_ms = 0;
    int utc_offset_min = 0;
    friend bool operator==(const Initials&, const Initials&) = default;
};

struct Ta {
    TaId id;
    IssueId issue;
    std::vector<LanguageId> languages;
    int revision = 1;
    std::vector<Initials> initials;  // of this revision, one per party, in the order given
    std::int64_t drafted_ms = 0;
    friend bool operator==(const Ta&, const Ta&) = default;
};

// The next of each kind. A counter never goes down, not even over an undo.
struct Counters {
    PartyId party{1};
    ConstituentId constituent{1};
    ParticipantId participant{1};
    IssueId issue{1};
    StoryId story{1};
    InterestId interest{1};
    OptionId option{1};
    CriterionId criterion{1};
    StrawId straw{1};
    TestId test{1};
    ProvisionId provision{1};
    LanguageId language{1};
    TaId ta{1};
    std::map<IssueId, int> spoken;  // the last spoken number given in an issue
    friend bool operator==(const Counters&, const Counters&) = default;
};

struct Session {
    std::vector<Meeting> meetings;
    std::vector<Party> parties;
    std::vector<Constituent> constituents;
    std::vector<Participant> participants;
    ParticipantId recorder;
    Rule rule;
    Keeping kept = Keeping::counts;
    std::vector<Issue> issues;
    IssueId turned_to;  // 0: no issue has been raised
    std::vector<Story> stories;
    std::vector<Interest> interests;
    std::vector<Option> options;
    std::vector<Criterion> criteria;
    std::vector<OptionMark> marks;
    std::vector<Straw> straws;
    std::vector<Test> tests;
    std::vector<Provision> provisions;
    std::vector<Language> languages;
    std::vector<Ta> tas;
    Counters next;
    friend bool operator==(const Session&, const Session&) = default;
};

// The session after one more event. Total: it never refuses, and it moves data only; on an event that
// fits() the session it never fails. The same inputs give the same session, whenever and wherever.
[[nodiscard]] Session evolve(Session session, const Stamp& stamp, const Event& event);

// What an event that was undone leaves behind: the ids and numbers that it used up.
[[nodiscard]] Session reserve(Session session, const Event& event);

// One line for each invariant above that does not hold; empty when all do.
[[nodiscard]] std::vector<std::string> broken_invariants(const Session& session);

}  // namespace jointly
