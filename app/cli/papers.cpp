#include "app/cli/papers.h"

#include "core/base/number.h"
#include "core/base/say.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_csv.h"
#include "core/documents/write_docx.h"
#include "core/documents/write_html.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

constexpr std::array docx_formats{std::pair{"docx", DocxChanges::tracked},
    std::pair{"docx-clean", DocxChanges::clean}, std::pair{"docx-visual", DocxChanges::visual}};

constexpr const char* pdf = "pdf";

// "2026-03-02T16:42:00-08:00"; of no moment: empty.
std::string iso_moment(ToldTime at)
{
    if (at.at_ms == 0) {
        return {};
    }
    return iso(local_date(at.at_ms, at.utc_offset_min)) + "T"
         + clock_time(at.at_ms, at.utc_offset_min) + ":00" + offset_text(at.utc_offset_min);
}

// Word of a format that is written as DOCX; else the end.
const auto* docx_named(const std::string& format)
{
    return std::find_if(docx_formats.begin(), docx_formats.end(),
        [&](const auto& known) { return format == known.first; });
}

}  // namespace

Result<std::string> paper_bytes(
    const Document& document, const PaperOptions& paper, ToldTime at, const Console& console)
{
    if (paper.format == pdf) {
        if (!console.write_pdf) {
            return Problem{say("The program that writes PDFs, jointly-pdf, is not beside this one. "
                               "Install Jointly again, or write HTML.")};
        }
        return console.write_pdf(document, paper.author, iso_moment(at));
    }
    const auto* const docx = docx_named(paper.format);
    if (docx == docx_formats.end()) {
        return written(document, paper.format);
    }
    return write_docx(document,
        {docx->second, paper.author.empty() ? say("Joint drafting team") : paper.author, at});
}

const std::vector<std::string>& paper_formats()
{
    static const std::vector<std::string> formats = [] {
        std::vector<std::string> all{"text", "markdown", "html", "csv", pdf};
        for (const auto& docx : docx_formats) {
            all.emplace_back(docx.first);
        }
        return all;
    }();
    return formats;
}

std::string written(const Document& document, const std::string& format)
{
    return format == "markdown" ? write_markdown(document)
         : format == "html"     ? write_html(document)
         : format == "csv"      ? write_csv(document)
                                : write_text(document);
}

int hand_over(const Document& document, const PaperOptions& paper, ToldTime at, Console& console)
{
    if (paper.format == pdf && paper.out.empty() && console.out_is_terminal) {
        return fail(console,
            Problem{
                say("A PDF is nothing for a terminal to show. Name a new file for it: -o FILE")});
    }
    if (paper.out.empty() && docx_named(paper.format) != docx_formats.end()) {
        return fail(
            console, Problem{say("A DOCX is no text for a screen. Name a file for it with -o.")});
    }
    const auto bytes = paper_bytes(document, paper, at, console);
    if (!bytes.ok()) {
        return fail(console, bytes.problem());
    }
    if (paper.out.empty()) {
        console.out << bytes.value();
        return done;
    }
    if (const Refusable kept = write_new_file(paper.out, bytes.value()); !kept.ok()) {
        return fail(console, kept.problem());
    }
    console.out << say("Wrote {file}.", {{"file", paper.out}}) << '\n';
    return done;
}

Result<const Ta*> agreement_named(const Session& session, std::string_view name)
{
    std::string_view digits = name;
    if (digits.starts_with("TA-") || digits.starts_with("ta-")) {
        digits.remove_prefix(3);
    }
    const auto number = whole_number(digits);
    const Ta* const ta =
        number ? find(session, TaId{static_cast<std::uint32_t>(*number)}) : nullptr;
    if (ta == nullptr) {
        return Problem{
            say("There is no tentative agreement {name}. Write it like TA-1.", {{"name", name}})};
    }
    return ta;
}

ToldTime last_moment(const Loaded& loaded)
{
    if (loaded.record.empty()) {
        return {};
    }
    const std::int64_t at_ms = loaded.record.back().stamp.at_ms;
    const Meeting* const meeting = meeting_at(loaded.session, at_ms);
    return {at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min};
}

ToldTime moment_of(const Loaded& loaded, int number)
{
    if (number > 0) {
        const Meeting& meeting = loaded.session.meetings[static_cast<std::size_t>(number) - 1];
        if (!meeting.open) {
            return {meeting.closed_ms, meeting.utc_offset_min};
        }
    }
    return last_moment(loaded);
}

Result<Loaded> read_session(const std::string& file, Console& console)
{
    auto loaded = load_file(file);
    if (loaded.ok() && !loaded.value().notice.empty()) {
        console.err << loaded.value().notice << '\n';
    }
    return loaded;
}

}  // namespace jointly::cli
