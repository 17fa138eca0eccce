// The sheets as they come out of the printer, whole.
#include "core/agreement/ta_sheet.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"

namespace jointly {
namespace {

constexpr std::string_view initialled_as_text =
    R"sheet(TENTATIVE AGREEMENT TA-1                                 SUBJECT TO RATIFICATION
================================================================================

Parties:   Allied Care Workers, Local 412 ("Union")
           Tamarack Valley Medical Center ("Management")
Issue:     1 Scheduling
Question:  What might we do so that schedules come out early enough to live by
           and still cover the work?
Meeting:   Meeting 1, March 2, 2026
Revision:  1
Changes:   11.4 Posting: amended
Status:    Initialled

Marks: [-text-] is deleted, {+text+} is new. Text without marks is current
contract language.

11.4 Posting
------------

Schedules shall be posted [-fourteen (14)-]{+twenty-eight (28)+} days in
advance. {+After posting, a change requires the employee's consent except in an
emergency declared by the administrator on call. +}Weekend work shall be
[-assigned by the Employer-]{+rotated equitably and reported to the Union each
quarter+}.

Effective:      July 1, 2026
Ends on:        June 30, 2028
Cost borne by:  the Employer

--------------------------------------------------------------------------------

Consensus on this wording: March 2, 2026, 16:20

Wording 2eee d324 a714 4656

For Union                                 For Management
Allied Care Workers, Local 412            Tamarack Valley Medical Center

Initialled                                Initialled
Ana Ruiz, Chief spokesperson              Dana Whitfield, Chief spokesperson
March 2, 2026, 16:42, on paper            March 2, 2026, 16:42, on paper

This tentative agreement is subject to agreement on all outstanding items and to
ratification by both parties. Until then current contract language stays in
force. The item is closed: it is taken up again only by mutual consent.
)sheet";

constexpr std::string_view initialled_as_markdown =
    R"sheet(# TENTATIVE AGREEMENT TA-1

*SUBJECT TO RATIFICATION*

| | |
|---|---|
| Parties | Allied Care Workers, Local 412 ("Union") |
| | Tamarack Valley Medical Center ("Management") |
| Issue | 1 Scheduling |
| Question | What might we do so that schedules come out early enough to live by and still cover the work? |
| Meeting | Meeting 1, March 2, 2026 |
| Revision | 1 |
| Changes | 11.4 Posting: amended |
| Status | Initialled |

<del>Deleted text</del> is struck through; <ins>new text</ins> is underlined. Text without marks is current contract language.

## 11.4 Posting

Schedules shall be posted <del>fourteen (14)</del><ins>twenty-eight (28)</ins> days in advance. <ins>After posting, a change requires the employee's consent except in an emergency declared by the administrator on call. </ins>Weekend work shall be <del>assigned by the Employer</del><ins>rotated equitably and reported to the Union each quarter</ins>.

| | |
|---|---|
| Effective | July 1, 2026 |
| Ends on | June 30, 2028 |
| Cost borne by | the Employer |

---

Consensus on this wording: March 2, 2026, 16:20

Wording 2eee d324 a714 4656

| For Union | For Management |
|---|---|
| Allied Care Workers, Local 412 | Tamarack Valley Medical Center |
| Initialled | Initialled |
| Ana Ruiz, Chief spokesperson | Dana Whitfield, Chief spokesperson |
| March 2, 2026, 16:42, on paper | March 2, 2026, 16:42, on paper |

This tentative agreement is subject to agreement on all outstanding items and to ratification by both parties. Until then current contract language stays in force. The item is closed: it is taken up again only by mutual consent.
)sheet";

constexpr std::string_view draft_language_as_text =
    R"sheet(DRAFT LANGUAGE FOR ISSUE 1                                    DRAFT - NOT AGREED
================================================================================

Note: This is a draft and not agreed. Its wording has not been tested yet.

Parties:   Allied Care Workers, Local 412 ("Union")
           Tamarack Valley Medical Center ("Management")
Issue:     1 Scheduling
Question:  What might we do so that schedules come out early enough to live by
           and still cover the work?
Meeting:   Meeting 1, March 2, 2026
Changes:   11.4 Posting: amended
Status:    Draft: wording not yet tested

Marks: [-text-] is deleted, {+text+} is new. Text without marks is current
contract language.

11.4 Posting
------------

Schedules shall be posted [-fourteen (14)-]{+twenty-eight (28)+} days in
advance. {+After posting, a change requires the employee's consent except in an
emergency declared by the administrator on call. +}Weekend work shall be
[-assigned by the Employer-]{+rotated equitably and reported to the Union each
quarter+}.

Effective:      July 1, 2026
Ends on:        June 30, 2028
Cost borne by:  the Employer

--------------------------------------------------------------------------------

Wording 2eee d324 a714 4656

Until the parties agree, current contract language stays in force.
)sheet";

// Tested at 16:20, initialled at 16:42.
Session initialled_at_16_42()
{
    ScriptedTable table = scheduling();
    table.at("2026-03-02 16:20");
    table.test_wording({1});
    table.act(DraftTa{{1}});
    table.at("2026-03-02 16:42");
    table.act(InitialTa{{1}, ScriptedTable::union_id, "Ana Ruiz", "Chief spokesperson"});
    table.act(InitialTa{{1}, ScriptedTable::management_id, "Dana Whitfield", "Chief spokesperson"});
    return table.session;
}

TEST(GoldenSheet, OfAnInitialledAgreementAsText)
{
    const Session session = initialled_at_16_42();
    EXPECT_EQ(write_text(ta_sheet(session, session.tas[0])), initialled_as_text);
}

TEST(GoldenSheet, OfAnInitialledAgreementAsMarkdown)
{
    const Session session = initialled_at_16_42();
    EXPECT_EQ(write_markdown(ta_sheet(session, session.tas[0])), initialled_as_markdown);
}

TEST(GoldenSheet, OfLanguageThatIsNoAgreement)
{
    const Session session = scheduling().session;
    EXPECT_EQ(write_text(language_sheet(session, session.issues[0])), draft_language_as_text);
}

}  // namespace
}  // namespace jointly
