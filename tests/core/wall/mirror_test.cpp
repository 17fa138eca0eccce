// Each kind of block in words, in both kinds of mirror.
#include "core/base/base64.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/wall/mirror.h"
#include "tests/core/wall/outline.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const Sign union_sign{"U", Shape::circle, PartyColour::blue, "Union"};
const Sign management_sign{"M", Shape::square, PartyColour::amber, "Management"};
const Sign physicians_sign{"P", Shape::diamond, PartyColour::teal, "Physicians"};

WallModel page_with(std::vector<Block> blocks)
{
    WallModel model;
    model.page = Page::interests;
    model.kicker = "Issue 1 of 1";
    model.title = "How might we?";
    model.blocks = std::move(blocks);
    return model;
}

// The main part, and in it each run of blanks one blank.
std::string html_of(const WallModel& model)
{
    const std::string all = mirror(first_page(model), MirrorKind::html);
    const std::size_t begin = all.find("<main>");
    return tidy(all.substr(begin, all.find("</main>") - begin));
}

std::string text_of_mirror(const WallModel& model)
{
    return mirror(first_page(model), MirrorKind::text);
}

bool has(const std::string& all, const std::string& part)
{
    return all.find(part) != std::string::npos;
}

#define EXPECT_SAYS(all, part) EXPECT_TRUE(has(all, part)) << (all)
#define EXPECT_SAYS_NOT(all, part) EXPECT_FALSE(has(all, part)) << (all)

Card card(int number, const std::string& text)
{
    Card one;
    one.number = number;
    one.text = {{Change::kept, text}};
    return one;
}

TEST(Mirror, IsKnownByTheEndingOfItsName)
{
    EXPECT_EQ(mirror_kind("a/wall.html"), MirrorKind::html);
    EXPECT_EQ(mirror_kind("wall.txt"), MirrorKind::text);
    for (const char* const other : {"wall.ibb", "wall", "wall.htm", "wall.HTML", "html", ""}) {
        EXPECT_FALSE(mirror_kind(other)) << other;
    }
}

TEST(Mirror, KnowsAgainWhatItWrote)
{
    for (const MirrorKind kind : {MirrorKind::html, MirrorKind::text}) {
        const std::string bytes = mirror(first_page(blank_wall({})), kind);
        EXPECT_TRUE(is_mirror(bytes));
        EXPECT_FALSE(is_mirror(bytes.substr(1)));
    }
    EXPECT_FALSE(is_mirror(""));
    EXPECT_FALSE(is_mirror("<!DOCTYPE html>\n<html lang=\"en\">\n<p>A thesis"));
}

TEST(Mirror, IsOnePageThatLoadsNothingAndRunsNothingButItsOwnScript)
{
    const std::string html =
        mirror(first_page(page_with({card(3, "A safe load")})), MirrorKind::html);
    const std::size_t begin = html.find("<script>") + 8;
    const std::string script = html.substr(begin, html.find("</script>") - begin);
    EXPECT_SAYS(html, "default-src 'none'");
    EXPECT_SAYS(html, "script-src 'sha256-" + to_base64(sha256(script)) + "'");
    for (const char* const loads :
        {"src=", "url(", "@import", "http:", "https:", "<link", "<img"}) {
        EXPECT_SAYS_NOT(html, loads);
    }
    const Outline outline = outline_of(html);
    EXPECT_EQ(outline.problems, std::vector<std::string>{});
    EXPECT_EQ(outline.elements.at("main"), 1);
    EXPECT_EQ(outline.elements.at("script"), 1);
}

TEST(Mirror, HasAPoliteRegionForWhatChangedBeforeTheContent)
{
    MirrorPage page = first_page(page_with({}));
    page.changed = "New: #3 A \"safe\" load.";
    page.turn = 7;
    const std::string html = mirror(page, MirrorKind::html);
    const std::size_t region = html.find("<p id=\"changed\" role=\"status\" aria-live=\"polite\" "
                                         "aria-atomic=\"true\" data-turn=\"7\"");
    EXPECT_LT(region, html.find("<main>"));
    EXPECT_SAYS(html, ">New: #3 A &quot;safe&quot; load.</p>");
    EXPECT_SAYS_NOT(html, "assertive");
    EXPECT_SAYS_NOT(html, "http-equiv=\"refresh\"");
    EXPECT_SAYS(mirror(page, MirrorKind::text), "\nNew: #3 A \"safe\" load.\n");
}

TEST(Mirror, SaysTheHeadOfAPage)
{
    WallModel model = page_with({});
    model.steps = {{"Framing", false}, {"Story", true}, {"Interests", false}};
    model.empty = "Tell the story.";
    model.foot = "Where we are: framing";
    model.practice = true;
    model.banner = Banner{"After entry 7 of 9", "Issue raised"};
    EXPECT_EQ(html_of(model),
        "<main> <p class=\"practice\">PRACTICE</p> <p class=\"moment\">After entry 7 of 9</p> "
        "<p class=\"moment\">Issue raised</p> <h1 id=\"heading-1\">How might we?</h1> "
        "<p class=\"kicker\">Issue 1 of 1</p> <p class=\"step\">Step 2 of 3: Story</p> "
        "<p class=\"empty\">Tell the story.</p> <p class=\"foot\">Where we are: framing</p>");
    EXPECT_EQ(text_of_mirror(model),
        "Jointly: what the wall shows\nNow on the wall: Issue 1 of 1. After entry 7 of "
        "9.\n\nPRACTICE\nAfter entry 7 of 9\nIssue raised\nHow might we?\n"
        "=============\nIssue 1 of 1\nStep 2 of 3: Story\n\nTell the story.\nWhere we are: "
        "framing\n");
}

TEST(Mirror, SaysBadgesAsWordsAndNeverByColourAlone)
{
    Card one = card(3, "A safe load");
    one.signs = {union_sign};
    Card both = card(4, "Good care");
    both.signs = {union_sign, management_sign};
    Card all = card(5, "Room to grow");
    all.signs = {union_sign, management_sign, physicians_sign};
    const WallModel model = page_with({Heading{"Union interests", {union_sign}}, one,
        Heading{"Shared", {union_sign, management_sign}}, both, all});
    const std::string html = html_of(model);
    EXPECT_SAYS(
        html, "<h2 id=\"heading-2\">Union interests <span class=\"party blue\">(U)</span></h2>");
    EXPECT_SAYS(html, "<b>#3</b> <span class=\"party blue\">Union (U)</span> A safe load");
    EXPECT_SAYS(html, "Shared <span class=\"party\">both parties (U, M)</span></h2>");
    EXPECT_SAYS(html, "<span class=\"party\">both parties (U, M)</span> Good care");
    EXPECT_SAYS(html, "<span class=\"party\">all parties (U, M, P)</span> Room to grow");
    const std::string text = text_of_mirror(model);
    EXPECT_SAYS(text, "\nUnion interests (U)\n-------------------\n- #3 Union (U) A safe load\n");
    EXPECT_SAYS(
        text, "- #4 both parties (U, M) Good care\n- #5 all parties (U, M, P) Room to grow\n");
}

TEST(Mirror, SaysOfACardAllThatItsLookSays)
{
    Card one = card(3, "A safe load");
    one.notes = {"Serves #2", "Not yet served"};
    one.state = "Initialled";
    one.chosen = true;
    one.struck = true;
    one.quiet = true;
    const std::string html = html_of(page_with({one}));
    EXPECT_SAYS(html,
        "<li class=\"card quiet chosen\"> <p><b>#3 (chosen, struck out)</b> <s>A safe load</s></p> "
        "<p class=\"state\">Initialled</p> <p class=\"note\">Serves #2</p> "
        "<p class=\"note\">Not yet served</p> </li>");
    EXPECT_SAYS(text_of_mirror(page_with({one})),
        "- #3 (chosen, struck out) A safe load\n    Initialled\n "
        "   Serves #2\n    Not yet served\n");
    WallModel agenda = page_with({});
    agenda.page = Page::agenda;
    Card here = card(0, "Staffing");
    here.label = "1";
    here.strong = true;
    agenda.blocks = {here};
    EXPECT_SAYS(html_of(agenda), "<b>1 (the room is here)</b> Staffing");
}

TEST(Mirror, MakesOneListOfItemsThatFollowEachOther)
{
    const WallModel model = page_with({card(1, "a"), card(2, "b"), Heading{"More", {}},
        card(3, "c"), Fact{"When", "May 3"}, Fact{"Where", "Hall"}});
    const Outline outline = outline_of(html_of(model) + "</main>");
    EXPECT_EQ(outline.elements.at("ul"), 2);
    EXPECT_EQ(outline.elements.at("li"), 3);
    EXPECT_EQ(outline.elements.at("dl"), 1);
    EXPECT_EQ(outline.elements.at("dt"), 2);
    EXPECT_SAYS(html_of(model), "<dt>When</dt><dd>May 3</dd>");
    EXPECT_SAYS(text_of_mirror(model), "\nWhen: May 3\nWhere: Hall\n");
}

TEST(Mirror, SaysChangesOfLanguageAsTheyAreHeard)
{
    const Prose prose{
        "9.6 Posting", {{Change::kept, "posted "}, {Change::struck, "14"}, {Change::added, "28"},
                           {Change::kept, " days\n\nand more"}}};
    const std::string html = html_of(page_with({prose}));
    EXPECT_SAYS(html, "<h2 id=\"heading-2\">9.6 Posting</h2>");
    EXPECT_SAYS(html, "<span class=\"heard\">[deleted:]</span><del>14</del><span "
                      "class=\"heard\">[end of deletion]</span>");
    EXPECT_SAYS(html,
        "<ins>28</ins><span class=\"heard\">[end of new text]</span> days</p> <p>and more</p>");
    EXPECT_SAYS(
        text_of_mirror(page_with({prose})), "\n9.6 Posting\nposted [-14-]{+28+} days\nand more\n");
    EXPECT_SAYS(html_of(page_with({Heading{"Language", {}}, prose})),
        "<h3 id=\"heading-3\">9.6 Posting</h3>");
}

TEST(Mirror, SaysOfAnOpenTestWhoHasAnsweredAndWhoIsAsked)
{
    const Seat answered{union_sign, "Union", "Union has answered.", true, false, {}, {}};
    const Seat asked{
        management_sign, "Management", "Management has not been asked yet.", false, true, {}, {}};
    const WallModel model = page_with({answered, asked});
    EXPECT_SAYS(html_of(model), "<b>Union</b> <span class=\"party blue\">(U)</span></p> "
                                "<p class=\"said\">Union has answered.</p> </li>");
    EXPECT_SAYS(html_of(model), "<li class=\"card chosen\"> <p><b>Management</b> "
                                "<span class=\"party amber\">(M)</span> (asked now)</p>");
    EXPECT_SAYS(text_of_mirror(model),
        "- Union (U)\n    Union has answered.\n- Management (M) (asked now)\n");
}

TEST(Mirror, SaysOfAClosedTestHowManySaidWhat)
{
    const Seat seat{union_sign, "Union", "One of Union cannot support it yet.", true, false,
        {{Stance::support, 5}, {Stance::cannot_support, 1}}, {"What would help: a rota"}};
    const WhereWeAre place{
        "Cannot support yet", "One of Union cannot support it yet.", "Ask what would help.", false};
    const WallModel model = page_with({Heading{"What was said", {}}, seat, place});
    const std::string html = html_of(model);
    EXPECT_SAYS(html, "<ul> <li>5 support it</li> <li>1 cannot support it yet</li> </ul> "
                      "<p class=\"note\">What would help: a rota</p>");
    EXPECT_SAYS(html,
        "<h2 id=\"heading-3\">Cannot support yet</h2> <p class=\"said\">One of Union cannot "
        "support it yet.</p> <p class=\"next\">Next: Ask what would help.</p>");
    EXPECT_SAYS(text_of_mirror(model),
        "    5 support it\n    1 cannot support it yet\n    What would help: a rota\n");
    EXPECT_SAYS(text_of_mirror(model), "\nCannot support yet\n------------------\n");
}

TEST(Mirror, SaysLegendsAndInitials)
{
    const WallModel model = page_with({Legend{{{Stance::support, "5", "support"},
                                           {Stance::cannot_support, "0", "cannot support yet"}}},
        SignatureLine{union_sign, "Union", "Ana Ruiz", "March 2, 2026, 16:42"},
        SignatureLine{management_sign, "Management", "", ""}});
    const std::string html = html_of(model);
    EXPECT_SAYS(html, "<li>5: support</li> <li>0: cannot support yet</li> </ul>");
    EXPECT_SAYS(html,
        "<b>Union</b> <span class=\"party blue\">(U)</span>: Ana Ruiz, March 2, 2026, 16:42</p>");
    EXPECT_SAYS(html, "(M)</span>: not initialled yet</p>");
    EXPECT_SAYS(text_of_mirror(model),
        "- 5: support\n- 0: cannot support yet\n- Union (U): Ana Ruiz, March 2, 2026, 16:42\n"
        "- Management (M): not initialled yet\n");
}

Grid marks()
{
    Grid grid;
    grid.corner = "Options";
    grid.columns = {{19, {}, "Patient safety", {}, false}, {20, {}, "Workable tonight", {}, true}};
    GridRow row{10, {}, "Staffing pairs", {}, {}, "Not yet served", false};
    row.cells = {{{{std::nullopt, Mark::meets}}, false, false},
        {{{union_sign, Mark::meets}, {management_sign, Mark::fails}}, true, false}};
    grid.rows = {row};
    return grid;
}

TEST(Mirror, SaysAHeatMapAsATableWithHeads)
{
    const std::string html = html_of(page_with({marks()}));
    EXPECT_SAYS(html, "<caption id=\"table-1\">Options</caption>");
    EXPECT_SAYS(html,
        "<th scope=\"col\"><b>#19</b> Patient safety</th>"
        "<th scope=\"col\"><b>#20 (chosen)</b> Workable tonight</th><th scope=\"col\">Note</th>");
    EXPECT_SAYS(html,
        "<tr><th scope=\"row\"><b>#10</b> Staffing pairs</th><td>meets</td>"
        "<td>Union (U): meets<br>Management (M): does not meet<br>seen differently</td>"
        "<td>Not yet served</td></tr>");
    EXPECT_SAYS(html, "role=\"region\" tabindex=\"0\" aria-labelledby=\"table-1\"");
    EXPECT_SAYS(text_of_mirror(page_with({marks()})),
        "\nOptions\n- #19 Patient safety\n- #20 (chosen) Workable tonight\n\n- #10 Staffing pairs\n"
        "    #19: meets\n    #20: Union (U): meets\n    #20: Management (M): does not meet\n"
        "    #20: seen differently\n    Not yet served\n");
}

TEST(Mirror, SaysCoverageAndKeysInWords)
{
    Grid grid;
    grid.corner = "Interests, and the options that serve them";
    grid.columns = {{10, {}, {}, {}, false}, {11, {}, {}, {}, false}};
    GridRow row{3, {}, "A safe load", {union_sign}, {}, {}, false};
    row.cells = {{{}, false, true}, {}};
    grid.rows = {row};
    GridKey key;
    key.lines = {{{}, "meets"}, {{}, "the parties see it differently"}};
    const WallModel model = page_with({key, grid});
    EXPECT_SAYS(html_of(model), "<li>meets</li> <li>the parties see it differently</li>");
    EXPECT_SAYS(html_of(model),
        "<th scope=\"row\"><b>#3</b> <span class=\"party blue\">Union (U)</span> "
        "A safe load</th><td>served</td><td></td></tr>");
    EXPECT_SAYS(text_of_mirror(model), "- #3 Union (U) A safe load\n    #10: served\n");
}

TEST(Mirror, SaysFiguresAsATableUnderTheHeadingBeforeIt)
{
    Table table;
    table.heads = {"Matter", "2026", ""};
    table.rows = {{{"Wages", "1.2 M", "x"}, false}, {{"Total", "", ""}, true}};
    table.first_figure = 1;
    const std::string html = html_of(page_with({Heading{"Money", {}}, table}));
    EXPECT_SAYS(html, "<table aria-labelledby=\"heading-2\">");
    EXPECT_SAYS(html, "<th scope=\"col\">Matter</th><th scope=\"col\">2026</th><td></td>");
    EXPECT_SAYS(html,
        "<th scope=\"row\">Wages</th><td class=\"figure\">1.2 M</td><td class=\"figure\">x</td>");
    EXPECT_SAYS(html, "<tr class=\"total\"><th scope=\"row\">Total</th>");
    EXPECT_SAYS(text_of_mirror(page_with({Heading{"Money", {}}, table})),
        "\nMatter: Wages\n2026: 1.2 M\nx\n\nMatter: Total\n");
}

TEST(Mirror, SaysACaucusCardAndNothingElse)
{
    WallModel model;
    model.page = Page::caucus;
    model.kicker = "Meeting 1";
    model.blocks = {
        Poster{{union_sign}, "Caucus of Union", {"since 14:10", "it is 14:12"}, "back at 14:30"}};
    EXPECT_EQ(html_of(model),
        "<main> <h1 id=\"heading-1\">Caucus of Union</h1> <p class=\"kicker\">Meeting 1</p> "
        "<p><span class=\"party blue\">(U)</span></p> <p class=\"clock\">back at 14:30</p> "
        "<p class=\"poster\">since 14:10</p> <p class=\"poster\">it is 14:12</p>");
    EXPECT_EQ(first_page(model).changed, "Now on the wall: Caucus of Union, back at 14:30.");
}

TEST(Mirror, OfABlankWallSaysThatItIsBlankAndWhy)
{
    EXPECT_EQ(html_of(blank_wall({})), "<main> <h1 id=\"heading-1\">The wall is blank.</h1>");
    EXPECT_EQ(text_of_mirror(blank_wall("A display came or went, so the wall is blank.")),
        "Jointly: what the wall shows\nThe wall is blank.\n\nThe wall is blank.\n"
        "==================\n\nA display came or went, so the wall is blank.\n");
    EXPECT_EQ(html_of(closed_wall()), "<main> <h1 id=\"heading-1\">The wall is closed.</h1>");
}

TEST(Mirror, TakesWhateverWasTypedAsWords)
{
    const std::string worst =
        "<script>alert(1)</script> & \"quotes\" 'single' </main> <!-- ]]> \xE2\x80\xAE"
        "evil";
    WallModel model = page_with({});
    model.title = worst;
    model.kicker = worst;
    model.empty = worst;
    model.foot = worst;
    model.steps = {{worst, true}};
    const Sign sign{worst, Shape::circle, PartyColour::blue, worst};
    Card one = card(1, worst);
    one.signs = {sign};
    one.state = worst;
    one.notes = {worst};
    Grid grid = marks();
    grid.corner = worst;
    grid.columns[0].text = worst;
    grid.rows[0].text = worst;
    grid.rows[0].note = worst;
    Table table;
    table.heads = {worst};
    table.rows = {{{worst}, false}};
    GridKey key;
    key.lines = {{{}, worst}};
    model.blocks = {Heading{worst, {sign}}, one,
        Prose{worst, {{Change::added, worst}, {Change::struck, worst}}}, Fact{worst, worst},
        Legend{{{Stance::support, worst, worst}}},
        Seat{sign, worst, worst, true, true, {}, {worst}}, WhereWeAre{worst, worst, worst, true},
        SignatureLine{sign, worst, worst, worst}, grid, key, table,
        Poster{{sign}, worst, {worst}, worst}};
    MirrorPage page = first_page(model);
    page.changed = worst;
    const std::string html = mirror(page, MirrorKind::html);
    const Outline outline = outline_of(html);
    EXPECT_EQ(outline.problems, std::vector<std::string>{});
    EXPECT_EQ(outline.elements.at("script"), 1);
    EXPECT_EQ(outline.elements.at("main"), 1);
    EXPECT_SAYS_NOT(html, "alert(1)</script>");
    // What turns the direction of writing shows as a mark that it is there, as on paper.
    EXPECT_SAYS_NOT(html, "\xE2\x80\xAE");
    EXPECT_SAYS(html, "\xEF\xBF\xBD"
                      "evil");
    EXPECT_SAYS_NOT(mirror(page, MirrorKind::text), "\xE2\x80\xAE");
    EXPECT_SAYS(html_of(page_with({card(1, "a [U+202E] b")})), "a [U+202E] b");
}

TEST(Mirror, KeepsTextWithinItsColumns)
{
    std::string longest = std::string(200, 'w') + " \xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E";
    for (int at = 0; at < 30; ++at) {
        longest += " and so on";
    }
    Card one = card(1, longest);
    one.notes = {longest};
    WallModel model = page_with({Heading{longest, {}}, one,
        Prose{longest, {{Change::struck, longest}}}, Fact{longest, longest}, marks()});
    model.title = longest;
    const std::string text = text_of_mirror(model);
    for (const std::string_view line : split(text, '\n')) {
        EXPECT_LE(columns(line), 78U) << line;
    }
}

}  // namespace
}  // namespace jointly
