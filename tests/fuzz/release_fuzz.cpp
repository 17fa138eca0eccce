// A release as it comes to the wall: core/exchange/release.h.
//
// Also with a check that is made to fit. What is read is written again to the same bytes, within its limits, in words that
// have nothing more to tidy.
#include "core/base/hash.h"
#include "core/exchange/release.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

std::string with_its_check(std::string_view bytes)
{
    const auto last = bytes.rfind("{\"check\":");
    const std::string before(bytes.substr(0, last));
    return before + "{\"check\":\"" + to_hex(sha256(before)) + "\"}\n";
}

bool is_read(std::string_view bytes)
{
    const auto read = release_in(bytes);
    if (!read.ok()) {
        must_be_said(read.problem());
        return false;
    }
    must(release_text(read.value()) == bytes, "a release does not read back as it was written");
    must(read.value().items.size() <= release_items_max, "a release has too many items");
    for (const ReleasedItem& item : read.value().items) {
        must(tidy(item.text) == item.text && item.text.size() <= item_text_max_bytes,
            "an item is not as it would be entered");
    }
    return true;
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"refused", "read", "read with its check"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    if (is_read(bytes)) {
        return "read";
    }
    return is_read(with_its_check(bytes)) ? "read with its check" : "refused";
}

}  // namespace jointly
