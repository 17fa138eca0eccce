// What a store writes up to, and the sentence of what is beyond: a line, a file, a text, a document. The
// other side of each limit, a file that holds more, is in limits_test.cpp and line_test.cpp.
#include "core/base/base64.h"
#include "core/base/text.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"

#include <algorithm>

namespace jointly {
namespace {

constexpr const char* file_is_full = "The session file is full. Go on in a new one.";
constexpr const char* entry_is_full =
    "This is more than one entry of the session can hold. Do it in smaller parts.";

class RoomInTheFile : public StoreTest {
protected:
    // The session in a file of these bytes, that may become so large.
    [[nodiscard]] Store opened_with(std::string_view bytes, std::uint64_t room_bytes)
    {
        put(path_, bytes);
        Surroundings narrow = around();
        narrow.room_bytes = room_bytes;
        auto store = Store::open(path_, narrow);
        must(store.ok(), "the store of a test does not open");
        return std::move(store).value();
    }
    [[nodiscard]] std::size_t last_line_bytes() const
    {
        return lines_of(bytes_of(path_)).back().size() + 1;
    }
};

// No test writes 256 MiB: the same is asked of a store that may write less.
TEST_F(RoomInTheFile, IsUsedToTheLastByteAndNoFurther)
{
    EXPECT_EQ(around().room_bytes, file_max_bytes);
    EXPECT_EQ(machine_surroundings().room_bytes, file_max_bytes);
    {
        (void)prepared();
    }
    const std::string before = bytes_of(path_);
    {
        Store store = opened();
        ASSERT_TRUE(store.do_now(an_interest).ok());
    }
    const std::string after = bytes_of(path_);
    for (const std::size_t room :
        {std::size_t{0}, std::size_t{1}, before.size(), after.size() - 1}) {
        Store store = opened_with(before, room);
        EXPECT_EQ(refusal(store.do_now(an_interest)), file_is_full) << room;
        EXPECT_FALSE(store.failure());
        EXPECT_EQ(store.record().size(), 3U);
        EXPECT_EQ(bytes_of(path_), before);
    }
    for (const std::size_t room : {after.size(), after.size() + 1}) {
        Store store = opened_with(before, room);
        EXPECT_EQ(store.do_now(an_interest).value(), 4U) << room;
        EXPECT_EQ(store.bytes(), after.size());
        EXPECT_EQ(refusal(store.do_now(Undo{})), file_is_full);
        EXPECT_EQ(refusal(store.submit(Command{an_interest}, {})), file_is_full);
    }
    EXPECT_EQ(load_file(path_).value().notice, "");
}

TEST_F(RoomInTheFile, IsAskedForAgainWhenAnActHasWaited)
{
    {
        (void)prepared();
    }
    const std::string before = bytes_of(path_);
    Store store = opened_with(before, before.size() + 700);  // for one more, not for two
    ASSERT_TRUE(store.submit(interest("fits"), {}).ok());
    ASSERT_TRUE(store.submit(interest("does not"), {}).ok());
    store.wait();
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_FALSE(settled[0].problem);
    ASSERT_TRUE(settled[1].problem);
    EXPECT_EQ(settled[1].problem->text, file_is_full);
    EXPECT_EQ(interests(store.session()), std::vector<std::string>{"fits"});
}

// ---- a line ------------------------------------------------------------------------------------------

// Two parties in a meeting, and an issue with so many interests that a test of their list is about as long
// as a line may be. The last is short.
Record record_with_a_long_list()
{
    constexpr std::uint32_t interests = 1'968;
    constexpr std::uint32_t in_one_entry = interests / 2;
    const auto bytes_of_text = [](std::uint32_t at) {
        return at == 0 ? 1'000 : at + 1 == interests ? 1 : item_text_max_bytes;
    };
    Record record = small_record();
    const auto add = [&record](Events events) {
        const std::uint64_t seq = record.size() + 1;
        record.push_back({{seq, 1'772'470'800'000 + static_cast<std::int64_t>(seq) * 60'000, {}},
            std::move(events)});
    };
    add({MeetingOpened{}});
    Events voiced;
    for (std::uint32_t at = 0; at < interests; ++at) {
        voiced.push_back(InterestRecorded{{at + 2}, static_cast<std::int32_t>(at) + 4, {1},
            {false, {1}}, std::string(bytes_of_text(at), 'w')});
        if ((at + 1) % in_one_entry == 0) {
            add(std::exchange(voiced, {}));
        }
    }
    return record;
}

TEST_F(RoomInTheFile, OfOneEntryIsUsedToTheLastByteAndNoFurther)
{
    put(path_, file_of(record_with_a_long_list()));
    Store store = opened();
    const Command test = CallListTest{TestedList::interests, {1}};
    const InterestId last = store.session().interests.back().id;
    ASSERT_TRUE(store.do_now(test).ok());
    const std::size_t left = line_max_bytes - last_line_bytes();
    ASSERT_LT(left + 1, item_text_max_bytes) << "the list is not long enough";
    const auto tested_with = [&](std::size_t bytes) {
        EXPECT_EQ(refusal(store.do_now(RewordInterest{last, std::string(bytes, 'w')})), "");
        return refusal(store.do_now(test));
    };
    for (const std::size_t bytes : {left, left + 1}) {
        EXPECT_TRUE(store.do_now(Undo{}).ok());  // of the test before
        EXPECT_EQ(tested_with(bytes), "");
        EXPECT_EQ(last_line_bytes(), line_max_bytes - (left + 1 - bytes));
    }
    EXPECT_TRUE(store.do_now(Undo{}).ok());
    const std::string before = bytes_of(path_);
    EXPECT_EQ(tested_with(left + 2), entry_is_full);
    EXPECT_TRUE(bytes_of(path_).starts_with(before));
    EXPECT_TRUE(store.session().tests.empty());
    EXPECT_FALSE(store.failure());
    const auto read = load_file(path_);
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().session == store.session());
}

// ---- words and documents -----------------------------------------------------------------------------

TEST_F(RoomInTheFile, OfATextIsUsedToTheLastByteAndNoFurther)
{
    Store store = prepared();
    const auto offered = [&](std::size_t bytes) {
        return refusal(store.do_now(OfferOption{{1}, std::string(bytes, 'w')}));
    };
    const auto entered = [&](std::size_t bytes) {
        EnterProvision command;
        command.label = "9." + std::to_string(bytes);
        command.body = std::string(bytes, 'w');
        return refusal(store.do_now(command));
    };
    EXPECT_EQ(offered(0), "Write the option first.");
    for (const std::size_t bytes : {std::size_t{1}, item_text_max_bytes - 1, item_text_max_bytes}) {
        EXPECT_EQ(offered(bytes), "");
    }
    for (const std::size_t bytes :
        {std::size_t{0}, std::size_t{1}, provision_text_max_bytes - 1, provision_text_max_bytes}) {
        EXPECT_EQ(entered(bytes), "");
    }
    const std::string before = bytes_of(path_);
    EXPECT_EQ(
        offered(item_text_max_bytes + 1), "The option is longer than 2000 bytes. Split it in two.");
    EXPECT_EQ(entered(provision_text_max_bytes + 1),
        "The provision is longer than 65536 bytes. Split it in two.");
    EXPECT_EQ(bytes_of(path_), before);
    const auto read = load_file(path_);
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().session == store.session());
}

// A rule of decision that is tested is told in one text, with the names of all who have a quorum.
TEST_F(RoomInTheFile, OfATextThatIsMadeOfOthersIsUsedToTheLastByteAndNoFurther)
{
    constexpr int with_long_names = 32;
    constexpr std::size_t short_name_bytes = 10;
    Store store = prepared();
    for (const Command& command : {Command{OpenMeeting{}}, Command{AdoptRule{}}}) {
        ASSERT_EQ(refusal(store.do_now(command)), "");
    }
    const auto joined = [&](std::size_t bytes) {
        const std::string mark = std::to_string(store.session().parties.size());
        std::string name = mark + std::string(bytes - mark.size(), 'w');
        EXPECT_EQ(refusal(store.do_now(JoinParty{std::move(name), "", mark, 6, false})), "");
        return PartyQuorum{store.session().parties.back().id, 1};
    };
    AdoptRule wanted;
    for (int at = 0; at < with_long_names; ++at) {
        wanted.quorum.push_back(joined(item_text_max_bytes));
    }
    const auto tested_with = [&](const PartyQuorum& last) {
        AdoptRule rule = wanted;
        rule.quorum.push_back(last);
        return refusal(store.do_now(TestRule{std::move(rule)}));
    };
    ASSERT_EQ(tested_with(joined(short_name_bytes)), "");
    const std::size_t left =
        provision_text_max_bytes - store.session().tests.back().texts.front().text.size();
    ASSERT_LT(left + short_name_bytes, item_text_max_bytes) << "the names are not long enough";
    ASSERT_TRUE(store.do_now(Undo{}).ok());
    for (const std::size_t more : {left - 1, left}) {
        const PartyQuorum last = joined(short_name_bytes + more);
        EXPECT_EQ(tested_with(last), "");
        EXPECT_EQ(store.session().tests.back().texts.front().text.size(),
            provision_text_max_bytes - (left - more));
        ASSERT_TRUE(store.do_now(Undo{}).ok());
    }
    EXPECT_EQ(tested_with(joined(short_name_bytes + left + 1)),
        "These words are longer than Jointly keeps. Shorten them, and try again.");
    EXPECT_TRUE(store.session().tests.empty());
    EXPECT_EQ(load_file(path_).value().notice, "");
}

TEST_F(RoomInTheFile, OfADocumentIsUsedToTheLastByteAndNoFurther)
{
    Store store = prepared();
    const auto kept = [&](std::size_t bytes) {
        return refusal(store.do_now(KeepAttachment{AttachmentKind::contract, MediaType::pdf, {}, {},
            "contract.pdf", to_base64(std::string(bytes, 'w'))}));
    };
    EXPECT_EQ(kept(0), "contract.pdf is empty. Choose another document.");
    for (const std::size_t bytes :
        {std::size_t{1}, attachment_max_bytes - 1, attachment_max_bytes}) {
        EXPECT_EQ(kept(bytes), "");
        EXPECT_EQ(store.session().attachments.back().bytes, bytes);
    }
    const std::string before = bytes_of(path_);
    EXPECT_EQ(kept(attachment_max_bytes + 1),
        "contract.pdf is larger than 3.0 MB. Keep a smaller copy, or part of it.");
    EXPECT_EQ(bytes_of(path_), before);
    const auto read = load_file(path_);
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().session == store.session());
}

}  // namespace
}  // namespace jointly
