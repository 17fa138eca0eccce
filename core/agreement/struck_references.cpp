#include "core/agreement/struck_references.h"

#include "core/language/cross_references.h"
#include "core/process/contract_labels.h"
#include "core/session/find.h"

#include <map>
#include <set>
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

}  // namespace

std::vector<StruckReference> struck_references(const Session& session, const Successor& successor)
{
    std::vector<StruckReference> found;
    if (successor.struck.empty()) {
        return found;
    }
    const std::vector<std::string_view> words = words_after(session, successor);
    const std::set<ProvisionId> struck(successor.struck.begin(), successor.struck.end());
    const LabelTree tree = contract_labels(session);
    for (std::size_t place = 0; place < words.size(); ++place) {
        for (const Citation& citation : citations(words[place])) {
            const auto cited = tree.find(citation, place);
            if (cited && struck.contains(session.provisions[*cited].id)) {
                found.push_back(
                    {session.provisions[place].id, citation.words, session.provisions[*cited].id});
            }
        }
    }
    return found;
}

}  // namespace jointly
