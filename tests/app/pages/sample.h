// Wall models and papers for the tests of pages.
#pragma once

#include "app/pages/page.h"
#include "tests/core/wall/scripted.h"
#include "tests/support/pilot.h"

#include <map>
#include <string>

namespace jointly {

// The page above a strip, as the desk draws it.
[[nodiscard]] inline Paper paper_of(
    const Pilot& pilot, ImVec2 picture, ThemeName name = ThemeName::light)
{
    return {{{0.0F, 0.0F}, {picture.x, picture.y * 0.9F}},
        type_scale(measure(pilot.fonts()), picture.y), &theme(name), &pilot.fonts()};
}

// A model of every page, and of the states in which it looks different.
[[nodiscard]] inline std::map<std::string, WallModel> sample_models()
{
    std::map<std::string, WallModel> models;
    Scripted room;
    models["nothing"] = wall_model(room.session, {});
    models["blank"] = wall_model(room.session, {Page::blank, {}, {}});
    room.parties();
    staffing(room);
    room.does(WithdrawInterest{room.interest(8)});
    models["issue"] = wall_model(room.session, {Page::issue, {}, {}});
    models["interests"] = wall_model(room.session, {Page::interests, {}, {}});
    models["options"] = wall_model(room.session, {Page::options, {}, {}});
    models["empty test"] = wall_model(room.session, {Page::test, {}, {}});
    room.does(CallTest{room.issue(), {}, room.session.straws.back().id});
    models["open test"] = wall_model(room.session, {Page::test, {}, room.party("Union")});
    room.count("Union", {{Stance::support, 5}, {Stance::cannot_support, 1}},
        {{room.interest(3)}, "no step when the huddle fails", "an escalation within 30 minutes"});
    room.count("Management", {{Stance::support, 300}, {Stance::more_discussion, 2}});
    room.close_test();
    models["closed test"] = wall_model(room.session, {Page::test, {}, {}});
    room.does(RewordOption{room.option(12), "Every vacancy posted within 14 days"});
    models["changed test"] = wall_model(room.session, {Page::test, {}, {}});
    second_concept_test(room);
    models["retest"] = wall_model(room.session, {Page::test, {}, {}});
    propose(room);
    models["language"] = wall_model(room.session, {Page::language, {}, {}});
    test_wording(room);
    room.does(DraftTa{room.issue()});
    room.does(InitialTa{
        room.session.tas.back().id, room.party("Union"), "Ana Ruiz", "Chief spokesperson"});
    models["ta"] = wall_model(room.session, {Page::ta, {}, {}});
    return models;
}

// What people may type: no blank anywhere, endless, of other scripts, with line ends.
[[nodiscard]] inline WallModel awkward_model()
{
    WallModel model;
    model.page = Page::interests;
    model.kicker = "Issue 7 of 9 · " + std::string(300, 'k');
    model.title = std::string(900, 'W') + " " + std::string(900, 'w');
    model.foot = std::string(500, 'f');
    for (std::size_t step = 0; step < words_for<Step>.size(); ++step) {
        model.steps.push_back({std::string(words_for<Step>[step]), step == 9});
    }
    const Sign blue{"U", Shape::circle, PartyColour::blue};
    const Sign amber{"MG", Shape::triangle, PartyColour::amber};
    model.blocks.emplace_back(Heading{std::string(200, 'H'), {blue, amber}});
    model.blocks.emplace_back(Heading{"Next to it", {}});
    model.blocks.emplace_back(
        Card{99'999, {}, {blue, amber}, {{Change::kept, std::string(2'000, 'M')}},
            {std::string(400, 'n')}, {}, false, true, false});
    model.blocks.emplace_back(Card{1, {}, {}, {}, {}, {}, false, false, false});
    model.blocks.emplace_back(Card{2, {}, {amber},
        {{Change::kept, "日本語の文字列です。\nΩ Ж ế\n\nend"}}, {}, {}, true, false, false});
    Redline changes;
    for (int at = 0; at < 120; ++at) {
        changes.push_back({Change::struck, "old words of it "});
        changes.push_back({Change::added, std::string(at % 7 == 0 ? 180U : 5U, 'a')});
        changes.push_back({Change::kept, " and what stays in the contract as it was before. "});
    }
    model.blocks.emplace_back(Prose{std::string(150, 'L'), changes});
    model.blocks.emplace_back(Fact{std::string(100, 'N'), std::string(1'500, 'v')});
    model.blocks.emplace_back(
        Legend{{{Stance::support, std::string(90, 's'), std::string(90, 'm')}}});
    model.blocks.emplace_back(Seat{blue, std::string(300, 'P'), std::string(600, 'S'), true, true,
        {{Stance::support, 15}, {Stance::live_with, 15}, {Stance::stand_aside, 1'000}},
        {std::string(300, 'q'), "What would help: " + std::string(900, 'h')}});
    model.blocks.emplace_back(
        WhereWeAre{std::string(100, 'T'), std::string(700, 'e'), "Next", true});
    model.blocks.emplace_back(
        SignatureLine{amber, std::string(300, 'p'), std::string(200, 'i'), "today"});
    model.blocks.emplace_back(SignatureLine{amber, "Union", "", ""});
    return model;
}

}  // namespace jointly
