#include "core/process/alike.h"

#include "core/session/find.h"

#include <utility>

namespace jointly {

namespace {

bool is_there(const Story&) { return true; }
bool is_there(const DataItem&) { return true; }
bool is_there(const Interest& one) { return stands(one); }
bool is_there(const Option& one) { return stands(one); }
bool is_there(const Criterion& one) { return !one.withdrawn; }

void visit_items(const Session& session, ItemsOf kind, const auto& visit)
{
    switch (kind) {
        case ItemsOf::stories: return visit(session.stories);
        case ItemsOf::data: return visit(session.data);
        case ItemsOf::interests: return visit(session.interests);
        case ItemsOf::options: return visit(session.options);
        case ItemsOf::criteria: return visit(session.criteria);
    }
}

}  // namespace

void AlikeItems::look_at(const Session& session, IssueId issue, ItemsOf kind)
{
    if (issue != issue_ || kind != kind_) {
        items_.clear();
        issue_ = issue;
        kind_ = kind;
    }
    std::vector<Entry> before = std::exchange(items_, {});
    auto known = before.begin();
    visit_items(session, kind, [&](const auto& items) {
        for (const auto& item : items) {
            if (item.issue != issue || !is_there(item)) {
                continue;
            }
            while (known != before.end() && known->number < item.number) {
                ++known;
            }
            const bool is_known =
                known != before.end() && known->number == item.number && known->text == item.text;
            items_.push_back(
                is_known ? std::move(*known) : Entry{item.number, item.text, trigrams(item.text)});
        }
    });
}

int AlikeItems::like(std::string_view words, int but) const
{
    const Trigrams wanted = trigrams(words);
    int best = 0;
    std::size_t best_shared = 0;
    std::size_t best_all = 1;
    for (const Entry& item : items_) {
        if (item.number == but || !are_alike(wanted, item.trigrams)) {
            continue;
        }
        const std::size_t both = shared(wanted, item.trigrams);
        const std::size_t all = wanted.size() + item.trigrams.size() - both;
        if (both * best_all > best_shared * all) {
            best = item.number;
            best_shared = both;
            best_all = all;
        }
    }
    return best;
}

}  // namespace jointly
