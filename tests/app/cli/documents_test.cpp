// Documents kept with a session, listed and written out.
#include "core/base/hash.h"
#include "core/json/gate.h"
#include "core/record/attachments.h"
#include "tests/app/cli/console.h"

#include <filesystem>

namespace jointly {
namespace {

class Documents : public CliTest {
protected:
    Documents() { put(document_, "The parties agree."); }

    std::string document_ = scratch_.path("Contract 2023.PDF");
    std::string folder_ = scratch_.path("out");
};

TEST_F(Documents, AreKeptListedAndWrittenAsTheyWere)
{
    const Ran kept = run({"attach", file_, document_, "--kind", "contract", "--issue", "1"});
    EXPECT_EQ(kept.code, 0) << kept.err;
    EXPECT_EQ(kept.out, "8 AT-1, a contract, kept: Contract 2023.PDF (18 bytes)\n");
    const std::string list = "AT-1  Contract 2023.PDF (contract)\n      Issue 1\n      18 bytes, "
                             "SHA-256 "
                           + to_hex(sha256("The parties agree.")) + "\n";
    EXPECT_EQ(run({"attachments", file_}).out, list);
    const std::string path = folder_ + "/AT-1 Contract 2023.PDF";
    EXPECT_EQ(
        run({"attachments", file_, "--write", folder_}).out, list + "      Wrote " + path + ".\n");
    EXPECT_EQ(bytes_of(path), "The parties agree.");
    EXPECT_EQ(run({"verify", file_}).code, 0);
}

TEST_F(Documents, AreNeverWrittenOverAFile)
{
    ASSERT_EQ(run({"attach", file_, document_}).code, 0);
    ASSERT_EQ(run({"attachments", file_, "--write", folder_}).code, 0);
    put(folder_ + "/AT-1 Contract 2023.PDF", "mine");
    const Ran again = run({"attachments", file_, "--write", folder_});
    EXPECT_EQ(again.code, 1);
    expect_one_line(again.err);
    EXPECT_EQ(bytes_of(folder_ + "/AT-1 Contract 2023.PDF"), "mine");
}

TEST_F(Documents, AreRefusedInASentenceWhereTheyDoNotFit)
{
    const std::string before = bytes();
    const std::string large = scratch_.path("large.pdf");
    put(large, std::string(3'000'001, 'w'));
    put(scratch_.path("empty.pdf"), "");
    for (const std::vector<std::string>& words : {std::vector<std::string>{"attach", file_, large},
             {"attach", file_, scratch_.path("no.pdf")},
             {"attach", file_, scratch_.path("empty.pdf")}, {"attach", file_, scratch_.folder()},
             {"attach", file_, document_, "--kind", "photo"},
             {"attach", file_, document_, "--ta", "TA-1"},
             {"attach", file_, document_, "--issue", "7"}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1) << testing::PrintToString(words);
        expect_one_line(ran.err);
        EXPECT_EQ(ran.out, "");
    }
    EXPECT_EQ(bytes(), before);
}

TEST_F(Documents, SayHowToKeepOneWhereThereIsNone)
{
    EXPECT_EQ(run({"attachments", file_}).out,
        "No document is kept yet. Keep one with: jointly attach FILE.ibb DOCUMENT\n");
    EXPECT_FALSE(std::filesystem::exists(folder_));
}

TEST_F(Documents, StandInTheJsonWithoutTheirBytes)
{
    const auto json = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"show", file_, "--json"};
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_TRUE(check_json_line(std::string_view(ran.out).substr(0, ran.out.size() - 1)).ok());
        return ran.out;
    };
    const auto ends_with_list = [](const std::string& shown, const std::string& list) {
        return shown.ends_with(",\"attachments\":[" + list + "]}\n");
    };
    EXPECT_TRUE(ends_with_list(json({}), ""));
    ASSERT_EQ(run({"attach", file_, document_, "--kind", "contract", "--issue", "1"}).code, 0);
    const std::string photo = scratch_.path("a \"chart\".jpg");
    put(photo, std::string("\xFF\xD8\0\"", 4));
    ASSERT_EQ(run({"attach", file_, photo, "--kind", "chart"}).code, 0);
    const std::string first =
        R"({"number":1,"title":"Contract 2023.PDF","kind":"contract","media":"pdf","issue":1,"ta":0,)"
        R"("bytes":18,"sha256":")"
        + to_hex(sha256("The parties agree.")) + "\"}";
    const std::string second =
        R"({"number":2,"title":"a \"chart\".jpg","kind":"chart","media":"jpeg","issue":0,"ta":0,)"
        R"("bytes":4,"sha256":")"
        + to_hex(sha256(std::string("\xFF\xD8\0\"", 4))) + "\"}";
    EXPECT_TRUE(ends_with_list(json({}), first + "," + second)) << json({});
    EXPECT_TRUE(ends_with_list(json({"--issue", "1"}), first));
    EXPECT_TRUE(ends_with_list(json({"--at", "8"}), first));
    EXPECT_TRUE(ends_with_list(json({"--at", "7"}), ""));
    ASSERT_EQ(run({"do", file_}, "undo\n").code, 0);
    EXPECT_TRUE(ends_with_list(json({}), first));
    ASSERT_EQ(
        run({"redact", file_, "8", "--by", "Union", "Ana Ruiz", "--by", "Management", "Ben Ito"})
            .code,
        0);
    EXPECT_NE(json({}).find(R"("issue":1,"ta":0,"bytes":0,"sha256":""})"), std::string::npos);
}

// The words of a screenshot go with the record, in which the photos are.
TEST_F(Documents, GoWithTheOrderForAPicture)
{
    ASSERT_EQ(run({"attach", file_, document_}).code, 0);
    bool holds_document = false;
    const DrawPicture draw = [&](const PictureOrder& order) {
        holds_document = kept_attachment(order.record, AttachmentId{1}) != nullptr;
        return Refusable(Done{});
    };
    const Ran ran = run({"screenshot", file_, "--page", "attachments", "--sheet", "2", "-o",
                            scratch_.path("a.png")},
        {}, draw);
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(holds_document);
}

TEST_F(Documents, AreNamedInTheMinutesAndTheLedger)
{
    ASSERT_EQ(run({"attach", file_, document_, "--kind", "signed-sheet"}).code, 0);
    for (const char* const paper : {"minutes", "ledger"}) {
        const std::string text = run({paper, file_}).out;
        EXPECT_NE(text.find("AT-1"), std::string::npos) << text;
        EXPECT_NE(text.find("Contract 2023.PDF (signed sheet)"), std::string::npos) << text;
    }
}

}  // namespace
}  // namespace jointly
