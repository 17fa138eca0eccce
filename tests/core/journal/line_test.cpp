// One line of the session file and back, byte for byte.
#include "core/base/text.h"
#include "core/journal/kinds.h"
#include "core/journal/line.h"
#include "core/json/fields.h"
#include "core/json/gate.h"
#include "tests/core/journal/chain.h"
#include "tests/support/room/print.h"

#include <gtest/gtest.h>

#include <set>
#include <type_traits>

namespace jointly {
namespace {

// All that a word may hold and that JSON, lines or terminals could trip over.
constexpr std::string_view hostile = "\"quotes\", \\ back, \u20ac, \u2028 and \u2029, two\nlines, "
                                     "\ttab, \x7F, {[,\"h\":\"x\",:]}, \U0001F91D";

// Every field with something in it that is not its default.
template <class T>
void fill(T& value, std::int32_t& next)
{
    if constexpr (std::is_same_v<T, std::string>) {
        value = std::string(hostile) + std::to_string(next++);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = !value;
    } else if constexpr (std::is_same_v<T, Date>) {
        value = {2026, 7, 1};
    } else if constexpr (std::is_same_v<T, Decimal>) {
        value.ten_thousandths = 12'345 + next++;
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(value == T{} ? 1 : 0);
    } else if constexpr (std::is_integral_v<T>) {
        value = static_cast<T>(next++);
    } else if constexpr (is_id_field<T>) {
        value.value = static_cast<std::uint32_t>(next++);
    } else if constexpr (is_vector_field<T>) {
        value.resize(2);
        for (auto& element : value) {
            fill(element, next);
        }
    } else {
        T::fields(value, [&](auto, auto& field) { fill(field, next); });
    }
}

template <class One, class... Kinds>
std::vector<One> every_kind(std::type_identity<std::variant<Kinds...>>)
{
    std::int32_t next = 3;
    std::vector<One> all;
    const auto add = [&](auto kind) {
        constexpr bool is_document = std::is_same_v<decltype(kind), AttachmentKept>;
        if constexpr (is_document) {
            kind.content = "Tm90ZXM=";  // a document is never empty
        }
        all.push_back(kind);  // as it is when nothing is said
        fill(kind, next);
        if constexpr (is_document) {
            kind.content = "Tm90ZXM=";
        }
        all.push_back(std::move(kind));
    };
    (add(Kinds{}), ...);
    return all;
}

// A new kind of event must be thought of here, in the format page, and in a new file of sessions/format.
static_assert(std::variant_size_v<EventKinds> == 112);
static_assert(std::variant_size_v<RecordEvent> == 5);

const std::string some_hash(64, '7');
const Origin origin{81'250, "0badcafe", "000102030405060708090a0b0c0d0e0f"};

Entry there_and_back(const Entry& entry)
{
    std::string line = entry_line(entry, origin, some_hash);
    EXPECT_EQ(line.back(), '\n');
    line.pop_back();
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const auto read = read_entry(line, some_hash);
    const auto* const whole = std::get_if<EntryRead>(&read);
    if (whole == nullptr || !whole->entry) {
        ADD_FAILURE() << (whole ? "unknown" : std::get<BadLine>(read).what) << "\n" << line;
        return {};
    }
    EXPECT_FALSE(whole->words_absent);
    return *whole->entry;
}

TEST(Line, GivesBackEveryKindOfEvent)
{
    for (const Event& event : every_kind<Event>(std::type_identity<EventKinds>{})) {
        const Entry entry{{12, 1'772'460'311'250, {1}}, Events{event}};
        EXPECT_TRUE(there_and_back(entry) == entry)
            << std::visit([](const auto& one) { return one.tag; }, event);
    }
}

TEST(Line, GivesBackAllThatMayBeAsLongAsContractLanguage)
{
    const std::string text(provision_text_max_bytes, 'w');
    LetterTerms terms;
    terms.text = text;
    const Events events{ProvisionEntered{{1}, {}, 0, ProvisionLevel::section, "9.6", "", text},
        LanguageProposed{{1}, {1}, {1}, {}, {}, text, ""},
        ClericalChangeAgreed{{1}, {{{1}, "Ana Ruiz"}}, text}, LetterDrafted{{1}, {}, terms},
        LetterRevised{{1}, terms}};
    for (const Event& event : events) {
        const Entry entry{{12, 0, {}}, Events{event}};
        EXPECT_TRUE(there_and_back(entry) == entry)
            << std::visit([](const auto& one) { return one.tag; }, event);
    }
}

TEST(Line, GivesBackEveryEventAboutTheRecord)
{
    for (const RecordEvent& event : every_kind<RecordEvent>(std::type_identity<RecordEvent>{})) {
        const Entry entry{{12, -5, {}}, event};
        EXPECT_TRUE(there_and_back(entry) == entry);
    }
}

TEST(Line, GivesBackSeveralEventsOfOneAct)
{
    const Entry entry{{1, 0, {}},
        Events{ParticipantJoined{{1}, {}, {}, Role::recorder, "Noor Haddad"}, RecorderNamed{{1}}}};
    EXPECT_TRUE(there_and_back(entry) == entry);
}

TEST(Line, TellsEveryKindByATagOfItsOwn)
{
    std::set<std::string> tags;
    const auto add = [&](const auto& event) {
        EXPECT_TRUE(tags.insert(event.tag).second) << event.tag;
    };
    for (const Event& event : every_kind<Event>(std::type_identity<EventKinds>{})) {
        std::visit([&](const auto& one) { tags.insert(one.tag); }, event);
    }
    EXPECT_EQ(tags.size(), std::variant_size_v<EventKinds>);
    add(Undone{});
    add(Redone{});
    add(Redacted{});
    add(Countersigned{});
    add(RedactionAgreed{});
}

TEST(Line, NoFieldHasANameThatTheFormatKeepsForItself)
{
    for (const Event& event : every_kind<Event>(std::type_identity<EventKinds>{})) {
        std::visit(
            []<class One>(const One& one) {
                One::fields(one, [](auto name, const auto&) {
                    const std::string_view text = field_name(name);
                    EXPECT_TRUE(text != "h" && text != "c" && text != "n" && text != "x")
                        << One::tag;
                });
            },
            event);
    }
}

// Should one of these ever differ, old files no longer verify: it is the code that is wrong.
TEST(Line, WritesTheseBytes)
{
    Header header;
    header.seed = "7461";
    header.id = seeded_id("7461");
    header.app = "seeded";
    const std::string first = header_line(header);
    EXPECT_EQ(first,
        "{\"s\":0,\"k\":\"file\",\"fmt\":\"ibb-journal\",\"v\":1,\"min\":1,"
        "\"id\":\"5d9453b34b78bebdb45c2aadd49ae74e\",\"app\":\"seeded\",\"seed\":\"7461\","
        "\"h\":\"54a34a8baec13e3737bccc081e3012413193deb8a305efa572acd1439e0fddc5\"}\n");
    const Entry entry{{1, 1'772'470'800'000, {}},
        Events{OptionOffered{{3}, 14, {1}, "A \"walk\", \u20ac 40\nand \\ more"}, Turned{{1}}}};
    const std::string hash = read_header(lines_of(first).front()).value().hash;
    EXPECT_EQ(entry_line(entry, {81'250, "0badcafe", seeded_salt("7461", 1)}, hash),
        "{\"s\":1,\"t\":1772470800000,\"m\":81250,\"b\":\"0badcafe\",\"a\":0,\"e\":["
        "{\"k\":\"option_offered\",\"d\":{\"id\":3,\"number\":14,\"issue\":1}},"
        "{\"k\":\"turned\",\"d\":{\"issue\":1}}],"
        "\"c\":\"390cf7e56717fb8a38dc3d4ea0ef5ea9d59327db74525979361866ecc4a6c8b2\","
        "\"h\":\"cb7a25aa65888da1dd5eb25517044db535907502482c94a7c7034bec79db5767\","
        "\"n\":\"f3ace907124d2fe5c2b85abe801f1c86\","
        "\"x\":[{\"text\":\"A \\\"walk\\\", \u20ac 40\\nand \\\\ more\"},{}]}\n");
}

TEST(Line, TakesIdsAndSaltsOfASampleFromItsSeed)
{
    EXPECT_EQ(seeded_id("7461"), to_hex(sha256(std::string("ibb id\nta"))).substr(0, 32));
    EXPECT_EQ(
        seeded_salt("7461", 12), to_hex(sha256(std::string("ibb salt 12\nta"))).substr(0, 32));
    EXPECT_NE(seeded_salt("7461", 1), seeded_salt("7461", 2));
    EXPECT_NE(seeded_salt("7461", 1), seeded_salt("7462", 1));
}

// ---- what is not written as Jointly writes it --------------------------------------------------------

struct Bad {
    bool broken = false;
    std::string what;
    friend bool operator==(const Bad&, const Bad&) = default;
};
void PrintTo(const Bad& bad, std::ostream* out)
{
    *out << (bad.broken ? "broken: " : "wrong: ") << bad.what;
}

Bad verdict(const std::string& line, std::string_view previous = some_hash)
{
    const auto read = read_entry(line, previous);
    if (const auto* const bad = std::get_if<BadLine>(&read)) {
        return {bad->broken, bad->what};
    }
    return {false, std::get<EntryRead>(read).entry ? "" : "unknown kind"};
}

const Entry an_option{{12, 5, {1}}, Events{OptionOffered{{3}, 14, {1}, "Joint walk"}}};

// The line of an_option with its facts and its words changed and its hashes made to fit.
std::string forged(std::string_view from, std::string_view to)
{
    std::string line = entry_line(an_option, origin, some_hash);
    line.pop_back();
    HandLine parts = taken_apart(line);
    if (parts.facts.find(from) != std::string::npos) {
        parts.facts = swapped(parts.facts, from, to);
    } else {
        parts.words = swapped(parts.words, from, to);
    }
    const std::string check = to_hex(sha256(from_hex(parts.salt) + parts.words));
    const std::string covered = parts.facts + R"(,"c":")" + check + '"';
    const std::string hash = to_hex(sha256("IBBJ1\n" + from_hex(some_hash) + covered));
    return covered + R"(,"h":")" + hash + R"(","n":")" + parts.salt + R"(","x":)" + parts.words
         + "}";
}

TEST(Line, IsReadWhenForgedIntoTheSame) { EXPECT_EQ(verdict(forged("Joint", "Joint")), Bad{}); }

TEST(Line, IsRefusedWhenItIsWrittenInAnotherWay)
{
    const Bad other{false, "is not written as Jointly writes it."};
    EXPECT_EQ(verdict(forged(R"("t":5)", R"("t": 5)")), other);
    EXPECT_EQ(verdict(forged(R"([{"text")", R"([ {"text")")), other);
    EXPECT_EQ(verdict(forged("Joint", R"(\u004aoint)")), other);
    EXPECT_EQ(verdict(forged("Joint", R"(\/oint)")), other);
    EXPECT_EQ(verdict(forged("Joint", R"(\b\u001foint)")), other);
}

TEST(Line, IsRefusedWhenItsKeysStandInAnotherOrder)
{
    EXPECT_EQ(verdict(forged(R"("id":3,"number":14)", R"("number":14,"id":3)")),
        (Bad{false, "holds an event that cannot be read."}));
    EXPECT_EQ(verdict(forged(R"("t":5,"m":81250)", R"("m":81250,"t":5)")),
        (Bad{false, "does not have the fields of an entry."}));
    EXPECT_EQ(verdict(forged(R"("k":"option_offered","d":)", R"("d":)")),
        (Bad{false, "holds an event that cannot be read."}));
}

TEST(Line, IsRefusedWhenSomethingIsMissingOrTooMuch)
{
    const Bad unreadable{false, "holds an event that cannot be read."};
    EXPECT_EQ(verdict(forged(R"("number":14,)", "")), unreadable);
    EXPECT_EQ(verdict(forged(R"("number":14,)", R"("number":14,"more":1,)")), unreadable);
    EXPECT_EQ(verdict(forged(R"({"text":"Joint walk"})", "{}")), unreadable);
    EXPECT_EQ(verdict(forged(R"([{"text")", R"([{},{"text")")), unreadable);
    EXPECT_EQ(verdict(forged(R"({"text":"Joint walk"})", "")), unreadable);
    EXPECT_EQ(verdict(forged(R"("e":[)", R"("e":[],"f":[)")), unreadable);
    EXPECT_EQ(verdict(forged(R"("issue":1}}])", R"("issue":1}}],"f":[])")), unreadable);
    EXPECT_EQ(verdict(forged(R"("text":"Joint walk"})", R"("text":"Joint walk"},{})")), unreadable);
    EXPECT_EQ(verdict(forged(R"({"k":"option_offered","d":{"id":3,"number":14,"issue":1}})", "")),
        unreadable);
    EXPECT_EQ(verdict(forged(R"("a":1)", R"("a":4294967297)")), unreadable);
    EXPECT_EQ(verdict(forged(R"("id":3)", R"("id":-3)")), unreadable);
    EXPECT_EQ(verdict(forged("0badcafe", "0BADCAFE")),
        (Bad{false, "does not have the fields of an entry."}));
    EXPECT_EQ(
        verdict(forged("0badcafe", "")), (Bad{false, "does not have the fields of an entry."}));
}

TEST(Line, MixesNoEventAboutTheRecordWithOthers)
{
    EXPECT_EQ(verdict(forged(R"({"k":"option_offered","d":{"id":3,"number":14,"issue":1}})",
                  R"({"k":"undone","d":{"seq":1}},{"k":"undone","d":{"seq":1}})")),
        (Bad{false, "unknown kind"}));
}

TEST(Line, PassesTheGateOrIsRefused)
{
    EXPECT_EQ(verdict(forged(R"("t":5)", R"("t":5.0)")).what, "holds a number that is not whole.");
    EXPECT_EQ(verdict(forged(R"("t":5)", R"("t":9007199254740993)")).what,
        "holds a number beyond 9007199254740992.");
    EXPECT_EQ(verdict(forged(R"("t":5)", R"("t":5,"t":5)")).what, "holds a key twice.");
    EXPECT_EQ(verdict(forged("Joint", "\xC3(")).what, "is not UTF-8.");
    EXPECT_EQ(verdict(forged("Joint", R"(\u0000)")).broken, false);
    std::string deep;
    for (int i = 0; i < json_depth_max; ++i) {
        deep += "[";
    }
    const std::string closed = deep + std::string(deep.size(), ']');
    EXPECT_EQ(verdict(forged(R"("Joint walk")", closed)).what, "is nested too deep.");
}

TEST(Line, IsBrokenWhereItsHashesDoNotFit)
{
    std::string line = entry_line(an_option, origin, some_hash);
    line.pop_back();
    EXPECT_EQ(verdict(line), Bad{});
    EXPECT_EQ(verdict(line, std::string(64, '8')),
        (Bad{true, "was changed, or the line before it was."}));
    EXPECT_EQ(verdict(swapped(line, R"("id":3)", R"("id":4)")),
        (Bad{true, "was changed, or the line before it was."}));
    EXPECT_EQ(verdict(swapped(line, "Joint", "joint")), (Bad{true, "was changed in its words."}));
    EXPECT_EQ(verdict(swapped(line, "0001020304", "0001020305")),
        (Bad{true, "was changed in its words."}));
    EXPECT_EQ(verdict(line + " "), (Bad{true, "is not whole."}));
    EXPECT_EQ(verdict(""), (Bad{true, "is not whole."}));
    EXPECT_EQ(verdict("{}"), (Bad{true, "is not whole."}));
}

// ---- limits ------------------------------------------------------------------------------------------

Bad of_words(const Event& event)
{
    return verdict(lines_of(entry_line({{1, 0, {}}, Events{event}}, origin, some_hash)).front());
}

TEST(Line, HoldsWordsUpToTheirLimit)
{
    const Bad too_long{false, "holds words that are longer than Jointly keeps."};
    const std::string item(item_text_max_bytes, 'w');
    EXPECT_EQ(of_words(OptionOffered{{1}, 1, {1}, item}), Bad{});
    EXPECT_EQ(of_words(OptionOffered{{1}, 1, {1}, item + "w"}), too_long);
    const std::string language(provision_text_max_bytes, 'w');
    LanguageProposed proposed{{1}, {1}, {1}, {}, {}, language, ""};
    EXPECT_EQ(of_words(proposed), Bad{});
    proposed.text += "w";
    EXPECT_EQ(of_words(proposed), too_long);
    TestCalled called{
        {1}, {1}, TestKind::wording, {}, {}, {{1}}, {}, {{{1}, {}, {}, "9.6", language, ""}}};
    EXPECT_EQ(of_words(called), Bad{});
    called.texts.front().text += "w";
    EXPECT_EQ(of_words(called), too_long);
}

TEST(Line, HoldsADocumentOfThreeMegabytesAndTheNamesOfWhoSigned)
{
    const Bad too_long{false, "holds words that are longer than Jointly keeps."};
    AttachmentKept kept{{1}, AttachmentKind::contract, MediaType::pdf, {}, {},
        std::string(attachment_name_max_bytes, 'w'), std::string(4'000'000, 'w')};
    EXPECT_EQ(of_words(kept), Bad{});
    kept.content += "wwww";
    EXPECT_EQ(of_words(kept), too_long);
    kept.content = "wwww";
    kept.name += "w";
    EXPECT_EQ(of_words(kept), too_long);

    const auto of_record = [](const RecordEvent& event) {
        return verdict(lines_of(entry_line({{2, 0, {}}, event}, origin, some_hash)).front());
    };
    const std::string name(item_text_max_bytes, 'w');
    EXPECT_EQ(of_record(Countersigned{1, {1}, name}), Bad{});
    EXPECT_EQ(of_record(Countersigned{1, {1}, name + "w"}), too_long);
    EXPECT_EQ(of_record(RedactionAgreed{{1}, {{{1}, name}}}), Bad{});
    EXPECT_EQ(of_record(RedactionAgreed{{1}, {{{1}, name + "w"}}}), too_long);
}

TEST(Line, HoldsNoDocumentThatCannotBeRead)
{
    const Bad unreadable{false, "keeps a document that cannot be read."};
    AttachmentKept kept{
        {1}, AttachmentKind::contract, MediaType::pdf, {}, {}, "contract.pdf", "QQ=="};
    EXPECT_EQ(of_words(kept), Bad{});
    for (const char* const content : {"", "QQ=", "QR==", "Q Q=", "not base64"}) {
        kept.content = content;
        EXPECT_EQ(of_words(kept), unreadable) << content;
    }
}

TEST(Line, HoldsNoWordsTooLongWhicheverOfThemItIs)
{
    const Bad too_long{false, "holds words that are longer than Jointly keeps."};
    const std::string item(item_text_max_bytes, 'w');
    for (const auto& [first, second] :
        {std::pair{item + "w", item}, {item, item + "w"}, {item + "w", item + "w"}}) {
        PartyJoined joined{{1}, true, 6, Shape::circle, PartyColour::blue, first, second, "U"};
        EXPECT_EQ(of_words(joined), too_long);
    }
}

// A line with so many links that it has exactly this many bytes, its LF among them.
std::string line_of_bytes(std::size_t bytes)
{
    TestCalled called{{1}, {1}, TestKind::wording, {}, {}, {{1}}, {}, {}};
    called.texts.resize(63);
    Entry entry{{1, 0, {}}, Events{called}};
    auto& texts = std::get<TestCalled>(std::get<Events>(entry.what).front()).texts;
    std::size_t left = bytes - entry_line(entry, origin, some_hash).size();
    for (TestedText& text : texts) {
        text.text.assign(std::min(left, provision_text_max_bytes), 'w');
        left -= text.text.size();
    }
    for (TestedText& text : texts) {
        text.label.assign(std::min(left, provision_text_max_bytes), 'w');
        left -= text.label.size();
    }
    must(left == 0, "a test cannot make so long a line");
    return entry_line(entry, origin, some_hash);
}

TEST(Line, IsAtMostFourMebibytesWithItsEnd)
{
    const std::string longest = line_of_bytes(line_max_bytes);
    ASSERT_EQ(longest.size(), line_max_bytes);
    EXPECT_EQ(verdict(lines_of(longest).front()), Bad{});
    EXPECT_EQ(verdict(lines_of(line_of_bytes(line_max_bytes + 1)).front()),
        (Bad{false, "is longer than 4 MiB."}));
}

}  // namespace
}  // namespace jointly
