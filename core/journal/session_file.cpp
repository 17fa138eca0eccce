#include "core/journal/session_file.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"

#include <new>

namespace jointly {

namespace {

constexpr std::size_t seed_digits_max = 64;
constexpr int copies_max = 99;

// Keeps the bytes of a torn last line beside the file and cuts them off it.
Refusable cut_torn_line(
    const std::string& path, AppendFile& file, Loaded& loaded, const DiskCalls& disk)
{
    if (loaded.torn.empty()) {
        return Done{};
    }
    const std::string kept = path + ".torn-" + std::to_string(system_now_ms());
    if (Refusable saved = write_new_file(kept, loaded.torn, disk); !saved.ok()) {
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

// With its LF.
std::string_view last_line(std::string_view bytes)
{
    return bytes.substr(bytes.substr(0, bytes.size() - 1).rfind('\n') + 1);
}

// A file that goes again, however the proof that it reads back as written comes to nothing.
struct Unproved {
    const char* path;
    const DiskCalls& disk;
    bool is_proved = false;

    ~Unproved()
    {
        if (!is_proved) {
            (void)disk.unlink(path);
        }
    }
};

std::string why_moved(Trouble why, const std::string& from, const std::string& to)
{
    if (why == Trouble::gone) {
        return say(
            "{from} is no longer where it was. The session goes on in {to}, with all that was "
            "said here.",
            {{"from", file_name(from)}, {"to", file_name(to)}});
    }
    return say(
        "{from} was changed by another program. Nothing of that was overwritten: the session "
        "goes on in {to}, with all that was said here.",
        {{"from", file_name(from)}, {"to", file_name(to)}});
}

std::string why_stuck(Trouble why, const std::string& from)
{
    if (why == Trouble::gone) {
        return say("{from} is no longer where it was, and no copy can be made beside it. Save the "
                   "session elsewhere to go on.",
            {{"from", file_name(from)}});
    }
    return say("{from} was changed by another program, and no copy can be made beside it. Save the "
               "session elsewhere to go on.",
        {{"from", file_name(from)}});
}

}  // namespace

Refusable create_session(
    const std::string& path, const std::string& seed_hex, const DiskCalls& disk)
{
    if (seed_hex.size() > seed_digits_max || seed_hex.size() % 2 != 0 || !is_lower_hex(seed_hex)) {
        return Problem{say("A seed is an even number of hex digits, 0-9 and a-f, at most {most}.",
            {{"most", seed_digits_max}})};
    }
    Header header;
    header.seed = seed_hex;
    header.id = seed_hex.empty() ? to_hex(random_bytes(16)) : seeded_id(seed_hex);
    header.app = seed_hex.empty() ? JOINTLY_VERSION : "seeded";
    const auto made = AppendFile::create(path, header_line(header), disk);
    return made.ok() ? Refusable(Done{}) : Refusable(made.problem());
}

std::string copy_name(const std::string& path, const std::string& when, int number)
{
    const std::string name = file_name(path);
    const auto dot = name.rfind('.');
    const bool has_end = dot != std::string::npos && dot != 0;
    const std::string end = has_end ? name.substr(dot) : "";
    const std::string start = path.substr(0, path.size() - end.size());
    return number < 2
             ? say("{start} (copy {when}){end}", {{"start", start}, {"when", when}, {"end", end}})
             : say("{start} (copy {when}, {number}){end}",
                 {{"start", start}, {"when", when}, {"number", number}, {"end", end}});
}

Result<AppendFile> write_verified(
    const std::string& path, std::string_view bytes, const DiskCalls& disk)
{
    auto made = AppendFile::create(path, bytes, disk);
    if (!made.ok()) {
        return made.problem();
    }
    Unproved file{path.c_str(), disk};
    const auto back = read_back(path, file_max_bytes, disk);
    if (!back.ok() || back.value() != bytes) {
        return Problem{say("{file} does not read back as it was written. Choose another disk.",
            {{"file", file_name(path)}})};
    }
    made.value().expect_ending(last_line(bytes));
    file.is_proved = true;
    return made;
}

SessionFile::SessionFile(
    std::string path, FileLock lock, AppendFile file, std::string bytes, const DiskCalls& disk)
    : path_(std::move(path)),
      lock_(std::move(lock)),
      file_(std::move(file)),
      bytes_(std::move(bytes)),
      disk_(disk)
{}

Result<SessionFile::Opened> SessionFile::open(const std::string& path, const DiskCalls& disk)
{
    auto lock = FileLock::take(path, disk);
    if (!lock.ok()) {
        return lock.problem();
    }
    auto text = read_file(path, file_max_bytes, disk);
    if (!text.ok()) {
        return text.problem();
    }
    auto loaded = load_writable(text.value());
    if (!loaded.ok()) {
        return loaded.problem();
    }
    auto file = AppendFile::open(path, disk);
    if (!file.ok()) {
        return file.problem();
    }
    file.value().expect_ending(last_line(text.value()));
    const Refusable as_read = file.value().check();
    if (file.value().size() != text.value().size() || file.value().trouble() == Trouble::changed) {
        return Problem{say(
            "The file changed while it was opened. Close what else writes to it and try again.")};
    }
    if (!as_read.ok()) {
        return as_read.problem();
    }
    if (Refusable cut = cut_torn_line(path, file.value(), loaded.value(), disk); !cut.ok()) {
        return cut.problem();
    }
    text.value().resize(loaded.value().whole_bytes);
    file.value().expect_ending(last_line(text.value()));
    return Opened{SessionFile(path, std::move(lock).value(), std::move(file).value(),
                      std::move(text).value(), disk),
        std::move(loaded).value()};
}

void SessionFile::go_on_in(std::string path, AppendFile file) noexcept
{
    std::optional<FileLock> lock;
    try {
        if (auto taken = FileLock::take(path, disk_); taken.ok()) {
            lock.emplace(std::move(taken).value());
        }
    } catch (const std::bad_alloc&) {
        // A lock is a courtesy, and no reason to stay where nothing can be written.
    }
    lock_ = std::move(lock);
    path_ = std::move(path);
    file_ = std::move(file);
    failed_.reset();
}

Result<std::optional<Moved>> SessionFile::append(std::string_view line, const std::string& when)
{
    if (failed_) {
        return *failed_;
    }
    bytes_.reserve(bytes_.size() + line.size());  // a line on the disk must have its place here
    const Refusable written = file_.append(line);
    if (written.ok()) {
        bytes_ += line;
        return std::optional<Moved>();
    }
    if (file_.trouble() == Trouble::changed || file_.trouble() == Trouble::gone) {
        auto forked = fork(line, when, file_.trouble());
        return forked.ok() ? Result<std::optional<Moved>>(std::move(forked).value())
                           : forked.problem();
    }
    failed_ = Problem{
        say("{fault} Nothing more is written to {file}. Save the session elsewhere to go on.",
            {{"fault", file_.fault_said()}, {"file", file_name(path_)}})};
    return *failed_;
}

Result<Moved> SessionFile::fork(std::string_view line, const std::string& when, Trouble why)
{
    std::string all = bytes_ + std::string(line);
    for (int number = 1; number <= copies_max; ++number) {
        std::string path = copy_name(path_, when, number);
        if (is_there(path, disk_)) {
            continue;
        }
        Moved moved{path, why_moved(why, path_, path)};
        auto made = write_verified(path, all, disk_);
        if (made.ok()) {
            go_on_in(std::move(path), std::move(made).value());
            bytes_ = std::move(all);
            return moved;
        }
        if (!is_there(path, disk_)) {
            break;
        }
    }
    failed_ = Problem{why_stuck(why, path_)};
    return *failed_;
}

Result<Moved> SessionFile::save_as(const std::string& path)
{
    Moved moved{path, say("The session goes on in {to}.", {{"to", file_name(path)}})};
    std::string own = path;
    auto made = write_verified(path, bytes_, disk_);
    if (!made.ok()) {
        return made.problem();
    }
    go_on_in(std::move(own), std::move(made).value());
    return moved;
}

}  // namespace jointly
