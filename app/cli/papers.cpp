#include "app/cli/papers.h"

#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_csv.h"
#include "core/documents/write_html.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"

#include <ostream>

namespace jointly::cli {

const std::vector<std::string>& paper_formats()
{
    static const std::vector<std::string> formats{"text", "markdown", "html", "csv"};
    return formats;
}

std::string written(const Document& document, const std::string& format)
{
    return format == "markdown" ? write_markdown(document)
         : format == "html"     ? write_html(document)
         : format == "csv"      ? write_csv(document)
                                : write_text(document);
}

int hand_over(
    const Document& document, const std::string& format, const std::string& out, Console& console)
{
    const std::string text = written(document, format);
    if (out.empty()) {
        console.out << text;
        return done;
    }
    if (const Refusable kept = write_new_file(out, text); !kept.ok()) {
        return fail(console, kept.problem());
    }
    console.out << say("Wrote {file}.", {{"file", out}}) << '\n';
    return done;
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
