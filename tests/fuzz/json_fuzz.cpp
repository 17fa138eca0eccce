// A line before it is parsed, and the fields of events: core/json/gate.h, fields.h.
//
// What was read whole can be written, passes the gate again, and reads back the same.
#include "core/json/fields.h"
#include "core/json/gate.h"
#include "tests/core/json/samples.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

template <class T>
std::string line_of(const T& value)
{
    Writer writer(Root::object);
    write_facts(writer, "d", value);
    writer.open_list("x");
    write_words(writer, nullptr, value);
    writer.close();
    return writer.finish();
}

template <class T>
bool read_line(std::string_view line, T& value)
{
    Reader reader(line);
    read_facts(reader, "d", value);
    (void)reader.open_list("x");
    read_words(reader, nullptr, value);
    reader.close();
    must(reader.ok() == reader.problem().empty(), "a line is refused without a word");
    return reader.ok() && reader.at_end();
}

// True where the line was read whole as a T.
template <class T>
bool try_as(std::string_view line)
{
    T value;
    if (!read_line(line, value)) {
        return false;
    }
    const std::string again = line_of(value);
    T back;
    must(check_json_line(again).ok(), "a line that was written does not pass the gate");
    must(read_line(again, back) && back == value, "a line does not read back as it was written");
    return true;
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"refused", "passed the gate", "read whole"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    const Refusable checked = check_json_line(bytes);
    if (!checked.ok()) {
        must_be_said(checked.problem());
        return "refused";
    }
    const std::array<bool, 5> read{try_as<samples::Every>(bytes), try_as<samples::Nested>(bytes),
        try_as<samples::Both>(bytes), try_as<samples::OnlyFacts>(bytes),
        try_as<samples::Nothing>(bytes)};
    return std::find(read.begin(), read.end(), true) != read.end() ? "read whole"
                                                                   : "passed the gate";
}

}  // namespace jointly
