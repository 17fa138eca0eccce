#include "core/session/command.h"
#include "core/session/event.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace jointly {
namespace {

template <class Visit, std::size_t... Places>
void each_kind(Visit visit, std::index_sequence<Places...>)
{
    (visit(std::variant_alternative_t<Places, EventKinds>{}), ...);
}

// Calls visit(an empty event) for every kind of event.
template <class Visit>
void each_kind(Visit visit)
{
    each_kind(visit, std::make_index_sequence<std::variant_size_v<EventKinds>>{});
}

TEST(Events, HaveATagOfTheirOwnInSmallLettersAndUnderscores)
{
    std::set<std::string> tags;
    each_kind([&](const auto& event) {
        const std::string tag = event.tag;
        EXPECT_TRUE(tags.insert(tag).second) << tag;
        EXPECT_TRUE(std::all_of(tag.begin(), tag.end(), [](char letter) {
            return letter == '_' || (letter >= 'a' && letter <= 'z');
        })) << tag;
    });
    EXPECT_EQ(tags.size(), std::variant_size_v<EventKinds>);
}

template <class T>
void check_names(const T& part)
{
    std::set<std::string> names;
    T::fields(part, [&](auto marked, const auto& field) {
        const std::string name = field_name(marked);
        EXPECT_TRUE(names.insert(name).second) << name;
        // These are the keys of the line around the event.
        EXPECT_TRUE(name != "h" && name != "c" && name != "n" && name != "x") << name;
        using Field = std::decay_t<decltype(field)>;
        if constexpr (Walkable<Field>) {
            check_names(field);
        }
    });
}

TEST(Events, NameTheirFieldsOnceAndNotLikeTheLineTheyStandIn)
{
    each_kind([](const auto& event) { check_names(event); });
    check_names(TestedText{});
    check_names(StanceCount{});
    check_names(PartyQuorum{});
}

template <class Enum>
void check_words()
{
    const auto& words = words_for<Enum>;
    ASSERT_FALSE(words.empty());
    for (std::size_t place = 0; place < words.size(); ++place) {
        const Enum value = static_cast<Enum>(place);
        EXPECT_EQ(word_of(value), words[place]);
        EXPECT_FALSE(words[place].empty());
        Enum read = static_cast<Enum>(place == 0 ? 1 : 0);
        EXPECT_TRUE(from_word(words[place], read));
        EXPECT_EQ(read, value) << words[place];
    }
    Enum untouched{};
    EXPECT_FALSE(from_word("no such word", untouched));
}

TEST(Enums, HaveOneWordForEachValue)
{
    check_words<Step>();
    check_words<Stance>();
    check_words<Scale>();
    check_words<Decides>();
    check_words<Fallback>();
    check_words<Keeping>();
    check_words<Role>();
    check_words<Shape>();
    check_words<PartyColour>();
    check_words<Mark>();
    check_words<TestKind>();
    check_words<ProvisionLevel>();
    check_words<EffectiveBasis>();
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
