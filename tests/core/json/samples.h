// One struct of every shape that a field may have, for the tests of core/json.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/base/words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly::samples {

enum class Colour : std::uint8_t { blue, amber };

}  // namespace jointly::samples

template <>
inline constexpr auto jointly::words_for<jointly::samples::Colour> =
    std::to_array<std::string_view>({"blue", "amber"});

namespace jointly::samples {

struct Nothing {
    static void fields(auto&, auto&&) {}
    friend bool operator==(const Nothing&, const Nothing&) = default;
};

struct OnlyFacts {
    bool yes = false;
    PartyId party;
    static void fields(auto& self, auto&& visit)
    {
        visit("yes", self.yes);
        visit(none_ok{"party"}, self.party);
    }
    friend bool operator==(const OnlyFacts&, const OnlyFacts&) = default;
};

struct OnlyWords {
    std::string text;
    static void fields(auto& self, auto&& visit) { visit("text", self.text); }
    friend bool operator==(const OnlyWords&, const OnlyWords&) = default;
};

struct Both {
    std::int32_t number = 0;
    std::string text;
    std::vector<InterestId> unserved;
    static void fields(auto& self, auto&& visit)
    {
        visit(spoken{"number"}, self.number);
        visit("text", self.text);
        visit("unserved", self.unserved);
    }
    friend bool operator==(const Both&, const Both&) = default;
};

struct Nested {
    OnlyFacts facts;
    OnlyWords words;
    std::vector<Both> each;
    static void fields(auto& self, auto&& visit)
    {
        visit("facts", self.facts);
        visit("words", self.words);
        visit("each", self.each);
    }
    friend bool operator==(const Nested&, const Nested&) = default;
};

struct Every {
    OptionId id;
    std::int8_t small = 0;
    std::uint8_t tiny = 0;
    std::int64_t large = 0;
    std::uint64_t natural = 0;
    bool yes = false;
    Colour colour = Colour::blue;
    Date date;
    std::string text;
    std::vector<IssueId> ids;
    std::vector<Colour> colours;
    std::vector<std::int32_t> numbers;
    std::optional<TaId> perhaps_id;
    std::optional<Date> perhaps_date;
    Nothing nothing;
    OnlyFacts only_facts;
    OnlyWords only_words;
    std::vector<Nothing> nothings;
    std::vector<OnlyFacts> facts_list;
    std::vector<OnlyWords> words_list;
    std::optional<OnlyFacts> perhaps_facts;
    std::optional<Both> perhaps_both;
    std::vector<Nested> nested;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("small", self.small);
        visit("tiny", self.tiny);
        visit("large", self.large);
        visit("natural", self.natural);
        visit("yes", self.yes);
        visit("colour", self.colour);
        visit("date", self.date);
        visit("text", self.text);
        visit("ids", self.ids);
        visit("colours", self.colours);
        visit("numbers", self.numbers);
        visit("perhaps_id", self.perhaps_id);
        visit("perhaps_date", self.perhaps_date);
        visit("nothing", self.nothing);
        visit("only_facts", self.only_facts);
        visit("only_words", self.only_words);
        visit("nothings", self.nothings);
        visit("facts_list", self.facts_list);
        visit("words_list", self.words_list);
        visit("perhaps_facts", self.perhaps_facts);
        visit("perhaps_both", self.perhaps_both);
        visit("nested", self.nested);
    }
    friend bool operator==(const Every&, const Every&) = default;
};

// With something in every field.
inline Every filled()
{
    Every all;
    all.id = {7};
    all.small = -128;
    all.tiny = 255;
    all.large = -(std::int64_t{1} << 53);
    all.natural = std::uint64_t{1} << 53;
    all.yes = true;
    all.colour = Colour::amber;
    all.date = {2026, 7, 1};
    all.text = "A \"joint\" walk, \\ each month";
    all.ids = {{1}, {4294967295}};
    all.colours = {Colour::amber, Colour::blue};
    all.numbers = {0, -1, 2147483647};
    all.perhaps_id = TaId{3};
    all.perhaps_date = Date{1999, 12, 31};
    all.only_facts = {true, {2}};
    all.only_words = {"said"};
    all.nothings = {{}, {}};
    all.facts_list = {{true, {1}}, {false, {0}}};
    all.words_list = {{"one"}, {""}, {"three"}};
    all.perhaps_facts = OnlyFacts{true, {9}};
    all.perhaps_both = Both{14, "both", {{1}, {2}}};
    all.nested = {{{true, {1}}, {"x"}, {{1, "a", {}}, {2, "b", {{5}}}}}, {}};
    return all;
}

}  // namespace jointly::samples
