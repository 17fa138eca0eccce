// The documents that are kept with a session: a list, or the files themselves.
#include "core/record/attachments.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/base64.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/disk/folders.h"
#include "core/disk/replace_file.h"
#include "core/process/names.h"

#include <filesystem>
#include <ostream>

namespace jointly::cli {

namespace {

// The bytes; nothing where they were redacted.
std::optional<std::string> bytes_of(const Loaded& loaded, const Attachment& attachment)
{
    const AttachmentKept* const kept = kept_attachment(loaded.record, attachment.id);
    return kept == nullptr ? std::nullopt : from_base64(kept->content);
}

// A name that stays in its folder whatever the session file says: no folder marks, no controls, and the
// label before it.
std::string file_name_for(const Attachment& attachment)
{
    std::string name = label_of(attachment.id) + " ";
    for (const char sign : attachment.name) {
        const auto byte = static_cast<unsigned char>(sign);
        const bool fits =
            byte >= 0x20 && byte != 0x7F && sign != '/' && sign != '\\' && sign != ':';
        name += fits ? sign : '-';
    }
    return name;
}

void list_one(
    const Attachment& attachment, const std::optional<std::string>& bytes, std::ostream& out)
{
    out << say("{label}  {name} ({kind})\n",
        {{"label", label_of(attachment.id)}, {"name", attachment.name},
            {"kind", name_of(attachment.kind)}});
    if (attachment.issue) {
        out << say("      Issue {issue}\n", {{"issue", attachment.issue.value}});
    }
    if (attachment.ta) {
        out << say("      {ta}\n", {{"ta", label_of(attachment.ta)}});
    }
    if (!bytes) {
        out << say("      Its bytes are not in the file.\n");
        return;
    }
    out << say("      {size}, SHA-256 {hash}\n",
        {{"size", size_words(bytes->size())}, {"hash", to_hex(sha256(*bytes))}});
}

Refusable make_folder(const std::string& folder)
{
    std::error_code error;
    return std::filesystem::is_directory(folder, error) ? Refusable(Done{})
                                                        : create_new_folder(folder);
}

}  // namespace

int run_attachments(const AttachmentsOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const auto& attachments = loaded.value().session.attachments;
    if (attachments.empty()) {
        console.out << say(
            "No document is kept yet. Keep one with: jointly attach FILE.ibb DOCUMENT")
                    << '\n';
        return done;
    }
    if (!options.folder.empty()) {
        if (const Refusable made = make_folder(options.folder); !made.ok()) {
            return fail(console, made.problem());
        }
    }
    for (const Attachment& attachment : attachments) {
        const auto bytes = bytes_of(loaded.value(), attachment);
        list_one(attachment, bytes, console.out);
        if (options.folder.empty() || !bytes) {
            continue;
        }
        const std::string path = options.folder + "/" + file_name_for(attachment);
        if (const Refusable kept = write_new_file(path, *bytes); !kept.ok()) {
            return fail(console, kept.problem());
        }
        console.out << say("      Wrote {file}.", {{"file", path}}) << '\n';
    }
    return done;
}

}  // namespace jointly::cli
