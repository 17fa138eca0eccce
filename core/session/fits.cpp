#include "core/session/fits.h"

#include "core/base/base64.h"
#include "core/session/find.h"
#include "core/session/reserve.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace jointly {

namespace {

template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;

template <class T>
constexpr bool is_list = false;
template <class T>
constexpr bool is_list<std::vector<T>> = true;

// Whether every id within a value names something that is there.
template <class T>
bool names_exist(const Session& session, const T& value, bool none_allowed = false)
{
    if constexpr (is_id<T>) {
        return (none_allowed && !value) || find(session, value) != nullptr;
    } else if constexpr (is_list<T>) {
        return std::all_of(value.begin(), value.end(),
            [&](const auto& element) { return names_exist(session, element); });
    } else if constexpr (Walkable<T>) {
        bool all = true;
        T::fields(value, [&](auto name, const auto& field) {
            all = all && names_exist(session, field, std::is_same_v<decltype(name), none_ok>);
        });
        return all;
    } else {
        return true;
    }
}

template <class OneEvent>
bool fresh_ids_fit(const Session& session, const OneEvent& event)
{
    bool all = true;
    OneEvent::fields(event, [&](auto name, const auto& field) {
        if constexpr (std::is_same_v<decltype(name), fresh>) {
            all = all && field == counter_of(session.next, field);
        } else if constexpr (std::is_same_v<decltype(name), spoken>) {
            all = all && field == next_number(session, issue_of_item(event));
        }
    });
    return all;
}

template <class OneEvent>
bool other_ids_exist(const Session& session, const OneEvent& event)
{
    bool all = true;
    OneEvent::fields(event, [&](auto name, const auto& field) {
        if constexpr (!std::is_same_v<decltype(name), fresh>) {
            all = all && names_exist(session, field, std::is_same_v<decltype(name), none_ok>);
        }
    });
    return all;
}

template <class... Ids>
bool of_one_issue(const Session& session, Ids... ids)
{
    const std::array issues{find(session, ids)->issue...};
    return std::all_of(issues.begin(), issues.end(), [&](IssueId one) { return one == issues[0]; });
}

template <class IdT>
bool all_of_issue(const Session& session, IssueId issue, const std::vector<IdT>& ids)
{
    return std::all_of(
        ids.begin(), ids.end(), [&](IdT id) { return find(session, id)->issue == issue; });
}

// What more must hold than the ids; asked only once the ids are known to be there.
template <class OneEvent>
bool belongs(const Session&, const OneEvent&)
{
    return true;
}

bool belongs(const Session& s, const MeetingOpened& e)
{
    constexpr int most_min = 14 * 60;
    return open_meeting(s) == nullptr && e.utc_offset_min >= -most_min
        && e.utc_offset_min <= most_min;
}
bool belongs(const Session& s, const MeetingClosed&) { return open_meeting(s) != nullptr; }

bool is_part_of(const Session& s, ConstituentId constituent, PartyId party)
{
    return !constituent || find(s, constituent)->party == party;
}
bool belongs(const Session& s, const ParticipantJoined& e)
{
    return is_part_of(s, e.constituent, e.party);
}

bool holder_is_one(const Holder& holder) { return !holder.mutual || !holder.party; }
bool belongs(const Session&, const StoryTold& e) { return holder_is_one(e.holder); }
bool belongs(const Session&, const InterestRecorded& e) { return holder_is_one(e.holder); }

// Two or more, each once, of one issue, standing by themselves.
template <class IdT>
bool can_be_parts(const Session& s, IssueId issue, const std::vector<IdT>& parts)
{
    std::vector<IdT> sorted = parts;
    std::sort(sorted.begin(), sorted.end());
    return parts.size() > 1 && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end()
        && all_of_issue(s, issue, parts)
        && std::all_of(parts.begin(), parts.end(), [&](IdT id) { return stands(*find(s, id)); });
}
bool belongs(const Session&, const IssueMoved& e) { return e.issue != e.before; }
bool belongs(const Session& s, const InterestsMerged& e)
{
    return can_be_parts(s, e.issue, e.parts) && holder_is_one(e.holder);
}
bool belongs(const Session& s, const InterestsUnmerged& e)
{
    const Interest& merged = *find(s, e.interest);
    return !merged.parts.empty() && stands(merged);
}
bool belongs(const Session& s, const ItemsGrouped& e)
{
    if (e.interests.empty() && e.options.empty()) {
        return false;
    }
    const IssueId issue = e.interests.empty() ? find(s, e.options.front())->issue
                                              : find(s, e.interests.front())->issue;
    return all_of_issue(s, issue, e.interests) && all_of_issue(s, issue, e.options);
}
bool belongs(const Session& s, const OptionsCombined& e)
{
    return can_be_parts(s, e.issue, e.parts);
}
bool belongs(const Session& s, const OptionsParted& e)
{
    const Option& combined = *find(s, e.option);
    return !combined.parts.empty() && stands(combined);
}

bool belongs(const Session& s, const OptionServes& e)
{
    return of_one_issue(s, e.option, e.interest);
}
bool belongs(const Session& s, const OptionServesNot& e)
{
    return of_one_issue(s, e.option, e.interest);
}
bool belongs(const Session& s, const OptionMarked& e)
{
    return of_one_issue(s, e.option, e.criterion);
}
// Whether a straw design of an issue, which settles others too, may hold these options.
bool all_covered(const Session& s, IssueId issue, const std::vector<IssueId>& also,
    const std::vector<OptionId>& options)
{
    return std::all_of(options.begin(), options.end(), [&](OptionId id) {
        const IssueId of = find(s, id)->issue;
        return of == issue || std::find(also.begin(), also.end(), of) != also.end();
    });
}
bool belongs(const Session& s, const StrawComposed& e)
{
    return all_of_issue(s, e.issue, e.options);
}
bool belongs(const Session& s, const StrawChanged& e)
{
    const Straw& straw = *find(s, e.straw);
    return all_covered(s, straw.issue, straw.also, e.options);
}
bool belongs(const Session& s, const StrawSpread& e)
{
    const Straw& straw = *find(s, e.straw);
    return std::find(e.issues.begin(), e.issues.end(), straw.issue) == e.issues.end()
        && all_covered(s, straw.issue, e.issues, straw.options);
}

bool belongs(const Session& s, const TestCalled& e)
{
    const int filled = (e.option ? 1 : 0) + (e.straw ? 1 : 0) + (e.languages.empty() ? 0 : 1);
    const bool kind_fits =
        e.kind != TestKind::list && (e.kind == TestKind::wording) == !e.languages.empty();
    const bool subject_fits = (!e.option || find(s, e.option)->issue == e.issue)
                           && (!e.straw || settles(*find(s, e.straw), e.issue))
                           && all_of_issue(s, e.issue, e.languages);
    const bool chain_fits = !e.retest_of || find(s, e.retest_of)->issue == e.issue
                         || (e.straw && find(s, e.retest_of)->straw == e.straw);
    return filled == 1 && kind_fits && subject_fits && chain_fits && !e.texts.empty()
        && open_test(s) == nullptr;
}

bool belongs(const Session& s, const ListTestCalled& e)
{
    const bool of_issue = bool(e.issue) == (e.about == TestedList::interests);
    const Test* const before = find(s, e.retest_of);
    const bool chain_fits =
        before == nullptr || (before->kind == TestKind::list && before->issue == e.issue);
    return of_issue && chain_fits && !e.texts.empty() && open_test(s) == nullptr;
}

bool is_open(const Session& s, TestId id) { return find(s, id)->open; }
bool belongs(const Session& s, const PartyCounted& e)
{
    const bool as_one = e.counts.size() == 1 && e.counts.front().people == 0;
    const bool counts_fit = std::all_of(e.counts.begin(), e.counts.end(),
        [](const StanceCount& count) { return count.people > 0 && count.people <= people_max; });
    return is_open(s, e.test) && is_part_of(s, e.constituent, e.party) && !e.counts.empty()
        && (as_one || counts_fit);
}
bool belongs(const Session& s, const StanceTaken& e) { return is_open(s, e.test); }
// Whether a test is about the issues of these interests.
bool all_spoken_of(const Session& s, const Test& test, const std::vector<InterestId>& interests)
{
    const Straw* const straw = find(s, test.straw);
    return std::all_of(interests.begin(), interests.end(), [&](InterestId id) {
        const IssueId issue = find(s, id)->issue;
        return issue == test.issue || (straw != nullptr && settles(*straw, issue));
    });
}
bool belongs(const Session& s, const ConcernRaised& e)
{
    const bool own = !e.participant || find(s, e.participant)->party == e.party;
    return is_open(s, e.test) && is_part_of(s, e.constituent, e.party) && own
        && all_spoken_of(s, *find(s, e.test), e.unserved);
}
bool belongs(const Session& s, const TestClosed& e) { return is_open(s, e.test); }

bool belongs(const Session&, const ProvisionEntered& e)
{
    return e.order >= 1 && e.order <= provision_order_max;
}

bool belongs(const Session&, const ClauseCarries& e) { return bool(e.option) != bool(e.straw); }
bool belongs(const Session&, const ClauseCarriesNot& e) { return bool(e.option) != bool(e.straw); }

bool belongs(const Session& s, const TaDrafted& e)
{
    return !e.languages.empty() && all_of_issue(s, e.issue, e.languages);
}
bool belongs(const Session& s, const TaRevised& e)
{
    return !e.languages.empty() && all_of_issue(s, find(s, e.ta)->issue, e.languages);
}
bool belongs(const Session& s, const TaPassed& e)
{
    const Ta& ta = *find(s, e.ta);
    return ta.passes.empty() || ta.passes.back().revision < ta.revision;
}
bool belongs(const Session& s, const TaSigned& e)
{
    const Ta& ta = *find(s, e.ta);
    return e.revision == ta.revision
        && std::none_of(ta.signatures.begin(), ta.signatures.end(),
            [&](const TaSigned& given) { return given.party == e.party; });
}
bool belongs(const Session&, const TaSuperseded& e) { return e.ta != e.by; }
bool belongs(const Session&, const ApprovalGiven& e) { return bool(e.on); }

bool belongs(const Session& s, const PackageItemAdded& e)
{
    const auto& items = find(s, e.package)->items;
    const int filled = (e.issue ? 1 : 0) + (e.ta ? 1 : 0) + (e.proposal ? 1 : 0);
    return filled <= 1 && std::cmp_equal(e.item, items.size() + 1);
}
bool belongs(const Session& s, const PackageItemTakenOut& e)
{
    const auto& items = find(s, e.package)->items;
    return std::any_of(items.begin(), items.end(),
        [&](const PackageItem& item) { return item.number == e.item && !item.taken_out; });
}
bool belongs(const Session& s, const PackageOffered& e)
{
    return std::cmp_equal(e.revision, find(s, e.package)->offers.size() + 1);
}
bool belongs(const Session& s, const PackageAccepted& e)
{
    const auto& offers = find(s, e.package)->offers;
    if (e.revision < 1 || std::cmp_greater(e.revision, offers.size())) {
        return false;
    }
    const PackageOffer& offer = offers[static_cast<std::size_t>(e.revision - 1)];
    return offer.party != e.party
        && std::find(offer.accepted_by.begin(), offer.accepted_by.end(), e.party)
               == offer.accepted_by.end();
}

bool belongs(const Session&, const ContractTermSet& e)
{
    return e.start && e.start <= e.last && e.last.year - e.start.year < contract_years_most;
}
// What is added up later: an amount without a base, or a percentage of one; from a day on.
bool terms_fit(const MoneyTerms& terms)
{
    const bool numbers_fit = terms.kind == MoneyKind::amount
                               ? terms.base == Decimal{}
                               : terms.base > Decimal{} && terms.value <= percent_most
                                     && terms.value >= Decimal{-percent_most.ten_thousandths};
    const bool days_fit =
        !terms.last || (terms.recurs == Recurs::yearly && terms.start <= terms.last);
    return numbers_fit && days_fit && terms.start;
}
bool belongs(const Session&, const MoneyLineStated& e) { return terms_fit(e.terms); }
bool belongs(const Session&, const MoneyLineChanged& e) { return terms_fit(e.terms); }

bool has_term(const LetterTerms& terms) { return terms.last || !terms.until.empty(); }
bool belongs(const Session&, const LetterDrafted& e) { return has_term(e.terms); }
bool belongs(const Session&, const LetterRevised& e) { return has_term(e.terms); }

bool minutes_fit(int minutes) { return minutes >= 0 && minutes <= day_minutes; }
bool belongs(const Session& s, const CaucusCalled& e)
{
    return open_caucus(s) == nullptr && minutes_fit(e.minutes);
}
bool belongs(const Session& s, const CaucusEnded& e) { return find(s, e.caucus)->open; }
bool belongs(const Session& s, const CheckedIn&) { return open_meeting(s) != nullptr; }
bool belongs(const Session&, const AgendaItemSet& e) { return minutes_fit(e.minutes); }
bool belongs(const Session& s, const NextAgendaItemSet& e)
{
    return minutes_fit(e.minutes) && open_meeting(s) != nullptr;
}
bool belongs(const Session&, const NextMeetingSet& e)
{
    return e.on && e.minute >= -1 && e.minute < day_minutes;
}

// Redacted content has no length of its own, so only too much of it is asked about.
bool belongs(const Session& s, const AttachmentKept& e)
{
    const Ta* const ta = find(s, e.ta);
    return (ta == nullptr || !e.issue || ta->issue == e.issue)
        && base64_bytes(e.content) <= attachment_max_bytes;
}

}  // namespace

bool fits(const Session& session, const Event& event)
{
    return std::visit(
        [&](const auto& e) {
            return fresh_ids_fit(session, e) && other_ids_exist(session, e) && belongs(session, e);
        },
        event);
}

bool brings_in_the_next(const Session& session, const Event& event)
{
    return std::visit([&](const auto& e) { return fresh_ids_fit(session, e); }, event);
}

}  // namespace jointly
