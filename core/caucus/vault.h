// A party's private record on the disk: entries that are sealed one by one, and added at the end.
//
// What append() said is kept survives a power cut, as in a session file, and nothing that another program wrote is
// overwritten. A vault has one writer at a time. Nothing of it is anywhere else on the disk: what Jointly remembers
// of a vault is its id, how many entries it had, and the digest of its last line, in the state folder, so that one
// that was cut short is not taken for whole.
#pragma once

#include "core/caucus/vault_text.h"
#include "core/disk/append_file.h"
#include "core/disk/lock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

class Vault {
public:
    // A new file with one slot. Refused where the passphrase is weak, and where anything has that name.
    [[nodiscard]] static Result<Vault> create(const std::string& path, const Secret& passphrase,
        const Effort& effort = usual_effort, const DiskCalls& disk = real_disk());

    // Refused where no slot opens with this passphrase: with one sentence, whichever slot it was meant for. An
    // unfinished last line is kept in a file beside it, cut off, and told in notice().
    [[nodiscard]] static Result<Vault> open(
        const std::string& path, const Secret& passphrase, const DiskCalls& disk = real_disk());

    // What was sealed, in order.
    [[nodiscard]] const std::vector<std::string>& entries() const { return entries_; }

    // Durable once Done. Refused where it is too long, the vault is_read_only(), or its file is not as it was left.
    [[nodiscard]] Refusable append(std::string_view entry);

    // A secret of this vault, sealed under its key in lower-case hex, to be kept in an entry: its bytes are open nowhere.
    [[nodiscard]] std::string sealed_secret(const Secret& secret) const;
    // Nothing where it is none of this vault.
    [[nodiscard]] std::optional<Secret> opened_secret(std::string_view sealed) const;

    // Whether append() would be refused for the file's sake.
    [[nodiscard]] Refusable check();

    // One more passphrase that opens it; its holder reads all that is in it. Refused where it is weak, and where it opens
    // the vault already: it would stay behind when the other is changed. The same goes for a changed one.
    [[nodiscard]] Refusable add_passphrase(
        const Secret& passphrase, const Effort& effort = usual_effort);
    // In the place of the one that it was opened with. The key of the entries stays: whoever has an older copy and the
    // old passphrase can still read this vault, also what comes next.
    [[nodiscard]] Refusable change_passphrase(
        const Secret& passphrase, const Effort& effort = usual_effort);
    // Takes the others out, with the same words about older copies.
    [[nodiscard]] Refusable keep_only_this_passphrase();
    [[nodiscard]] std::size_t passphrases() const { return header_.slots.size(); }

    // What is wrong with the file and what to do, in a sentence; empty where nothing is.
    [[nodiscard]] const std::string& notice() const { return notice_; }
    // From some line on it does not open; what stands before is in entries().
    [[nodiscard]] bool is_read_only() const { return read_only_; }

    [[nodiscard]] const std::string& id() const { return header_.id; }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    Vault(std::string path, FileLock lock, AppendFile file, const DiskCalls& disk);

    [[nodiscard]] Refusable open_entries(std::string_view lines, std::uint64_t header_bytes);
    [[nodiscard]] Refusable cut_torn(std::string_view torn, std::uint64_t whole);
    [[nodiscard]] Result<KeySlot> slot_for(const Secret& passphrase, const Effort& effort) const;
    [[nodiscard]] Refusable take_header(VaultHeader header);

    std::string path_;
    FileLock lock_;
    AppendFile file_;
    DiskCalls disk_;
    VaultHeader header_;
    Secret key_;
    std::size_t slot_ = 0;  // that it was opened with
    std::vector<std::string> entries_;
    std::string digest_;  // of the last line
    std::string notice_;
    bool read_only_ = false;
};

}  // namespace jointly
