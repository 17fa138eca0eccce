#include "app/caucus/open_caucus.h"

#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/session/find.h"

namespace jointly {

Refusable free_for_vault(const std::string& vault_file)
{
    if (is_there(vault_file)) {
        return Problem{say("{file} is there already. Give the new vault another name.",
            {{"file", file_name(vault_file)}})};
    }
    return Done{};
}

Result<OpenCaucus> OpenCaucus::begin(const std::string& session_file, const std::string& vault_file,
    std::string_view party, const Secret& passphrase, std::int64_t now_ms, const Effort& effort)
{
    auto joint = read_copy(session_file);
    if (!joint.ok()) {
        return joint.problem();
    }
    const Party* const whose = find_party(joint.value().loaded.session, party);
    if (whose == nullptr) {
        return Problem{say("{name} is not a party of this session. Name one that is at the table.",
            {{"name", party}})};
    }
    const VaultBegun begun{whose->id, joint.value().loaded.header.id, whose->name};
    auto vault = Vault::create(vault_file, passphrase, effort);
    if (!vault.ok()) {
        return vault.problem();
    }
    OpenCaucus caucus(std::move(joint).value(), std::move(vault).value());
    if (Refusable kept = caucus.enter(begun, now_ms); !kept.ok()) {
        return kept.problem();
    }
    return caucus;
}

Result<OpenCaucus> OpenCaucus::open(
    const std::string& session_file, const std::string& vault_file, const Secret& passphrase)
{
    auto joint = read_copy(session_file);
    if (!joint.ok()) {
        return joint.problem();
    }
    auto vault = Vault::open(vault_file, passphrase);
    if (!vault.ok()) {
        return vault.problem();
    }
    OpenCaucus caucus(std::move(joint).value(), std::move(vault).value());
    if (Refusable read = caucus.read_entries(); !read.ok()) {
        return read.problem();
    }
    if (caucus.entries_.empty()) {
        return Problem{say("This vault was never finished. Delete it and make it anew.")};
    }
    if (caucus.record_.session != caucus.joint_.loaded.header.id) {
        return Problem{say("This vault stands beside another session. Open the copy of the session "
                           "that it was made for.")};
    }
    if (find(caucus.session(), caucus.record_.party) == nullptr) {
        return Problem{say("{party}, whose vault this is, is not in this copy of the session. Open "
                           "a later copy.",
            {{"party", caucus.record_.party_name}})};
    }
    return caucus;
}

Refusable OpenCaucus::read_entries()
{
    for (const std::string& text : vault_.entries()) {
        auto entry = entry_of_text(text);
        if (!entry.ok()) {
            return Problem{say("Entry {entry} of the vault {what} Open it with that one.",
                {{"entry", entries_.size() + 1}, {"what", entry.problem().text}})};
        }
        entries_.push_back(std::move(entry).value());
    }
    auto record = record_of(entries_);
    if (!record.ok()) {
        return record.problem();
    }
    record_ = std::move(record).value();
    return Done{};
}

std::vector<std::string> OpenCaucus::notices() const
{
    std::vector<std::string> notices;
    if (!vault_.notice().empty()) {
        notices.push_back(vault_.notice());
    }
    if (!joint_.loaded.notice.empty()) {
        notices.push_back(say("The session: {notice}", {{"notice", joint_.loaded.notice}}));
    }
    return notices;
}

Refusable OpenCaucus::enter(const PrivateEvent& event, std::int64_t now_ms)
{
    if (Refusable fits = can_come_next(record_, event); !fits.ok()) {
        return fits;
    }
    const PrivateEntry entry{now_ms, event};
    if (Refusable kept = keep(entry); !kept.ok()) {
        return kept;
    }
    record_ = after(std::move(record_), entry);
    return Done{};
}

Refusable OpenCaucus::take_back(std::int64_t now_ms)
{
    const std::uint64_t last = last_to_take_back(entries_);
    if (last == 0) {
        return Problem{say("There is nothing to take back. What left in a release is out.")};
    }
    if (Refusable kept = keep({now_ms, TakenBack{last}}); !kept.ok()) {
        return kept;
    }
    auto record = record_of(entries_);
    must(record.ok(), "a vault does not fold after an entry was taken back");
    record_ = std::move(record).value();
    return Done{};
}

Refusable OpenCaucus::keep(const PrivateEntry& entry)
{
    if (Refusable kept = vault_.append(text_of_entry(entry)); !kept.ok()) {
        return kept;
    }
    entries_.push_back(entry);
    return Done{};
}

}  // namespace jointly
