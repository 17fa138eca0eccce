#include "core/agreement/struck_references.h"

#include "core/language/cross_references.h"
#include "core/process/contract_labels.h"
#include "core/session/find.h"

#include <map>
#include <string_view>

namespace jointly {

namespace {

// The words of each provision in the successor, by its place in the session; none where it has none.
std::vector<std::string_view> words_after(const Session& session, const Successor& successor)
{
    std::map<ProvisionId, std::string_view> agreed;
    for (const AgreedChange& change : successor.changes) {
        agreed[change.provision] = find(session, change.language)->text;
    }
    std::vector<std::string_view> words;
    words.reserve(session.provisions.size());
    for (const Provision& provision : session.provisions) {
        const auto change = agreed.find(provision.id);
        words.push_back(change == agreed.end() ? std::string_view(provision.body) : change->second);
    }
    return words;
}

// The places of which something stands: words of their own or of what is below them. What stands in another
// was entered after it.
std::vector<bool> standing(const Session& session, const std::vector<std::string_view>& words)
{
    std::map<ProvisionId, std::size_t> places;
    for (std::size_t place = 0; place < session.provisions.size(); ++place) {
        places[session.provisions[place].id] = place;
    }
    std::vector<bool> stands(words.size());
    for (std::size_t place = words.size(); place-- > 0;) {
        stands[place] = stands[place] || !words[place].empty();
        const auto parent = places.find(session.provisions[place].parent);
        if (stands[place] && parent != places.end()) {
            stands[parent->second] = true;
        }
    }
    return stands;
}

std::vector<std::string_view> words_before(const Session& session)
{
    std::vector<std::string_view> words;
    words.reserve(session.provisions.size());
    for (const Provision& provision : session.provisions) {
        words.emplace_back(provision.body);
    }
    return words;
}

}  // namespace

std::vector<StruckReference> struck_references(const Session& session, const Successor& successor)
{
    const std::vector<std::string_view> words = words_after(session, successor);
    const std::vector<bool> before = standing(session, words_before(session));
    const std::vector<bool> after = standing(session, words);
    const auto struck = [&](std::size_t place) { return before[place] && !after[place]; };
    std::vector<StruckReference> found;
    bool any = false;
    for (std::size_t place = 0; place < words.size(); ++place) {
        any = any || struck(place);
    }
    if (!any) {
        return found;
    }
    const LabelTree tree = contract_labels(session);
    for (std::size_t place = 0; place < words.size(); ++place) {
        for (const Citation& citation : citations(words[place])) {
            const auto cited = tree.find(citation, place);
            if (cited && struck(*cited)) {
                found.push_back(
                    {session.provisions[place].id, citation.words, session.provisions[*cited].id});
            }
        }
    }
    return found;
}

}  // namespace jointly
