// A caucus at work: a copy of the session, which it only reads, and the vault, which it adds to.
#pragma once

#include "core/caucus/private_record.h"
#include "core/caucus/vault.h"
#include "core/journal/copy.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

// Refused, before anybody is asked for a passphrase, where anything has that name.
[[nodiscard]] Refusable free_for_vault(const std::string& vault_file);

class OpenCaucus {
public:
    // A new vault beside the session, for a party of it.
    [[nodiscard]] static Result<OpenCaucus> begin(const std::string& session_file,
        const std::string& vault_file, std::string_view party, const Secret& passphrase,
        std::int64_t now_ms, const Effort& effort = usual_effort);

    // Refused, too, where the vault stands beside another session.
    [[nodiscard]] static Result<OpenCaucus> open(
        const std::string& session_file, const std::string& vault_file, const Secret& passphrase);

    [[nodiscard]] const Loaded& joint() const { return joint_.loaded; }
    [[nodiscard]] const Chain& chain() const { return joint_.chain; }
    // As it stands, but turned to the issue that this caucus looks at.
    [[nodiscard]] const Session& session() const { return joint_.loaded.session; }
    [[nodiscard]] const PrivateRecord& record() const { return record_; }
    [[nodiscard]] const std::vector<PrivateEntry>& entries() const { return entries_; }
    [[nodiscard]] Vault& vault() { return vault_; }
    [[nodiscard]] bool is_read_only() const { return vault_.is_read_only(); }

    // What is wrong with one of the two files, each in a sentence, the vault first.
    [[nodiscard]] std::vector<std::string> notices() const;

    // Durable in the vault before it is in record(). Refused in a sentence.
    [[nodiscard]] Refusable enter(const PrivateEvent& event, std::int64_t now_ms);
    // Takes the last entry back that can be; the problem says that there is none.
    [[nodiscard]] Refusable take_back(std::int64_t now_ms);
    // For what is entered from now on; nothing of it is kept.
    void look_at(IssueId issue) { joint_.loaded.session.turned_to = issue; }

private:
    OpenCaucus(Copy joint, Vault vault) : joint_(std::move(joint)), vault_(std::move(vault)) {}

    [[nodiscard]] Refusable read_entries();
    [[nodiscard]] Refusable keep(const PrivateEntry& entry);

    Copy joint_;
    Vault vault_;
    std::vector<PrivateEntry> entries_;
    PrivateRecord record_;
};

}  // namespace jointly
