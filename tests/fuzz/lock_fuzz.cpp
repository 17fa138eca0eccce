// The note of who holds a session open, which anybody may have written: core/disk/lock.h.
//
// Whoever is turned away gets one line that shows all there is in it, and not more than is read of a note.
#include "core/disk/lock.h"
#include "core/documents/printable.h"
#include "tests/fuzz/in_memory.h"
#include "tests/fuzz/target.h"

namespace jointly {

std::vector<std::string_view> outcomes() { return {"nobody named", "somebody named"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr std::size_t longest = 1'000;
    static FileInMemory memory;
    static const DiskCalls disk = memory.disk();
    memory.hold(bytes);
    const auto lock = FileLock::take("day.ibb", disk);
    must(!lock.ok(), "a lock was taken that another holds");
    const std::string& sentence = lock.problem().text;
    must_be_said(lock.problem());
    must(printable_line(sentence) == sentence, "who holds a lock is not said in one plain line");
    must(sentence.size() < longest, "who holds a lock is said at length");
    return sentence.find('(') == std::string::npos ? "nobody named" : "somebody named";
}

}  // namespace jointly
