#include "core/record/act.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/redaction.h"
#include "core/rules/checks.h"
#include "core/rules/decide.h"

#include <algorithm>
#include <set>

namespace jointly {

namespace {

using What = std::variant<Events, RecordEvent>;

template <class T>
Result<What> as_what(Result<T> decided)
{
    return decided.ok() ? Result<What>(What(std::move(decided).value()))
                        : Result<What>(decided.problem());
}

// ---- countersigning ---------------------------------------------------------------------------------

// Why a checkpoint that is held on paper is not the one to sign.
std::optional<Problem> checkpoint_problem(const History& history, std::uint64_t seq)
{
    const std::uint64_t now = history.checkpoint();
    if (now == 0) {
        return Problem{say("Nothing has been recorded yet, so there is nothing to countersign.")};
    }
    if (seq == 0 || seq == now) {
        return std::nullopt;
    }
    if (seq < history.countersigned()) {
        return Problem{
            say("The record is countersigned up to entry {last}, and a checkpoint of entry {seq} "
                "does not extend it. Countersign up to entry {now}.",
                {{"last", history.countersigned()}, {"seq", seq}, {"now", now}})};
    }
    return Problem{say("The record stands at entry {now}, not at {seq}. Draw up a new checkpoint, "
                       "and countersign that.",
        {{"now", now}, {"seq", seq}})};
}

Result<What> countersign(const Session& session, const History& history, const Countersign& act)
{
    const Party* const party = find(session, act.party);
    const rules::Words name =
        rules::words("The name", act.name, "Write the name of who countersigns first.");
    if (party == nullptr) {
        return rules::not_there("party");
    }
    if (!party->deciding) {
        return Problem{say("{party} has a voice only. The deciding parties countersign.",
            {{"party", party->name}})};
    }
    if (name.problem) {
        return *name.problem;
    }
    // A test that nobody answers can only be taken back, and nothing behind a countersignature can.
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before the record is countersigned.")};
    }
    if (auto problem = rules::caucus_is_under_way(session)) {
        return *problem;
    }
    if (auto problem = checkpoint_problem(history, act.seq)) {
        return *problem;
    }
    if (history.has_countersigned(act.party)) {
        return What(Events{});
    }
    return What(RecordEvent{Countersigned{history.checkpoint(), act.party, name.text}});
}

// ---- redaction --------------------------------------------------------------------------------------

// Whether words of an event are what this language reads, or what it was agreed on.
bool stands_behind(const Session& session, const Event& event, LanguageId language)
{
    if (const auto* const proposed = std::get_if<LanguageProposed>(&event)) {
        return proposed->id == language;
    }
    if (const auto* const corrected = std::get_if<ClericalChangeAgreed>(&event)) {
        return corrected->language == language;
    }
    const Language& one = *find(session, language);
    if (const auto* const entered = std::get_if<ProvisionEntered>(&event)) {
        return entered->id == one.provision;
    }
    const auto* const called = std::get_if<TestCalled>(&event);
    return called != nullptr && called->kind == TestKind::wording && called->issue == one.issue;
}

// The agreement that is initialled on what an event says, and stands; nullptr where there is none.
const Ta* initialled_on(const Session& session, const Event& event)
{
    const auto place = std::find_if(session.tas.begin(), session.tas.end(), [&](const Ta& ta) {
        return is_on_the_table(ta) && !ta.initials.empty()
            && std::any_of(ta.languages.begin(), ta.languages.end(),
                [&](LanguageId language) { return stands_behind(session, event, language); });
    });
    return place == session.tas.end() ? nullptr : &*place;
}

std::optional<Problem> why_words_stay(const Session& session, const Event& event)
{
    if (const auto* const joined = std::get_if<PartyJoined>(&event)) {
        return Problem{say("Who the parties are stays in the record: {party} is one of those whose "
                           "consent it tells.",
            {{"party", joined->name}})};
    }
    if (std::holds_alternative<TaInitialled>(event) || std::holds_alternative<TaSigned>(event)) {
        return Problem{say("Initials stay as they were given. Supersede the agreement instead.")};
    }
    const Ta* const ta = initialled_on(session, event);
    if (ta != nullptr) {
        return Problem{say("{ta} is initialled on these words. Supersede or withdraw it first.",
            {{"ta", label_of(ta->id)}})};
    }
    return std::nullopt;
}

std::optional<Problem> why_words_stay(
    const Session& session, std::span<const Entry> record, std::uint64_t seq)
{
    if (seq == 0 || seq > record.size()) {
        return Problem{say("There is no entry {seq}. Look for it with: jointly redact FILE --find "
                           "WORDS",
            {{"seq", seq}})};
    }
    const auto* const events = std::get_if<Events>(&record[seq - 1].what);
    if (events == nullptr) {
        return Problem{say("Entry {seq} is about the record itself and keeps its words. Name an "
                           "act of the room.",
            {{"seq", seq}})};
    }
    if (!holds_words(record[seq - 1])) {
        return Problem{
            say("Entry {seq} holds no words, so none can be taken out.", {{"seq", seq}})};
    }
    for (const Event& event : *events) {
        if (auto problem = why_words_stay(session, event)) {
            return problem;
        }
    }
    return std::nullopt;
}

Result<What> redact(const Session& session, std::span<const Entry> record, const Redact& act)
{
    std::set<std::uint64_t> seqs(act.seqs.begin(), act.seqs.end());
    if (seqs.empty()) {
        return Problem{say("Name the entries whose words are to be taken out, by their numbers.")};
    }
    const std::set<std::uint64_t> redacted = redactions_in(record);
    for (const std::uint64_t seq : seqs) {
        if (auto problem =
                redacted.contains(seq) ? std::nullopt : why_words_stay(session, record, seq)) {
            return *problem;
        }
    }
    if (auto problem = rules::test_is_open(session)) {
        return *problem;
    }
    if (auto problem = rules::caucus_is_under_way(session)) {
        return *problem;
    }
    auto consents = rules::tidied_voices(session, act.consents, "one who consents");
    if (!consents.ok()) {
        return consents.problem();
    }
    if (consents.value().empty()) {
        return Problem{
            say("No deciding party has joined yet, so nobody can consent. Let the parties join.")};
    }
    std::erase_if(seqs, [&](std::uint64_t seq) { return redacted.contains(seq); });
    if (seqs.empty()) {
        return What(Events{});
    }
    return What(
        RecordEvent{RedactionAgreed{{seqs.begin(), seqs.end()}, std::move(consents).value()}});
}

}  // namespace

Result<What> decide_act(
    const Session& session, std::span<const Entry> record, const History& history, const Act& act)
{
    if (const auto* const command = std::get_if<Command>(&act)) {
        return as_what(decide(session, *command));
    }
    if (const auto* const countersigned = std::get_if<Countersign>(&act)) {
        return countersign(session, history, *countersigned);
    }
    if (const auto* const redacted = std::get_if<Redact>(&act)) {
        return redact(session, record, *redacted);
    }
    return as_what(std::holds_alternative<Undo>(act) ? undo(record, history) : redo(history));
}

}  // namespace jointly
