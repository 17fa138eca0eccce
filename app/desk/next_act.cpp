#include "app/desk/next_act.h"

#include "app/desk/moment.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/coverage.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"

namespace jointly {

namespace {

NextAct does(std::string says, Command command)
{
    return {std::move(says), {DoAct{Act{std::move(command)}, {}}}};
}

NextAct step_to(const Session& session, const Issue& issue, Step step)
{
    return does(say("go to {step}", {{"step", name_of(session, step)}}), TakeStep{issue.id, step});
}

bool writes_language(const Issue& issue) { return issue.step >= Step::language; }

// What a test that stands so asks for next; nothing where there is consensus.
std::optional<NextAct> after_test(const Session& session, const Issue& issue)
{
    const auto standing = writes_language(issue) ? wording_standing(session, issue.id)
                                                 : concept_standing(session, issue.id);
    if (standing && is_consensus(standing->state)) {
        return std::nullopt;
    }
    // Testing the same words again helps nobody who cannot support them.
    const Test* const last = latest_test(session, issue.id, TestKind::concept_);
    if (standing && standing->state == Consensus::cannot_support_yet
        && issue.step == Step::consensus && last != nullptr && !wording_changed(session, *last)) {
        return step_to(session, issue, Step::straw);
    }
    const auto test = test_to_call(session);
    if (!test.ok()) {
        return std::nullopt;
    }
    return does(standing ? say("test again") : say("call the test"), test.value());
}

std::optional<NextAct> with_ta(const Session& session, const Issue& issue)
{
    const auto wording = wording_standing(session, issue.id);
    const Ta* const ta = standing_ta(session, issue.id);
    if (wording && is_consensus(wording->state) && ta == nullptr) {
        return does(say("draft the tentative agreement"), DraftTa{issue.id});
    }
    if (ta != nullptr && !is_initialled(session, *ta)
        && ta->languages != current_languages(session, issue.id)) {
        return does(say("revise the tentative agreement"), ReviseTa{ta->id});
    }
    return std::nullopt;
}

}  // namespace

Result<Command> test_to_call(const Session& session)
{
    const Issue* const issue = find(session, session.turned_to);
    if (issue == nullptr) {
        return Problem{say("Raise an issue first, as an open question.")};
    }
    if (writes_language(*issue)) {
        return current_languages(session, issue->id).empty()
                 ? Result<Command>(
                     Problem{say("There is no language to test yet. Propose it first.")})
                 : Result<Command>(Command{CallTest{issue->id, {}, {}}});
    }
    if (const Straw* const straw = latest_straw(session, issue->id)) {
        return Command{CallTest{issue->id, {}, straw->id}};
    }
    OptionId only;
    int options = 0;
    for (const Option& option : session.options) {
        if (option.issue == issue->id && stands(option)) {
            only = option.id;
            ++options;
        }
    }
    if (options == 1) {
        return Command{CallTest{issue->id, only, {}}};
    }
    return Problem{
        say("Combine options into a straw design first, or type the number to test at the "
            "step consensus.")};
}

NextAct next_act(const Session& session, std::int64_t now_ms)
{
    if (deciding_parties(session) < 2) {
        return {};
    }
    if (open_caucus(session) != nullptr) {
        return does(say("come back from the caucus"), EndCaucus{});
    }
    if (open_meeting(session) == nullptr) {
        return does(say("open the meeting"), OpenMeeting{system_utc_offset_min(now_ms)});
    }
    const Issue* const issue = find(session, session.turned_to);
    if (issue == nullptr) {
        return {};
    }
    if (const Test* const test = open_test(session)) {
        return does(say("close the test"), CloseTest{test->id});
    }
    if (auto act = with_ta(session, *issue)) {
        return *act;
    }
    if (issue->step == Step::consensus || issue->step == Step::language) {
        if (auto act = after_test(session, *issue)) {
            return *act;
        }
    }
    const bool language_is_due =
        issue->step == Step::language && current_languages(session, issue->id).empty();
    if (issue->step == Step::agreed || language_is_due) {
        return {};
    }
    return step_to(session, *issue, static_cast<Step>(static_cast<int>(issue->step) + 1));
}

}  // namespace jointly
