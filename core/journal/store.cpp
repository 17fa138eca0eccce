#include "core/journal/store.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/record/act.h"

namespace jointly {

namespace {

constexpr std::size_t boot_digits = 8;
constexpr std::size_t seed_digits_max = 64;

std::string boot_id()
{
    const auto kernel = read_file("/proc/sys/kernel/random/boot_id", 4'096);
    const std::string id = kernel.ok() ? kernel.value().substr(0, boot_digits) : std::string{};
    return id.size() == boot_digits && is_lower_hex(id) ? id : std::string(boot_digits, '0');
}

// Keeps the bytes of a torn last line beside the file and cuts them off it.
Refusable cut_torn_line(const std::string& path, AppendFile& file, Loaded& loaded)
{
    if (loaded.torn.empty()) {
        return Done{};
    }
    const std::string kept = path + ".torn-" + std::to_string(system_now_ms());
    if (Refusable saved = write_new_file(kept, loaded.torn); !saved.ok()) {
        return saved;
    }
    if (Refusable cut = file.cut_to(loaded.whole_bytes); !cut.ok()) {
        return cut;
    }
    loaded.notice =
        say("The last line was not finished. It is kept in {file}, and the session goes on "
            "without it.",
            {{"file", kept}});
    return Done{};
}

}  // namespace

Surroundings machine_surroundings()
{
    return {system_now_ms, monotonic_now_ms, [](std::uint64_t) { return to_hex(random_bytes(16)); },
        boot_id()};
}

Surroundings seeded_surroundings(const std::string& seed_hex, std::function<std::int64_t()> now_ms)
{
    return {std::move(now_ms), [] { return std::int64_t{0}; },
        [seed_hex](std::uint64_t seq) { return seeded_salt(seed_hex, seq); },
        std::string(boot_digits, '0')};
}

Refusable create_session(const std::string& path, const std::string& seed_hex)
{
    if (seed_hex.size() > seed_digits_max || seed_hex.size() % 2 != 0 || !is_lower_hex(seed_hex)) {
        return Problem{say("A seed is an even number of hex digits, 0-9 and a-f, at most {most}.",
            {{"most", seed_digits_max}})};
    }
    Header header;
    header.seed = seed_hex;
    header.id = seed_hex.empty() ? to_hex(random_bytes(16)) : seeded_id(seed_hex);
    header.app = seed_hex.empty() ? JOINTLY_VERSION : "seeded";
    const auto made = AppendFile::create(path, header_line(header));
    return made.ok() ? Refusable(Done{}) : Refusable(made.problem());
}

Store::Store(std::string path, Surroundings around, FileLock lock, AppendFile file, Loaded loaded)
    : path_(std::move(path)),
      around_(std::move(around)),
      lock_(std::move(lock)),
      file_(std::move(file)),
      loaded_(std::move(loaded))
{}

Result<Store> Store::open(const std::string& path, Surroundings around)
{
    return open(path, [&around](const Loaded&) { return std::move(around); });
}

Result<Store> Store::open(const std::string& path, const SurroundingsFor& around_for)
{
    auto lock = FileLock::take(path);
    if (!lock.ok()) {
        return lock.problem();
    }
    auto loaded = load_file(path);
    if (!loaded.ok()) {
        return loaded.problem();
    }
    if (!loaded.value().writable) {
        return Problem{loaded.value().notice};
    }
    auto file = AppendFile::open(path);
    if (!file.ok()) {
        return file.problem();
    }
    if (file.value().size() != loaded.value().whole_bytes + loaded.value().torn.size()) {
        return Problem{say(
            "The file changed while it was opened. Close what else writes to it and try again.")};
    }
    if (Refusable cut = cut_torn_line(path, file.value(), loaded.value()); !cut.ok()) {
        return cut.problem();
    }
    Surroundings around = around_for(loaded.value());
    return Store(path, std::move(around), std::move(lock).value(), std::move(file).value(),
        std::move(loaded).value());
}

Result<Entry> Store::decided(const Act& act, ParticipantId by) const
{
    Entry entry;
    entry.stamp = {loaded_.record.size() + 1, around_.now_ms(), by};
    auto what = decide_act(session(), loaded_.record, loaded_.history, act);
    if (!what.ok()) {
        return what.problem();
    }
    entry.what = std::move(what).value();
    return entry;
}

Refusable Store::append(const Entry& entry)
{
    const Origin origin{around_.monotonic_ms(), around_.boot, around_.salt(entry.stamp.seq)};
    const std::string line = entry_line(entry, origin, loaded_.head);
    if (line.size() > line_max_bytes || file_.size() + line.size() > file_max_bytes) {
        return Problem{say("The session file is full. Go on in a new one.")};
    }
    // What is written must read back as what was meant: asked before it is on the disk for good.
    const auto back = read_entry(std::string_view(line).substr(0, line.size() - 1), loaded_.head);
    const auto* const read = std::get_if<EntryRead>(&back);
    must(read != nullptr && read->entry == entry, "an entry does not read back as it was written");
    if (Refusable written = file_.append(line); !written.ok()) {
        return written;
    }
    loaded_.head = read->hash;
    loaded_.whole_bytes += line.size();
    return Done{};
}

void Store::take_up(const Entry& entry)
{
    loaded_.history.add(entry);
    loaded_.record.push_back(entry);
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        for (const Event& event : *events) {
            loaded_.session = evolve(std::move(loaded_.session), entry.stamp, event);
        }
    } else {
        loaded_.session = replay(loaded_.record);
    }
}

Result<Ticket> Store::submit(const Act& act, ParticipantId by)
{
    const auto entry = decided(act, by);
    if (!entry.ok()) {
        return entry.problem();
    }
    Settled settled{++last_ticket_, 0, std::nullopt};
    const auto* const events = std::get_if<Events>(&entry.value().what);
    if (events == nullptr || !events->empty()) {
        if (Refusable written = append(entry.value()); !written.ok()) {
            return written.problem();
        }
        take_up(entry.value());
        settled.seq = entry.value().stamp.seq;
    }
    settled_.push_back(std::move(settled));
    return last_ticket_;
}

std::vector<Settled> Store::settle() { return std::exchange(settled_, {}); }

Result<std::uint64_t> Store::do_now(const Act& act)
{
    const auto ticket = submit(act, session().recorder);
    if (!ticket.ok()) {
        return ticket.problem();
    }
    for (const Settled& settled : settle()) {
        if (settled.ticket == ticket.value()) {
            return settled.problem ? Result<std::uint64_t>(*settled.problem) : settled.seq;
        }
    }
    must(false, "an act was neither written nor refused");
    return std::uint64_t{0};
}

}  // namespace jointly
