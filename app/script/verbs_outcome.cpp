// Outcomes, letters, approvals, and agreements that leave the table.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

std::string text_at(const Args& args, std::size_t place)
{
    return args.size() > place ? args.word(place) : "";
}

Result<OutcomeId> outcome_of(const Session& session, std::string_view text)
{
    return labelled<OutcomeId>(session, text, to_say("outcome"));
}

Result<ScriptLine> outcome(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId here = first.of(issue_here(session));
    const OutcomeKind kind = first.of(choice_of<OutcomeKind>(args.word(0)));
    return first.or_asks(NameOutcome{here, kind, text_at(args, 1)});
}

Result<ScriptLine> withdraw_outcome(const Session& session, const Args& args)
{
    FirstProblem first;
    const OutcomeId id = first.of(outcome_of(session, args.word(0)));
    return first.or_asks(WithdrawOutcome{id});
}

Result<ScriptLine> commit(const Session& session, const Args& args)
{
    FirstProblem first;
    const OutcomeId id = first.of(outcome_of(session, args.word(0)));
    auto owners = first.of(voices_in(session, args, "--owner"));
    const Date due = first.of(date_in(args, "--due"));
    const Date review = first.of(date_in(args, "--review"));
    return first.or_asks(MakeCommitment{id, std::move(owners), due, review, args.word(1)});
}

Result<ScriptLine> measure(const Session& session, const Args& args)
{
    if (!args.has("--baseline") || !args.has("--target")) {
        return Problem{
            say("Say where the measure stands now and where it should come to: --baseline N "
                "--on DATE --target N.")};
    }
    FirstProblem first;
    const OutcomeId id = first.of(outcome_of(session, args.word(0)));
    const Decimal baseline = first.of(decimal_in(args, "--baseline"));
    const Date on = first.of(date_in(args, "--on"));
    const Decimal target = first.of(decimal_in(args, "--target"));
    return first.or_asks(SetMeasure{
        id, baseline, on, target, args.word(1), args.value("--unit"), args.value("--source")});
}

Result<ScriptLine> reading(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto id = first.of(labelled<MeasureId>(session, args.word(0), to_say("measure")));
    const Decimal value = first.of(parse_decimal(args.word(1)));
    const Date on = first.of(date_in(args, "--on"));
    return first.or_asks(ReadMeasure{id, on, value});
}

const std::vector<Flag> letter_flags{{"--from"}, {"--last"}, {"--until"}, {"--issue"}};

Result<LetterTerms> letter_in(const Args& args, std::size_t title_at)
{
    const auto from = date_in(args, "--from");
    const auto last = date_in(args, "--last");
    if (!from.ok() || !last.ok()) {
        return from.ok() ? last.problem() : from.problem();
    }
    return LetterTerms{from.value(), last.value(), args.word(title_at), args.word(title_at + 1),
        args.value("--until")};
}

Result<ScriptLine> letter(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    return first.or_asks(DraftLetter{issue, first.of(letter_in(args, 0))});
}

Result<LetterId> letter_of(const Session& session, std::string_view text)
{
    return labelled<LetterId>(session, text, to_say("letter"));
}

Result<ScriptLine> revise_letter(const Session& session, const Args& args)
{
    FirstProblem first;
    const LetterId id = first.of(letter_of(session, args.word(0)));
    return first.or_asks(ReviseLetter{id, first.of(letter_in(args, 1))});
}

Result<ScriptLine> withdraw_letter(const Session& session, const Args& args)
{
    FirstProblem first;
    const LetterId id = first.of(letter_of(session, args.word(0)));
    return first.or_asks(WithdrawLetter{id});
}

// Of the issue the room turned to, unless it is of the whole.
template <ApprovalKind kind>
Result<ScriptLine> approval(const Session& session, const Args& args)
{
    FirstProblem first;
    const bool of_whole = args.has("--whole") || kind == ApprovalKind::ratification;
    const IssueId issue = of_whole && !args.has("--issue") ? IssueId{}
                        : args.has("--issue") ? first.of(issue_in(session, args, "--issue"))
                                              : first.of(issue_here(session));
    const PartyId party = first.of(party_in(session, args, "--party"));
    const Date due = first.of(date_in(args, "--by"));
    return first.or_asks(NeedApproval{kind, issue, party, due, args.word(0)});
}

Result<ScriptLine> approved(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto id = first.of(labelled<ApprovalId>(session, args.word(0), to_say("approval")));
    const Date on = first.of(date_in(args, "--on"));
    return first.or_asks(GiveApproval{id, on, true, {}, text_at(args, 1)});
}

Result<ScriptLine> declined(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto id = first.of(labelled<ApprovalId>(session, args.word(0), to_say("approval")));
    const Date on = first.of(date_in(args, "--on"));
    auto reopens = first.of(list_of<TaId>(session, parts_of(args.values("--reopens")), ta_of));
    return first.or_asks(GiveApproval{id, on, false, std::move(reopens), text_at(args, 1)});
}

// The language proposed now for a provision, on the issue the room turned to.
Result<LanguageId> language_here(const Session& session, std::string_view label)
{
    const auto here = issue_here(session);
    const auto provision = provision_of(session, label);
    if (!here.ok() || !provision.ok()) {
        return here.ok() ? provision.problem() : here.problem();
    }
    for (const LanguageId id : current_languages(session, here.value())) {
        if (find(session, id)->provision == provision.value()) {
            return id;
        }
    }
    return Problem{say("There is no language for {label} on this issue yet. Propose it first.",
        {{"label", label}})};
}

Result<ScriptLine> clerical(const Session& session, const Args& args)
{
    FirstProblem first;
    const LanguageId id = first.of(language_here(session, args.word(0)));
    auto by = first.of(voices_in(session, args, "--by"));
    return first.or_asks(AgreeClericalChange{id, std::move(by), args.word(1)});
}

Result<ScriptLine> supersede(const Session& session, const Args& args)
{
    FirstProblem first;
    const TaId ta = first.of(ta_of(session, args.word(0)));
    const TaId by = args.has("--by") ? first.of(ta_of(session, args.value("--by"))) : TaId{};
    return first.or_asks(SupersedeTa{ta, by, args.value("--because")});
}

Result<ScriptLine> withdraw_ta(const Session& session, const Args& args)
{
    FirstProblem first;
    const TaId ta = first.of(ta_of(session, args.word(0)));
    return first.or_asks(WithdrawTa{ta, args.value("--because")});
}

}  // namespace

const std::vector<Verb>& outcome_verbs()
{
    static const std::vector<Verb> verbs{
        {"outcome", 1, 2, {}, outcome,
            {to_say("outcome ta|letter|resolution|joint-project|pilot|recommendation|no-agreement "
                    "[TEXT]"),
                to_say("says what came of the issue"),
                to_say("outcome pilot \"Lift team on evenings, six months\"")}},
        {"withdraw-outcome", 1, 1, {}, withdraw_outcome,
            {to_say("withdraw-outcome OUTCOME"), to_say("withdraws an outcome"),
                to_say("withdraw-outcome O-1")}},
        {"commit", 2, 2, {{"--owner", 2}, {"--due"}, {"--review"}}, commit,
            {to_say("commit OUTCOME TEXT --owner PARTY NAME ... [--due DATE] [--review DATE]"),
                to_say("who does what, with an owner of each party"),
                to_say(
                    "commit O-1 \"Train the team\" --owner union \"Ana Ruiz\" --owner management "
                    "\"Ben Okafor\" --due 2026-06-01")}},
        {"measure", 2, 2, {{"--unit"}, {"--baseline"}, {"--on"}, {"--target"}, {"--source"}},
            measure,
            {to_say("measure OUTCOME TEXT --unit TEXT --baseline N --on DATE --target N [--source "
                    "TEXT]"),
                to_say("how the outcome is measured"),
                to_say("measure O-1 \"Time to first answer\" --unit days --baseline 34 --on "
                       "2026-01-31 "
                       "--target 5")}},
        {"reading", 2, 2, {{"--on"}}, reading,
            {to_say("reading MEASURE VALUE --on DATE"), to_say("what a measure reads"),
                to_say("reading M-1 12 --on 2026-07-31")}},
        {"letter", 2, 2, letter_flags, letter,
            {to_say("letter TITLE TEXT --last DATE | --until TEXT [--from DATE] [--issue ISSUE]"),
                to_say("drafts a letter of understanding, which always has a term"),
                to_say("letter \"Lift team\" \"The parties shall ...\" --last 2027-06-30")}},
        {"revise-letter", 3, 3, letter_flags, revise_letter,
            {to_say("revise-letter LETTER TITLE TEXT --last DATE | --until TEXT [--from DATE]"),
                to_say("rewrites a letter"),
                to_say("revise-letter L-1 \"Lift team\" \"The parties shall ...\" --last "
                       "2027-12-31")}},
        {"withdraw-letter", 1, 1, {}, withdraw_letter,
            {to_say("withdraw-letter LETTER"), to_say("withdraws a letter"),
                to_say("withdraw-letter L-1")}},
        {"approval", 1, 1, {{"--issue"}, {"--whole", 0}, {"--party"}, {"--by"}},
            approval<ApprovalKind::approval>,
            {to_say("approval BODY [--issue ISSUE | --whole] [--party P] [--by DATE]"),
                to_say("whose approval the issue still needs"),
                to_say("approval \"Chief financial officer\" --party management --by 2026-03-14")}},
        {"ratification", 1, 1, {{"--issue"}, {"--whole", 0}, {"--party"}, {"--by"}},
            approval<ApprovalKind::ratification>,
            {to_say("ratification BODY [--party P] [--by DATE]"), to_say("who ratifies the whole"),
                to_say("ratification \"Members of Local 412\" --party union")}},
        {"approved", 1, 2, {{"--on"}}, approved,
            {to_say("approved APPROVAL [TEXT] --on DATE"), to_say("a body says yes"),
                to_say("approved AP-1 --on 2026-03-14")}},
        {"declined", 1, 2, {{"--on"}, {"--reopens"}}, declined,
            {to_say("declined APPROVAL [TEXT] --on DATE [--reopens TA,...]"),
                to_say("a body says no; it reopens the agreements named and keeps the rest"),
                to_say("declined AP-1 --on 2026-03-20 --reopens TA-1")}},
        {"clerical", 2, 2, {{"--by", 2}}, clerical,
            {to_say("clerical PROVISION TEXT --by PARTY NAME ..."),
                to_say("changes words as both spokespersons agree is clerical; needs no new test"),
                to_say("clerical 9.6 \"The Employer shall adopt ...\" --by union \"Ana Ruiz\" --by "
                       "management \"Ben Okafor\"")}},
        {"supersede", 1, 1, {{"--by"}, {"--because"}}, supersede,
            {to_say("supersede TA [--by TA] [--because TEXT]"),
                to_say("another agreement takes its place"), to_say("supersede TA-1 --by TA-2")}},
        {"withdraw-ta", 1, 1, {{"--because"}}, withdraw_ta,
            {to_say("withdraw-ta TA [--because TEXT]"), to_say("withdraws a tentative agreement"),
                to_say("withdraw-ta TA-1")}},
    };
    return verbs;
}

}  // namespace jointly::script
