// Words taken out of a file that the parties agreed to take out.
#include "core/journal/redact.h"
#include "core/journal/store.h"
#include "core/record/redaction.h"
#include "core/session/find.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"

#include <fcntl.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jointly {
namespace {

const std::vector<PartyVoice> both{{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}};
constexpr std::uint64_t of_the_interest = 4;
constexpr std::uint64_t of_the_last_option = 7;

class TakeOut : public testing::Test {
protected:
    TakeOut() { put(path_, file_of(small_record())); }

    void agree(std::vector<std::uint64_t> seqs) const
    {
        auto store = Store::open(path_, seeded_surroundings("7461", [] { return 1; }));
        ASSERT_TRUE(store.ok());
        ASSERT_TRUE(store.value().do_now(Act{Redact{std::move(seqs), both}}).ok());
    }
    [[nodiscard]] std::string bytes() const { return bytes_of(path_); }

    Scratch scratch_;
    std::string path_ = scratch_.path("round.ibb");
};

TEST_F(TakeOut, LeavesTheChainTheFactsAndEveryOtherWord)
{
    agree({of_the_interest, of_the_last_option});
    const std::string before = bytes();
    const auto taken = take_out_redacted_words(path_);
    ASSERT_TRUE(taken.ok());
    EXPECT_EQ(taken.value(), 2U);
    EXPECT_EQ(bytes().find("Go home unhurt"), std::string::npos);
    EXPECT_EQ(bytes().find("A walk with a steward"), std::string::npos);
    EXPECT_EQ(bytes().find(seeded_salt("7461", of_the_interest)), std::string::npos);
    EXPECT_NE(bytes().find("Joint hazard walk"), std::string::npos);

    const auto read = load_file(path_);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(read.value().head, load(before).value().head);
    EXPECT_EQ(find(read.value().session, InterestId{1})->text, "[redacted]");
    EXPECT_EQ(find(read.value().session, InterestId{1})->holder, (Holder{false, {1}}));
    EXPECT_EQ(find(read.value().session, OptionId{2})->text, "[redacted]");
}

TEST_F(TakeOut, ChangesNothingMoreTheSecondTime)
{
    agree({of_the_interest});
    ASSERT_TRUE(take_out_redacted_words(path_).ok());
    const std::string once = bytes();
    const auto again = take_out_redacted_words(path_);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value(), 0U);
    EXPECT_EQ(bytes(), once);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch_.folder()), {}), 1);
}

TEST_F(TakeOut, IsDueFromTheConsentUntilTheWordsAreOut)
{
    const auto is_due = [&] { return redaction_is_due(load_file(path_).value().record); };
    EXPECT_FALSE(is_due());
    agree({of_the_interest});
    EXPECT_TRUE(is_due());
    ASSERT_TRUE(take_out_redacted_words(path_).ok());
    EXPECT_FALSE(is_due());
}

TEST_F(TakeOut, GoesOnFromAFileThatStillHasTheWords)
{
    agree({of_the_interest});
    const std::string before = bytes();
    ASSERT_TRUE(take_out_redacted_words(path_).ok());
    const std::string after = bytes();
    EXPECT_TRUE(goes_on_without_words(before, after));
    EXPECT_TRUE(goes_on_without_words(after, after));
    EXPECT_TRUE(goes_on_without_words("", after));
    EXPECT_TRUE(goes_on_without_words(std::string_view(before).substr(0, 40), after));
    // Not the other way round, nor where anything else differs, nor from a longer one.
    EXPECT_FALSE(goes_on_without_words(after, before));
    EXPECT_FALSE(goes_on_without_words(before + "{}\n", after));
    EXPECT_FALSE(goes_on_without_words("{\"s\":9", after));
    std::string open_ended = after;
    for (std::size_t at = 0; (at = open_ended.find("}\n", at)) != std::string::npos; ++at) {
        open_ended[at] = ']';
    }
    EXPECT_FALSE(goes_on_without_words(before, open_ended));
    for (std::size_t at = 0; at < before.size(); at += 7) {
        std::string other = before;
        other[at] = static_cast<char>(other[at] ^ 1);
        const bool is_in_the_words = goes_on_without_words(other, after);
        const auto line =
            std::count(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        EXPECT_TRUE(!is_in_the_words || line == of_the_interest) << at;
    }
}

TEST_F(TakeOut, TakesNothingThatNoEntryNames)
{
    const std::string before = bytes();
    const auto taken = take_out_redacted_words(path_);
    ASSERT_TRUE(taken.ok());
    EXPECT_EQ(taken.value(), 0U);
    EXPECT_EQ(bytes(), before);
}

TEST_F(TakeOut, LetsTheRoundGoOn)
{
    agree({of_the_interest});
    ASSERT_TRUE(take_out_redacted_words(path_).ok());
    auto store = Store::open(path_, seeded_surroundings("7461", [] { return 1; }));
    ASSERT_TRUE(store.ok());
    ASSERT_TRUE(store.value().do_now(Command{OfferOption{{1}, "A pool"}}).ok());
    EXPECT_EQ(load_file(path_).value().notice, "");
}

TEST_F(TakeOut, IsRefusedWhileTheSessionIsOpenElsewhere)
{
    agree({of_the_interest});
    const std::string before = bytes();
    const auto store = Store::open(path_, seeded_surroundings("7461", [] { return 1; }));
    ASSERT_TRUE(store.ok());
    EXPECT_FALSE(take_out_redacted_words(path_).ok());
    EXPECT_EQ(bytes(), before);
}

TEST_F(TakeOut, IsRefusedOfAFileThatMayOnlyBeRead)
{
    std::string text = swapped(file_of(small_record()), "Go home unhurt", "Go home unhurz");
    put(path_, text);
    EXPECT_FALSE(take_out_redacted_words(path_).ok());
    EXPECT_EQ(bytes(), text);
    text = file_of(small_record());
    text.pop_back();
    put(path_, text);
    EXPECT_FALSE(take_out_redacted_words(path_).ok());
    EXPECT_EQ(bytes(), text);
    EXPECT_FALSE(take_out_redacted_words(scratch_.path("none.ibb")).ok());
}

// A line with words that no Jointly wrote is shown by its numbers, and keeps nobody from his agreement.
TEST_F(TakeOut, LeavesWhatIsStrangeElsewhereAsItIs)
{
    Record record = small_record();
    record[6].what = Events{OptionOffered{{2}, 3, {1}, "pay\u202Eday"}};
    put(path_, file_of(record));
    ASSERT_NE(load_file(path_).value().notice, "");
    agree({of_the_interest});
    const auto taken = take_out_redacted_words(path_);
    ASSERT_TRUE(taken.ok()) << taken.problem().text;
    EXPECT_EQ(taken.value(), 1U);
    EXPECT_EQ(bytes().find("Go home unhurt"), std::string::npos);
    EXPECT_NE(bytes().find("pay\u202Eday"), std::string::npos);
}

TEST_F(TakeOut, IsRefusedOfWhatIsNoSession)
{
    put(path_, "Dear Ana,\n");
    const auto taken = take_out_redacted_words(path_);
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(
        taken.problem().text, "This is not a Jointly session. Choose a file that ends in .ibb.");
    EXPECT_EQ(bytes(), "Dear Ana,\n");
}

TEST_F(TakeOut, LeavesTheOldFileOrTheNewWhateverCallFails)
{
    agree({of_the_interest});
    const std::string before = bytes();
    const std::string after = without_words(before, {of_the_interest});
    for (const int error : {0, EIO, ENOSPC, EACCES, EMFILE, EROFS, ENOLCK, EXDEV}) {
        for (const bool for_good : {false, true}) {
            for (int at = 1;; ++at) {
                put(path_, before);
                const auto fault = std::make_shared<Fault>(Fault{at, error, for_good});
                const auto taken = take_out_redacted_words(path_, failing(fault));
                const std::string now = bytes();
                EXPECT_TRUE(now == after || (!taken.ok() && now == before)) << at << " " << error;
                EXPECT_TRUE(taken.ok() || taken.problem().text.ends_with(".")) << at;
                if (fault->calls < at) {
                    EXPECT_EQ(now, after);
                    break;
                }
                ASSERT_LT(at, 100);
            }
        }
    }
}

TEST_F(TakeOut, IsRefusedWhereAnotherProgramWritesMeanwhile)
{
    agree({of_the_interest});
    const std::string before = bytes();
    DiskCalls calls = real_disk();
    bool is_read = false;
    calls.open = [&](const char* path, int flags, mode_t mode) {
        if (path_ == path && std::exchange(is_read, true)) {
            put(path_, "foreign\n", true);  // before it is read again
        }
        return ::open(path, flags, mode);
    };
    const auto taken = take_out_redacted_words(path_, calls);
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.problem().text,
        "The file changed while the words were taken out. Close what else writes to it and try "
        "again.");
    EXPECT_EQ(bytes(), before + "foreign\n");
}

TEST(Redacting, IsPermittedByTheEntryThatNamesItAndByNoOther)
{
    Record record = small_record();
    record.push_back({{8, 0, {}}, RecordEvent{RedactionAgreed{{4, 7}, both}}});
    const std::string text = file_of(record);
    for (std::uint64_t seq = 1; seq <= record.size(); ++seq) {
        const auto read = load(without_words(text, {seq}));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().notice.empty(), seq == 4 || seq == 7) << seq;
    }
    EXPECT_EQ(without_words(text, {}), text);
}

TEST(Redacting, SaysOfOneEntryAndOfSeveralThatCopiesStillHoldTheWords)
{
    EXPECT_EQ(sentence_of_words_taken_out(1),
        "The words of 1 entry are out of the file. Copies elsewhere, papers, and files named .torn "
        "beside it still hold them.");
    EXPECT_EQ(sentence_of_words_taken_out(3),
        "The words of 3 entries are out of the file. Copies elsewhere, papers, and files named "
        ".torn beside it still hold them.");
}

TEST(Redacting, OfPartiesThatAreNotThereOrOfNoActsEndsInASentence)
{
    const std::vector<RecordEvent> odd{RedactionAgreed{{4}, {{{9}, "Ana"}}},
        RedactionAgreed{{6}, both}, RedactionAgreed{{8}, both}, RedactionAgreed{{7, 4}, both},
        RedactionAgreed{{}, both}, RedactionAgreed{{4}, {}}, Countersigned{7, {9}, "Ana"},
        Countersigned{7, {}, "Ana"}, Countersigned{6, {1}, "Ana"}, Countersigned{8, {1}, "Ana"}};
    for (const RecordEvent& event : odd) {
        Record record = small_record();
        record.push_back({{8, 0, {}}, event});
        const auto read = load(file_of(record));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value().record.size(), 7U);
        EXPECT_FALSE(read.value().writable);
        EXPECT_NE(read.value().notice, "");
    }
    Record record = small_record();
    record.push_back({{8, 0, {}}, RecordEvent{Countersigned{7, {1}, "Ana"}}});
    record.push_back({{9, 0, {}}, RecordEvent{Countersigned{7, {2}, "Ben"}}});
    EXPECT_EQ(load(file_of(record)).value().notice, "");
    record.push_back({{10, 0, {}}, RecordEvent{Countersigned{7, {1}, "Ana"}}});
    EXPECT_FALSE(load(file_of(record)).value().writable);
}

TEST(Undo, OfWhatStaysInTheRecordIsNotTakenFromAFile)
{
    Record record = small_record();
    record.push_back({{record.size() + 1, 0, {}}, Events{Event{PracticeBegun{}}}});
    record.push_back({{record.size() + 1, 0, {}}, RecordEvent{Undone{record.size()}}});
    const auto read = load(file_of(record));
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read.value().writable);
    EXPECT_TRUE(read.value().session.practice);
}

}  // namespace
}  // namespace jointly
