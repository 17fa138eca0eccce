#include "core/base/hash.h"
#include "core/exchange/signature_file.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// Signed with the key of RFC 8032, 7.1, test 1; checked by: openssl pkeyutl -verify -rawin
TaSigned example()
{
    TaSigned given;
    given.ta = {1};
    given.revision = 2;
    given.party = {1};
    given.entries = 57;
    given.session = std::string(32, 'a');
    given.name = "Ana \"A.\" Ruiz";
    given.capacity = "Chief spokesperson";
    given.fingerprint = std::string(64, 'b');
    given.head = std::string(64, 'c');
    given.key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    given.signature =
        "8e12d8693914315b0e1c0ca2990047c8869b154ca7f68a1b76fde010ff099ed79ef6894e781a01783f920da2"
        "7d3fc14c0c4b153ea09df5eefccd6dce0d6cda0b";
    return given;
}

TEST(SignatureFile, IsWrittenInItsOwnWords)
{
    const std::string statement =
        R"({"fmt":"jointly-signature","v":1,"min":1,"session":")" + std::string(32, 'a')
        + R"(","ta":1,"revision":2,"party":1,"entries":57,"name":"Ana \"A.\" Ruiz",)"
          R"("capacity":"Chief spokesperson","fingerprint":")"
        + std::string(64, 'b') + R"(","head":")" + std::string(64, 'c') + R"(","key":")"
        + example().key + R"("})";
    EXPECT_EQ(signed_bytes(example()), "IBBS1\n" + statement);
    EXPECT_EQ(signature_text(example()),
        statement + "\n{\"signature\":\"" + example().signature + "\"}\n");
}

TEST(SignatureFile, ReadsBackAndIsGenuine)
{
    const auto read = signature_in(signature_text(example()));
    ASSERT_TRUE(read.ok()) << read.problem().text;
    EXPECT_EQ(read.value(), example());
    EXPECT_TRUE(is_genuine(read.value()));
}

// Each is read, or refused as damaged; what is read is no signature of anybody.
TEST(SignatureFile, IsNotGenuineWithAnyBitTurned)
{
    const std::string text = signature_text(example());
    int read_all_the_same = 0;
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string turned = text;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        const auto read = signature_in(turned);
        read_all_the_same += read.ok() ? 1 : 0;
        EXPECT_FALSE(read.ok() && is_genuine(read.value())) << bit;
    }
    EXPECT_GT(read_all_the_same, 100);
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_FALSE(signature_in(text.substr(0, size)).ok()) << size;
    }
    EXPECT_FALSE(signature_in(text + "\n").ok());
    EXPECT_FALSE(signature_in(text + text).ok());
}

TEST(SignatureFile, IsRefusedWhereItIsNotInItsForm)
{
    const auto refused = [](auto change) {
        TaSigned wrong = example();
        change(wrong);
        EXPECT_EQ(signature_in(signature_text(wrong)).problem().text,
            "This signature is damaged. Ask the caucus to write it again.");
    };
    refused([](TaSigned& given) { given.ta = {}; });
    refused([](TaSigned& given) { given.revision = 0; });
    refused([](TaSigned& given) { given.party = {}; });
    refused([](TaSigned& given) { given.session.pop_back(); });
    refused([](TaSigned& given) { given.name.clear(); });
    refused([](TaSigned& given) { given.name += ' '; });
    refused([](TaSigned& given) { given.name = std::string(2'001, 'x'); });
    refused([](TaSigned& given) { given.capacity = "Chief  spokesperson"; });
    refused([](TaSigned& given) { given.fingerprint[0] = 'B'; });
    refused([](TaSigned& given) { given.head += "00"; });
    refused([](TaSigned& given) { given.key.pop_back(); });
    refused([](TaSigned& given) { given.signature = given.key; });
}

TEST(SignatureFile, IsRefusedWhereItIsTooLargeOrNone)
{
    const std::string text = signature_text(example());
    EXPECT_FALSE(signature_in(text + std::string(signature_file_max_bytes, ' ')).ok());
    for (const char* const none : {"", "hello", "{\"fmt\":\"jointly-release\",\"v\":1}\n"}) {
        EXPECT_EQ(signature_in(none).problem().text,
            "This file is no signature. Choose the one that ends in .signature.");
    }
    EXPECT_EQ(signature_in("{\"fmt\":\"jointly-signature\",\"v\":2,\"min\":2,\"more\":1}\n")
                  .problem()
                  .text,
        "This signature was written by a newer Jointly. Bring it in with that one.");
}

}  // namespace
}  // namespace jointly
