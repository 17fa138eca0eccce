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

#include "core/session/tables/agreement.h"
#include "core/session/tables/attachments.h"
#include "core/session/tables/bargaining.h"
#include "core/session/tables/follow_up.h"
#include "core/session/tables/issues.h"
#include "core/session/tables/people.h"
#include "core/session/tables/tests.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

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
    DataId data{1};
    GroundRuleId ground_rule{1};
    ProposalId proposal{1};
    PackageId package{1};
    MoneyLineId money_line{1};
    OutcomeId outcome{1};
    CommitmentId commitment{1};
    MeasureId measure{1};
    LetterId letter{1};
    ApprovalId approval{1};
    ParkedItemId parked_item{1};
    ActionId action{1};
    RequestId request{1};
    CaucusId caucus{1};
    AgendaItemId agenda_item{1};
    AttachmentId attachment{1};
    std::map<IssueId, int> spoken;  // the last spoken number given in an issue
    friend bool operator==(const Counters&, const Counters&) = default;
};

// What forty tables cost the compiler (copying, moving, comparing, taking down) is paid once, in session.cpp.
struct Session {
    bool practice = false;  // a throw-away copy
    std::vector<Meeting> meetings;
    std::vector<Party> parties;
    std::vector<Constituent> constituents;
    std::vector<Participant> participants;
    ParticipantId recorder;
    int recorder_since_meeting = 1;  // as of a role, see Participant
    Rule rule;
    TestId rule_since{1};  // the first test that could be taken under the rule
    Keeping kept = Keeping::counts;
    Settings settings;
    std::vector<GroundRule> ground_rules;
    std::vector<Issue> issues;
    std::vector<IssueId> issue_order;  // as the room wants to take them; each once
    IssueId turned_to;                 // 0: no issue has been raised
    std::vector<Story> stories;
    std::vector<DataItem> data;
    std::vector<Interest> interests;
    std::vector<Option> options;
    std::vector<Criterion> criteria;
    std::vector<OptionMark> marks;
    std::vector<Straw> straws;
    std::vector<Test> tests;
    std::vector<Provision> provisions;
    std::vector<Language> languages;
    std::vector<ClauseLink> clause_links;  // in order, each once
    std::vector<Ta> tas;
    std::vector<Proposal> proposals;
    std::vector<Package> packages;
    std::optional<ContractTerm> term;
    std::vector<MoneyLine> money_lines;
    std::vector<Outcome> outcomes;
    std::vector<Commitment> commitments;
    std::vector<Measure> measures;
    std::vector<Letter> letters;
    std::vector<Approval> approvals;
    std::vector<ParkedItem> parked_items;
    std::vector<ActionItem> actions;
    std::vector<InfoRequest> requests;
    std::vector<Caucus> caucuses;
    std::vector<AgendaItem> agenda;
    std::optional<NextMeeting> next_meeting;
    std::vector<MeetingCheckIn> check_ins;
    std::vector<MeetingRemark> remarks;
    std::vector<Attachment> attachments;
    Counters next;

    Session();
    Session(const Session& other);
    Session(Session&& other) noexcept;
    Session& operator=(const Session& other);
    Session& operator=(Session&& other) noexcept;
    ~Session();
    friend bool operator==(const Session& a, const Session& b);
};

// The session after one more event. Total: it never refuses, and it moves data only; on an event that
// fits() the session it never fails. The same inputs give the same session, whenever and wherever.
[[nodiscard]] Session evolve(Session session, const Stamp& stamp, const Event& event);

// What an event that was undone leaves behind: the ids and numbers that it used up.
[[nodiscard]] Session reserve(Session session, const Event& event);

// One line for each invariant above that does not hold; empty when all do.
[[nodiscard]] std::vector<std::string> broken_invariants(const Session& session);

}  // namespace jointly
