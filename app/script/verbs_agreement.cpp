// Provisions, language, tentative agreements.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/effective_words.h"

namespace jointly::script {

namespace {

Result<ScriptLine> provision(const Session& session, const Args& args)
{
    EnterProvision command;
    command.label = args.word(0);
    command.title = args.size() > 1 ? args.word(1) : "";
    command.body = args.size() > 2 ? args.word(2) : "";
    if (args.has("--in")) {
        const auto parent = provision_of(session, args.value("--in"));
        if (!parent.ok()) {
            return parent.problem();
        }
        command.parent = parent.value();
    }
    if (args.has("--level")) {
        const auto level = choice_of<ProvisionLevel>(args.value("--level"));
        if (!level.ok()) {
            return level.problem();
        }
        command.level = level.value();
    }
    return asks(command);
}

Result<ScriptLine> language(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    const auto where = provision_of(session, args.word(0));
    if (!here.ok()) {
        return here.problem();
    }
    if (!where.ok()) {
        return where.problem();
    }
    if ((args.size() == 2) == args.has("--delete")) {
        return Problem{say("Write the new language, or --delete to take the provision out.")};
    }
    ProposeLanguage command{here.value(), where.value(), effective_from(args.value("--effective")),
        {}, args.size() == 2 ? args.word(1) : "", args.value("--payer")};
    if (args.has("--sunset")) {
        const auto sunset = date_of(args.value("--sunset"));
        if (!sunset.ok()) {
            return sunset.problem();
        }
        command.sunset = sunset.value();
    }
    return asks(command);
}

Result<ScriptLine> ta(const Session& session, const Args&)
{
    const auto here = issue_here(session);
    return here.ok() ? Result<ScriptLine>(asks(DraftTa{here.value()})) : here.problem();
}

Result<ScriptLine> revise(const Session& session, const Args& args)
{
    const auto which = ta_of(session, args.word(0));
    return which.ok() ? Result<ScriptLine>(asks(ReviseTa{which.value()})) : which.problem();
}

Result<ScriptLine> pass(const Session& session, const Args& args)
{
    FirstProblem first;
    const TaId which = first.of(ta_of(session, args.word(0)));
    const PartyId party = first.of(party_of(session, args.word(1)));
    return first.or_asks(PassTa{which, party, args.word(2), args.value("--as"), {}});
}

Result<ScriptLine> initial(const Session& session, const Args& args)
{
    const auto which = ta_of(session, args.word(0));
    const auto party = party_of(session, args.word(1));
    if (!which.ok()) {
        return which.problem();
    }
    if (!party.ok()) {
        return party.problem();
    }
    return asks(InitialTa{which.value(), party.value(), args.word(2), args.value("--as")});
}

}  // namespace

const std::vector<Verb>& agreement_verbs()
{
    static const std::vector<Verb> verbs{
        {"provision", 1, 3, {{"--in"}, {"--level"}}, provision,
            {to_say("provision LABEL [TITLE [TEXT]] [--in LABEL] [--level "
                    "article|section|clause|appendix|letter]"),
                to_say("enters a provision with the language now in force"),
                to_say("provision 11.4 Posting \"Schedules shall be posted fourteen (14) days in "
                       "advance.\"")}},
        {"language", 1, 2, {{"--effective"}, {"--payer"}, {"--sunset"}, {"--delete", 0}}, language,
            {to_say("language LABEL TEXT|--delete [--effective DATE|on-ratification|"
                    "first-pay-period|\"retroactive DATE\"|WORDS] [--payer TEXT] "
                    "[--sunset DATE]"),
                to_say("proposes language for a provision"),
                to_say("language 11.4 \"Schedules shall be posted twenty-eight (28) days in "
                       "advance.\" "
                       "--effective 2026-07-01")}},
        {"ta", 0, 0, {}, ta,
            {to_say("ta"), to_say("drafts the tentative agreement of the issue"), to_say("ta")}},
        {"revise", 1, 1, {}, revise,
            {to_say("revise TA"), to_say("takes up the language proposed since"),
                to_say("revise TA-1")}},
        {"pass", 3, 3, {{"--as"}}, pass,
            {to_say("pass TA PARTY NAME [--as ROLE]"),
                to_say("takes up the language proposed since, as that party's revision"),
                to_say("pass TA-1 union \"Dana Ortiz\" --as Counsel")}},
        {"initial", 3, 3, {{"--as"}}, initial,
            {to_say("initial TA PARTY NAME [--as ROLE]"),
                to_say("records initials as given on paper"),
                to_say("initial TA-1 union \"Ana Ruiz\" --as \"Chief spokesperson\"")}},
    };
    return verbs;
}

}  // namespace jointly::script
