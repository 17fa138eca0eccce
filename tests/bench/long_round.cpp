#include "tests/bench/long_round.h"

#include "core/journal/line.h"
#include "core/record/act.h"
#include "core/session/reserve.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace jointly {

namespace {

constexpr PartyId union_{1};
constexpr PartyId management{2};
constexpr std::uint32_t seats = 12;  // of each side; people 1 to 12 and 13 to 24

// What people say, of the lengths and letters that they use.
std::string words(std::uint32_t number)
{
    static constexpr std::array<const char*, 13> said{"A safe load on every shift",
        "Days off that are really off",
        "Know by Friday what the next two weeks look like, and be asked before it changes",
        "Answer to the license for safe care", "Post every vacancy within 10 days",
        "A joint hazard walk each month, with the steward of the unit and somebody who can decide",
        "Overtime cost \u20ac 1.9 million last year, a third of it called after 18:00",
        "Caf\u00e9 hours that night staff can use \u2013 or a microwave that works",
        "Control what \"agency\" staff cost", "Swaps without favor",
        "The Employer shall post schedules 14 days ahead. Changes after posting need consent of "
        "the employee, but for an emergency that nobody could foresee; the steward is told the "
        "same day.",
        "Keep experienced people", "Fair weekends, counted each quarter"};
    // 13 and 7 have no common part, so that every sentence meets every number in time.
    return said[number % said.size()] + std::string(" (") + std::to_string(number) + ")";
}

Date day(std::uint32_t number)
{
    return {2026, static_cast<std::uint8_t>(1 + number / 28 % 12),
        static_cast<std::uint8_t>(1 + number % 28)};
}

// The acts of one issue. Ids are known ahead: each kind counts from what `next` says.
class IssueAhead {
public:
    IssueAhead(std::deque<Act>& planned, const Counters& next, std::uint32_t meeting)
        : planned_(planned), next_(next), meeting_(meeting)
    {}

    void plan()
    {
        open_the_meeting();
        raise_it();
        say_interests();
        offer_options();
        agree_criteria();
        design();
        write_language();
        bargain();
        follow_up();
        close_the_meeting();
    }

private:
    void then(Command command) { planned_.emplace_back(std::move(command)); }
    void step(Step to) { then(TakeStep{issue(), to}); }

    [[nodiscard]] IssueId issue() const { return next_.issue; }
    [[nodiscard]] InterestId interest(std::uint32_t at) const
    {
        return {next_.interest.value + at % interests_};
    }
    [[nodiscard]] OptionId option(std::uint32_t at) const
    {
        return {next_.option.value + at % options_};
    }
    [[nodiscard]] CriterionId criterion(std::uint32_t at) const
    {
        return {next_.criterion.value + at};
    }
    // Another number for each thing that is said.
    std::uint32_t number() { return issue().value * 7 + said_++; }
    std::string said() { return words(number()); }

    void open_the_meeting()
    {
        then(OpenMeeting{-480});
        for (std::uint32_t late = 0; late < 3; ++late) {
            then(NotePresence{{1 + (meeting_ + 5 * late) % (2 * seats)}, meeting_ % 2 == 0});
        }
        then(SetAgendaItem{{}, 90, said()});
    }

    void raise_it()
    {
        then(RaiseIssue{"What might we do so that " + said() + "?", "Issue of " + said()});
        step(Step::story);
        for (int more = 0; more < 2; ++more) {
            then(TellStory{issue(), {false, more == 0 ? union_ : management}, said()});
            then(GiveData{issue(), said(), "Staffing office, January to December"});
        }
    }

    void say_interests()
    {
        step(Step::interests);
        for (std::uint32_t at = 0; at < interests_; ++at) {
            const bool mutual = at % 4 == 3;
            const PartyId party = mutual ? PartyId{} : at % 2 == 0 ? union_ : management;
            then(RecordInterest{issue(), {mutual, party}, said()});
        }
        for (std::uint32_t at = 0; at < 4; ++at) {
            then(RewordInterest{interest(at), said()});
        }
        then(MarkMutual{interest(0)});
        then(CallListTest{TestedList::interests, issue()});
        all_answer(1);
    }

    void offer_options()
    {
        step(Step::options);
        for (std::uint32_t at = 0; at < options_; ++at) {
            then(OfferOption{issue(), said()});
        }
        if (meeting_ % 4 == 0) {
            change_their_mind();
        }
        for (std::uint32_t at = 0; at < interests_; ++at) {
            then(LinkOption{option(at), {interest(at), interest(at + 3)}, true});
        }
        then(RewordOption{option(1), said()});
        then(RewordOption{option(4), said()});
        for (std::uint32_t at = 0; at < 3; ++at) {
            then(CallTest{issue(), option(at), {}});
            all_answer(at);
        }
    }

    // An option is offered, taken back, brought back, and in the end withdrawn.
    void change_their_mind()
    {
        then(OfferOption{issue(), said()});
        planned_.emplace_back(Undo{});
        planned_.emplace_back(Redo{});
        then(WithdrawOption{{next_.option.value + options_}});
    }

    void agree_criteria()
    {
        step(Step::criteria);
        for (std::uint32_t at = 0; at < criteria_; ++at) {
            then(ProposeCriterion{issue(), said()});
            then(AgreeCriterion{criterion(at)});
        }
        step(Step::evaluation);
        for (std::uint32_t at = 0; at < options_ * criteria_; ++at) {
            then(MarkOption{option(at), criterion(at / options_), {},
                at % 5 == 0 ? Mark::unsure : Mark::meets, at % 5 == 0 ? said() : ""});
        }
    }

    void design()
    {
        const StrawId straw = next_.straw;
        step(Step::straw);
        then(ComposeStraw{issue(), {option(0), option(2), option(3)}, said()});
        step(Step::consensus);
        for (std::uint32_t round = 4; round > 0; --round) {
            then(ChangeStraw{straw, {option(1), option(2), option(2 + round)}, said()});
            then(CallTest{issue(), {}, straw});
            all_answer(round - 1);
        }
        // The same by counts.
        then(AdoptKeeping{Keeping::counts});
        then(CallTest{issue(), {}, straw});
        for (const PartyId party : {union_, management}) {
            then(
                CountParty{{next_.test.value + tests_}, party, {}, {{Stance::support, seats}}, {}});
        }
        then(CloseTest{{next_.test.value + tests_++}});
        then(AdoptKeeping{Keeping::names});
    }

    // Everybody's answer by name, `worried` of them with a concern, and the end of it.
    void all_answer(std::uint32_t worried)
    {
        const TestId test{next_.test.value + tests_++};
        for (std::uint32_t person = 1; person <= 2 * seats; ++person) {
            const bool has_concern = person % 8 < worried;
            const Stance stance = has_concern ? Stance::cannot_support : Stance::support;
            then(TakeStance{test, {person}, stance,
                has_concern ? ConcernWords{{interest(person)}, said(), said()} : ConcernWords{}});
        }
        then(CloseTest{test});
    }

    void write_language()
    {
        const ProvisionId section = next_.provision;
        const std::string label = std::to_string(issue().value) + ".1";
        step(Step::language);
        then(EnterProvision{
            {}, ProvisionLevel::section, label, "Staffing plan", words(10) + " " + words(2)});
        for (std::uint32_t draft = 4; draft > 0; --draft) {
            then(ProposeLanguage{issue(), section, {EffectiveBasis::on_ratification, {}, ""}, {},
                words(10) + " " + said() + " " + said(), "Employer"});
            then(CallTest{issue(), {}, {}});
            all_answer(draft - 1);
        }
        then(LinkClause{issue(), section, {option(1), option(2)}, {}, true});
        then(DraftTa{issue()});
        for (const PartyId party : {union_, management}) {
            then(InitialTa{next_.ta, party, "Ana Ruiz", "Chief spokesperson"});
        }
        step(Step::agreed);
    }

    void bargain()
    {
        const MoneyTerms terms{MoneyKind::amount, {40 * decimal_unit}, {}, Recurs::yearly, day(3),
            {}, said(), "Employer"};
        then(MakeProposal{union_, issue(), said()});
        then(ReplyToProposal{next_.proposal, management, Reply::question, said()});
        then(MakePackage{union_, said()});
        then(AddToPackage{next_.package, {}, next_.ta, {}, ""});
        then(OfferPackage{next_.package, union_, said()});
        then(AcceptPackage{next_.package, management, 1});
        then(StateMoneyLine{issue(), {}, terms});
        then(NameOutcome{issue(), OutcomeKind::recommendation, said()});
        then(MakeCommitment{next_.outcome, {{union_, "Ana Ruiz"}, {management, "Ben Ito"}},
            day(meeting_), day(meeting_ + 90), said()});
    }

    void follow_up()
    {
        then(ParkItem{issue(), said()});
        then(ClearParkedItem{next_.parked_item, said()});
        then(AssignAction{issue(), union_, day(meeting_), "Ana Ruiz", said()});
        then(CloseAction{next_.action, said()});
        then(MakeRequest{issue(), union_, day(meeting_), "Finance", said()});
        then(AnswerRequest{next_.request, said()});
        then(CallCaucus{meeting_ % 2 == 0 ? union_ : management, 20, said()});
        then(EndCaucus{said()});
    }

    void close_the_meeting()
    {
        then(RemarkOnMeeting{Remark::plus, said()});
        then(SetNextMeeting{day(meeting_ + 1), 540, "Room 4"});
        for (const PartyId party : {union_, management}) {
            planned_.emplace_back(Countersign{party, "Ana Ruiz"});
        }
        then(CloseMeeting{});
    }

    static constexpr std::uint32_t interests_ = 8;
    static constexpr std::uint32_t options_ = 6;
    static constexpr std::uint32_t criteria_ = 3;
    std::deque<Act>& planned_;
    Counters next_;
    std::uint32_t meeting_;
    std::uint32_t tests_ = 0;
    std::uint32_t said_ = 0;
};

void plan_beginning(std::deque<Act>& planned)
{
    const auto then = [&](Command command) { planned.emplace_back(std::move(command)); };
    then(JoinParty{"Union", "Allied Care Workers, Local 412", "", seats, true});
    then(JoinParty{"Management", "Tamarack Valley Health", "", seats, true});
    for (std::uint32_t person = 1; person <= 2 * seats; ++person) {
        then(JoinParticipant{"Voice " + std::to_string(person),
            person <= seats ? union_ : management, {}, Role::member});
    }
    then(NameRecorder{"Noor Haddad"});
    then(AdoptRule{});
    then(AdoptKeeping{Keeping::names});
    then(SetContractTerm{{2026, 1, 1}, {2028, 12, 31}});
    then(ProposeGroundRule{"One conversation at a time"});
    then(AgreeGroundRule{{1}});
}

// The record in memory, and the session that follows from it.
class InMemory {
public:
    [[nodiscard]] Entry decided(const Act& act) const
    {
        constexpr std::int64_t begin_ms = 1'772'470'800'000;
        const std::size_t seq = record_.size() + 1;
        auto what = decide_act(session_, record_, history_, act);
        if (!what.ok()) {
            std::fprintf(
                stderr, "entry %zu of the long round: %s\n", seq, what.problem().text.c_str());
            std::abort();
        }
        return {{seq, begin_ms + static_cast<std::int64_t>(seq) * 20'000, session_.recorder},
            std::move(what).value()};
    }
    void take(Entry entry)
    {
        history_.add(entry);
        record_.push_back(std::move(entry));
        const auto* const events = std::get_if<Events>(&record_.back().what);
        if (events == nullptr) {
            fold_again();
            return;
        }
        evolve_by(session_, record_.back());
        if (std::holds_alternative<MeetingOpened>(events->front())) {
            for (; opened_at_ < record_.size(); ++opened_at_) {
                evolve_by(opened_, record_[opened_at_]);
            }
        }
    }
    [[nodiscard]] const Session& session() const { return session_; }

private:
    void evolve_by(Session& session, const Entry& entry) const
    {
        const bool in_force = history_.in_force()[entry.stamp.seq];
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            for (const Event& event : *events) {
                session = in_force ? evolve(std::move(session), entry.stamp, event)
                                   : reserve(std::move(session), event);
            }
        }
    }
    // Not all of the record: undo stops at the opening of a meeting.
    void fold_again()
    {
        if (changes_what_is_in_force(std::get<RecordEvent>(record_.back().what))) {
            session_ = opened_;
            for (std::size_t at = opened_at_; at < record_.size(); ++at) {
                evolve_by(session_, record_[at]);
            }
        }
    }

    Record record_;
    History history_;
    Session session_;
    Session opened_;  // as it was when the last meeting opened, after that many entries
    std::size_t opened_at_ = 0;
};

}  // namespace

Act LongRound::act(const Counters& next)
{
    if (next.party == PartyId{1} && planned_.empty()) {
        plan_beginning(planned_);
    }
    if (planned_.empty()) {
        IssueAhead(planned_, next, ++meetings_).plan();
    }
    Act act = std::move(planned_.front());
    planned_.pop_front();
    return act;
}

LongFile long_file(std::size_t entries)
{
    const std::string seed = "7461";
    LongFile file;
    Header header;
    header.seed = seed;
    header.id = seeded_id(seed);
    header.app = "seeded";
    file.text = header_line(header);
    file.ends.push_back(file.text.size());
    const std::string_view first = file.text;
    std::string head = read_header(first.substr(0, first.size() - 1)).value().hash;
    InMemory room;
    for (std::size_t seq = 1; seq <= entries; ++seq) {
        Entry entry = room.decided(file.round.act(room.session().next));
        const std::string line = entry_line(entry, {0, "00000000", seeded_salt(seed, seq)}, head);
        head = line.substr(line.find(R"(,"h":")") + 6, 64);
        file.text += line;
        file.ends.push_back(file.text.size());
        room.take(std::move(entry));
    }
    return file;
}

}  // namespace jointly
