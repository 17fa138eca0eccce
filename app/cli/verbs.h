// One function for each verb, in a file of its own. Only this folder includes it.
#pragma once

#include "app/cli/cli.h"
#include "core/agreement/sheet_templates.h"
#include "core/documents/contract/read_docx.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly::cli {

inline constexpr std::array<std::string_view, 32> verb_names{"new", "do", "people", "attach",
    "attachments", "redact", "show", "consensus", "draft", "minutes", "ledger", "since", "adjourn",
    "successor", "packet", "thread", "update", "redline", "diff", "inspect", "export", "contract",
    "ta", "release", "initials", "templates", "verify", "checkpoint", "screenshot", "mirror",
    "caucus", "help"};

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrong_usage = 2;

// Says the sentence on the error stream; the exit code for it.
[[nodiscard]] int fail(Console& console, const Problem& problem);

struct NewOptions {
    std::string file;
    std::string seed;
};
[[nodiscard]] int run_new(const NewOptions&, Console&);

struct DoOptions {
    std::string file;
    std::string script = "-";
    bool keep_going = false;
    std::string copy;  // the folder of a second copy; empty: none
};
[[nodiscard]] int run_do(const DoOptions&, Console&);

struct ShowOptions {
    std::string file;
    std::uint32_t issue = 0;  // 0: all
    std::optional<std::uint64_t> at;
    bool json = false;
};
[[nodiscard]] int run_show(const ShowOptions&, Console&);

struct ConsensusOptions {
    std::string file;
    bool json = false;
};
[[nodiscard]] int run_consensus(const ConsensusOptions&, Console&);

// How a document leaves: see papers.h.
struct PaperOptions {
    std::string format = "text";
    std::string out;     // empty: to standard output
    std::string author;  // of tracked changes; empty: the joint drafting team
};

// Which templates a paper is made with.
struct TemplateOptions {
    std::string folder;  // empty: the facilitator's own, where there are any
    Convention convention = Convention::us;
};
// What is to be said of them goes to the error stream.
[[nodiscard]] Result<SheetTemplates> templates_for(const TemplateOptions&, Console&);

[[nodiscard]] int run_templates_list(Console&);
[[nodiscard]] int run_templates_export(const TemplateOptions&, Console&);
[[nodiscard]] int run_templates_check(const TemplateOptions&, Console&);
// `name` is empty for all of them.
[[nodiscard]] int run_templates_restore(const TemplateOptions&, const std::string& name, Console&);

struct DraftOptions {
    std::string file;
    std::string ta;
    std::uint32_t issue = 0;
    bool all = false;
    TemplateOptions templates;
    PaperOptions paper;
};
[[nodiscard]] int run_draft(const DraftOptions&, Console&);

// From an agreement to its grounds, or from an interest to its clauses: one of the two is named.
struct ThreadOptions {
    std::string file;
    std::string ta;
    int interest = 0;         // the spoken number; 0: none
    std::uint32_t issue = 0;  // of the interest
    PaperOptions paper;
};
[[nodiscard]] int run_thread(const ThreadOptions&, Console&);

struct MinutesOptions {
    std::string file;
    int meeting = 0;  // 0: all
    PaperOptions paper;
};
[[nodiscard]] int run_minutes(const MinutesOptions&, Console&);

struct LedgerOptions {
    std::string file;
    PaperOptions paper;
};
[[nodiscard]] int run_ledger(const LedgerOptions&, Console&);

struct SinceOptions {
    std::string file;
    std::optional<std::uint64_t> from;  // nothing: since the last meeting closed
};
[[nodiscard]] int run_since(const SinceOptions&, Console&);

struct AdjournOptions {
    std::string file;
    std::string out;   // the folder in which each party gets one
    bool pdf = false;  // of each paper too
    TemplateOptions templates;
};
[[nodiscard]] int run_adjourn(const AdjournOptions&, Console&);

struct PeopleOptions {
    std::string file;
    std::string list;
    bool preview = false;
};
[[nodiscard]] int run_people(const PeopleOptions&, Console&);

struct AttachOptions {
    std::string file;
    std::string document;
    std::string kind = "other";
    std::uint32_t issue = 0;  // 0: of none
    std::string ta;           // empty: of none
};
[[nodiscard]] int run_attach(const AttachOptions&, Console&);

struct AttachmentsOptions {
    std::string file;
    std::string folder;  // empty: only list them
};
[[nodiscard]] int run_attachments(const AttachmentsOptions&, Console&);

struct RedactOptions {
    std::string file;
    std::vector<std::uint64_t> entries;
    std::vector<std::pair<std::string, std::string>> by;  // a party, and who consents for it
    bool repeats = false;
    std::string find;
};
[[nodiscard]] int run_redact(const RedactOptions&, Console&);

struct UpdateOptions {
    std::string file;
    int meeting = 0;  // 0: the last one
    PaperOptions paper;
};
[[nodiscard]] int run_update(const UpdateOptions&, Console&);

struct SuccessorOptions {
    std::string file;
    bool clean = false;
    bool changes_alone = false;
    TemplateOptions templates;
    PaperOptions paper;
};
[[nodiscard]] int run_successor(const SuccessorOptions&, Console&);

struct PacketOptions {
    std::string file;
    std::string out;     // the folder that is made
    std::string author;  // of tracked changes; empty: the joint drafting team
    bool pdf = false;    // of each paper too
    TemplateOptions templates;
};
[[nodiscard]] int run_packet(const PacketOptions&, Console&);

struct RedlineOptions {
    std::string before;  // a file that holds a contract
    std::string after;
    Revisions revisions = Revisions::ask;  // of both
    bool changes_alone = false;
    PaperOptions paper;
};
[[nodiscard]] int run_redline(const RedlineOptions&, Console&);

struct ContractImportOptions {
    std::string file;
    std::string contract;             // a text file or a DOCX
    std::vector<std::string> levels;  // "812=section": what begins at a line
    Revisions revisions = Revisions::ask;
    bool text_only = false;  // the original is not kept
    bool preview = false;
};
[[nodiscard]] int run_contract_import(const ContractImportOptions&, Console&);

struct ContractShowOptions {
    std::string file;
};
[[nodiscard]] int run_contract_show(const ContractShowOptions&, Console&);

struct TaImportOptions {
    std::string file;
    std::string ta;
    std::string draft;  // a DOCX, text or Markdown
    std::string from;   // the party whose the draft is
    std::string by;     // "Dana Ortiz, Counsel"
    Revisions revisions = Revisions::accept;
    int of_revision = 0;     // that it was written over; 0: as it says itself
    bool text_only = false;  // the file is not kept
    bool preview = false;
};
[[nodiscard]] int run_ta_import(const TaImportOptions&, Console&);

struct ReleaseImportOptions {
    std::string file;
    std::string release;  // that a caucus wrote
    bool preview = false;
};
[[nodiscard]] int run_release_import(const ReleaseImportOptions&, Console&);

struct InitialsImportOptions {
    std::string file;
    std::string signature;  // that a caucus wrote
    bool preview = false;
};
[[nodiscard]] int run_initials_import(const InitialsImportOptions&, Console&);

struct VerifyOptions {
    std::string file;
    bool diff = false;
    std::string other;      // the copy to compare with
    std::string signature;  // a file to hold against it; empty: those that it holds itself
};
[[nodiscard]] int run_verify(const VerifyOptions&, Console&);

struct DiffOptions {
    std::string first;
    std::string second;
    bool entries = false;  // each of those that one copy has alone, too
};
[[nodiscard]] int run_diff(const DiffOptions&, Console&);

struct InspectOptions {
    std::vector<std::string> files;
    bool all = false;  // every word, not only the first of each kind
    bool json = false;
};
[[nodiscard]] int run_inspect(const InspectOptions&, Console&);

struct ExportOptions {
    std::string file;
    std::string out;       // the session file that is made
    bool clean = false;    // what nobody goes by any more is left out
    std::string audience;  // "public", or a party; empty: whoever gets it
};
[[nodiscard]] int run_export(const ExportOptions&, Console&);

struct CheckpointOptions {
    std::string file;
    std::string check;  // a code, or a file with a checkpoint; empty: take one
    bool light = false;
};
[[nodiscard]] int run_checkpoint(const CheckpointOptions&, Console&);

// A page of the wall.
struct PageOptions {
    std::string name = "issue";
    std::uint32_t issue = 0;  // 0: the one the room turned to
    std::optional<std::uint64_t> at;
};

struct ScreenshotOptions {
    std::string file;
    PageOptions page;
    std::string size = "1920x1080";
    std::string theme = "light";
    int sheet = 1;
    std::string out;
};
[[nodiscard]] int run_screenshot(const ScreenshotOptions&, Console&);

struct MirrorOptions {
    std::string file;
    PageOptions page;
    std::string out;
};
[[nodiscard]] int run_mirror(const MirrorOptions&, Console&);

[[nodiscard]] int run_help(const std::string& topic, Console&);

}  // namespace jointly::cli
