// Lists of people from any spreadsheet, and from none: whatever the bytes, a list is read whole or refused
// in one sentence, and what is read can be decided on and recorded.
#include "app/script/people_list.h"
#include "core/rules/decide.h"
#include "core/session/fits.h"
#include "tests/fuzz/plan.h"
#include "tests/support/room/set_ups.h"

#include <cstdio>

namespace jointly {
namespace {

const std::vector<std::string> examples{
    "name,party,local,role\nAna Ruiz,Union,Local 412,Chief spokesperson\nBen Ito,M,,observer\n",
    "name;party\r\n\"Park; Jo\";Management\r\n\"said \"\"Jo\"\"\";U\r\n",
    "role,name\nfacilitator,Noor Haddad\n,\n",
};

void damage(std::string& list, Random& random)
{
    static constexpr std::string_view pests = "\",;\n\r\t\0\xEF\xBB\xBF\xff 'a";
    const std::size_t at = below(random, list.size() + 1);
    switch (below(random, 4)) {
        case 0: list.insert(at, 1, pests[below(random, pests.size())]); break;
        case 1: list.erase(at, 1 + below(random, 8)); break;
        case 2: list.insert(at, examples[below(random, examples.size())]); break;
        default:
            if (at < list.size()) {
                list[at] = static_cast<char>(below(random, 256));
            }
    }
}

// Whether it was read.
bool try_list(const Session& session, const std::string& list)
{
    const auto read = people_in_list(session, list);
    if (!read.ok()) {
        must(!read.problem().text.empty(), "a refusal says nothing");
        must(read.problem().text.find('\n') == std::string::npos, "a refusal is more than a line");
        return false;
    }
    const auto decided = decide(session, read.value());
    if (decided.ok()) {
        Session joined = session;
        for (const Event& event : decided.value()) {
            must(fits(joined, event), "a person from a list does not fit");
            joined = evolve(std::move(joined), {}, event);
        }
        must(broken_invariants(joined).empty(), "a list breaks the session");
    }
    return true;
}

int run(const Plan& plan)
{
    const Session session = two_parties().session();
    Random random(plan.seed());
    std::uint64_t read = 0;
    std::uint64_t refused = 0;
    for (std::uint64_t done = 0; plan.goes_on(done); ++done) {
        std::string list = examples[below(random, examples.size())];
        for (std::size_t left = below(random, 6); left > 0; --left) {
            damage(list, random);
        }
        ++(try_list(session, list) ? read : refused);
    }
    std::printf("seed %llu: %llu refused, %llu read\n",
        static_cast<unsigned long long>(plan.seed()), static_cast<unsigned long long>(refused),
        static_cast<unsigned long long>(read));
    return read > 0 && refused > 0 ? 0 : 1;
}

}  // namespace
}  // namespace jointly

int main(int count, char** arguments)
{
    const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
    return jointly::run(jointly::Plan(all.subspan(1)));
}
