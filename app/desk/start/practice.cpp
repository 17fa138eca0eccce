#include "app/desk/start/practice.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/say.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/journal/line.h"
#include "core/journal/store.h"
#include "core/session/find.h"

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace jointly {

namespace {

constexpr const char* example_name = "tamarack-valley-2026.ibb";

Refusable mark(const std::string& copy)
{
    auto store = Store::open(copy, machine_surroundings());
    if (!store.ok()) {
        return store.problem();
    }
    const auto act = [&](Command command) -> Refusable {
        const auto done = store.value().do_now(Act{std::move(command)});
        return done.ok() ? Refusable(Done{}) : Refusable(done.problem());
    };
    Refusable so_far = Done{};
    const auto close = [&](bool open, Command command) {
        if (so_far.ok() && open) {
            so_far = act(std::move(command));
        }
    };
    // A test that nobody has answered cannot be closed, only taken back.
    while (const Test* const test = open_test(store.value().session())) {
        if (!act(CloseTest{test->id}).ok()) {
            const auto undone = store.value().do_now(Act{Undo{}});
            if (!undone.ok()) {
                return undone.problem();
            }
        }
    }
    close(open_caucus(store.value().session()) != nullptr, EndCaucus{});
    close(open_meeting(store.value().session()) != nullptr, CloseMeeting{});
    close(true, BeginPractice{});
    return so_far;
}

}  // namespace

Result<std::string> practice_copy(const std::string& session)
{
    const auto bytes = read_file(session, file_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    const std::string folder = temporary_folder() + "/practice-" + to_hex(random_bytes(8));
    if (Refusable made = create_private_folder(temporary_folder()); !made.ok()) {
        return made.problem();
    }
    if (Refusable made = create_new_folder(folder); !made.ok()) {
        return made.problem();
    }
    const std::string copy = folder + "/" + std::filesystem::path(session).filename().string();
    if (Refusable kept = write_new_file(copy, bytes.value()); !kept.ok()) {
        return kept.problem();
    }
    if (Refusable marked = mark(copy); !marked.ok()) {
        throw_away(copy);
        return marked.problem();
    }
    return copy;
}

void throw_away(const std::string& copy)
{
    const auto folder = std::filesystem::path(copy).parent_path();
    std::error_code unknown;
    if (folder.parent_path() == std::filesystem::path(temporary_folder())
        && folder.filename().string().starts_with("practice-")) {
        std::filesystem::remove_all(folder, unknown);
    }
}

Result<std::string> example_session()
{
    std::vector<std::filesystem::path> folders;
    if (const char* const told = std::getenv("JOINTLY_SESSIONS")) {
        folders.emplace_back(told);
    }
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    if (!unknown) {
        folders.push_back(program.parent_path() / "sessions");
    }
    folders.emplace_back(JOINTLY_SESSIONS_DIR);
    for (const auto& folder : folders) {
        const auto file = folder / example_name;
        if (std::filesystem::exists(file, unknown)) {
            return file.string();
        }
    }
    return Problem{
        say("The example round is not where Jointly was installed. Name a session to practise "
            "in: jointly --practice FILE.")};
}

}  // namespace jointly
