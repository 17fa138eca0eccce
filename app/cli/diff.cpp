// What one copy of a session says that another does not: for who took one away and gets a newer one.
#include "app/cli/copies.h"
#include "core/base/say.h"
#include "core/documents/printable.h"
#include "core/wall/mirror.h"

#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

WallModel model_of(const Copy& copy, const Comparison& found, const DiffOptions& options)
{
    return copy_model(copy.loaded.session, copy.loaded.record, found.common,
        options.entries ? EachEntry::listed : EachEntry::left_out);
}

// What else was recorded is people, marks, settings: not compared, but not hidden either.
void print(WallModel model, const DiffOptions& options, Console& console)
{
    const bool points_to_entries = !model.empty.empty() && !options.entries;
    console.out << '\n' << page_text(std::move(model));
    if (points_to_entries) {
        console.out << say("What was recorded all the same is listed by --entries.") << '\n';
    }
}

// `later` has all that the other copy has, and more.
void tell_what_came(const Copy& later, const Comparison& found, const DiffOptions& options,
    const std::string& earlier_file, const std::string& later_file, Console& console)
{
    console.out << say("{earlier} is the earlier copy: {later} goes on where it ends. Entries "
                       "more: {count}.",
        {{"earlier", printable_line(earlier_file)}, {"later", printable_line(later_file)},
            {"count", later.chain.entries() - found.common}})
                << '\n';
    tell_words_in_one(found, console);
    print(model_of(later, found, options), options, console);
}

void tell_what_is_alone(const Copy& copy, const Comparison& found, const DiffOptions& options,
    const std::string& file, Console& console)
{
    WallModel model = model_of(copy, found, options);
    model.title = found.common == 0 ? say("Only in {file}", {{"file", file}})
                                    : say("Only in {file}, after entry {entry}",
                                        {{"file", file}, {"entry", found.common}});
    print(std::move(model), options, console);
}

void tell(const Copy& first, const Copy& second, const DiffOptions& options, Console& console)
{
    const Comparison found = compare(first.chain, second.chain);
    if (found.kinship == Kinship::first_goes_on) {
        tell_what_came(first, found, options, options.second, options.first, console);
        return;
    }
    if (found.kinship == Kinship::second_goes_on) {
        tell_what_came(second, found, options, options.first, options.second, console);
        return;
    }
    console.out << printable_line(told(found, options.first, options.second)) << '\n';
    tell_words_in_one(found, console);
    if (found.kinship == Kinship::fork) {
        tell_what_is_alone(first, found, options, options.first, console);
        tell_what_is_alone(second, found, options, options.second, console);
    }
}

}  // namespace

int run_diff(const DiffOptions& options, Console& console)
{
    const auto first = read_named_copy(options.first, console);
    if (!first.ok()) {
        return fail(console, first.problem());
    }
    const auto second = read_named_copy(options.second, console);
    if (!second.ok()) {
        return fail(console, second.problem());
    }
    if (first.value().chain.id != second.value().chain.id) {
        return fail(console, Problem{told(compare(first.value().chain, second.value().chain),
                                 options.first, options.second)});
    }
    tell(first.value(), second.value(), options, console);
    return first.value().is_whole() && second.value().is_whole() ? done : failed;
}

}  // namespace jointly::cli
