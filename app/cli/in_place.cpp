#include "app/cli/in_place.h"

#include "app/cli/papers.h"
#include "core/base/base64.h"
#include "core/base/say.h"
#include "core/disk/replace_file.h"
#include "core/documents/contract/contract_file.h"
#include "core/documents/printable.h"
#include "core/record/attachments.h"

#include <optional>
#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

std::optional<std::string> original_docx(const Loaded& loaded)
{
    const auto& attachments = loaded.session.attachments;
    for (auto one = attachments.rbegin(); one != attachments.rend(); ++one) {
        const AttachmentKept* const kept = one->kind == AttachmentKind::contract
                                             ? kept_attachment(loaded.record, one->id)
                                             : nullptr;
        auto bytes = kept == nullptr ? std::nullopt : from_base64(kept->content);
        if (bytes && may_be_docx(*bytes)) {
            return bytes;
        }
    }
    return std::nullopt;
}

}  // namespace

bool has_original_docx(const Loaded& loaded) { return original_docx(loaded).has_value(); }

Result<InPlaceDocx> successor_in_place(
    const Loaded& loaded, const Successor& successor, const std::string& author)
{
    const auto original = original_docx(loaded);
    if (!original) {
        return Problem{
            say("No DOCX of the current contract is kept with this session. Write the changes as a "
                "DOCX of its own: --format docx.")};
    }
    return redlined_in_place(
        *original, successor.before, successor.after, in_place_look(author, last_moment(loaded)));
}

int hand_over_in_place(const Result<InPlaceDocx>& docx, const PaperOptions& paper, Console& console)
{
    if (paper.out.empty()) {
        return fail(
            console, Problem{say("A DOCX is no text for a screen. Name a file for it with -o.")});
    }
    if (!docx.ok()) {
        return fail(console, docx.problem());
    }
    if (const Refusable kept = write_new_file(paper.out, docx.value().bytes); !kept.ok()) {
        return fail(console, kept.problem());
    }
    tell_shown_labels(docx.value(), console);
    console.out << say("Wrote {file}.", {{"file", paper.out}}) << '\n';
    return done;
}

void tell_shown_labels(const InPlaceDocx& docx, const Console& console)
{
    for (const ShownLabel& one : docx.labels) {
        const std::string words = printable_line(one.words);
        const std::string shown = printable_line(one.shown);
        console.err << (one.agreed.empty()
                            ? say("“{words}” has no label, and the DOCX numbers it “{shown}”.",
                                {{"words", words}, {"shown", shown}})
                            : say("“{label}” ({words}) is numbered “{shown}” by the DOCX.",
                                {{"label", printable_line(one.agreed)}, {"words", words},
                                    {"shown", shown}}))
                    << '\n';
    }
}

InPlaceLook in_place_look(const std::string& author, ToldTime at)
{
    return {author.empty() ? say("Joint drafting team") : author, at};
}

}  // namespace jointly::cli
