// Words that would deceive, typed or brought by a hand-made file: no verb prints one in any format, and
// none that was typed gets into the file.
#include "core/journal/load.h"
#include "tests/app/cli/console.h"
#include "tests/core/journal/chain.h"
#include "tests/support/deceiving.h"

namespace jointly {
namespace {

constexpr std::string_view script = R"(meeting "2026-03-02 09:00 -08:00"
join MARK --full "MARK" --letter U --seats 6
join Management --letter M --seats 6
issue "What might we do about MARK?" --title "MARK"
interest "Go MARK home"
option "Joint MARK walk"
provision 9.6 "MARK" "As MARK stands."
language 9.6 "As the MARK parties agree." --effective 2026-07-01 --payer "MARK"
test language
party management support 5 --except cannot-support 1 --reason "MARK" --would-help "MARK"
close
ta
action "Ana MARK" "Draw MARK up" --due 2026-03-06
term 2026-10-01 2027-09-30
money "Pool MARK" --amount 1000 --payer "MARK"
at "2026-03-02 12:00"
meeting close
)";

// As the file writes it: within a JSON text, in the one way.
std::string in_json(char32_t point)
{
    switch (point) {
        case '\b': return "\\b";
        case '\t': return "\\t";
        case '\n': return "\\n";
        case '\f': return "\\f";
        case '\r': return "\\r";
        default: return point < 0x20 ? "\\u" + name_of(point).substr(2) : utf8(point);
    }
}

std::string with_marks(std::string text, const std::string& mark)
{
    for (auto at = text.find("MARK"); at != std::string::npos; at = text.find("MARK", at)) {
        text.replace(at, 4, mark);
        at += mark.size();
    }
    return text;
}

// Every text that a verb gives out for a file, its errors too.
std::string all_given_out(const std::string& file, const std::string& folder)
{
    std::string all;
    const auto take = [&](const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0) << words.front() << ": " << ran.err;
        all += ran.out + ran.err;
    };
    for (const char* const verb : {"show", "consensus"}) {
        take({verb, file});
        take({verb, file, "--json"});
    }
    for (const char* const verb : {"minutes", "ledger", "draft"}) {
        for (const char* const format : {"text", "markdown", "html"}) {
            take({verb, file, "--format", format});
        }
    }
    take({"adjourn", file, "-o", folder});
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        all += entry.path().filename().string();
        // What stands in a DOCX has a test of its own, in core/documents.
        if (entry.is_regular_file() && entry.path().extension() != ".ibb"
            && entry.path().extension() != ".docx") {
            all += bytes_of(entry.path().string());
        }
    }
    return all;
}

TEST(Deceiving, WordsOfAHandMadeFileAreGivenOutByTheirNumbers)
{
    const Scratch scratch;
    const std::string honest = scratch.path("honest.ibb");
    ASSERT_EQ(run({"new", honest, "--seed", "7461"}).code, 0);
    const Ran made = run({"do", honest}, std::string(script));
    ASSERT_EQ(made.code, 0) << made.err;
    const std::vector<HandLine> lines = all_taken_apart(bytes_of(honest));
    for (std::size_t first = 1; first < deceiving_points().size(); first += 40) {
        std::string mark = "x";
        std::string numbers = "x";
        for (std::size_t at = first; at < std::min(first + 40, deceiving_points().size()); ++at) {
            mark += in_json(deceiving_points()[at]) + "x";
            numbers += "[" + name_of(deceiving_points()[at]) + "]x";
        }
        std::vector<HandLine> forged = lines;
        for (HandLine& line : forged) {
            line.words = with_marks(line.words, mark);
        }
        const std::string file = scratch.path("by-mail.ibb");
        put(file, by_hand(forged));
        ASSERT_TRUE(load_file(file).value().writable) << load_file(file).value().notice;
        const std::string folder = scratch.path("papers-" + std::to_string(first));
        const std::string all = all_given_out(file, folder);
        EXPECT_EQ(name_of(deceiving_in(all, "\n\f")), name_of(no_deceiving));
        EXPECT_NE(all.find(numbers.substr(0, 9)), std::string::npos) << numbers;
        EXPECT_EQ(run({"verify", file}).code, 1);
    }
}

TEST(Deceiving, WordsThatAreTypedGetIntoNoFile)
{
    const Scratch scratch;
    const std::string file = scratch.path("typed.ibb");
    ASSERT_EQ(run({"new", file}).code, 0);
    const std::string folder = scratch.path("papers");
    std::string typed = "meeting \"2026-03-02 09:00 -08:00\"\njoin Union\njoin Management\n"
                        "issue \"What might we do?\"\n";
    for (const char32_t point : deceiving_points()) {
        for (const char* const line : {"option \"pay MARK day\"\n",
                 "interest union \"payMARKday\"\n", "action \"AnaMARK\" \"DrawMARK it up\"\n"}) {
            typed += with_marks(line, utf8(point));
        }
    }
    typed += "provision 9.6 Staffing \"As it stands.\"\n"
             "language 9.6 \"As the parties agree.\" --effective 2026-07-01 --payer Employer\n"
             "at \"2026-03-02 12:00\"\nmeeting close\n";
    const Ran ran = run({"do", file, "--keep-going"}, typed);
    EXPECT_EQ(name_of(deceiving_in(ran.out + ran.err)), name_of(no_deceiving));
    EXPECT_EQ(name_of(deceiving_in(bytes_of(file))), name_of(no_deceiving));
    EXPECT_GE(load_file(file).value().record.size(), 2 * deceiving_points().size());
    EXPECT_EQ(run({"verify", file}).code, 0);
    EXPECT_EQ(name_of(deceiving_in(all_given_out(file, folder), "\n\f")), name_of(no_deceiving));
}

}  // namespace
}  // namespace jointly
