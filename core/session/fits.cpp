#include "core/session/fits.h"

#include "core/session/find.h"
#include "core/session/reserve.h"

#include <array>
#include <type_traits>

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
bool belongs(const Session& s, const StrawComposed& e)
{
    return all_of_issue(s, e.issue, e.options);
}
bool belongs(const Session& s, const StrawChanged& e)
{
    return all_of_issue(s, find(s, e.straw)->issue, e.options);
}

bool belongs(const Session& s, const TestCalled& e)
{
    const int filled = (e.option ? 1 : 0) + (e.straw ? 1 : 0) + (e.languages.empty() ? 0 : 1);
    const bool kind_fits = (e.kind == TestKind::wording) == !e.languages.empty();
    const bool subject_fits = (!e.option || find(s, e.option)->issue == e.issue)
                           && (!e.straw || find(s, e.straw)->issue == e.issue)
                           && all_of_issue(s, e.issue, e.languages);
    const bool chain_fits = !e.retest_of || find(s, e.retest_of)->issue == e.issue;
    return filled == 1 && kind_fits && subject_fits && chain_fits && !e.texts.empty()
        && open_test(s) == nullptr;
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
bool belongs(const Session& s, const ConcernRaised& e)
{
    const bool own = !e.participant || find(s, e.participant)->party == e.party;
    return is_open(s, e.test) && is_part_of(s, e.constituent, e.party) && own
        && all_of_issue(s, find(s, e.test)->issue, e.unserved);
}
bool belongs(const Session& s, const TestClosed& e) { return is_open(s, e.test); }

bool belongs(const Session&, const ProvisionEntered& e)
{
    return e.order >= 1 && e.order <= provision_order_max;
}

bool belongs(const Session& s, const TaDrafted& e)
{
    return !e.languages.empty() && all_of_issue(s, e.issue, e.languages);
}
bool belongs(const Session& s, const TaRevised& e)
{
    return !e.languages.empty() && all_of_issue(s, find(s, e.ta)->issue, e.languages);
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
