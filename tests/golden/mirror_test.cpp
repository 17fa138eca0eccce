// Mirrors of the example round: all that is on the wall and nothing else, on every page.
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/journal/load.h"
#include "core/wall/mirror.h"
#include "tests/core/wall/outline.h"
#include "tests/golden/golden.h"

#include <set>

namespace jointly {
namespace {

const std::string example = sessions_folder + "tamarack-valley-2026.ibb";

using Words = std::set<std::string>;

// Letters, figures and marks of change between blanks; without what stands around words in a sentence.
Words words_in(const std::string& text)
{
    Words words;
    const std::string tidied = tidy(text);
    for (const std::string_view piece : split(tidied, ' ')) {
        const auto first = piece.find_first_not_of(".,:;()?!\"");
        if (first != std::string_view::npos) {
            const auto last = piece.find_last_not_of(".,:;()?!\"");
            words.insert(folded(piece.substr(first, last - first + 1)));
        }
    }
    return words;
}

void replace_all(std::string& text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

// What one reads on the page, changes marked as text_of() marks them.
std::string read_in_html(const WallModel& model)
{
    const std::string all = mirror(first_page(model), MirrorKind::html);
    const std::size_t begin = all.find("<main>");
    std::string html = all.substr(begin, all.find("</main>") + 7 - begin);
    replace_all(html, "<span class=\"heard\">[deleted:]</span><del>", "[-");
    replace_all(html, "</del><span class=\"heard\">[end of deletion]</span>", "-]");
    replace_all(html, "<span class=\"heard\">[new:]</span><ins>", "{+");
    replace_all(html, "</ins><span class=\"heard\">[end of new text]</span>", "+}");
    const Outline outline = outline_of(html);
    EXPECT_EQ(outline.problems, std::vector<std::string>{});
    EXPECT_TRUE(are_in_order(outline.headings)) << testing::PrintToString(outline.headings);
    std::string words = outline.words;
    replace_all(words, "&lt;", "<");
    replace_all(words, "&gt;", ">");
    replace_all(words, "&quot;", "\"");
    replace_all(words, "&amp;", "&");
    return words;
}

std::string read_in_text(const WallModel& model)
{
    const std::string all = mirror(first_page(model), MirrorKind::text);
    std::string words;
    bool is_head = true;  // the first lines say what this is and what changed
    for (const std::string_view line : split(all, '\n')) {
        if (!is_head && line.find_first_not_of("=-") != std::string_view::npos) {
            words += std::string(line.starts_with("- ") ? line.substr(2) : line) + ' ';
        }
        is_head = is_head && !line.empty();
    }
    return words;
}

// text_of() says in words what a table says by its place.
std::string read_on_wall(const WallModel& model)
{
    std::string all;
    for (const std::string& line : text_of(model)) {
        all += line.starts_with("Served by ") ? "served " + line.substr(10) + ' ' : line + ' ';
    }
    return all;
}

void add_names(Words& words, const std::vector<Sign>& signs)
{
    for (const Sign& sign : signs) {
        words.merge(words_in(sign.name));
    }
}

// What a mirror may say beside the words of the wall: the parties' names for their badges, and its own.
Words own_words(const WallModel& model)
{
    Words own =
        words_in("both all parties step of note chosen struck out the room is here asked now");
    own.merge(words_in(name_of(model.page)));
    const auto place = std::find_if(
        model.steps.begin(), model.steps.end(), [](const StepMark& step) { return step.current; });
    own.insert(std::to_string(place - model.steps.begin() + 1));
    own.insert(std::to_string(model.steps.size()));
    for (const Block& block : model.blocks) {
        if (const auto* const card = std::get_if<Card>(&block)) {
            add_names(own, card->signs);
        } else if (const auto* const seat = std::get_if<Seat>(&block)) {
            own.merge(words_in(seat->name + " " + seat->sign.letter));
        } else if (const auto* const line = std::get_if<SignatureLine>(&block)) {
            own.merge(words_in(line->sign.name + " " + line->sign.letter));
        } else if (const auto* const heading = std::get_if<Heading>(&block)) {
            add_names(own, heading->signs);
            for (const Sign& sign : heading->signs) {
                own.insert(folded(sign.letter));
            }
        } else if (const auto* const grid = std::get_if<Grid>(&block)) {
            for (const GridRow& row : grid->rows) {
                add_names(own, row.signs);
                for (const GridCell& cell : row.cells) {
                    for (const CellMark& mark : cell.marks) {
                        own.merge(words_in(mark.sign ? mark.sign->name : std::string()));
                    }
                }
            }
        }
    }
    return own;
}

std::vector<std::string> missing(const Words& some, const Words& all, const Words& more = {})
{
    std::vector<std::string> found;
    for (const std::string& word : some) {
        if (!all.contains(word) && !more.contains(word)) {
            found.push_back(word);
        }
    }
    return found;
}

void expect_the_same_words(const WallModel& model, const std::string& where)
{
    const Words wall = words_in(read_on_wall(model));
    for (const std::string& read : {read_in_html(model), read_in_text(model)}) {
        const Words mirrored = words_in(read);
        EXPECT_EQ(missing(wall, mirrored), std::vector<std::string>{}) << where << '\n' << read;
        EXPECT_EQ(missing(mirrored, wall, own_words(model)), std::vector<std::string>{})
            << where << '\n'
            << read;
    }
}

TEST(Mirrors, SayWhatIsOnTheWallAndNothingElseOnEveryPage)
{
    const auto loaded = load_file(example);
    ASSERT_TRUE(loaded.ok());
    const Session& session = loaded.value().session;
    int pages = 0;
    for (const Page page : issue_pages()) {
        for (const IssueId issue : session.issue_order) {
            expect_the_same_words(wall_model(session, loaded.value().record, {page, issue, {}}, 0),
                say("{page} {issue}", {{"page", word_of(page)}, {"issue", issue.value}}));
            ++pages;
        }
    }
    for (const Page page : session_pages()) {
        expect_the_same_words(wall_model(session, loaded.value().record, {page, {}, {}}, 0),
            std::string(word_of(page)));
        ++pages;
    }
    for (const Page page : {Page::start, Page::caucus}) {
        expect_the_same_words(wall_model(session, {page, {}, {}}), std::string(word_of(page)));
    }
    EXPECT_GT(pages, 80);
}

// As the session stood after each entry: open tests, redlines, caucuses and all.
TEST(Mirrors, SayWhatIsOnTheWallAtEveryMomentOfTheRound)
{
    const auto loaded = load_file(example);
    ASSERT_TRUE(loaded.ok());
    const std::size_t entries = loaded.value().record.size();
    constexpr std::size_t moments = 40;
    for (std::size_t at = 1; at <= moments; ++at) {
        const Session session = session_at(loaded.value(), entries * at / moments);
        for (const Page page : {Page::test, Page::interests, Page::options, Page::language,
                 Page::agenda, Page::caucus}) {
            expect_the_same_words(wall_model(session, {page, {}, {}}),
                say("{page} at {entry}",
                    {{"page", word_of(page)}, {"entry", entries * at / moments}}));
        }
    }
}

TEST(Mirrors, OfThreePagesReadAsExpected)
{
    const Scratch scratch;
    for (const std::string name : {"interests.html", "test.html", "matrix.txt"}) {
        const std::string page = name.substr(0, name.find('.'));
        const std::string out = scratch.path(name);
        const Said said = say_to({"mirror", example, "--page", page, "--issue", "1", "-o", out});
        ASSERT_EQ(said.code, 0) << said.all;
        expect_golden(golden_folder + "mirror/" + name, bytes_of(out));
    }
}

}  // namespace
}  // namespace jointly
