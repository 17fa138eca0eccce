// A contract in a DOCX: core/documents/contract/read_docx.h.
//
// Revisions are asked for exactly where there are some; provisions nest without a gap, all text can be read, and
// the same bytes read the same.
#include "core/documents/contract/read_docx.h"
#include "tests/fuzz/docx_input.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/whole_reading.h"

#include <string>

namespace jointly {

namespace {

void must_hold(const Result<ReadContract>& result)
{
    if (!result.ok()) {
        must_be_said(result.problem());
        return;
    }
    must_be_whole(result.value());
    must_be_said_of(result.value());
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"refused", "without labels", "with provisions", "with contents", "with changes"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const std::string docx = docx_input(bytes);
    const auto asked = read_docx_contract(docx, Revisions::ask);
    const auto accepted = read_docx_contract(docx, Revisions::accept);
    const auto rejected = read_docx_contract(docx, Revisions::reject);
    for (const auto* const result : {&asked, &accepted, &rejected}) {
        must_hold(*result);
    }
    if (!asked.ok()) {
        return accepted.ok() || rejected.ok() ? "with changes" : "refused";
    }
    const ReadContract& read = asked.value();
    must(accepted.ok() && accepted.value() == read, "without changes something was accepted");
    if (!read.contents.empty()) {
        return "with contents";
    }
    return has_labels(read) ? "with provisions" : "without labels";
}

}  // namespace jointly
