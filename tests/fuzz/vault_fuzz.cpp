// A vault as its file is, before any passphrase is tried: core/caucus/vault_text.h.
//
// What is read is written and read again the same; its numbers are bearable; and an entry that was not sealed under
// its key does not open.
#include "core/caucus/vault_text.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

const Secret& some_key()
{
    static const Secret key(std::string_view("a key that nobody has sealed with"));
    return key;
}

void try_lines(const VaultHeader& header, std::string_view lines)
{
    std::string digest = first_digest(header);
    for (const std::string_view line : split(lines, '\n')) {
        const auto read = vault_line_in(line);
        if (!read.ok()) {
            must_be_said(read.problem());
            continue;
        }
        const std::string again = vault_line(read.value());
        const auto back = vault_line_in(std::string_view(again).substr(0, again.size() - 1));
        must(back.ok() && back.value() == read.value(), "a line does not read back as written");
        const auto about = about_entry(header, read.value().seq, digest);
        must(!unseal(some_key(), about, read.value().sealed), "what nobody sealed opens");
        digest = digest_of_line(again);
    }
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"no vault", "a vault"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    (void)unpadded(bytes);
    const auto text = vault_in(bytes);
    if (!text.ok()) {
        must_be_said(text.problem());
        return "no vault";
    }
    const VaultHeader& header = text.value().header;
    must(!header.slots.empty() && header.slots.size() <= vault_slots_max, "too many slots");
    for (const KeySlot& slot : header.slots) {
        must(is_bearable(slot.effort) && slot.salt.size() == salt_bytes, "a slot is out of bounds");
        must(!unseal_key(some_key(), about_slot(header, slot), slot.sealed_key), "a slot opens");
    }
    const std::string line = vault_header_line(header);
    const auto again = vault_in(line);
    must(again.ok() && again.value().header == header, "a header does not read back as written");
    try_lines(header, text.value().lines);
    return "a vault";
}

}  // namespace jointly
