// Numbers, dates, times, hexadecimal and base64: core/base/decimal.h, time.h, hash.h, base64.h.
//
// What was read is written the same, or as people write it and then read as the same.
#include "core/base/base64.h"
#include "core/base/decimal.h"
#include "core/base/hash.h"
#include "core/base/time.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

bool is_decimal(std::string_view text)
{
    Decimal value;
    if (from_plain(text, value)) {
        must(plain(value) == text, "a number is written otherwise than it was read");
    }
    const auto typed = parse_decimal(text);
    if (!typed.ok()) {
        must(!typed.problem().text.empty(), "a number is refused without a word");
        return false;
    }
    value = typed.value();
    must(value.ten_thousandths <= decimal_most && value.ten_thousandths >= -decimal_most,
        "a number is larger than files hold");
    Decimal again;
    must(from_plain(plain(value), again) && again == value, "a number does not read back");
    for (const std::string& shown : {plain(value), grouped(value), money(value)}) {
        const auto read = parse_decimal(shown);
        must(read.ok() && read.value() == value, "a number is shown as another");
    }
    return true;
}

bool is_date(std::string_view text)
{
    Date date;
    if (!from_iso(text, date)) {
        return false;
    }
    must(iso(date) == text, "a date is written otherwise than it was read");
    must(long_date(date).empty() == text.empty(), "a date is shown as none");
    return static_cast<bool>(date);
}

bool is_told_time(std::string_view text)
{
    const auto bare = parse_told_time(text, -480);
    const auto read = parse_told_time(text);
    if (!read.ok()) {
        must_be_said(read.problem());
        return bare.ok();
    }
    const ToldTime& told = read.value();
    must(bare.ok() && bare.value() == told, "a zone that was told counts for nothing");
    const std::string again = iso(local_date(told.at_ms, told.utc_offset_min)) + " "
                            + clock_time(told.at_ms, told.utc_offset_min) + " "
                            + offset_text(told.utc_offset_min);
    const auto back = parse_told_time(again);
    must(back.ok() && back.value() == told, "a time is shown as another");
    return true;
}

bool is_hex(std::string_view text)
{
    const std::string bytes = from_hex(text);
    must(bytes.empty() || to_hex(bytes) == text, "hexadecimal reads as other bytes");
    must(from_hex(to_hex(text)) == text, "bytes do not come back out of hexadecimal");
    return !bytes.empty();
}

bool is_base64(std::string_view text)
{
    must(from_base64(to_base64(text)) == text, "bytes do not come back out of base64");
    const auto bytes = from_base64(text);
    must(!bytes || (to_base64(*bytes) == text && base64_bytes(text) == bytes->size()),
        "base64 reads as other bytes");
    return bytes && !bytes->empty();
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"none of them", "a number", "a date", "a time", "hexadecimal", "base64"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const bool decimal = is_decimal(bytes);
    const bool hex = is_hex(bytes);
    const bool base64 = is_base64(bytes);
    if (is_told_time(bytes)) {
        return "a time";
    }
    if (is_date(bytes)) {
        return "a date";
    }
    return decimal ? "a number" : hex ? "hexadecimal" : base64 ? "base64" : "none of them";
}

}  // namespace jointly
