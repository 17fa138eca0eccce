// Initials by a key as they come to the wall: core/exchange/signature_file.h.
//
// What is read is written again to the same bytes, in words that have nothing more to tidy, and none is taken for genuine
// that was not signed: the fuzzer holds no key.
#include "core/base/text.h"
#include "core/exchange/signature_file.h"
#include "tests/fuzz/target.h"

namespace jointly {

std::vector<std::string_view> outcomes() { return {"refused", "read", "genuine"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    // Signed with the key of RFC 8032, 7.1, test 1: the one signature of the corpus that holds.
    constexpr std::string_view signed_once = "8e12d8693914315b0e1c0ca2990047c8869b154ca7f68a1b76fde"
                                             "010ff099ed79ef6894e781a01783f920da27d3fc1"
                                             "4c0c4b153ea09df5eefccd6dce0d6cda0b";
    const auto read = signature_in(bytes);
    if (!read.ok()) {
        must_be_said(read.problem());
        return "refused";
    }
    const TaSigned& given = read.value();
    must(signature_text(given) == bytes, "a signature does not read back as it was written");
    must(tidy(given.name) == given.name && tidy(given.capacity) == given.capacity,
        "a name is not as it would be entered");
    if (!is_genuine(given)) {
        return "read";
    }
    must(given.signature == signed_once, "a signature is taken for genuine that nobody gave");
    return "genuine";
}

}  // namespace jointly
