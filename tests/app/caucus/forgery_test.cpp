// Forgeries: everything that a party with an editor could try on a signature, on the record it stands on, and on what
// both hold on paper. None is accepted.
#include "core/base/hash.h"
#include "core/exchange/signature_file.h"
#include "tests/app/caucus/caucus_console.h"
#include "tests/core/journal/chain.h"

#include <iostream>

namespace jointly {
namespace {

class Forgery : public CaucusThatInitials {
protected:
    Forgery() : honest_(bytes()), signature_(signature()) {}

    [[nodiscard]] TaSigned given() const { return signature_in(bytes_of(signature_)).value(); }

    // Held against this session, and brought to it.
    void is_refused(const std::string& what, const std::string& session, const std::string& file)
    {
        ++tried_;
        const std::string copy = put("forged.ibb", session);
        EXPECT_NE(run({"verify", copy, "--signature", file}).code, 0) << what;
        EXPECT_NE(import(file, copy).code, 0) << what;
        EXPECT_EQ(bytes_of(copy), session) << what;
    }
    void is_refused(const std::string& what, const TaSigned& forged)
    {
        is_refused(what, honest_, put("forged.signature", signature_text(forged)));
    }
    // The record with one thing in it other than it was, and every hash behind it made to fit.
    [[nodiscard]] std::string chained_anew(std::string_view from, std::string_view to) const
    {
        return by_hand(all_taken_apart(swapped(honest_, from, to)));
    }

    const std::string honest_;
    const std::string signature_;
    int tried_ = 0;
};

template <class Change>
TaSigned changed(TaSigned given, Change change)
{
    change(given);
    return given;
}

void turn(std::string& hex, std::size_t at) { hex[at] = hex[at] == '0' ? '1' : '0'; }

TEST_F(Forgery, IsAcceptedNowhere)
{
    // The controls: the honest file holds, and so does the record chained anew without a change.
    ASSERT_EQ(run({"verify", put("honest.ibb", honest_), "--signature", signature_}).code, 0);
    ASSERT_EQ(by_hand(all_taken_apart(honest_)), honest_);

    // What the signature says.
    for (std::string TaSigned::*const field : {&TaSigned::session, &TaSigned::fingerprint,
             &TaSigned::head, &TaSigned::key, &TaSigned::signature}) {
        for (const std::size_t at : {0U, 13U, 31U}) {
            is_refused("a digit", changed(given(), [&](TaSigned& one) { turn(one.*field, at); }));
        }
    }
    for (const char* const name : {"Ana Ruis", "Ana", "Ben Okafor", "ana ruiz"}) {
        is_refused("the name", changed(given(), [&](TaSigned& one) { one.name = name; }));
    }
    for (const char* const role : {"", "Observer", "Chief spokesperson, Management"}) {
        is_refused("the role", changed(given(), [&](TaSigned& one) { one.capacity = role; }));
    }
    is_refused("the party", changed(given(), [](TaSigned& one) { one.party = {2}; }));
    is_refused("the agreement", changed(given(), [](TaSigned& one) { one.ta = {2}; }));
    is_refused("the revision", changed(given(), [](TaSigned& one) { one.revision = 2; }));
    for (const int by : {-1, 1, 1'000}) {
        is_refused("how much of the record", changed(given(), [&](TaSigned& one) {
            one.entries += static_cast<std::uint64_t>(by);
        }));
    }
    is_refused("no signature",
        changed(given(), [](TaSigned& one) { one.signature = std::string(128, '0'); }));
    is_refused("a key that signs anything", changed(given(), [](TaSigned& one) {
        one.key = "01" + std::string(62, '0');
        one.signature = one.key + std::string(64, '0');
    }));

    // The record that it stands on, chained anew by a party with an editor.
    is_refused("a word of the language", chained_anew("twenty-eight (28)", "twenty-seven (27)"),
        signature_);
    is_refused("a space", chained_anew("days in advance.\",\"payer", "days in advance .\",\"payer"),
        signature_);
    is_refused("who pays", chained_anew("the Employer", "the Employee"), signature_);
    is_refused("the question", chained_anew("come out early", "come out late"), signature_);
    is_refused("the party's name", chained_anew("Management", "Mismanagement"), signature_);
    is_refused("the contract", chained_anew("fourteen (14)", "fifteen (15)"), signature_);
    is_refused("an answer", chained_anew("\"people\":6", "\"people\":5"), signature_);
    const std::string id = given().session;
    is_refused(
        "the id of the session", chained_anew(id, std::string(id.rbegin(), id.rend())), signature_);
    // Cut off, or gone on with otherwise.
    const std::vector<HandLine> lines = all_taken_apart(honest_);
    for (const std::ptrdiff_t cut : {1, 2, 4}) {
        is_refused("cut off", by_hand({lines.begin(), lines.end() - cut}), signature_);
    }
    std::vector<HandLine> without_one = lines;
    without_one.pop_back();
    const std::string shorter = by_hand(without_one);
    const std::string forked = put("fork.ibb", shorter);
    ASSERT_EQ(run({"do", forked}, "park-item \"Lunch\"\n").code, 0);
    is_refused("gone on with otherwise", bytes_of(forked), signature_);

    // Another session with the same words, and another agreement's signature.
    const std::string twin = scratch_.path("twin.ibb");
    ASSERT_EQ(run({"new", twin, "--seed", "beef"}).code, 0);
    ASSERT_EQ(run({"do", twin}, std::string(agreed_wording)).code, 0);
    is_refused("another session", bytes_of(twin), signature_);

    std::cout << "forgeries tried: " << tried_ << '\n';
    EXPECT_GE(tried_, 40);
}

// Put into the file of the session itself, past every check of the program that brings one in.
TEST_F(Forgery, IsFoundInARecordThatHoldsIt)
{
    ASSERT_EQ(import(signature_, file_).code, 0);
    const std::string kept = bytes();
    ASSERT_EQ(run({"verify", file_}).code, 0);
    const auto is_found = [&](std::string_view from, std::string_view to) {
        put("round.ibb", by_hand(all_taken_apart(swapped(kept, from, to))));
        const Ran ran = run({"verify", file_});
        EXPECT_NE(ran.code, 0) << to;
        EXPECT_NE(ran.out.find("It does not hold"), std::string::npos) << ran.out << ran.err;
    };
    is_found("Ana Ruiz", "Ben Okafor");
    is_found("Chief spokesperson", "Observer");
    is_found("twenty-eight (28)", "twenty-nine (29)");
    is_found("\"capacity\":\"Chief spokesperson\"", "\"capacity\":\"\"");
    const TaSigned one = given();
    const std::pair<std::string, std::string> fields[] = {{"key", one.key},
        {"signature", one.signature}, {"head", one.head}, {"fingerprint", one.fingerprint}};
    for (const auto& [name, hex] : fields) {
        const std::string before = '"' + name + "\":\"";
        std::string turned = hex;
        turn(turned, 5);
        is_found(before + hex, before + turned);
    }
}

}  // namespace
}  // namespace jointly
