// A thread as it comes out of the printer, whole.
#include "core/agreement/thread.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"

namespace jointly {
namespace {

constexpr std::string_view thread_as_text =
    R"sheet(THE THREAD OF TA-1                                       SUBJECT TO RATIFICATION
================================================================================

Note: What the parties agreed to use as evidence: The agreed words alone

Parties:           Allied Care Workers, Local 412 ("Union")
                   Tamarack Valley Medical Center ("Management")
Issue:             1 Scheduling
Question:          What might we do so that schedules come out early enough to
                   live by and still cover the work?
Meeting:           Meeting 1, March 2, 2026
Revision:          1
Changes:           11.4 Posting: amended
Status:            Initialled
What is kept:      Agreed words
Who holds copies:  Both parties
How long:          Six years

Marks: [-text-] is deleted, {+text+} is new. Text without marks is current
contract language.

11.4 Posting
------------

Schedules shall be posted [-fourteen (14)-]{+twenty-eight (28)+} days in
advance. {+After posting, a change requires the employee's consent except in an
emergency declared by the administrator on call. +}Weekend work shall be
[-assigned by the Employer-]{+rotated equitably and reported to the Union each
quarter+}.

Proposed:       March 2, 2026, 15:50, entry 6
Effective:      July 1, 2026
Ends on:        June 30, 2028
Cost borne by:  the Employer

No change of 11.4 was called clerical.

What 11.4 carries

#3:       Post 28 days ahead
Offered:  March 2, 2026, 15:55, entry 10
Serves:   #2
Marks:    it was marked on no criterion

What else was proposed for 11.4

No other language for 11.4 was proposed, and none was withdrawn or superseded.

Notes on the wording
--------------------

Nothing was found that drafters are known to overlook.

The test that it stands on
--------------------------

Consensus test of the wording, March 2, 2026, 16:20

Meeting:       Meeting 1, March 2, 2026
Called:        March 2, 2026, 16:20
We decide:     Until a rule is adopted, everyone at the table decides: we agree
               when nobody needs more discussion and nobody is unable to support
               it. We ask by thumbs, sideways for more discussion. Without
               consensus the issue is parked.
A test keeps:  counts by party
Present:       It was not noted who was present.
11.4:          Schedules shall be posted twenty-eight (28) days in advance.
               After posting, a change requires the employee's consent except in
               an emergency declared by the administrator on call. Weekend work
               shall be rotated equitably and reported to the Union each
               quarter.
Asked by:      thumbs, sideways for more discussion
Union:         Union is there. (6 support)
Management:    Management is there. (6 support)
Where we are:  We have consensus: every deciding party is there.

Other tests of its wording
--------------------------

Consensus test of the wording, March 2, 2026, 16:10

Meeting:       Meeting 1, March 2, 2026
Called:        March 2, 2026, 16:10
We decide:     Until a rule is adopted, everyone at the table decides: we agree
               when nobody needs more discussion and nobody is unable to support
               it. We ask by thumbs, sideways for more discussion. Without
               consensus the issue is parked.
A test keeps:  counts by party
Present:       It was not noted who was present.
Its words:     the same as those of TA-1
11.4:          Schedules shall be posted twenty-eight (28) days in advance.
               After posting, a change requires the employee's consent except in
               an emergency declared by the administrator on call. Weekend work
               shall be rotated equitably and reported to the Union each
               quarter.
Asked by:      thumbs, sideways for more discussion
Union:         Six of Union need more discussion. (6 needs more discussion)
Management:    Management is there. (6 support)
Where we are:  Six of Union need more discussion.

The straw design
----------------

#4:  March 2, 2026, 15:55, entry 12
#3:  Post 28 days ahead (carried by 11.4)

No concept was tested for issue 1.

The interests that they serve
-----------------------------

(U):  #2 Plan family life
      served by #3
      March 2, 2026, 15:55, entry 9

The stories
-----------

(U):  #1 My schedule came on a Friday (March 2, 2026, 15:55, entry 8)

The data
--------

No data were given under issue 1.

Proposals that were not accepted
--------------------------------

Every proposal on issue 1 was accepted, or there was none.

Approvals
---------

No body outside the room was asked to approve it.

What became of TA-1
-------------------

Entry 22:  TA-1 drafted, March 2, 2026, 16:20
Entry 23:  TA-1 initialled for Union by Ana Ruiz, March 2, 2026, 16:42
Entry 24:  TA-1 initialled for Management by Dana Whitfield, March 2, 2026,
           16:42

Initials
--------

Union:       Ana Ruiz (Chief spokesperson), March 2, 2026, 16:42, on paper,
             entry 23
Management:  Dana Whitfield (Chief spokesperson), March 2, 2026, 16:42, on
             paper, entry 24

--------------------------------------------------------------------------------

Drawn from the record up to entry 24.
)sheet";

// Tested without consensus at 16:10, again at 16:20, initialled at 16:42.
ScriptedTable initialled()
{
    constexpr IssueId issue{1};
    ScriptedTable table = scheduling();
    table.act(
        AdoptRecordRule{"Agreed words", "Both parties", "The agreed words alone", "Six years"});
    table.at("2026-03-02 15:55");
    table.act(TellStory{issue, {false, ScriptedTable::union_id}, "My schedule came on a Friday"});
    table.act(RecordInterest{issue, {false, ScriptedTable::union_id}, "Plan family life"});
    table.act(OfferOption{issue, "Post 28 days ahead"});
    table.act(LinkOption{{1}, {{1}}, true});
    table.act(ComposeStraw{issue, {{1}}, ""});
    table.act(LinkClause{issue, {1}, {{1}}, {}, true});
    table.at("2026-03-02 16:10");
    table.test_wording(issue, Stance::more_discussion);
    table.at("2026-03-02 16:20");
    table.test_wording(issue);
    table.act(DraftTa{issue});
    table.at("2026-03-02 16:42");
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", "Chief spokesperson"});
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", "Chief spokesperson"});
    return table;
}

TEST(GoldenThread, OfAnInitialledAgreementAsText)
{
    const ScriptedTable table = initialled();
    EXPECT_EQ(write_text(thread_of(table.session, table.record, table.ta())), thread_as_text);
}

}  // namespace
}  // namespace jointly
