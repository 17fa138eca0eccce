#include "core/exchange/signature_file.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/base/text.h"
#include "core/exchange/exchange_file.h"
#include "core/json/archive.h"
#include "core/json/fields.h"
#include "core/json/gate.h"

namespace jointly {

namespace {

constexpr std::string_view format_name = "jointly-signature";
constexpr std::string_view signed_mark = "IBBS1\n";
constexpr std::size_t hash_digits = 64;
static_assert(signature_file_max_bytes > 4 * item_text_max_bytes);

std::string statement(const TaSigned& given)
{
    Writer line(Root::object);
    line.text("fmt", format_name);
    line.integer("v", signature_version);
    line.integer("min", signature_version);
    line.text("session", given.session);
    write_value(line, "ta", given.ta);
    line.integer("revision", given.revision);
    write_value(line, "party", given.party);
    write_value(line, "entries", given.entries);
    line.text("name", given.name);
    line.text("capacity", given.capacity);
    line.text("fingerprint", given.fingerprint);
    line.text("head", given.head);
    line.text("key", given.key);
    return line.finish();
}

bool is_name(std::string_view text) { return tidy(text) == text && check_words("", text).ok(); }

bool read_statement(std::string_view line, TaSigned& given)
{
    Reader reader(line);
    (void)reader.text("fmt");
    (void)reader.integer("v");
    (void)reader.integer("min");
    given.session = reader.text("session");
    read_value(reader, "ta", given.ta);
    read_value(reader, "revision", given.revision);
    read_value(reader, "party", given.party);
    read_value(reader, "entries", given.entries);
    given.name = reader.text("name");
    given.capacity = reader.text("capacity");
    given.fingerprint = reader.text("fingerprint");
    given.head = reader.text("head");
    given.key = reader.text("key");
    return reader.ok() && reader.at_end() && is_session_id(given.session) && given.ta
        && given.revision > 0 && given.party && !given.name.empty() && is_name(given.name)
        && is_name(given.capacity) && is_lower_hex(given.fingerprint, hash_digits)
        && is_lower_hex(given.head, hash_digits) && is_lower_hex(given.key, 2 * public_key_bytes);
}

bool read_signature(std::string_view line, TaSigned& given)
{
    Reader reader(line);
    given.signature = reader.text("signature");
    return reader.ok() && reader.at_end() && is_lower_hex(given.signature, 2 * signature_bytes);
}

Problem damaged() { return {say("This signature is damaged. Ask the caucus to write it again.")}; }

}  // namespace

std::string signed_bytes(const TaSigned& given)
{
    return std::string(signed_mark) + statement(given);
}

std::string signature_text(const TaSigned& given)
{
    Writer line(Root::object);
    line.text("signature", given.signature);
    return statement(given) + '\n' + line.finish() + '\n';
}

Result<TaSigned> signature_in(std::string_view bytes)
{
    constexpr std::string_view beginning = R"({"fmt":"jointly-signature")";
    if (!bytes.starts_with(beginning)) {
        return Problem{say("This file is no signature. Choose the one that ends in .signature.")};
    }
    if (bytes.size() > signature_file_max_bytes) {
        return damaged();
    }
    std::string_view rest = bytes;
    const auto first = next_line(rest);
    if (first && asks_for_later(*first, signature_version)) {
        return Problem{
            say("This signature was written by a newer Jointly. Bring it in with that one.")};
    }
    const auto second = next_line(rest);
    TaSigned given;
    const bool is_whole = first && second && rest.empty() && read_statement(*first, given)
                       && read_signature(*second, given) && signature_text(given) == bytes;
    return is_whole ? Result<TaSigned>(std::move(given)) : damaged();
}

bool is_genuine(const TaSigned& given)
{
    return is_signed(from_hex(given.key), signed_bytes(given), from_hex(given.signature));
}

}  // namespace jointly
