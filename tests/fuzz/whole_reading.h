// What must hold of every reading of a contract, whatever file it is from.
#pragma once

#include "core/documents/contract/read_contract.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace jointly {

inline void must_be_whole(const ReadContract& read)
{
    must(read.lines.size() == read.contract.size(), "a provision begins on no line");
    must(std::is_sorted(read.lines.begin(), read.lines.end()), "provisions are out of order");
    int deepest = 0;
    for (const ProvisionText& provision : read.contract) {
        must(provision.depth >= 0 && provision.depth <= deepest, "a provision stands below none");
        deepest = provision.depth + 1;
        must(!provision.label.empty() || !provision.title.empty() || !provision.text.empty(),
            "a provision is empty");
        must(is_valid_utf8(provision.label) && is_valid_utf8(provision.title)
                 && is_valid_utf8(provision.text),
            "a provision cannot be read");
    }
}

inline void must_be_said_of(const ReadContract& read)
{
    must(read.notes.size() <= reading_notes_max + 1, "there are more notes than there may be");
    for (const ReadingNote& note : read.notes) {
        must(!note.text.empty() && is_valid_utf8(note.text), "a note cannot be read");
    }
    for (const ContentsEntry& entry : read.contents) {
        must(!entry.label.empty() || !entry.title.empty(), "the contents have an empty line");
    }
}

[[nodiscard]] inline bool has_labels(const ReadContract& read)
{
    return std::any_of(read.contract.begin(), read.contract.end(),
        [](const ProvisionText& provision) { return !provision.label.empty(); });
}

}  // namespace jointly
