// The wall in Spanish keeps the rules that it keeps in English (words_test.cpp).
#include "core/base/text.h"
#include "core/wall/mirror.h"
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"
#include "tests/support/speaking.h"

#include <gtest/gtest.h>

#include <functional>

namespace jointly {
namespace {

// The lines of every page: of a session that holds nothing, and after each part of a round. Made
// while Spanish is spoken, as a room that speaks it makes them.
void for_each_line(const std::function<void(const std::string& line)>& check)
{
    const auto read = [&](const Session& session) {
        for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
            for (const std::string& line : lines_of(session, static_cast<Page>(page))) {
                check(line);
            }
        }
    };
    Scripted room;
    read(room.session);
    room.parties();
    staffing(room);
    read(room.session);
    marked(room);
    around_the_issues(room);
    room.does(CallTest{room.issue(), room.option(14), {}});
    read(room.session);
    room.count("Union", {{Stance::support, 1}, {Stance::live_with, 2}, {Stance::stand_aside, 2}});
    room.count("Management", {{Stance::cannot_support, 2}, {Stance::more_discussion, 1}});
    room.close_test();
    read(room.session);
    second_concept_test(room);
    propose(room);
    test_wording(room);
    room.does(DraftTa{room.issue()});
    room.does(InitialTa{room.session.tas.back().id, room.party("Union"), "Ana", ""});
    read(room.session);
}

TEST(SpanishWall, IsNeutralToBothParties)
{
    const Speaking spanish("es");
    for_each_line([](const std::string& line) {
        // Stems, so that all their forms are found.
        for (const char* forbidden : {"bloque", "anula", "alarma", "fallid", "fracas", "veredict",
                 "caduc", "manipul", "rechaz", "veto", "neg\u00f3", "puntaje", "puntuac", " voto",
                 "votac", "objeci", "ganador", "exigenc", "demanda", "en contra"}) {
            EXPECT_EQ(folded(line).find(forbidden), std::string::npos) << line;
        }
    });
}

TEST(SpanishWall, LeavesNoPlaceEmptyAndNoBlankTwice)
{
    const Speaking spanish("es");
    for_each_line([](const std::string& line) {
        EXPECT_EQ(line.find("  "), std::string::npos) << line;
        EXPECT_EQ(line.find(" ."), std::string::npos) << line;
        EXPECT_EQ(line.find(".."), std::string::npos) << line;
        EXPECT_NE(line.front(), ' ') << line;
        EXPECT_NE(line.back(), ' ') << line;
    });
}

TEST(SpanishWall, SaysTheWordsOfTheField)
{
    const Speaking spanish("es");
    Scripted room;
    EXPECT_TRUE(says(lines_of(room.session, Page::agenda), "preguntas abiertas"));
    room.parties();
    staffing(room);
    EXPECT_TRUE(says(lines_of(room.session, Page::interests), "Intereses mutuos"));
    room.does(CallTest{room.issue(), room.option(14), {}});
    room.count("Union", {{Stance::cannot_support, 1}});
    room.close_test();
    const auto lines = lines_of(room.session, Page::test);
    EXPECT_TRUE(says(lines, "\u00bfqu\u00e9 ayudar\u00eda?"));
    EXPECT_FALSE(says(lines, "help"));
}

// A mirror says which language it is in, and is known again in any.
TEST(SpanishWall, IsMirroredAsAPageInSpanish)
{
    std::string page;
    std::string text;
    {
        const Speaking spanish("es");
        page = mirror(first_page(blank_wall({})), MirrorKind::html);
        text = mirror(first_page(blank_wall({})), MirrorKind::text);
    }
    EXPECT_NE(page.find("<html lang=\"es\" "), std::string::npos);
    EXPECT_NE(text.find("La pantalla est\u00e1 en blanco."), std::string::npos);
    EXPECT_TRUE(is_mirror(page));
    EXPECT_TRUE(is_mirror(text));
}

// What stands in the record is the same whatever language the room speaks.
TEST(SpanishWall, ChangesNothingOfTheSession)
{
    const auto played = [] {
        Scripted room;
        room.parties();
        staffing(room);
        first_concept_test(room);
        second_concept_test(room);
        propose(room);
        test_wording(room);
        room.does(DraftTa{room.issue()});
        return room.session;
    };
    const Session in_english = played();
    const Speaking spanish("es");
    EXPECT_EQ(played(), in_english);
}

}  // namespace
}  // namespace jointly
