#include "core/journal/line.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/time_limits.h"
#include "core/journal/entry_words.h"
#include "core/journal/kinds.h"
#include "core/json/fields.h"
#include "core/json/gate.h"
#include "core/record/redaction.h"

namespace jointly {

namespace {

constexpr std::string_view chain_mark = "IBBJ1\n";
constexpr std::string_view hash_key = R"(,"h":")";
constexpr std::string_view check_key = R"(,"c":")";
constexpr std::size_t hash_digits = 64;
constexpr std::size_t id_digits = 32;
constexpr std::size_t salt_digits = 32;
constexpr std::size_t boot_digits = 8;

std::string chained(std::string_view previous_hash, std::string_view covered)
{
    return to_hex(sha256(std::string(chain_mark) + from_hex(previous_hash) + std::string(covered)));
}

const std::string& hash_before_header()
{
    static const std::string zeros(hash_digits, '0');
    return zeros;
}

std::string words_check(std::string_view salt_hex, std::string_view words)
{
    return to_hex(sha256(from_hex(salt_hex) + std::string(words)));
}

// `,"h":"<64 hex>"` cuts a line in two. The first one counts: no field is named h, and inside a string
// the quotes would be escaped.
struct Cut {
    std::string_view covered;
    std::string_view hash;
    std::string_view rest;
};
std::optional<Cut> cut_at_hash(std::string_view line)
{
    const auto at = line.find(hash_key);
    const auto digits = at + hash_key.size();
    if (at == std::string_view::npos || line.size() < digits + hash_digits + 2
        || line[digits + hash_digits] != '"') {
        return std::nullopt;
    }
    const auto hash = line.substr(digits, hash_digits);
    if (!is_lower_hex(hash)) {
        return std::nullopt;
    }
    return Cut{line.substr(0, at), hash, line.substr(digits + hash_digits + 1)};
}

// ---- writing ----------------------------------------------------------------------------------------

template <class Kind>
void write_kind(Writer& facts, Writer& words, const Kind& event)
{
    facts.open_object(nullptr);
    facts.text("k", Kind::tag);
    write_facts(facts, "d", event);
    facts.close();
    write_words(words, nullptr, event);
}

struct Encoded {
    std::string facts;  // without its closing brace
    std::string words;
};
Encoded encode(const Entry& entry, const Origin& origin)
{
    Writer facts(Root::object);
    Writer words(Root::list);
    facts.integer("s", static_cast<std::int64_t>(entry.stamp.seq));
    facts.integer("t", entry.stamp.at_ms);
    facts.integer("m", origin.monotonic_ms);
    facts.text("b", origin.boot);
    facts.integer("a", entry.stamp.by.value);
    facts.open_list("e");
    const auto write = [&](const auto& event) { write_kind(facts, words, event); };
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        for (const Event& event : *events) {
            std::visit(write, event);
        }
    } else {
        std::visit(write, std::get<RecordEvent>(entry.what));
    }
    facts.close();
    Encoded encoded{facts.finish(), words.finish()};
    encoded.facts.pop_back();
    return encoded;
}

// ---- reading ----------------------------------------------------------------------------------------

BadLine broken(std::string what) { return {true, std::move(what)}; }
BadLine wrong(std::string what) { return {false, std::move(what)}; }

struct Tail {
    std::string_view salt;
    std::string_view words;
    bool absent = false;
};
// `rest` is `,"n":"<32 hex>","x":[...]}` or, redacted, `}`.
std::optional<Tail> read_tail(std::string_view rest)
{
    constexpr std::string_view salt_key = R"(,"n":")";
    constexpr std::string_view words_key = R"(","x":)";
    if (rest == "}") {
        return Tail{{}, {}, true};
    }
    const std::size_t head = salt_key.size() + salt_digits + words_key.size();
    if (rest.size() < head + 3 || !rest.starts_with(salt_key) || rest.back() != '}'
        || rest.substr(salt_key.size() + salt_digits, words_key.size()) != words_key) {
        return std::nullopt;
    }
    const auto salt = rest.substr(salt_key.size(), salt_digits);
    if (!is_lower_hex(salt)) {
        return std::nullopt;
    }
    return Tail{salt, rest.substr(head, rest.size() - head - 1), false};
}

enum class Found : std::uint8_t { whole, unknown_kind, fault };

template <class Kind>
void read_kind(Reader& facts, Reader* words, Kind& event)
{
    read_facts(facts, "d", event);
    if (words != nullptr) {
        read_words(*words, nullptr, event);
    } else {
        redact_words(event);
    }
}

Found read_events(Reader& facts, Reader* words, Entry& entry)
{
    const std::size_t count = facts.open_list("e");
    Events events;
    for (std::size_t i = 0; i < count; ++i) {
        facts.open_object(nullptr);
        const std::string tag = facts.text("k");
        Event event;
        RecordEvent about;
        if (make_kind(tag, event)) {
            std::visit([&](auto& kind) { read_kind(facts, words, kind); }, event);
            events.push_back(std::move(event));
        } else if (count == 1 && make_kind(tag, about)) {
            std::visit([&](auto& kind) { read_kind(facts, words, kind); }, about);
            entry.what = about;
        } else {
            return facts.ok() ? Found::unknown_kind : Found::fault;
        }
        facts.close();
        if (!facts.ok() || (words != nullptr && !words->ok())) {
            return Found::fault;
        }
    }
    facts.close();
    if (!events.empty()) {
        entry.what = std::move(events);
    } else if (std::holds_alternative<Events>(entry.what)) {
        return Found::fault;
    }
    return facts.at_end() && (words == nullptr || words->at_end()) ? Found::whole : Found::fault;
}

enum class MadeBy : std::uint8_t { anybody, this_program };

std::variant<EntryRead, BadLine> decode(
    std::string_view facts_text, const Cut& cut, const Tail& tail, MadeBy made_by)
{
    Reader facts(std::string(facts_text) + "}");
    std::optional<Reader> words;
    if (!tail.absent) {
        words.emplace(tail.words);
    }
    Entry entry;
    Origin origin;
    entry.stamp.seq = static_cast<std::uint64_t>(facts.integer("s"));
    entry.stamp.at_ms = facts.integer("t");
    if (entry.stamp.at_ms < moment_min_ms || entry.stamp.at_ms > moment_max_ms) {
        return wrong(say("has a time that no calendar here holds."));
    }
    origin.monotonic_ms = facts.integer("m");
    origin.boot = facts.text("b");
    const std::int64_t by = facts.integer("a");
    entry.stamp.by.value = static_cast<std::uint32_t>(by);
    origin.salt = tail.salt;
    if (!facts.ok() || origin.boot.size() != boot_digits || !is_lower_hex(origin.boot)) {
        return wrong(say("does not have the fields of an entry."));
    }
    const Found found = read_events(facts, words ? &*words : nullptr, entry);
    if (found == Found::unknown_kind) {
        return EntryRead{std::nullopt, std::string(cut.hash), tail.absent};
    }
    if (found == Found::fault || entry.stamp.by.value != by) {
        return wrong(say("holds an event that cannot be read."));
    }
    if (!words_fit(entry)) {
        return wrong(say("holds words that are longer than Jointly keeps."));
    }
    if (!tail.absent && !documents_can_be_read(entry)) {
        return wrong(say("keeps a document that cannot be read."));
    }
    if (made_by == MadeBy::anybody) {
        const Encoded again = encode(entry, origin);
        if (again.facts != facts_text || (!tail.absent && again.words != tail.words)) {
            return wrong(say("is not written as Jointly writes it."));
        }
    }
    return EntryRead{std::move(entry), std::string(cut.hash), tail.absent};
}

}  // namespace

std::string header_line(const Header& header)
{
    Writer writer(Root::object);
    writer.integer("s", 0);
    writer.text("k", "file");
    writer.text("fmt", "ibb-journal");
    writer.integer("v", header.version);
    writer.integer("min", header.min_version);
    writer.text("id", header.id);
    writer.text("app", header.app);
    if (!header.seed.empty()) {
        writer.text("seed", header.seed);
    }
    std::string line = writer.finish();
    line.pop_back();
    const std::string hash = chained(hash_before_header(), line);
    return line + std::string(hash_key) + hash + "\"}\n";
}

std::string entry_line(const Entry& entry, const Origin& origin, std::string_view previous_hash)
{
    const Encoded encoded = encode(entry, origin);
    std::string line =
        encoded.facts + std::string(check_key) + words_check(origin.salt, encoded.words) + "\"";
    const std::string hash = chained(previous_hash, line);
    line += std::string(hash_key) + hash + R"(","n":")" + origin.salt + R"(","x":)" + encoded.words;
    return line + "}\n";
}

namespace {

// The fields of a first line, as far as this version knows them.
std::optional<Header> header_fields(std::string_view covered, bool& read_all)
{
    Reader reader(std::string(covered) + "}");
    Header header;
    (void)reader.integer("s");
    (void)reader.text("k");
    (void)reader.text("fmt");
    header.version = reader.integer("v");
    header.min_version = reader.integer("min");
    header.id = reader.text("id");
    header.app = reader.text("app");
    const bool is_known = header.version <= format_version;
    if (reader.ok() && is_known && !reader.at_end()) {
        header.seed = reader.text("seed");
    }
    read_all = reader.ok() && reader.at_end();
    // What follows the known fields in a newer file is not ours to judge.
    return reader.ok() ? std::optional(header) : std::nullopt;
}

}  // namespace

Result<HeaderRead> read_header(std::string_view line)
{
    if (!line.starts_with(R"({"s":0,"k":"file","fmt":"ibb-journal",)")) {
        return Problem{say("This is not a Jointly session. Choose a file that ends in .ibb.")};
    }
    const auto damaged = [](const std::string& what) {
        return Problem{say("Line 1 {what} Use another copy of this session.", {{"what", what}})};
    };
    if (line.size() + 1 > line_max_bytes) {
        return damaged(say("is longer than {limit} MiB.", {{"limit", line_max_bytes >> 20U}}));
    }
    const auto cut = cut_at_hash(line);
    if (!cut || cut->rest != "}") {
        return damaged(say("is not whole."));
    }
    if (chained(hash_before_header(), cut->covered) != cut->hash) {
        return damaged(say("was changed."));
    }
    if (const Refusable json = check_json_line(line); !json.ok()) {
        return damaged(json.problem().text);
    }
    bool read_all = false;
    const std::optional<Header> header = header_fields(cut->covered, read_all);
    if (!header) {
        return damaged(say("does not have the fields of a first line."));
    }
    if (header->min_version < 1 || header->min_version > header->version) {
        return damaged(say("names versions that do not go together."));
    }
    const bool is_known = header->version <= format_version;
    if (!is_lower_hex(header->id) || header->id.size() != id_digits) {
        return damaged(say("has an id that is none."));
    }
    const bool as_written =
        read_all && is_lower_hex(header->seed) && header_line(*header) == std::string(line) + "\n";
    if (is_known && !as_written) {
        return damaged(say("is not written as Jointly writes it."));
    }
    return HeaderRead{*header, std::string(cut->hash)};
}

namespace {

std::variant<EntryRead, BadLine> read_line(
    std::string_view line, std::string_view previous_hash, MadeBy made_by)
{
    if (line.size() + 1 > line_max_bytes) {  // with its LF
        return wrong(say("is longer than {limit} MiB.", {{"limit", line_max_bytes >> 20U}}));
    }
    const auto cut = cut_at_hash(line);
    if (!cut) {
        return broken(say("is not whole."));
    }
    const auto check_at = cut->covered.rfind(check_key);
    const auto tail = read_tail(cut->rest);
    if (check_at == std::string_view::npos || !tail
        || cut->covered.size() != check_at + check_key.size() + hash_digits + 1) {
        return broken(say("is not whole."));
    }
    if (chained(previous_hash, cut->covered) != cut->hash) {
        return broken(say("was changed, or the line before it was."));
    }
    const auto check = cut->covered.substr(check_at + check_key.size(), hash_digits);
    if (!tail->absent && words_check(tail->salt, tail->words) != check) {
        return broken(say("was changed in its words."));
    }
    if (const Refusable json = check_json_line(line); !json.ok()) {
        return wrong(json.problem().text);
    }
    return decode(cut->covered.substr(0, check_at), *cut, *tail, made_by);
}

}  // namespace

std::variant<EntryRead, BadLine> read_entry(std::string_view line, std::string_view previous_hash)
{
    return read_line(line, previous_hash, MadeBy::anybody);
}

std::variant<EntryRead, BadLine> read_own_entry(
    std::string_view line, std::string_view previous_hash)
{
    return read_line(line, previous_hash, MadeBy::this_program);
}

std::string seeded_id(std::string_view seed_hex)
{
    return to_hex(sha256("ibb id\n" + from_hex(seed_hex))).substr(0, 32);
}

std::string seeded_salt(std::string_view seed_hex, std::uint64_t seq)
{
    return to_hex(sha256("ibb salt " + std::to_string(seq) + "\n" + from_hex(seed_hex)))
        .substr(0, 32);
}

}  // namespace jointly
