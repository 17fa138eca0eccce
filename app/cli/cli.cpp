#include "app/cli/cli.h"

#include "app/cli/papers.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/documents/printable.h"

#include <ostream>

namespace jointly {

namespace {

// What the verbs are asked for, filled while the words are parsed.
struct Asked {
    cli::NewOptions make;
    cli::DoOptions act;
    cli::ShowOptions show;
    cli::ConsensusOptions consensus;
    cli::DraftOptions draft;
    cli::ThreadOptions thread;
    cli::MinutesOptions minutes;
    cli::LedgerOptions ledger;
    cli::SinceOptions since;
    cli::AdjournOptions adjourn;
    cli::PeopleOptions people;
    cli::AttachOptions attach;
    cli::AttachmentsOptions attachments;
    cli::RedactOptions redact;
    cli::UpdateOptions update;
    cli::SuccessorOptions successor;
    cli::PacketOptions packet;
    cli::RedlineOptions redline;
    cli::ContractImportOptions contract_import;
    cli::ContractShowOptions contract_show;
    cli::VerifyOptions verify;
    cli::CheckpointOptions checkpoint;
    cli::ScreenshotOptions screenshot;
    cli::MirrorOptions mirror;
    std::string topic;
};

void describe_writing(CLI::App& app, Asked& asked)
{
    auto* const make = app.add_subcommand("new", say("Make a new session file"));
    make->add_option(say("FILE"), asked.make.file, say("The file to make, ending in .ibb"))
        ->required();
    make->add_option(
        "--seed", asked.make.seed, say("For samples: hex digits that give its ids and salts"));

    auto* const act = app.add_subcommand("do", say("Do what a script says, one command a line"));
    act->add_option(say("FILE"), asked.act.file, say("The session"))->required();
    act->add_option(
        say("SCRIPT"), asked.act.script, say("The script; - reads from standard input"));
    act->add_flag("--keep-going", asked.act.keep_going, say("Go on after a line that is refused"));
    act->add_option(
        "--copy", asked.act.copy, say("A folder that gets a second copy of the session"));

    auto* const people = app.add_subcommand("people", say("Take people from a list in a CSV file"));
    people->add_option(say("FILE"), asked.people.file, say("The session"))->required();
    people->add_option(say("LIST"), asked.people.list, say("Columns: name, party, local, role"))
        ->required();
    people->add_flag(
        "--preview", asked.people.preview, say("Say who would join, and change nothing"));
}

void describe_documents(CLI::App& app, Asked& asked)
{
    auto* const attach = app.add_subcommand("attach", say("Keep a document with the session"));
    attach->add_option(say("FILE"), asked.attach.file, say("The session"))->required();
    attach
        ->add_option(say("DOCUMENT"), asked.attach.document, say("The file to keep, at most 3 MB"))
        ->required();
    attach->add_option("--kind", asked.attach.kind, say("contract, chart, signed-sheet or other"));
    attach->add_option("--issue", asked.attach.issue, say("It belongs to this issue"))
        ->check(CLI::NonNegativeNumber);
    attach->add_option("--ta", asked.attach.ta, say("It belongs to this agreement: TA-1"));

    auto* const attachments = app.add_subcommand("attachments", say("List the documents kept"));
    attachments->add_option(say("FILE"), asked.attachments.file, say("The session"))->required();
    attachments->add_option(
        "--write", asked.attachments.folder, say("A folder, made if missing, to write them to"));
}

void describe_redaction(CLI::App& app, Asked& asked)
{
    auto* const redact = app.add_subcommand(
        "redact", say("Take words out of the file by consent of every deciding party"));
    redact->add_option(say("FILE"), asked.redact.file, say("The session"))->required();
    redact->add_option(say("ENTRY"), asked.redact.entries,
        say("The numbers of the entries; none: finish what was agreed before"));
    redact->add_option("--by", asked.redact.by, say("PARTY NAME: who consents for a party"))
        ->allow_extra_args(false);
    redact->add_flag("--repeats", asked.redact.repeats, say("Entries that repeat the words too"));
    redact->add_option("--find", asked.redact.find, say("Only list the entries with these words"));
}

void describe_paper(CLI::App& verb, cli::PaperOptions& paper)
{
    verb.add_option("--format", paper.format,
            say("docx tracks the changes, docx-clean is the new text alone, docx-visual strikes "
                "and underlines"))
        ->check(CLI::IsMember(cli::paper_formats()));
    verb.add_option("-o", paper.out, say("A new file to write to"));
    verb.add_option("--author", paper.author,
        say("Whose the changes in a docx are, a role: Joint drafting team"));
}

void describe_reading(CLI::App& app, Asked& asked)
{
    auto* const show = app.add_subcommand("show", say("Print what the wall shows, as text"));
    show->add_option(say("FILE"), asked.show.file, say("The session"))->required();
    show->add_option("--issue", asked.show.issue, say("One issue alone"))
        ->check(CLI::NonNegativeNumber);
    show->add_option("--at", asked.show.at, say("As it stood after this entry"))
        ->check(CLI::NonNegativeNumber);
    show->add_flag("--json", asked.show.json, say("As JSON"));

    auto* const consensus =
        app.add_subcommand("consensus", say("Say where each issue is, and what is missing"));
    consensus->add_option(say("FILE"), asked.consensus.file, say("The session"))->required();
    consensus->add_flag("--json", asked.consensus.json, say("As JSON"));

    auto* const draft = app.add_subcommand("draft", say("Write tentative agreement sheets"));
    draft->add_option(say("FILE"), asked.draft.file, say("The session"))->required();
    auto* const ta = draft->add_option("--ta", asked.draft.ta, say("One agreement: TA-1"));
    auto* const issue =
        draft->add_option("--issue", asked.draft.issue, say("The language of one issue"))
            ->check(CLI::NonNegativeNumber);
    auto* const all = draft->add_flag("--all", asked.draft.all, say("Every sheet"));
    ta->excludes(issue)->excludes(all);
    issue->excludes(all);
    describe_paper(*draft, asked.draft.paper);
}

void describe_thread(CLI::App& app, Asked& asked)
{
    auto* const thread = app.add_subcommand(
        "thread", say("Write where a clause comes from, or which clauses serve an interest"));
    thread->add_option(say("FILE"), asked.thread.file, say("The session"))->required();
    auto* const ta = thread->add_option("--ta", asked.thread.ta, say("From this agreement: TA-1"));
    auto* const interest = thread
                               ->add_option("--interest", asked.thread.interest,
                                   say("From this interest, by its number"))
                               ->check(CLI::PositiveNumber);
    auto* const issue =
        thread->add_option("--issue", asked.thread.issue, say("The issue of the interest"))
            ->check(CLI::NonNegativeNumber);
    ta->excludes(interest)->excludes(issue);
    interest->needs(issue);
    issue->needs(interest);
    describe_paper(*thread, asked.thread.paper);
}

void describe_proof(CLI::App& app, Asked& asked)
{
    auto* const verify =
        app.add_subcommand("verify", say("Check that every byte of a session is whole"));
    verify->add_option(say("FILE"), asked.verify.file, say("The session"))->required();
    auto* const diff = verify->add_flag(
        "--diff", asked.verify.diff, say("Say where two copies of a session part"));
    auto* const other =
        verify->add_option(say("OTHER"), asked.verify.other, say("The copy to compare with"));
    diff->needs(other);
    other->needs(diff);

    auto* const checkpoint = app.add_subcommand(
        "checkpoint", say("Print what proves later that nothing was changed up to now"));
    checkpoint->add_option(say("FILE"), asked.checkpoint.file, say("The session"))->required();
    checkpoint->add_option("--check", asked.checkpoint.check,
        say("Say whether the session goes on from this code, or from the checkpoint in this file"));
    checkpoint->add_flag("--light", asked.checkpoint.light,
        say("Draw the QR code for letters that are light on dark"));
}

void describe_papers(CLI::App& app, Asked& asked)
{
    auto* const minutes = app.add_subcommand("minutes", say("Write the minutes of the meetings"));
    minutes->add_option(say("FILE"), asked.minutes.file, say("The session"))->required();
    minutes->add_option("--meeting", asked.minutes.meeting, say("One meeting alone, from 1"))
        ->check(CLI::PositiveNumber);
    describe_paper(*minutes, asked.minutes.paper);

    auto* const ledger =
        app.add_subcommand("ledger", say("Write the ledger of agreements, issues and money"));
    ledger->add_option(say("FILE"), asked.ledger.file, say("The session"))->required();
    describe_paper(*ledger, asked.ledger.paper);

    auto* const since = app.add_subcommand("since", say("Say what changed since the last meeting"));
    since->add_option(say("FILE"), asked.since.file, say("The session"))->required();
    since->add_option("--from", asked.since.from, say("Since this entry instead"))
        ->check(CLI::NonNegativeNumber);

    auto* const adjourn = app.add_subcommand("adjourn",
        say("Read back what was agreed, and write each party's papers to a dated folder"));
    adjourn->add_option(say("FILE"), asked.adjourn.file, say("The session"))->required();
    adjourn->add_option("-o", asked.adjourn.out, say("Where the folder is made"))->required();
}

void describe_revisions(CLI::App& verb, Revisions& revisions)
{
    verb.add_option_function<std::string>(
            "--revisions",
            [&revisions](const std::string& word) {
                revisions = word == "accept" ? Revisions::accept : Revisions::reject;
            },
            say("Tracked changes in a DOCX are taken as accepted, or as rejected"))
        ->check(CLI::IsMember({"accept", "reject"}));
}

void describe_round(CLI::App& app, Asked& asked)
{
    auto* const update = app.add_subcommand(
        "update", say("Write what both parties tell their members of a meeting: topics alone"));
    update->add_option(say("FILE"), asked.update.file, say("The session"))->required();
    update
        ->add_option(
            "--meeting", asked.update.meeting, say("Of this meeting, from 1; else the last"))
        ->check(CLI::PositiveNumber);
    describe_paper(*update, asked.update.paper);

    auto* const successor = app.add_subcommand("successor",
        say("Write the contract that follows: the current one with what is initialled"));
    successor->add_option(say("FILE"), asked.successor.file, say("The session"))->required();
    auto* const clean = successor->add_flag(
        "--clean", asked.successor.clean, say("As it then reads, without marks"));
    successor
        ->add_flag(
            "--changes", asked.successor.changes_alone, say("Only the provisions that change"))
        ->excludes(clean);
    describe_paper(*successor, asked.successor.paper);

    auto* const packet =
        app.add_subcommand("packet", say("Write what goes to those who ratify: summary, "
                                         "agreements, redline, clean text, sheets"));
    packet->add_option(say("FILE"), asked.packet.file, say("The session"))->required();
    packet->add_option("-o", asked.packet.out, say("The folder to make"))->required();
    packet->add_flag("--pdf", asked.packet.pdf, say("Each paper as a PDF too"));
    packet->add_option("--author", asked.packet.author,
        say("Whose the changes in a docx are, a role: Joint drafting team"));
}

void describe_contracts(CLI::App& app, Asked& asked)
{
    auto* const redline =
        app.add_subcommand("redline", say("Mark what changed between two contracts"));
    redline
        ->add_option(
            say("OLD"), asked.redline.before, say("The contract as it was: text, Markdown or DOCX"))
        ->required();
    redline->add_option(say("NEW"), asked.redline.after, say("The one that follows it"))
        ->required();
    describe_revisions(*redline, asked.redline.revisions);
    redline->add_flag("--changes", asked.redline.changes_alone,
        say("Only the paragraphs that changed, not the whole contract"));
    describe_paper(*redline, asked.redline.paper);

    auto* const contract =
        app.add_subcommand("contract", say("Take the current contract over, or list it"));
    contract->require_subcommand(0, 1);
    auto* const import = contract->add_subcommand(
        "import", say("Take the provisions of a contract into a session, and keep the original"));
    cli::ContractImportOptions& wanted = asked.contract_import;
    import->add_option(say("FILE"), wanted.file, say("The session"))->required();
    import
        ->add_option(say("CONTRACT"), wanted.contract,
            say("Text (of a PDF: pdftotext -layout), Markdown or DOCX"))
        ->required();
    import->add_flag(
        "--preview", wanted.preview, say("Show how it is read, line by line, and keep nothing"));
    import
        ->add_option("--level", wanted.levels,
            say("LINE=section, or article, clause, appendix, letter, text: what begins there"))
        ->allow_extra_args(false);
    import->add_flag("--text-only", wanted.text_only, say("Do not keep the original"));
    describe_revisions(*import, wanted.revisions);
    auto* const list =
        contract->add_subcommand("show", say("List the provisions as they are cited"));
    list->add_option(say("FILE"), asked.contract_show.file, say("The session"))->required();
}

void describe_page(CLI::App& verb, cli::PageOptions& page)
{
    verb.add_option(
        "--page", page.name, say("agenda, issue, matrix, packages ...; a wrong word lists all"));
    verb.add_option("--issue", page.issue, say("Of this issue"))->check(CLI::NonNegativeNumber);
    verb.add_option("--at", page.at, say("As it stood after this entry"))
        ->check(CLI::NonNegativeNumber);
}

void describe_pictures(CLI::App& app, Asked& asked)
{
    auto* const shot = app.add_subcommand(
        "screenshot", say("Draw a page of the wall to a PNG, without a display"));
    shot->add_option(say("FILE"), asked.screenshot.file, say("The session"))->required();
    describe_page(*shot, asked.screenshot.page);
    shot->add_option("--size", asked.screenshot.size, say("Width x height in pixels: 1920x1080"));
    shot->add_option("--theme", asked.screenshot.theme, say("light, dark or monochrome"))
        ->check(CLI::IsMember(std::vector<std::string>(
            words_for<PictureTheme>.begin(), words_for<PictureTheme>.end())));
    shot->add_option("--sheet", asked.screenshot.sheet, say("Which sheet of the page, from 1"))
        ->check(CLI::PositiveNumber);
    shot->add_option("-o", asked.screenshot.out, say("The PNG file to write"))->required();

    auto* const mirror =
        app.add_subcommand("mirror", say("Write a page of the wall for those who cannot see it: "
                                         "HTML for a screen reader, or text"));
    mirror->add_option(say("FILE"), asked.mirror.file, say("The session"))->required();
    describe_page(*mirror, asked.mirror.page);
    mirror
        ->add_option("-o", asked.mirror.out,
            say("A name that ends in .html or .txt; another mirror there is replaced"))
        ->required();

    auto* const help =
        app.add_subcommand("help", say("Help; 'help commands' lists the words of scripts"));
    help->add_option(say("TOPIC"), asked.topic, say("A verb, or: commands"));
}

int help_on(const CLI::App& app, const std::string& topic, Console& console)
{
    if (topic.empty()) {
        // Not app.help(): that speaks of the verb that was given, which is "help".
        console.out << app.get_formatter()->make_help(
            &app, app.get_name(), CLI::AppFormatMode::Normal);
        return cli::done;
    }
    for (const auto* const verb : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (verb->get_name() == topic) {
            console.out << verb->help(app.get_name());
            return cli::done;
        }
    }
    return cli::run_help(topic, console);
}

int carry_out(const CLI::App& app, const Asked& asked, Console& console)
{
    const std::string verb =
        app.get_subcommands().empty() ? "help" : app.get_subcommands().front()->get_name();
    if (verb == "new") {
        return cli::run_new(asked.make, console);
    }
    if (verb == "do") {
        return cli::run_do(asked.act, console);
    }
    if (verb == "show") {
        return cli::run_show(asked.show, console);
    }
    if (verb == "consensus") {
        return cli::run_consensus(asked.consensus, console);
    }
    if (verb == "draft") {
        return cli::run_draft(asked.draft, console);
    }
    if (verb == "thread") {
        return cli::run_thread(asked.thread, console);
    }
    if (verb == "minutes") {
        return cli::run_minutes(asked.minutes, console);
    }
    if (verb == "ledger") {
        return cli::run_ledger(asked.ledger, console);
    }
    if (verb == "since") {
        return cli::run_since(asked.since, console);
    }
    if (verb == "adjourn") {
        return cli::run_adjourn(asked.adjourn, console);
    }
    if (verb == "people") {
        return cli::run_people(asked.people, console);
    }
    if (verb == "attach") {
        return cli::run_attach(asked.attach, console);
    }
    if (verb == "attachments") {
        return cli::run_attachments(asked.attachments, console);
    }
    if (verb == "redact") {
        return cli::run_redact(asked.redact, console);
    }
    if (verb == "update") {
        return cli::run_update(asked.update, console);
    }
    if (verb == "successor") {
        return cli::run_successor(asked.successor, console);
    }
    if (verb == "packet") {
        return cli::run_packet(asked.packet, console);
    }
    if (verb == "redline") {
        return cli::run_redline(asked.redline, console);
    }
    if (verb == "contract") {
        const CLI::App& contract = *app.get_subcommand("contract");
        return contract.got_subcommand("import")
                 ? cli::run_contract_import(asked.contract_import, console)
             : contract.got_subcommand("show")
                 ? cli::run_contract_show(asked.contract_show, console)
                 : help_on(app, verb, console);
    }
    if (verb == "verify") {
        return cli::run_verify(asked.verify, console);
    }
    if (verb == "checkpoint") {
        return cli::run_checkpoint(asked.checkpoint, console);
    }
    if (verb == "screenshot") {
        return cli::run_screenshot(asked.screenshot, console);
    }
    if (verb == "mirror") {
        return cli::run_mirror(asked.mirror, console);
    }
    return help_on(app, asked.topic, console);
}

}  // namespace

int run_cli(const std::vector<std::string>& words, Console& console)
{
    CLI::App app(
        say("Jointly: interest-based bargaining, projected in the room.\n"
            "jointly [FILE.ibb] opens the wall, without a file at its first page; FILE.ibb --copy "
            "FOLDER\n"
            "keeps a second copy, on another disk, after each entry; FILE.ibb --at N opens it as "
            "it\n"
            "stood after entry N, and goes on to now by a key; FILE.ibb --mirror WALL.html, or\n"
            "WALL.txt, keeps what the wall shows there for those who cannot see it; jointly "
            "--practice\n"
            "[FILE.ibb] opens a throw-away copy, of the example round where no file is named. The\n"
            "verbs below work without the wall."),
        "jointly");
    cli::say_headings(app);
    app.set_version_flag("--version", std::string("jointly ") + JOINTLY_VERSION,
        say("Print which version this is and leave"));
    app.require_subcommand(0, 1);
    Asked asked;
    // It was taken already, before anything was said; here it stands for the help.
    std::string spoken;
    app.add_option("--language", spoken, say("en or es; without it as the system speaks"));
    describe_writing(app, asked);
    describe_documents(app, asked);
    describe_redaction(app, asked);
    describe_reading(app, asked);
    describe_thread(app, asked);
    describe_papers(app, asked);
    describe_round(app, asked);
    describe_contracts(app, asked);
    describe_proof(app, asked);
    describe_pictures(app, asked);
    cli::say_kinds(app);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& problem) {
        // Help and version come as exceptions too, with exit code 0.
        if (problem.get_exit_code() == 0) {
            return app.exit(problem, console.out, console.err);
        }
        (void)cli::fail(console, cli::usage_problem(problem));
        return cli::wrong_usage;
    }
    return carry_out(app, asked, console);
}

int cli::fail(Console& console, const Problem& problem)
{
    // It may repeat what was typed, line ends and all.
    console.err << printable_line(problem.text) << std::endl;
    return failed;
}

}  // namespace jointly
