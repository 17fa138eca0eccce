#include "core/caucus/vault.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/say.h"
#include "core/caucus/passphrase.h"
#include "core/caucus/remembered_vaults.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/json/gate.h"

#include <algorithm>

namespace jointly {

namespace {

struct Unlocked {
    Secret key;
    std::size_t slot = 0;
};

Result<KeySlot> make_slot(
    const VaultHeader& header, const Secret& key, const Secret& passphrase, const Effort& effort)
{
    KeySlot slot{random_bytes(salt_bytes), effort, {}};
    const auto wrapping = key_from(passphrase, slot.salt, effort);
    if (!wrapping.ok()) {
        return wrapping.problem();
    }
    slot.sealed_key = seal_key(wrapping.value(), about_slot(header, slot), key);
    return slot;
}

Result<Unlocked> unlock(const VaultHeader& header, const Secret& passphrase)
{
    for (std::size_t place = 0; place < header.slots.size(); ++place) {
        const KeySlot& slot = header.slots[place];
        const auto wrapping = key_from(passphrase, slot.salt, slot.effort);
        if (!wrapping.ok()) {
            return wrapping.problem();
        }
        if (auto key = unseal_key(wrapping.value(), about_slot(header, slot), slot.sealed_key)) {
            return Unlocked{std::move(*key), place};
        }
    }
    return Problem{say("This passphrase does not open the vault. Look at capital letters and at "
                       "the keyboard's language, and try again.")};
}

// One line as the key opens it. The problem ends a sentence that begins with "Line 12 ".
Result<std::string> entry_in(std::string_view line, const VaultHeader& header, const Secret& key,
    std::uint64_t seq, std::string_view digest)
{
    const auto sealed = vault_line_in(line);
    if (!sealed.ok()) {
        return sealed.problem();
    }
    const auto padded_entry = sealed.value().seq == seq ? unseal(
                                  key, about_entry(header, seq, digest), sealed.value().sealed)
                                                        : std::nullopt;
    auto entry = padded_entry ? unpadded(*padded_entry) : std::nullopt;
    if (!entry) {
        return Problem{say("was changed, moved or brought in from elsewhere.")};
    }
    return std::move(*entry);
}

Refusable opens_none(
    const std::vector<KeySlot>& slots, VaultHeader header, const Secret& passphrase)
{
    header.slots = slots;
    return unlock(header, passphrase).ok() ? Refusable(
               Problem{say("This passphrase opens the vault already. Choose another one.")})
                                           : Refusable(Done{});
}

Problem read_only_now()
{
    return {say("This vault opens for reading only. Use another copy of it to write.")};
}

}  // namespace

Vault::Vault(std::string path, FileLock lock, AppendFile file, const DiskCalls& disk)
    : path_(std::move(path)), lock_(std::move(lock)), file_(std::move(file)), disk_(disk)
{}

Result<Vault> Vault::create(
    const std::string& path, const Secret& passphrase, const Effort& effort, const DiskCalls& disk)
{
    if (Refusable strong = strong_enough(passphrase); !strong.ok()) {
        return strong.problem();
    }
    VaultHeader header;
    header.id = to_hex(random_bytes(16));
    Secret key = random_secret(key_bytes);
    auto slot = make_slot(header, key, passphrase, effort);
    if (!slot.ok()) {
        return slot.problem();
    }
    header.slots.push_back(std::move(slot).value());
    auto lock = FileLock::take(path, disk);
    if (!lock.ok()) {
        return lock.problem();
    }
    const std::string line = vault_header_line(header);
    auto file = AppendFile::create(path, line, disk);
    if (!file.ok()) {
        return file.problem();
    }
    Vault vault(path, std::move(lock).value(), std::move(file).value(), disk);
    vault.file_.expect_ending(line);
    vault.digest_ = first_digest(header);
    vault.header_ = std::move(header);
    vault.key_ = std::move(key);
    return vault;
}

Result<Vault> Vault::open(const std::string& path, const Secret& passphrase, const DiskCalls& disk)
{
    const auto bytes = read_file(path, vault_max_bytes, disk);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    // Before anything is locked, so that another kind of file is said to be one.
    if (const auto text = vault_in(bytes.value()); !text.ok()) {
        return text.problem();
    }
    auto lock = FileLock::take(path, disk);
    if (!lock.ok()) {
        return lock.problem();
    }
    auto file = AppendFile::open(path, disk);
    if (!file.ok()) {
        return file.problem();
    }
    const auto held = read_file(path, vault_max_bytes, disk);
    if (!held.ok()) {
        return held.problem();
    }
    const auto text = vault_in(held.value());
    if (!text.ok()) {
        return text.problem();
    }
    auto unlocked = unlock(text.value().header, passphrase);
    if (!unlocked.ok()) {
        return unlocked.problem();
    }
    Vault vault(path, std::move(lock).value(), std::move(file).value(), disk);
    vault.header_ = text.value().header;
    vault.key_ = std::move(unlocked.value().key);
    vault.slot_ = unlocked.value().slot;
    vault.digest_ = first_digest(vault.header_);
    const std::string_view all = held.value();
    vault.file_.expect_ending(all.substr(all.substr(0, all.size() - 1).rfind('\n') + 1));
    if (Refusable opened = vault.open_entries(text.value().lines, text.value().header_bytes);
        !opened.ok()) {
        return opened.problem();
    }
    return vault;
}

Refusable Vault::open_entries(std::string_view lines, std::uint64_t header_bytes)
{
    const auto before = remembered_vault(header_.id);
    std::uint64_t whole = header_bytes;
    while (!lines.empty()) {
        const std::size_t size = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, size);
        const bool has_end = size < lines.size();
        const bool is_last = size + 1 >= lines.size();
        const std::uint64_t seq = entries_.size() + 1;
        auto entry = entry_in(line, header_, key_, seq, digest_);
        const bool was_whole = before && before->entries >= seq;
        if (!entry.ok() && is_last && !was_whole && (!has_end || !check_json_line(line).ok())) {
            return cut_torn(lines, whole);
        }
        if (!entry.ok()) {
            notice_ = say("Use another copy of this vault to go on: line {line} {what} It opens "
                          "for reading only, up to that line.",
                {{"line", seq + 1}, {"what", entry.problem().text}});
            read_only_ = true;
            return Done{};
        }
        const std::string ended = std::string(line) + '\n';
        if (!has_end) {
            // All of it was written but its end, which is what makes it whole.
            if (Refusable mended = file_.append("\n"); !mended.ok()) {
                return mended;
            }
            file_.expect_ending(ended);
        }
        entries_.push_back(std::move(entry).value());
        digest_ = digest_of_line(ended);
        if (before && before->entries == seq && before->digest != digest_) {
            notice_ = say("At entry {entry} or before, this vault parts from the one that was "
                          "written here last. See that it is the copy you mean.",
                {{"entry", seq}});
        }
        whole += ended.size();
        lines.remove_prefix(std::min(size + 1, lines.size()));
    }
    if (before && before->entries > entries_.size()) {
        notice_ = say("This vault had {before} entries when it was written here last, and has "
                      "{now}. See that it is the copy you mean.",
            {{"before", before->entries}, {"now", entries_.size()}});
    }
    return Done{};
}

// Keeps the bytes of a torn last line beside the file, sealed as they are, and cuts them off it.
Refusable Vault::cut_torn(std::string_view torn, std::uint64_t whole)
{
    const std::string kept =
        first_free_name([&](int number) { return path_ + ".torn-" + std::to_string(number); });
    if (Refusable saved = write_new_file(kept, torn, disk_); !saved.ok()) {
        return saved;
    }
    if (Refusable cut = file_.cut_to(whole); !cut.ok()) {
        return cut;
    }
    notice_ =
        say("The last line of the vault was not finished. It is kept in {file}, and the vault "
            "goes on without it.",
            {{"file", file_name(kept)}});
    return Done{};
}

Refusable Vault::check() { return read_only_ ? Refusable(read_only_now()) : file_.check(); }

Refusable Vault::append(std::string_view entry)
{
    if (read_only_) {
        return read_only_now();
    }
    if (entry.size() > vault_entry_max_bytes) {
        return Problem{say("This is longer than one entry of a vault can be. Enter it in parts.")};
    }
    const std::uint64_t seq = entries_.size() + 1;
    const std::string line =
        vault_line({seq, seal(key_, about_entry(header_, seq, digest_), padded(entry))});
    if (file_.size() + line.size() > vault_max_bytes) {
        return Problem{say("This vault is full. Make a new one for what comes next.")};
    }
    if (Refusable kept = file_.append(line); !kept.ok()) {
        return kept;
    }
    entries_.emplace_back(entry);
    digest_ = digest_of_line(line);
    remember_vault({header_.id, seq, digest_}, disk_);
    return Done{};
}

std::string Vault::sealed_secret(const Secret& secret) const
{
    return to_hex(seal_key(key_, about_secret(header_), secret));
}

std::optional<Secret> Vault::opened_secret(std::string_view sealed) const
{
    return unseal_key(key_, about_secret(header_), from_hex(sealed));
}

Refusable Vault::add_passphrase(const Secret& passphrase, const Effort& effort)
{
    if (header_.slots.size() >= vault_slots_max) {
        return Problem{say("A vault has at most {most} passphrases. Change one of them instead.",
            {{"most", vault_slots_max}})};
    }
    if (Refusable fresh = opens_none(header_.slots, header_, passphrase); !fresh.ok()) {
        return fresh;
    }
    auto slot = slot_for(passphrase, effort);
    if (!slot.ok()) {
        return slot.problem();
    }
    VaultHeader header = header_;
    header.slots.push_back(std::move(slot).value());
    return take_header(std::move(header));
}

Refusable Vault::change_passphrase(const Secret& passphrase, const Effort& effort)
{
    std::vector<KeySlot> others = header_.slots;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(slot_));
    if (Refusable fresh = opens_none(others, header_, passphrase); !fresh.ok()) {
        return fresh;
    }
    auto slot = slot_for(passphrase, effort);
    if (!slot.ok()) {
        return slot.problem();
    }
    VaultHeader header = header_;
    header.slots.at(slot_) = std::move(slot).value();
    return take_header(std::move(header));
}

Refusable Vault::keep_only_this_passphrase()
{
    if (read_only_) {
        return read_only_now();
    }
    VaultHeader header = header_;
    header.slots = {header_.slots.at(slot_)};
    if (Refusable taken = take_header(std::move(header)); !taken.ok()) {
        return taken;
    }
    slot_ = 0;
    return Done{};
}

Result<KeySlot> Vault::slot_for(const Secret& passphrase, const Effort& effort) const
{
    if (read_only_) {
        return read_only_now();
    }
    if (Refusable strong = strong_enough(passphrase); !strong.ok()) {
        return strong.problem();
    }
    return make_slot(header_, key_, passphrase, effort);
}

// The entries' bytes stay as they are: they are sealed under the key that every slot holds.
Refusable Vault::take_header(VaultHeader header)
{
    if (Refusable same = file_.check(); !same.ok()) {
        return same;
    }
    const auto bytes = read_file(path_, vault_max_bytes, disk_);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    const std::string_view now = bytes.value();
    const std::string changed =
        vault_header_line(header) + std::string(now.substr(now.find('\n') + 1));
    if (Refusable replaced = replace_file(path_, changed, disk_); !replaced.ok()) {
        return replaced;
    }
    auto file = AppendFile::open(path_, disk_);
    if (!file.ok()) {
        read_only_ = true;
        return file.problem();
    }
    file_ = std::move(file).value();
    const std::string_view all = changed;
    file_.expect_ending(all.substr(all.substr(0, all.size() - 1).rfind('\n') + 1));
    header_ = std::move(header);
    return Done{};
}

}  // namespace jointly
