#include "tests/support/room/set_ups.h"

#include "core/base/text.h"
#include "core/process/tested.h"

namespace jointly {

Room two_parties()
{
    Room room;
    room.given(JoinParty{"Union", "Allied Care Workers, Local 412", "", 6, true});
    room.given(JoinParty{"Management", "Tamarack Valley Health", "", 6, true});
    return room;
}

Room open_meeting_room()
{
    Room room = two_parties();
    room.given(OpenMeeting{-480});
    return room;
}

Room one_issue()
{
    Room room = open_meeting_room();
    room.given(RaiseIssue{"What might we do so that every shift is staffed?", "Staffing"});
    return room;
}

Room one_straw()
{
    Room room = one_issue();
    room.given(RecordInterest{staffing, {false, union_}, "Go home unhurt"});
    room.given(RecordInterest{staffing, {false, management}, "Predictable cost"});
    room.given(RecordInterest{staffing, {true, {}}, "Steady crews"});
    room.given(OfferOption{staffing, "Joint hazard walk each month"});
    room.given(OfferOption{staffing, "A float pool for short shifts"});
    room.given(LinkOption{hazard_walk, {go_home_unhurt}, true});
    room.given(LinkOption{float_pool, {predictable_cost, steady_crews}, true});
    room.given(ComposeStraw{staffing, {hazard_walk, float_pool}, "Both, reviewed after a year"});
    return room;
}

Room one_language()
{
    Room room = one_straw();
    room.given(EnterProvision{
        {}, ProvisionLevel::section, "8.2", "Staffing", "The Employer shall staff each shift."});
    room.given(language_reading("The Employer shall staff each shift by the agreed plan."));
    return room;
}

Room wording_agreed()
{
    Room room = one_language();
    test_of_wording(room, Stance::support, Stance::support);
    return room;
}

Room ta_ready()
{
    Room room = wording_agreed();
    room.given(DraftTa{staffing});
    return room;
}

CountParty counted_as(TestId test, PartyId party, Stance stance, int people)
{
    return {test, party, {}, {{stance, people}}, {}};
}

void all_answer(Room& room, TestId test, Stance of_union, Stance of_management)
{
    room.given(counted_as(test, union_, of_union, 6));
    room.given(counted_as(test, management, of_management, 6));
    room.given(CloseTest{test});
}

TestId test_of(Room& room, OptionId option, Stance of_union, Stance of_management)
{
    const TestId test = room.session().next.test;
    room.given(CallTest{staffing, option, {}});
    all_answer(room, test, of_union, of_management);
    return test;
}

TestId test_of_wording(Room& room, Stance of_union, Stance of_management)
{
    return test_of(room, {}, of_union, of_management);
}

TaSigned signed_for(const Session& session, const Ta& ta, PartyId party)
{
    constexpr std::size_t hash_digits = 64;
    return {ta.id, ta.revision, party, 1, std::string(hash_digits / 2, 'd'), "Ana Ruiz",
        "Chief spokesperson", fingerprint(TestKind::wording, texts_of(session, ta.languages)),
        std::string(hash_digits, 'a'), std::string(hash_digits, 'b'),
        std::string(2 * hash_digits, 'c')};
}

ProposeLanguage language_reading(std::string text)
{
    const Effective in_july{EffectiveBasis::on_date, {2026, 7, 1}, ""};
    return {staffing, staffing_section, in_july, {}, std::move(text), "The Employer"};
}

std::string too_long() { return std::string(item_text_max_bytes + 1, 'w'); }

}  // namespace jointly
