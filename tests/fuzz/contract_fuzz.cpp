// The text of a contract, Markdown behind a line "markdown": core/documents/contract/read_contract.h.
//
// No letter or digit is lost or made, provisions nest without a gap, all text can be read, and the same bytes
// read the same.
#include "core/documents/contract/read_contract.h"
#include "tests/core/documents/contract_words.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace jointly {

namespace {

void must_be_whole(const ReadContract& read)
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

void must_be_said_of(const ReadContract& read)
{
    must(read.notes.size() <= reading_notes_max + 1, "there are more notes than there may be");
    for (const ReadingNote& note : read.notes) {
        must(!note.text.empty() && is_valid_utf8(note.text), "a note cannot be read");
    }
    for (const ContentsEntry& entry : read.contents) {
        must(!entry.label.empty() || !entry.title.empty(), "the contents have an empty line");
    }
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"refused", "without labels", "with provisions", "with contents"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr std::string_view mark = "markdown\n";
    const TextKind kind = bytes.starts_with(mark) ? TextKind::markdown : TextKind::plain;
    bytes.remove_prefix(kind == TextKind::markdown ? mark.size() : 0);
    const auto result = read_contract(bytes, kind);
    if (!result.ok()) {
        must_be_said(result.problem());
        return "refused";
    }
    const ReadContract& read = result.value();
    const auto source = source_text(bytes, kind);
    must(
        source.ok() && letters_in(read) == letters_in(source.value()), "letters are lost, or made");
    must_be_whole(read);
    must_be_said_of(read);
    must(read_contract(bytes, kind).value() == read, "the same bytes read otherwise");
    if (!read.contents.empty()) {
        return "with contents";
    }
    const bool labelled = std::any_of(read.contract.begin(), read.contract.end(),
        [](const ProvisionText& provision) { return !provision.label.empty(); });
    return labelled ? "with provisions" : "without labels";
}

}  // namespace jointly
