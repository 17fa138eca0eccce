// Changes in the DOCX of a contract itself: core/documents/in_place/in_place.h.
//
// Provisions are reworded, struck and added by their places. Whatever file it is, either the changes are refused in
// a sentence, or all of them rejected it reads as it did, it has revisions now, and the same bytes come out twice.
#include "core/documents/contract/read_docx.h"
#include "core/documents/in_place/in_place.h"
#include "tests/fuzz/docx_input.h"
#include "tests/fuzz/target.h"

#include <string>

namespace jointly {

namespace {

// Something for each kind of change, told by where a provision stands and how long it is.
ContractText changed(const ContractText& before)
{
    ContractText after;
    for (std::size_t at = 0; at < before.size(); ++at) {
        ProvisionText one = before[at];
        const std::size_t kind = (at + one.text.size()) % 7;
        const std::size_t blank = one.text.find(' ');
        if (kind == 1 && at + 1 == before.size()) {
            continue;
        }
        if (kind == 2 && blank != std::string::npos) {
            one.text.replace(0, blank, "Nine");
        } else if (kind == 3 && !one.verbatim) {
            one.text += one.text.empty() ? "New words." : " More words.\nAnd a paragraph.";
        } else if (kind == 4 && blank != std::string::npos && !one.verbatim) {
            one.text[blank] = '\n';
        } else if (kind == 5) {
            one.text.clear();
        }
        after.push_back(one);
        if (kind == 6) {
            after.push_back({ProvisionLevel::clause, one.depth, "(z)", {}, "It is new.", false});
        }
    }
    return after;
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"no contract", "refused", "nothing changed", "changed"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const std::string original = docx_input(bytes);
    const auto read = read_docx_contract(original, Revisions::reject);
    if (!read.ok()) {
        return "no contract";
    }
    const ContractText& before = read.value().contract;
    const ContractText after = changed(before);
    const InPlaceLook look{"Joint drafting team", {0, 0}};
    const auto written = redlined_in_place(original, before, after, look);
    const auto again = redlined_in_place(original, before, after, look);
    must(written.ok() == again.ok(), "the same changes were refused and not refused");
    if (!written.ok()) {
        must_be_said(written.problem());
        return "refused";
    }
    must(written.value().bytes == again.value().bytes, "the same changes gave other bytes");
    const auto rejected = read_docx_contract(written.value().bytes, Revisions::reject);
    must(rejected.ok() && rejected.value().contract == before,
        "with its changes rejected the file reads otherwise");
    const auto accepted = read_docx_contract(written.value().bytes, Revisions::accept);
    must(accepted.ok() || after.empty(), "with its changes accepted the file cannot be read");
    return before == after ? "nothing changed" : "changed";
}

}  // namespace jointly
