// What can be read in files before they leave the building.
#include "app/cli/inspected.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/documents/inspect/inspect_docx.h"
#include "core/documents/inspect/inspect_pdf.h"
#include "core/documents/inspect/inspect_text.h"
#include "core/journal/line.h"
#include "core/json/gate.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

// The first line, where it is JSON that names a format; else nothing.
std::string_view format_line(std::string_view bytes)
{
    const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size()));
    return check_json_line(line).ok() ? line : std::string_view{};
}

bool is_of(std::string_view line, std::string_view format)
{
    return line.find("\"fmt\":\"" + std::string(format) + "\"") != std::string_view::npos;
}

Inspected without_findings(
    std::string_view bytes, const std::string& name, std::string kind, std::string about)
{
    return {name, bytes.size(), Readers::anyone, {std::move(kind), std::move(about), {}}};
}

Inspected vault(std::string_view bytes, const std::string& name)
{
    const auto ends = std::count(bytes.begin(), bytes.end(), '\n');
    Inspected told{name, bytes.size(), Readers::passphrase,
        {"vault",
            say("A vault: a party's private notes, sealed. Its size and the number of its lines "
                "can be seen by anyone."),
            {{"lines", say("Lines"), static_cast<std::uint64_t>(ends)}}}};
    return told;
}

Result<Inspected> inspect_bytes(std::string_view bytes, const std::string& name, Console& console)
{
    const std::string_view line = format_line(bytes);
    if (is_of(line, "ibb-journal") || name.ends_with(".ibb")) {
        const auto loaded = load(bytes);
        if (!loaded.ok()) {
            return loaded.problem();
        }
        if (!loaded.value().notice.empty()) {
            (void)fail(console, Problem{say("{file}: {notice}",
                                    {{"file", name}, {"notice", loaded.value().notice}})});
        }
        return inspect_session(loaded.value(), bytes, name);
    }
    if (is_of(line, "jointly-vault")) {
        return vault(bytes, name);
    }
    if (is_of(line, "jointly-release")) {
        return inspect_release(bytes, name);
    }
    if (is_of(line, "jointly-signature")) {
        return inspect_signature(bytes, name);
    }
    return inspect_document(bytes, name);
}

}  // namespace

Result<Inspected> inspect_document(std::string_view bytes, const std::string& name)
{
    const auto told = [&](Inspection of) {
        return Inspected{name, bytes.size(), Readers::anyone, std::move(of)};
    };
    if (is_pdf(bytes)) {
        return told(inspect_pdf(bytes));
    }
    if (bytes.starts_with("PK")) {
        auto docx = inspect_docx(bytes);
        return docx.ok() ? Result<Inspected>(told(std::move(docx).value())) : docx.problem();
    }
    if (is_valid_utf8(bytes) && bytes.find('\0') == std::string_view::npos) {
        return told(inspect_text(bytes, text_form(bytes, name)));
    }
    return without_findings(bytes, name, "unknown",
        say("A kind of file that Jointly does not know. It did not look into it."));
}

int run_inspect(const InspectOptions& options, Console& console)
{
    const Words words = options.all ? Words::all : Words::first;
    std::vector<Inspected> files;
    int code = done;
    for (const std::string& file : options.files) {
        const auto bytes = read_file(file, file_max_bytes);
        auto inspected = bytes.ok() ? inspect_bytes(bytes.value(), file, console)
                                    : Result<Inspected>(bytes.problem());
        if (!inspected.ok()) {
            code = fail(console, Problem{say("{file}: {problem}",
                                     {{"file", file}, {"problem", inspected.problem().text}})});
            continue;
        }
        if (!options.json) {
            console.out << (files.empty() ? "" : "\n") << told(inspected.value(), words);
        }
        files.push_back(std::move(inspected).value());
    }
    if (options.json) {
        console.out << inspected_json(files, words) << '\n';
    }
    return code;
}

}  // namespace jointly::cli
