#include "core/session/command.h"
#include "core/session/event.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jointly {
namespace {

// What is asked of every kind is first gathered, so that it is checked in one place and not once for
// each kind: that would take the compiler most of a minute.
struct Named {
    std::string tag;                               // empty: a part of an event
    std::vector<std::vector<std::string>> fields;  // of itself, then of each part in it
};

template <class T>
void gather_fields(std::vector<std::vector<std::string>>& all, const T& part)
{
    const std::size_t own = all.size();
    all.emplace_back();
    T::fields(part, [&](auto marked, const auto& field) {
        all[own].emplace_back(field_name(marked));
        if constexpr (Walkable<std::decay_t<decltype(field)>>) {
            gather_fields(all, field);
        }
    });
}

template <class Kind>
Named named()
{
    Named kind{Kind::tag, {}};
    gather_fields(kind.fields, Kind{});
    return kind;
}

template <std::size_t... Places>
std::vector<Named> every_kind(std::index_sequence<Places...>)
{
    return {named<std::variant_alternative_t<Places, EventKinds>>()...};
}

std::vector<Named> every_kind()
{
    return every_kind(std::make_index_sequence<std::variant_size_v<EventKinds>>{});
}

TEST(Events, HaveATagOfTheirOwnInSmallLettersAndUnderscores)
{
    std::set<std::string> tags;
    for (const Named& kind : every_kind()) {
        EXPECT_TRUE(tags.insert(kind.tag).second) << kind.tag;
        EXPECT_TRUE(std::all_of(kind.tag.begin(), kind.tag.end(), [](char letter) {
            return letter == '_' || (letter >= 'a' && letter <= 'z');
        })) << kind.tag;
    }
    EXPECT_EQ(tags.size(), std::variant_size_v<EventKinds>);
}

TEST(Events, NameTheirFieldsOnceAndNotLikeTheLineTheyStandIn)
{
    std::vector<Named> all = every_kind();
    Named parts;
    gather_fields(parts.fields, TestedText{});
    gather_fields(parts.fields, StanceCount{});
    gather_fields(parts.fields, PartyQuorum{});
    all.push_back(parts);
    for (const Named& kind : all) {
        for (const auto& fields : kind.fields) {
            EXPECT_EQ(std::set<std::string>(fields.begin(), fields.end()).size(), fields.size())
                << kind.tag;
            // These are the keys of the line around the event.
            for (const std::string taken : {"h", "c", "n", "x"}) {
                EXPECT_EQ(std::count(fields.begin(), fields.end(), taken), 0) << kind.tag;
            }
        }
    }
}

// The words of an enum, and what comes of reading them; -1 where nothing does.
struct Worded {
    std::vector<std::string> words;
    std::vector<std::string> written;
    std::vector<int> read;
    bool takes_any_word = false;
};

template <class Enum>
Worded worded()
{
    Worded found;
    for (std::size_t place = 0; place < words_for<Enum>.size(); ++place) {
        found.words.emplace_back(words_for<Enum>[place]);
        found.written.emplace_back(word_of(static_cast<Enum>(place)));
        Enum read = static_cast<Enum>(place == 0 ? 1 : 0);
        found.read.push_back(from_word(words_for<Enum>[place], read) ? static_cast<int>(read) : -1);
    }
    Enum untouched{};
    found.takes_any_word = from_word("no such word", untouched);
    return found;
}

TEST(Enums, HaveOneWordForEachValue)
{
    for (const Worded& one : {worded<Step>(), worded<Stance>(), worded<Scale>(), worded<Decides>(),
             worded<Fallback>(), worded<Keeping>(), worded<Role>(), worded<Shape>(),
             worded<PartyColour>(), worded<Mark>(), worded<TestKind>(), worded<ProvisionLevel>(),
             worded<EffectiveBasis>()}) {
        ASSERT_FALSE(one.words.empty());
        EXPECT_EQ(one.written, one.words);
        EXPECT_FALSE(one.takes_any_word) << one.words.front();
        for (std::size_t place = 0; place < one.words.size(); ++place) {
            EXPECT_FALSE(one.words[place].empty());
            EXPECT_EQ(one.read[place], static_cast<int>(place)) << one.words[place];
        }
    }
}

TEST(Commands, SayWhenAConcernHasNothingInIt)
{
    EXPECT_TRUE(ConcernWords{}.empty());
    EXPECT_FALSE((ConcernWords{{InterestId{1}}, "", ""}).empty());
    EXPECT_FALSE((ConcernWords{{}, "nights", ""}).empty());
    EXPECT_FALSE((ConcernWords{{}, "", "a pilot"}).empty());
}

}  // namespace
}  // namespace jointly
