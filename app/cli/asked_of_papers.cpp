#include "app/cli/asked.h"
#include "app/cli/in_place.h"
#include "app/cli/papers.h"
#include "core/base/say.h"

namespace jointly::cli {

namespace {

enum class Original : bool { none, taken };

// Where there is an original, changes can be tracked in it.
void describe_paper(CLI::App& verb, PaperOptions& paper, Original original = Original::none)
{
    std::vector<std::string> formats = paper_formats();
    if (original == Original::taken) {
        formats.emplace_back(in_place_format);
    }
    verb.add_option("--format", paper.format,
            original == Original::taken
                ? say("docx tracks the changes, docx-clean is the new text alone, docx-visual "
                      "strikes and underlines, in-place tracks them in the contract's own DOCX")
                : say("docx tracks the changes, docx-clean is the new text alone, docx-visual "
                      "strikes and underlines"))
        ->check(CLI::IsMember(formats));
    verb.add_option("-o", paper.out, say("A new file to write to"));
    verb.add_option("--author", paper.author,
        say("Whose the changes in a docx are, a role: Joint drafting team"));
}

void describe_draft(CLI::App& app, Asked& asked)
{
    auto* const draft = app.add_subcommand("draft", say("Write tentative agreement sheets"));
    draft->add_option(say("FILE"), asked.draft.file, say("The session"))->required();
    auto* const ta = draft->add_option("--ta", asked.draft.ta, say("One agreement: TA-1"));
    auto* const issue =
        draft->add_option("--issue", asked.draft.issue, say("The language of one issue"))
            ->check(CLI::NonNegativeNumber);
    auto* const all = draft->add_flag("--all", asked.draft.all, say("Every sheet"));
    ta->excludes(issue)->excludes(all);
    issue->excludes(all);
    describe_templates_of(*draft, asked.draft.templates);
    describe_paper(*draft, asked.draft.paper, Original::taken);
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

void describe_meetings(CLI::App& app, Asked& asked)
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
    adjourn->add_flag("--pdf", asked.adjourn.pdf, say("Each paper as a PDF too"));
    describe_templates_of(*adjourn, asked.adjourn.templates);
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
    describe_templates_of(*successor, asked.successor.templates);
    describe_paper(*successor, asked.successor.paper, Original::taken);

    auto* const packet =
        app.add_subcommand("packet", say("Write what goes to those who ratify: summary, "
                                         "agreements, redline, clean text, sheets"));
    packet->add_option(say("FILE"), asked.packet.file, say("The session"))->required();
    packet->add_option("-o", asked.packet.out, say("The folder to make"))->required();
    describe_templates_of(*packet, asked.packet.templates);
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
    describe_paper(*redline, asked.redline.paper, Original::taken);

    auto* const contract =
        app.add_subcommand("contract", say("Take the current contract over, or list it"));
    contract->require_subcommand(0, 1);
    auto* const import = contract->add_subcommand(
        "import", say("Take the provisions of a contract into a session, and keep the original"));
    ContractImportOptions& wanted = asked.contract_import;
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

void describe_drafts(CLI::App& app, Asked& asked)
{
    auto* const ta =
        app.add_subcommand("ta", say("Take a draft of an agreement back as its next revision"));
    ta->require_subcommand(0, 1);
    auto* const import = ta->add_subcommand("import",
        say("Show what a draft that came back changes, and enter it as that party's revision"));
    TaImportOptions& wanted = asked.ta_import;
    import->add_option(say("FILE"), wanted.file, say("The session"))->required();
    import
        ->add_option(say("DRAFT"), wanted.draft,
            say("A DOCX that draft wrote, with or without tracked changes; or text or Markdown"))
        ->required();
    import->add_option("--ta", wanted.ta, say("The agreement: TA-1"))->required();
    import->add_option("--from", wanted.from, say("The party whose revision it is"))->required();
    import->add_option("--by", wanted.by, say("Who hands it over: \"NAME, ROLE\""))->required();
    import->add_flag("--preview", wanted.preview, say("Show what it changes, and enter nothing"));
    import
        ->add_option("--of-revision", wanted.of_revision,
            say("It was written over this one, which is not the newest, or is not told in a text"))
        ->check(CLI::PositiveNumber);
    import->add_flag("--text-only", wanted.text_only, say("Do not keep the file"));
    describe_revisions(*import, wanted.revisions);
}

void describe_releases(CLI::App& app, Asked& asked)
{
    auto* const release =
        app.add_subcommand("release", say("Take in what a caucus brings to the table"));
    release->require_subcommand(0, 1);
    auto* const import = release->add_subcommand(
        "import", say("Show what a release brings, and enter each item as said by its party"));
    import->add_option(say("FILE"), asked.release_import.file, say("The session"))->required();
    import
        ->add_option(
            say("RELEASE"), asked.release_import.release, say("What jointly-caucus release wrote"))
        ->required();
    import->add_flag(
        "--preview", asked.release_import.preview, say("Show what it brings, and enter nothing"));

    auto* const initials =
        app.add_subcommand("initials", say("Take in initials that a party gave with its key"));
    initials->require_subcommand(0, 1);
    auto* const given = initials->add_subcommand(
        "import", say("Show what was signed, check it, and enter it as that party's initials"));
    given->add_option(say("FILE"), asked.initials_import.file, say("The session"))->required();
    given
        ->add_option(say("SIGNATURE"), asked.initials_import.signature,
            say("What jointly-caucus initial wrote"))
        ->required();
    given->add_flag(
        "--preview", asked.initials_import.preview, say("Show and check it, and enter nothing"));

    app.add_subcommand("caucus", say("A party alone with its vault: starts jointly-caucus"))
        ->allow_extras();
}

}  // namespace

void describe_papers(CLI::App& app, Asked& asked)
{
    describe_draft(app, asked);
    describe_thread(app, asked);
    describe_meetings(app, asked);
    describe_round(app, asked);
    describe_contracts(app, asked);
    describe_templates(app, asked);
    describe_drafts(app, asked);
    describe_releases(app, asked);
}

}  // namespace jointly::cli
