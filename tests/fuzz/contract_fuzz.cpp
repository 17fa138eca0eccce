// The text of a contract, Markdown behind a line "markdown": core/documents/contract/read_contract.h.
//
// No letter or digit is lost or made, provisions nest without a gap, all text can be read, and the same bytes
// read the same.
#include "core/documents/contract/read_contract.h"
#include "tests/core/documents/contract_words.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/whole_reading.h"

namespace jointly {

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
    return has_labels(read) ? "with provisions" : "without labels";
}

}  // namespace jointly
