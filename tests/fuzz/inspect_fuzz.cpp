// A file that is looked into before it leaves the building: core/documents/inspect.
//
// An input that begins as a PDF or an archive is read as one; behind a line "docx" it stands in the parts of a DOCX
// (docx_input.h); any other is read as every form of text. What is told is bounded, one line each, and the same twice.
#include "core/documents/inspect/inspect_docx.h"
#include "core/documents/inspect/inspect_pdf.h"
#include "core/documents/inspect/inspect_text.h"
#include "core/documents/printable.h"
#include "tests/fuzz/docx_input.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <set>
#include <string>

namespace jointly {

namespace {

constexpr std::string_view docx_mark = "docx\n";

void must_hold(const Inspection& told)
{
    must(!told.kind.empty() && !told.about.empty(), "a file is told of without a word");
    std::set<std::string> keys;
    for (const Finding& finding : told.findings) {
        must(keys.insert(finding.key).second, "two findings have one key");
        must(finding.words.size() <= finding.count, "more words are told than were counted");
        must(finding.words.size() <= finding_words_max, "too many words are kept");
        for (const std::string& words : finding.words) {
            must(!words.empty() && printable_line(words) == words, "words cannot be printed");
            must(words.size() <= finding_text_max * 4, "one of them is too long");
        }
    }
}

std::string_view fuzz_docx(const std::string& docx)
{
    const auto told = inspect_docx(docx);
    if (!told.ok()) {
        must_be_said(told.problem());
        return "refused";
    }
    must_hold(told.value());
    must(inspect_docx(docx).value() == told.value(), "a DOCX is told in two ways");
    return told.value().kind == "docx" ? "a docx" : "an archive";
}

bool tells_something(const Inspection& told)
{
    return std::any_of(told.findings.begin(), told.findings.end(),
        [](const Finding& finding) { return finding.key != "lines" && finding.count > 0; });
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"refused", "a docx", "an archive", "a pdf", "a bare text", "a text with more in it",
        "no text"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    if (bytes.starts_with(docx_mark)) {
        return fuzz_docx(docx_input(bytes.substr(docx_mark.size())));
    }
    if (bytes.starts_with("PK")) {
        return fuzz_docx(std::string(bytes));
    }
    if (is_pdf(bytes)) {
        const Inspection told = inspect_pdf(bytes);
        must_hold(told);
        must(inspect_pdf(bytes) == told, "a PDF is told in two ways");
        return "a pdf";
    }
    if (!is_valid_utf8(bytes)) {
        return "no text";
    }
    bool more = false;
    for (const TextForm form :
        {TextForm::plain, TextForm::markdown, TextForm::html, TextForm::csv}) {
        const Inspection told = inspect_text(bytes, form);
        must_hold(told);
        must(inspect_text(bytes, form) == told, "a text is told in two ways");
        more = more || tells_something(told);
    }
    return more ? "a text with more in it" : "a bare text";
}

}  // namespace jointly
