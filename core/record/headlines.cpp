#include "core/record/headlines.h"

#include "core/record/headlines/on.h"

namespace jointly {

namespace headlines {

std::string name(const Session& s, PartyId id)
{
    const Party* const party = find(s, id);
    return party == nullptr ? std::string{} : party->name;
}

std::string name(const Session& s, ParticipantId id)
{
    const Participant* const person = find(s, id);
    return person == nullptr ? std::string{} : person->name;
}

}  // namespace headlines

namespace {

std::string of_entry(const Session& session, std::span<const Entry> record, std::uint64_t seq)
{
    return seq == 0 || seq > record.size() ? std::string{}
                                           : headline(session, record, record[seq - 1]);
}

std::string of_redaction(const Session& session, const RedactionAgreed& agreed)
{
    std::string numbers;
    for (const std::uint64_t seq : agreed.seqs) {
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(seq);
    }
    std::string consents;
    for (const PartyVoice& one : agreed.consents) {
        const std::string voice = say("{name} ({party})",
            {{"name", one.name}, {"party", headlines::name(session, one.party)}});
        consents =
            consents.empty() ? voice : say("{all}, {next}", {{"all", consents}, {"next", voice}});
    }
    return agreed.seqs.size() == 1
             ? say("Words of entry {number} redacted by consent of {consents}",
                 {{"number", numbers}, {"consents", consents}})
             : say("Words of entries {numbers} redacted by consent of {consents}",
                 {{"numbers", numbers}, {"consents", consents}});
}

}  // namespace

std::string holder_name(const Session& session, const Holder& holder)
{
    return holder.mutual ? say("Mutual") : headlines::name(session, holder.party);
}

std::string headline(const Session& session, const Event& event)
{
    return std::visit([&](const auto& e) { return headlines::on(session, e); }, event);
}

std::string headline(const Session& session, std::span<const Entry> record, const Entry& entry)
{
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        if (events->size() > 1 && std::holds_alternative<ProvisionEntered>(events->front())) {
            return say("Contract entered: {count} provisions", {{"count", events->size()}});
        }
        return headline(session, events->front());
    }
    const auto& about = std::get<RecordEvent>(entry.what);
    if (const auto* undone = std::get_if<Undone>(&about)) {
        return say("Taken back: {act}", {{"act", of_entry(session, record, undone->seq)}});
    }
    if (const auto* redone = std::get_if<Redone>(&about)) {
        return say("Brought back: {act}", {{"act", of_entry(session, record, redone->seq)}});
    }
    if (const auto* countersigned = std::get_if<Countersigned>(&about)) {
        return say("{name} countersigned for {party} up to entry {number}",
            {{"name", countersigned->name},
                {"party", headlines::name(session, countersigned->party)},
                {"number", countersigned->seq}});
    }
    if (const auto* agreed = std::get_if<RedactionAgreed>(&about)) {
        return of_redaction(session, *agreed);
    }
    return say("Words of entry {number} redacted", {{"number", std::get<Redacted>(about).seq}});
}

}  // namespace jointly
