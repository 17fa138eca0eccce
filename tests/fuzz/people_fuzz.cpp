// A list of people from any spreadsheet, and from none: app/script/people_list.h.
//
// It is read whole or refused in one line; what is read can be decided on, fits the session and keeps its
// invariants.
#include "app/script/people_list.h"
#include "core/rules/decide.h"
#include "core/session/fits.h"
#include "tests/fuzz/target.h"
#include "tests/support/room/set_ups.h"

namespace jointly {

namespace {

std::string_view try_list(const Session& session, std::string_view list)
{
    const auto read = people_in_list(session, list);
    if (!read.ok()) {
        must_be_said(read.problem());
        must(read.problem().text.find('\n') == std::string::npos, "a refusal is more than a line");
        return "refused";
    }
    const auto decided = decide(session, read.value());
    if (!decided.ok()) {
        must_be_said(decided.problem());
        return "refused by the rules";
    }
    Session joined = session;
    for (const Event& event : decided.value()) {
        must(fits(joined, event), "a person from a list does not fit");
        joined = evolve(std::move(joined), {}, event);
    }
    must(broken_invariants(joined).empty(), "a list breaks the session");
    return "read";
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"refused", "refused by the rules", "read"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    static const Session session = two_parties().session();
    const std::string with_tabs_gone = with_commas(bytes);
    if (with_tabs_gone != bytes) {
        (void)try_list(session, with_tabs_gone);
        must(with_commas(with_tabs_gone) == with_tabs_gone, "a tab is left in a pasted table");
    }
    return try_list(session, bytes);
}

}  // namespace jointly
