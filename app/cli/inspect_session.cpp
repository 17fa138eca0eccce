// What the file of a session says beside what the room sees: who, when, and all words that nobody goes by any more.
#include "app/cli/inspected.h"
#include "core/base/base64.h"
#include "core/base/say.h"
#include "core/journal/boots.h"
#include "core/journal/chain.h"
#include "core/process/names.h"
#include "core/record/history.h"
#include "core/record/left_out.h"
#include "core/record/left_words.h"
#include "core/record/redaction.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

#include <map>
#include <utility>

namespace jointly::cli {

namespace {

std::string with_party(const Session& session, const std::string& name, PartyId party)
{
    const Party* const of = find(session, party);
    return of == nullptr ? name : say("{name} ({party})", {{"name", name}, {"party", of->name}});
}

Finding parties(const Session& session)
{
    Found found("parties", say("Parties"));
    for (const Party& party : session.parties) {
        found.add(party.full_name.empty()
                      ? party.name
                      : say("{name}: {full}", {{"name", party.name}, {"full", party.full_name}}));
    }
    return std::move(found).take();
}

Finding people(const Session& session)
{
    Found found("people", say("People by name"));
    for (const Participant& one : session.participants) {
        if (!is_left_out(one.name)) {
            found.add(say("{name}, {role}",
                {{"name", with_party(session, one.name, one.party)}, {"role", name_of(one.role)}}));
        }
    }
    return std::move(found).take();
}

// Who countersigned with this entry, or consented to a redaction.
std::vector<PartyVoice> voices_in(const Entry& entry)
{
    const auto* const event = std::get_if<RecordEvent>(&entry.what);
    if (event == nullptr) {
        return {};
    }
    if (const auto* const countersigned = std::get_if<Countersigned>(event)) {
        return {{countersigned->party, countersigned->name}};
    }
    const auto* const redaction = std::get_if<RedactionAgreed>(event);
    return redaction == nullptr ? std::vector<PartyVoice>{} : redaction->consents;
}

// Of every revision, whether it stands or not.
void add_signers_of_agreements(Found& found, const Session& session, const Events& events)
{
    const auto add = [&](const auto& e) {
        if constexpr (requires {
                          e.ta;
                          e.party;
                          e.name;
                      }) {
            if (!is_left_out(e.name)) {
                found.add_once(say("{ta}: {name}",
                    {{"ta", label_of(e.ta)}, {"name", with_party(session, e.name, e.party)}}));
            }
        }
    };
    for (const Event& event : events) {
        std::visit(add, event);
    }
}

Finding signers(const Session& session, std::span<const Entry> record)
{
    Found found("signers", say("Who signed or consented by name"));
    for (const Entry& entry : record) {
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            add_signers_of_agreements(found, session, *events);
        }
    }
    for (const Entry& entry : record) {
        for (const PartyVoice& voice : voices_in(entry)) {
            found.add(say("Entry {number}: {name}",
                {{"number", entry.stamp.seq},
                    {"name", with_party(session, voice.name, voice.party)}}));
        }
    }
    return std::move(found).take();
}

Finding entries(const Session& session, std::span<const Entry> record)
{
    Finding found{"entries", say("Entries with their times"), record.size()};
    if (!record.empty()) {
        found.words = {
            say("First: {when}", {{"when", moment(session, record.front().stamp.at_ms)}}),
            say("Last: {when}", {{"when", moment(session, record.back().stamp.at_ms)}})};
    }
    return found;
}

Finding recorders(const Session& session, std::span<const Entry> record)
{
    std::map<ParticipantId, std::uint64_t> counted;
    for (const Entry& entry : record) {
        ++counted[entry.stamp.by];
    }
    Found found("recorded_by", say("Who kept the record (by entries)"));
    for (const auto& [by, count] : counted) {
        const Participant* const one = find(session, by);
        found.add(one == nullptr ? say("nobody named: {count}", {{"count", count}})
                                 : say("{name}: {count}",
                                     {{"name", with_party(session, one->name, one->party)},
                                         {"count", count}}));
    }
    return std::move(found).take();
}

Finding boots(const Chain& chain, std::string_view text)
{
    Found found("boots", say("Starts of a machine (they tell machines apart)"));
    for (const BootSpan& span : boots_of(chain, text)) {
        found.add(say("{boot}: entries {first} to {last}",
            {{"boot", span.boot}, {"first", span.first}, {"last", span.last}}));
    }
    return std::move(found).take();
}

Finding left(std::string key, std::string name, const std::vector<LeftText>& texts)
{
    Found found(std::move(key), std::move(name));
    for (const LeftText& text : texts) {
        found.add(say("{name}: {text}", {{"name", text.called}, {"text", text.text}}));
    }
    return std::move(found).take();
}

// What was said by whom is not told here, only that it can be read: a test may be open.
std::vector<Finding> answers(const Session& session)
{
    Finding named{"answers_by_name", say("Answers in tests that stand with a person's name"), 0};
    Finding open{"open_answers", say("Answers of a test that is still open"), 0};
    for (const Test& test : session.tests) {
        named.count += test.stances.size();
        if (test.open) {
            open.count += test.stances.size() + test.counts.size();
        }
    }
    return {named, open};
}

Finding redactions(std::span<const Entry> record, const Chain& chain)
{
    Found found("redacted", say("Entries redacted by consent"));
    for (const std::uint64_t seq : redactions_in(record)) {
        found.add(chain.without_words.contains(seq)
                      ? say("Entry {number}: its words have left this file", {{"number", seq}})
                      : say("Entry {number}: its words still stand in this file; redact it once "
                            "more",
                          {{"number", seq}}));
    }
    return std::move(found).take();
}

// A camera writes where and when a photo was taken.
bool has_camera_notes(std::string_view bytes)
{
    constexpr std::size_t where_they_stand = 64 * 1'024;
    return bytes.starts_with("\xFF\xD8")
        && bytes.substr(0, where_they_stand).find(std::string_view("Exif\0\0", 6))
               != std::string_view::npos;
}

// Of documents alone whose kind is known.
void add_inside(
    Inspected& told, std::string_view bytes, const std::string& name, const std::string& file_name)
{
    auto inside = inspect_document(bytes, file_name);
    if (!inside.ok()) {
        told.inside.push_back(
            {name, bytes.size(), Readers::anyone, {"unread", inside.problem().text, {}}});
    } else if (!inside.value().of.findings.empty()) {
        inside.value().name = name;
        told.inside.push_back(std::move(inside).value());
    }
}

// Kept documents, those too that were taken back: their bytes are in the file all the same.
void add_attachments(Inspected& told, std::span<const Entry> record)
{
    const History history = history_of(record);
    Found found("attachments", say("Documents kept in it"));
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr || only_reserves(entry)) {
            continue;
        }
        for (const Event& event : *events) {
            const auto* const kept = std::get_if<AttachmentKept>(&event);
            if (kept == nullptr) {
                continue;
            }
            const std::string name =
                say("{label} {name}", {{"label", label_of(kept->id)}, {"name", kept->name}});
            const auto bytes = from_base64(kept->content);
            if (!bytes) {
                found.add(say("{name}: its bytes are not in the file", {{"name", name}}));
                continue;
            }
            const std::string size = size_words(bytes->size());
            found.add(!history.in_force()[entry.stamp.seq]
                          ? say("{name}, {size}, taken back", {{"name", name}, {"size", size}})
                      : has_camera_notes(*bytes)
                          ? say("{name}, {size}, with notes of the camera (Exif)",
                              {{"name", name}, {"size", size}})
                          : say("{name}, {size}", {{"name", name}, {"size", size}}));
            add_inside(told, *bytes, name, kept->name);
        }
    }
    told.of.findings.push_back(std::move(found).take());
}

}  // namespace

Inspected inspect_session(const Loaded& loaded, std::string_view text, const std::string& name)
{
    const Session& session = loaded.session;
    const Record& record = loaded.record;
    const Chain chain = chain_of(loaded, text);
    const LeftWords words = left_words(session, record);
    Inspected told{
        name, text.size(), Readers::anyone, {"session", say("A session of Jointly."), {}}};
    auto& findings = told.of.findings;
    findings = {parties(session), people(session), signers(session, record),
        entries(session, record), recorders(session, record), boots(chain, text),
        left("earlier_wordings", say("How something read before"), words.earlier),
        left("taken_back", say("Acts that were taken back"), words.taken_back),
        left("withdrawn", say("What was withdrawn or taken out"), words.withdrawn),
        left("merged", say("What is part of another item now"), words.merged),
        left("parked", say("What was parked (cleared since or not)"), words.parked)};
    for (Finding& one : answers(session)) {
        findings.push_back(std::move(one));
    }
    findings.push_back(redactions(record, chain));
    if (!loaded.torn.empty()) {
        findings.push_back({"torn", say("Bytes behind the last whole entry"), loaded.torn.size()});
    }
    add_attachments(told, record);
    return told;
}

}  // namespace jointly::cli
