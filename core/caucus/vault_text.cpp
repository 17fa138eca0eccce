#include "core/caucus/vault_text.h"

#include "core/base/base64.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/json/archive.h"
#include "core/json/gate.h"

namespace jointly {

namespace {

constexpr std::string_view format_name = "jointly-vault";
constexpr std::size_t id_digits = 32;

std::string bytes_read(Reader& reader, const char* name)
{
    auto bytes = from_base64(reader.text(name));
    if (!bytes) {
        reader.refuse(say("holds what is no base64."));
    }
    return bytes.value_or(std::string{});
}

std::string hex_read(Reader& reader, const char* name, std::size_t digits)
{
    std::string text = reader.text(name);
    if (text.size() != digits || !is_lower_hex(text)) {
        reader.refuse(say("holds what is no number in hex digits."));
    }
    return text;
}

KeySlot read_slot(Reader& reader)
{
    KeySlot slot;
    reader.open_object(nullptr);
    slot.salt = from_hex(hex_read(reader, "salt", 2 * salt_bytes));
    const std::int64_t passes = reader.integer("passes");
    const std::int64_t mebibytes = reader.integer("mib");
    slot.sealed_key = bytes_read(reader, "key");
    reader.close();
    constexpr std::int64_t plenty = 1 << 20;  // is_bearable() says how much is too much
    if (passes < 0 || passes > plenty || mebibytes < 0 || mebibytes > plenty) {
        reader.refuse(say("holds a number that is out of range."));
        return slot;
    }
    slot.effort = {
        static_cast<std::uint32_t>(passes), static_cast<std::uint64_t>(mebibytes) << 20U};
    return slot;
}

Problem no_vault() { return {say("This file is no vault. Choose the one that ends in .vault.")}; }

Problem damaged_head()
{
    return {say("The first line of this vault is damaged, and without it nothing opens. Use "
                "another copy.")};
}

bool can_be_tried(const VaultHeader& header)
{
    // Each of them may have to be tried.
    constexpr std::uint64_t most =
        vault_slots_max * usual_effort.passes * usual_effort.memory_bytes;
    std::uint64_t all = 0;
    for (const KeySlot& slot : header.slots) {
        if (!is_bearable(slot.effort)) {
            return false;
        }
        all += slot.effort.passes * slot.effort.memory_bytes;
    }
    return all <= most && !header.slots.empty() && header.slots.size() <= vault_slots_max;
}

// Numbers without their length would let one run into the next.
void add_field(std::string& about, std::string_view field)
{
    about += std::to_string(field.size()) + ":";
    about += field;
    about += '\n';
}

}  // namespace

std::string vault_header_line(const VaultHeader& header)
{
    Writer line(Root::object);
    line.text("fmt", format_name);
    line.integer("v", vault_version);
    line.integer("min", vault_version);
    line.text("id", header.id);
    line.open_list("slots");
    for (const KeySlot& slot : header.slots) {
        line.open_object(nullptr);
        line.text("salt", to_hex(slot.salt));
        line.integer("passes", slot.effort.passes);
        line.integer("mib", static_cast<std::int64_t>(slot.effort.memory_bytes >> 20U));
        line.text("key", to_base64(slot.sealed_key));
        line.close();
    }
    line.close();
    return line.finish() + '\n';
}

Result<VaultText> vault_in(std::string_view bytes)
{
    constexpr std::string_view beginning = R"({"fmt":"jointly-vault")";
    const auto end = bytes.find('\n');
    if (!bytes.starts_with(beginning)) {
        return no_vault();
    }
    if (end == std::string_view::npos || !check_json_line(bytes.substr(0, end)).ok()) {
        return damaged_head();
    }
    VaultText text;
    Reader reader(bytes.substr(0, end));
    (void)reader.text("fmt");
    (void)reader.integer("v");
    const std::int64_t least = reader.integer("min");
    if (least > vault_version && reader.ok()) {
        return Problem{say("This vault was written by a newer Jointly. Open it with that one.")};
    }
    text.header.id = hex_read(reader, "id", id_digits);
    const std::size_t slots = reader.open_list("slots");
    for (std::size_t slot = 0; slot < slots && slot <= vault_slots_max && reader.ok(); ++slot) {
        text.header.slots.push_back(read_slot(reader));
    }
    reader.close();
    if (!reader.ok() || !reader.at_end() || least < 1 || !can_be_tried(text.header)) {
        return damaged_head();
    }
    text.header_bytes = end + 1;
    text.lines = bytes.substr(end + 1);
    return text;
}

std::string vault_line(const SealedLine& sealed)
{
    Writer line(Root::object);
    line.integer("s", static_cast<std::int64_t>(sealed.seq));
    line.text("x", to_base64(sealed.sealed));
    return line.finish() + '\n';
}

Result<SealedLine> vault_line_in(std::string_view line)
{
    if (const Refusable fit = check_json_line(line); !fit.ok()) {
        return fit.problem();
    }
    SealedLine sealed;
    Reader reader(line);
    const std::int64_t seq = reader.integer("s");
    sealed.sealed = bytes_read(reader, "x");
    if (!reader.ok() || !reader.at_end() || seq < 1) {
        return Problem{say("is no entry of a vault.")};
    }
    sealed.seq = static_cast<std::uint64_t>(seq);
    return sealed;
}

std::string about_slot(const VaultHeader& header, const KeySlot& slot)
{
    std::string about = "jointly-vault-slot-1\n";
    add_field(about, header.id);
    add_field(about, slot.salt);
    add_field(about, std::to_string(slot.effort.passes));
    add_field(about, std::to_string(slot.effort.memory_bytes));
    return about;
}

std::string about_entry(
    const VaultHeader& header, std::uint64_t seq, std::string_view digest_before)
{
    std::string about = "jointly-vault-entry-1\n";
    add_field(about, header.id);
    add_field(about, std::to_string(seq));
    add_field(about, digest_before);
    return about;
}

std::string about_secret(const VaultHeader& header)
{
    std::string about = "jointly-vault-secret-1\n";
    add_field(about, header.id);
    return about;
}

std::string digest_of_line(std::string_view line) { return sha256(line); }

std::string first_digest(const VaultHeader& header)
{
    return sha256("jointly-vault-1\n" + header.id);
}

}  // namespace jointly
