// The packet that goes to those who ratify: a folder of papers.
#include "core/agreement/packet.h"

#include "app/cli/in_place.h"
#include "app/cli/paper_folder.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/shown_labels_sheet.h"
#include "core/base/say.h"

#include <algorithm>
#include <ostream>

namespace jointly::cli {

namespace {

std::string ending_of(PaperFormat format)
{
    switch (format) {
        case PaperFormat::text: return ".txt";
        case PaperFormat::html: return ".html";
        case PaperFormat::csv: return ".csv";
        case PaperFormat::docx:
        case PaperFormat::docx_clean:
        case PaperFormat::docx_visual: break;
    }
    return ".docx";
}

// What can be read as a page can be printed as one.
bool has_pages(const PacketPaper& paper)
{
    return std::find(paper.formats.begin(), paper.formats.end(), PaperFormat::csv)
        == paper.formats.end();
}

// The changes in the DOCX that the contract was imported from, and what its lists make of the labels. What stands
// in the way is said, and the packet goes without.
void add_in_place(const Loaded& loaded, const PacketOptions& options, std::vector<PaperFile>& files,
    const Console& console)
{
    if (!has_original_docx(loaded)) {
        return;
    }
    const auto docx = successor_in_place(loaded, successor_of(loaded.session), options.author);
    if (!docx.ok()) {
        console.err << say(
            "The packet has no changes tracked in the contract's own DOCX. {problem}",
            {{"problem", docx.problem().text}})
                    << '\n';
        return;
    }
    files.push_back({"original-redline.docx", docx.value().bytes});
    if (!docx.value().labels.empty()) {
        files.push_back(
            {"original-labels.txt", written(shown_labels_sheet(docx.value().labels), "text")});
        tell_shown_labels(docx.value(), console);
    }
}

Result<std::vector<PaperFile>> files_of(
    const Loaded& loaded, const PacketOptions& options, Console& console)
{
    const auto templates = templates_for(options.templates, console);
    if (!templates.ok()) {
        return templates.problem();
    }
    const auto packet = packet_of(loaded.session, templates.value());
    if (!packet.ok()) {
        return packet.problem();
    }
    std::vector<PaperFile> files;
    for (const PacketPaper& paper : packet.value()) {
        const Document document =
            with_redaction_notes(paper.document, loaded.session, loaded.record);
        std::vector<std::pair<std::string, std::string>> formats;  // and the ending
        for (const PaperFormat format : paper.formats) {
            formats.emplace_back(word_of(format), ending_of(format));
        }
        if (options.pdf && has_pages(paper)) {
            formats.emplace_back("pdf", ".pdf");
        }
        for (const auto& [format, ending] : formats) {
            auto bytes =
                paper_bytes(document, {format, {}, options.author}, last_moment(loaded), console);
            if (!bytes.ok()) {
                return bytes.problem();
            }
            files.push_back({paper.name + ending, std::move(bytes).value()});
        }
    }
    add_in_place(loaded, options, files, console);
    return files;
}

}  // namespace

int run_packet(const PacketOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const auto files = files_of(loaded.value(), options, console);
    if (!files.ok()) {
        return fail(console, files.problem());
    }
    if (const Refusable kept = write_new_folder(options.out, files.value()); !kept.ok()) {
        return fail(console, kept.problem());
    }
    for (const PaperFile& file : files.value()) {
        console.out << say("Wrote {file}.", {{"file", options.out + "/" + file.name}}) << '\n';
    }
    return done;
}

}  // namespace jointly::cli
