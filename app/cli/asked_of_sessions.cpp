#include "app/cli/asked.h"
#include "core/base/say.h"

namespace jointly::cli {

namespace {

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
    verify->add_option("--signature", asked.verify.signature,
        say("Hold this file against it, which jointly-caucus initial wrote"));

    auto* const copies =
        app.add_subcommand("diff", say("Say what one copy of a session has that another has not"));
    copies->add_option(say("FILE"), asked.diff.first, say("A copy of the session"))->required();
    copies->add_option(say("OTHER"), asked.diff.second, say("Another copy of it"))->required();
    copies->add_flag("--entries", asked.diff.entries, say("List each entry too"));

    auto* const inspect = app.add_subcommand(
        "inspect", say("Say what can be read in a file before it leaves the building"));
    inspect
        ->add_option(say("FILE"), asked.inspect.files,
            say("A session, a paper, a contract, a draft: one or more"))
        ->required();
    inspect->add_flag(
        "--all", asked.inspect.all, say("All words, not only the first of each kind"));
    inspect->add_flag("--json", asked.inspect.json, say("The same for other programs"));

    auto* const handed_on = app.add_subcommand(
        "export", say("Make a session file of what is in force, for those who get it"));
    handed_on->add_option(say("FILE"), asked.handed_on.file, say("The session"))->required();
    handed_on->add_option("-o", asked.handed_on.out, say("The session file to make"))->required();
    handed_on->add_flag("--clean", asked.handed_on.clean,
        say("Without earlier wordings, acts taken back, and who typed"));
    handed_on->add_option("--for", asked.handed_on.audience,
        say("The same, and without what is not for them: public, or a party"));

    auto* const checkpoint = app.add_subcommand(
        "checkpoint", say("Print what proves later that nothing was changed up to now"));
    checkpoint->add_option(say("FILE"), asked.checkpoint.file, say("The session"))->required();
    checkpoint->add_option("--check", asked.checkpoint.check,
        say("Say whether the session goes on from this code, or from the checkpoint in this file"));
    checkpoint->add_flag("--light", asked.checkpoint.light,
        say("Draw the QR code for letters that are light on dark"));
}

void describe_page(CLI::App& verb, PageOptions& page)
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

}  // namespace

void describe_sessions(CLI::App& app, Asked& asked)
{
    describe_writing(app, asked);
    describe_documents(app, asked);
    describe_redaction(app, asked);
    describe_reading(app, asked);
    describe_proof(app, asked);
    describe_pictures(app, asked);
}

}  // namespace jointly::cli
