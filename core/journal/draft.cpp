#include "core/journal/draft.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"

#include <utility>

namespace jointly {

namespace {

// The first line; behind it the words to the end of the file.
std::string head_of(std::string_view words) { return "IBBD1 " + to_hex(sha256(words)) + "\n"; }

}  // namespace

std::string draft_path(const std::string& session) { return session + ".draft"; }

Refusable keep_draft(const std::string& session, std::string_view words, const DiskCalls& disk)
{
    if (Refusable fit = check_words(say("What is typed"), words, draft_max_bytes); !fit.ok()) {
        return fit;
    }
    if (tidy(words).empty()) {
        return drop_draft(session, disk);
    }
    return replace_loose(draft_path(session), head_of(words) + std::string(words), disk);
}

Refusable drop_draft(const std::string& session, const DiskCalls& disk)
{
    return remove_file(draft_path(session), disk);
}

std::string draft_beside(const std::string& session, const DiskCalls& disk)
{
    const std::size_t head_bytes = head_of("").size();
    const auto kept = read_no_link(draft_path(session), head_bytes + draft_max_bytes, disk);
    if (!kept.ok() || kept.value().size() < head_bytes) {
        return {};
    }
    const std::string words = kept.value().substr(head_bytes);
    if (!kept.value().starts_with(head_of(words)) || !is_valid_utf8(words)) {
        return {};
    }
    // Whoever can write beside the session can write a draft: nothing hidden comes into the line with it.
    return tidy(words, true);
}

bool draft_is_older(const std::string& session, const DiskCalls& disk)
{
    struct stat draft {};
    struct stat record {};
    if (disk.stat(draft_path(session).c_str(), &draft) != 0
        || disk.stat(session.c_str(), &record) != 0) {
        return false;
    }
    const auto when = [](const struct stat& found) {
        return std::pair{found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
    };
    return when(draft) < when(record);
}

}  // namespace jointly
