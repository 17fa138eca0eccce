#include "core/session/find.h"
#include "core/session/session.h"

#include <set>

namespace jointly {

namespace {

class Findings {
public:
    void add_if(bool broken, std::string line)
    {
        if (broken) {
            lines_.push_back(std::move(line));
        }
    }
    [[nodiscard]] std::vector<std::string> take() && { return std::move(lines_); }

private:
    std::vector<std::string> lines_;
};

template <class Things, class IdT>
void check_order(Findings& found, const Things& things, IdT next, const std::string& kind)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        found.add_if(i > 0 && !(things[i - 1].id < things[i].id), kind + " out of order");
        found.add_if(!(things[i].id < next), kind + " at or above the counter");
    }
}

// Each id names something that is there; 0 names nothing and is passed over.
template <class... Ids>
void check_there(Findings& found, const Session& s, const std::string& where, Ids... ids)
{
    (found.add_if(ids && find(s, ids) == nullptr, where + " refers to nothing"), ...);
}

template <class IdT>
void check_all_there(
    Findings& found, const Session& s, const std::string& where, const std::vector<IdT>& ids)
{
    for (const IdT id : ids) {
        found.add_if(find(s, id) == nullptr, where + " refers to nothing");
    }
}

// What belongs to a meeting belongs to one that was opened, or to the next.
void check_meeting(Findings& found, const Session& s, const std::string& where, int meeting)
{
    found.add_if(meeting < 1 || meeting > meeting_number(s), where + " of no meeting");
}

template <class Items>
void check_items(Findings& found, const Session& s, const Items& items,
    std::set<std::pair<IssueId, int>>& numbers, const std::string& kind)
{
    for (const auto& item : items) {
        found.add_if(find(s, item.issue) == nullptr, kind + " without its issue");
        found.add_if(
            !numbers.insert({item.issue, item.number}).second, kind + ": number given twice");
        const auto last = s.next.spoken.find(item.issue);
        found.add_if(last == s.next.spoken.end() || item.number > last->second,
            kind + ": number above the counter");
        if constexpr (requires { item.holder; }) {
            found.add_if(item.holder.mutual && item.holder.party, kind + ": mutual names a party");
            check_there(found, s, kind, item.holder.party);
        }
    }
}

void check_tests(Findings& found, const Session& s)
{
    int open = 0;
    for (const Test& test : s.tests) {
        open += test.open ? 1 : 0;
        found.add_if(test.about == TestedList::interests && find(s, test.issue) == nullptr,
            "test without its issue");
        check_there(found, s, "test", test.option, test.straw, test.retest_of);
        check_all_there(found, s, "test", test.languages);
        std::set<std::pair<PartyId, ConstituentId>> counted;
        for (const PartyCount& count : test.counts) {
            found.add_if(!counted.insert({count.party, count.constituent}).second, "counted twice");
            found.add_if(find(s, count.party) == nullptr, "count of no party");
            check_there(found, s, "count", count.constituent);
        }
        std::set<ParticipantId> people;
        for (const PersonStance& stance : test.stances) {
            found.add_if(!people.insert(stance.participant).second, "two stances of one person");
            check_there(found, s, "stance", stance.participant);
        }
        for (const Concern& concern : test.concerns) {
            check_there(
                found, s, "concern", concern.party, concern.constituent, concern.participant);
            check_all_there(found, s, "concern", concern.unserved);
        }
    }
    found.add_if(open > 1, "two tests open");
}

void check_language(Findings& found, const Session& s)
{
    for (const Provision& provision : s.provisions) {
        check_there(found, s, "provision", provision.parent);
    }
    for (const Language& language : s.languages) {
        check_there(found, s, "language", language.issue, language.provision);
    }
    for (const ClauseLink& link : s.clause_links) {
        check_there(found, s, "clause link", link.issue, link.provision, link.option, link.straw);
    }
    for (const Ta& ta : s.tas) {
        check_there(found, s, "TA", ta.issue);
        check_all_there(found, s, "TA", ta.languages);
        found.add_if(ta.languages.empty(), "TA without language");
        std::set<PartyId> parties;
        for (const Initials& given : ta.initials) {
            check_there(found, s, "initials", given.party);
            found.add_if(!parties.insert(given.party).second, "initialled twice");
        }
        std::set<PartyId> signers;
        for (const TaSigned& given : ta.signatures) {
            check_there(found, s, "signature", given.party);
            found.add_if(!signers.insert(given.party).second, "signed twice");
            found.add_if(!parties.contains(given.party), "signed and not initialled");
        }
        int passed = 0;
        for (const TaPass& pass : ta.passes) {
            check_there(found, s, "pass", pass.party);
            found.add_if(pass.revision <= passed || pass.revision > ta.revision, "passed twice");
            passed = pass.revision;
        }
    }
}

void check_people(Findings& found, const Session& s)
{
    for (const Constituent& constituent : s.constituents) {
        check_there(found, s, "constituent", constituent.party);
    }
    for (const Participant& person : s.participants) {
        check_there(found, s, "participant", person.party, person.constituent);
        check_meeting(found, s, "role", person.role_since_meeting);
    }
    for (const PartyQuorum& quorum : s.rule.quorum) {
        check_there(found, s, "quorum", quorum.party);
    }
    check_there(found, s, "recorder", s.recorder);
    check_meeting(found, s, "recorder", s.recorder_since_meeting);
}

void check_bargaining(Findings& found, const Session& s)
{
    for (const Proposal& proposal : s.proposals) {
        check_there(found, s, "proposal", proposal.party, proposal.issue);
        found.add_if(proposal.revisions.empty(), "proposal without words");
    }
    for (const Package& package : s.packages) {
        check_there(found, s, "package", package.party);
        for (const PackageItem& item : package.items) {
            check_there(found, s, "package item", item.issue, item.ta, item.proposal);
        }
        for (const PackageOffer& offer : package.offers) {
            check_there(found, s, "offer", offer.party);
            check_all_there(found, s, "offer", offer.accepted_by);
        }
    }
    for (const MoneyLine& line : s.money_lines) {
        check_there(found, s, "money line", line.issue, line.package);
    }
    for (const Outcome& outcome : s.outcomes) {
        check_there(found, s, "outcome", outcome.issue);
    }
    for (const Commitment& commitment : s.commitments) {
        check_there(found, s, "commitment", commitment.outcome);
        for (const PartyVoice& owner : commitment.owners) {
            check_there(found, s, "owner", owner.party);
        }
    }
    for (const Measure& measure : s.measures) {
        check_there(found, s, "measure", measure.outcome);
    }
    for (const Letter& letter : s.letters) {
        check_there(found, s, "letter", letter.issue);
    }
    for (const Approval& approval : s.approvals) {
        check_there(found, s, "approval", approval.issue, approval.party);
        for (const ApprovalWord& word : approval.words) {
            check_all_there(found, s, "approval", word.reopens);
        }
    }
}

void check_follow_up(Findings& found, const Session& s)
{
    for (const ParkedItem& item : s.parked_items) {
        check_there(found, s, "parked item", item.issue);
    }
    for (const ActionItem& action : s.actions) {
        check_there(found, s, "action", action.issue, action.party);
    }
    for (const InfoRequest& request : s.requests) {
        check_there(found, s, "request", request.issue, request.party);
    }
    int open = 0;
    for (const Caucus& caucus : s.caucuses) {
        open += caucus.open ? 1 : 0;
        check_there(found, s, "caucus", caucus.party, caucus.constituent);
    }
    found.add_if(open > 1, "two caucuses open");
    for (const AgendaItem& item : s.agenda) {
        check_there(found, s, "agenda item", item.issue);
    }
    for (const MeetingCheckIn& one : s.check_ins) {
        check_there(found, s, "check-in", one.party);
        check_meeting(found, s, "check-in", one.meeting);
    }
    for (const Attachment& one : s.attachments) {
        check_there(found, s, "attachment", one.issue, one.ta);
    }
}

void check_issue_order(Findings& found, const Session& s)
{
    check_all_there(found, s, "issue order", s.issue_order);
    const std::set<IssueId> once(s.issue_order.begin(), s.issue_order.end());
    found.add_if(once.size() != s.issue_order.size() || once.size() != s.issues.size(),
        "issue order does not name each issue once");
}

}  // namespace

std::vector<std::string> broken_invariants(const Session& s)
{
    Findings found;
    check_order(found, s.parties, s.next.party, "party");
    check_order(found, s.constituents, s.next.constituent, "constituent");
    check_order(found, s.participants, s.next.participant, "participant");
    check_order(found, s.issues, s.next.issue, "issue");
    check_order(found, s.stories, s.next.story, "story");
    check_order(found, s.interests, s.next.interest, "interest");
    check_order(found, s.options, s.next.option, "option");
    check_order(found, s.criteria, s.next.criterion, "criterion");
    check_order(found, s.straws, s.next.straw, "straw");
    check_order(found, s.tests, s.next.test, "test");
    check_order(found, s.provisions, s.next.provision, "provision");
    check_order(found, s.languages, s.next.language, "language");
    check_order(found, s.tas, s.next.ta, "TA");
    check_order(found, s.data, s.next.data, "data");
    check_order(found, s.ground_rules, s.next.ground_rule, "ground rule");
    check_order(found, s.proposals, s.next.proposal, "proposal");
    check_order(found, s.packages, s.next.package, "package");
    check_order(found, s.money_lines, s.next.money_line, "money line");
    check_order(found, s.outcomes, s.next.outcome, "outcome");
    check_order(found, s.commitments, s.next.commitment, "commitment");
    check_order(found, s.measures, s.next.measure, "measure");
    check_order(found, s.letters, s.next.letter, "letter");
    check_order(found, s.approvals, s.next.approval, "approval");
    check_order(found, s.parked_items, s.next.parked_item, "parked item");
    check_order(found, s.actions, s.next.action, "action");
    check_order(found, s.requests, s.next.request, "request");
    check_order(found, s.caucuses, s.next.caucus, "caucus");
    check_order(found, s.agenda, s.next.agenda_item, "agenda item");
    check_order(found, s.attachments, s.next.attachment, "attachment");

    std::set<std::pair<IssueId, int>> numbers;
    check_items(found, s, s.stories, numbers, "story");
    check_items(found, s, s.interests, numbers, "interest");
    check_items(found, s, s.options, numbers, "option");
    check_items(found, s, s.criteria, numbers, "criterion");
    check_items(found, s, s.straws, numbers, "straw");
    check_items(found, s, s.data, numbers, "data");

    for (const Option& option : s.options) {
        check_all_there(found, s, "option", option.serves);
        check_all_there(found, s, "option", option.parts);
        check_there(found, s, "option", option.combined_into);
    }
    for (const Interest& interest : s.interests) {
        check_all_there(found, s, "interest", interest.parts);
        check_there(found, s, "interest", interest.merged_into);
    }
    for (const OptionMark& mark : s.marks) {
        check_there(found, s, "mark", mark.option, mark.criterion, mark.party);
    }
    for (const Straw& straw : s.straws) {
        check_all_there(found, s, "straw", straw.options);
        check_all_there(found, s, "straw", straw.also);
    }
    check_tests(found, s);
    check_language(found, s);
    check_people(found, s);
    check_bargaining(found, s);
    check_follow_up(found, s);
    check_issue_order(found, s);
    check_there(found, s, "turn", s.turned_to);
    return std::move(found).take();
}

}  // namespace jointly
