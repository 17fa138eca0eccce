// What is about the record itself: taking acts back, countersigning, redaction, documents kept.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ScriptLine> undo(const Session&, const Args&) { return ScriptLine{Act{Undo{}}, {}}; }
Result<ScriptLine> redo(const Session&, const Args&) { return ScriptLine{Act{Redo{}}, {}}; }

Result<ScriptLine> countersign(const Session& session, const Args& args)
{
    const auto party = party_of(session, args.word(0));
    const auto entry = number_in(args, "--entry");
    if (!party.ok()) {
        return party.problem();
    }
    if (!entry.ok()) {
        return entry.problem();
    }
    return ScriptLine{
        Act{Countersign{party.value(), args.word(1), static_cast<std::uint64_t>(entry.value())}},
        {}};
}

Result<ScriptLine> redact(const Session& session, const Args& args)
{
    Redact act;
    for (const std::string& word : args.words()) {
        const auto seq = number_of(word);
        if (!seq.ok()) {
            return seq.problem();
        }
        act.seqs.push_back(static_cast<std::uint64_t>(seq.value()));
    }
    const auto consents = voices_in(session, args, "--by");
    if (!consents.ok()) {
        return consents.problem();
    }
    act.consents = consents.value();
    return ScriptLine{Act{std::move(act)}, {}};
}

Result<ScriptLine> attach(const Session& session, const Args& args)
{
    FirstProblem first;
    KeepAttachment command;
    command.name = args.word(0);
    command.content = args.word(1);
    command.issue = first.of(issue_in(session, args, "--issue"));
    if (args.has("--kind")) {
        command.kind = first.of(choice_of<AttachmentKind>(args.value("--kind")));
    }
    if (args.has("--media")) {
        command.media = first.of(choice_of<MediaType>(args.value("--media")));
    }
    if (args.has("--ta")) {
        command.ta = first.of(ta_of(session, args.value("--ta")));
    }
    return first.or_asks(std::move(command));
}

}  // namespace

const std::vector<Verb>& record_verbs()
{
    static const std::vector<Verb> verbs{
        {"undo", 0, 0, {}, undo,
            {to_say("undo"), to_say("takes back the last act"), to_say("undo")}},
        {"redo", 0, 0, {}, redo,
            {to_say("redo"), to_say("brings back the act that was taken back last"),
                to_say("redo")}},
        {"countersign", 2, 2, {{"--entry"}}, countersign,
            {to_say("countersign PARTY NAME [--entry N]"),
                to_say("a party signs that the record up to here is as it says"),
                to_say("countersign union \"Ana Ruiz\"")}},
        {"redact", 1, std::numeric_limits<std::size_t>::max(), {{"--by", 2}}, redact,
            {to_say("redact ENTRY... --by PARTY NAME --by PARTY NAME"),
                to_say("records the consent of every party; jointly redact FILE then takes the "
                       "words out"),
                to_say("redact 4 --by union \"Ana Ruiz\" --by management \"Ben Okafor\"")}},
        {"attach", 2, 2, {{"--kind"}, {"--media"}, {"--issue"}, {"--ta"}}, attach,
            {to_say("attach NAME BASE64 [--kind contract|chart|signed-sheet|other] [--media TYPE] "
                    "[--issue ISSUE] [--ta TA]"),
                to_say("keeps a document; for a file: jointly attach FILE.ibb DOCUMENT"),
                to_say("attach notes.txt Tm90ZXM= --kind chart --media text")}},
    };
    return verbs;
}

}  // namespace jointly::script
