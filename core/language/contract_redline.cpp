#include "core/language/contract_redline.h"

#include "core/language/joined_paragraphs.h"
#include "core/language/moved_provisions.h"
#include "core/language/ordered_match.h"
#include "core/language/paragraph_redline.h"
#include "core/language/portions.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace jointly {

namespace {

using Provisions = std::span<const ProvisionText>;

// --- What is one and the same ------------------------------------------------------------------------

bool begins_article(const ProvisionText& provision)
{
    return provision.level != ProvisionLevel::section && provision.level != ProvisionLevel::clause;
}

// A contract cut where its articles begin.
struct Articles {
    std::vector<std::size_t> begins;  // and the end of the last
    std::vector<Portion> portions;
};

Articles articles_of(
    const ContractText& contract, std::span<const Portion> provisions, Portions& portions)
{
    Articles articles;
    for (std::size_t at = 0; at < contract.size(); ++at) {
        if (at == 0 || begins_article(contract[at])) {
            articles.begins.push_back(at);
        }
    }
    articles.begins.push_back(contract.size());
    for (std::size_t i = 0; i + 1 < articles.begins.size(); ++i) {
        const std::size_t begin = articles.begins[i];
        articles.portions.push_back(
            portions.of_article(provisions.subspan(begin, articles.begins[i + 1] - begin),
                !begins_article(contract[begin])));
    }
    return articles;
}

ContractPortions portions_of(const ContractText& contract, Portions& numbers)
{
    ContractPortions portions{contract, {}, std::vector<bool>(contract.size(), true)};
    portions.portions.reserve(contract.size());
    for (const ProvisionText& provision : contract) {
        portions.portions.push_back(numbers.of(provision));
    }
    return portions;
}

// The provisions that stand in the same place of both, in order.
std::vector<Match> provisions_matched(
    const ContractPortions& before, const ContractPortions& after, Portions& portions)
{
    const Articles olds = articles_of(before.contract, before.portions, portions);
    const Articles news = articles_of(after.contract, after.portions, portions);
    WordTally tally = portions.tally();
    std::vector<Match> matches;
    for (const Match& article : ordered_match(olds.portions, news.portions, tally)) {
        std::size_t old_at = olds.begins[article.old_at];
        std::size_t new_at = news.begins[article.new_at];
        if (begins_article(before.contract[old_at]) && begins_article(after.contract[new_at])) {
            matches.push_back({old_at++, new_at++});
        }
        const std::size_t old_end = olds.begins[article.old_at + 1];
        const std::size_t new_end = news.begins[article.new_at + 1];
        for (const Match& match :
            ordered_match(std::span(before.portions).subspan(old_at, old_end - old_at),
                std::span(after.portions).subspan(new_at, new_end - new_at), tally)) {
            matches.push_back({old_at + match.old_at, new_at + match.new_at});
        }
    }
    return matches;
}

// --- Items -------------------------------------------------------------------------------------------

ProvisionHead head_of(const ProvisionText& provision)
{
    return {provision.level, provision.depth, provision.label, provision.title, provision.verbatim,
        provision.text.size()};
}

std::vector<ProvisionHead> heads_of(Provisions provisions)
{
    std::vector<ProvisionHead> heads;
    for (const ProvisionText& provision : provisions) {
        heads.push_back(head_of(provision));
    }
    return heads;
}

std::string text_of(Provisions provisions)
{
    std::string text;
    for (const ProvisionText& provision : provisions) {
        text += &provision == provisions.data() ? "" : "\n";
        text += provision.text;
    }
    return text;
}

bool is_verbatim(Provisions provisions)
{
    return std::any_of(provisions.begin(), provisions.end(),
        [](const ProvisionText& provision) { return provision.verbatim; });
}

bool is_cosmetic_change(const ProvisionText& before, const ProvisionText& after)
{
    return is_cosmetic(before.label, after.label) && is_cosmetic(before.title, after.title)
        && is_cosmetic(before.text, after.text)
        && std::count(before.text.begin(), before.text.end(), '\n')
               == std::count(after.text.begin(), after.text.end(), '\n');
}

Redline whole(Change change, std::string text)
{
    return text.empty() ? Redline{} : Redline{{change, std::move(text)}};
}

ProvisionRedline item_of(Provisions before, Provisions after)
{
    ProvisionRedline item;
    item.before = heads_of(before);
    item.after = heads_of(after);
    std::string old_text = text_of(before);
    const std::string new_text = text_of(after);
    if (old_text == new_text) {
        item.text = whole(Change::kept, std::move(old_text));
    } else if (is_verbatim(before) || is_verbatim(after)) {
        item.text = line_redline(old_text, new_text);
    } else {
        item.text = paragraph_redline(old_text, new_text);
    }
    if (before.size() > 1 || after.size() > 1) {
        item.fate = before.size() > 1 ? ProvisionFate::joined : ProvisionFate::split;
    } else if (before.front() != after.front()) {
        item.fate = ProvisionFate::changed;
        item.cosmetic = is_cosmetic_change(before.front(), after.front());
    }
    return item;
}

ProvisionRedline struck_item(const ProvisionText& provision)
{
    return {ProvisionFate::struck, {head_of(provision)}, {}, whole(Change::struck, provision.text),
        false, 0};
}

ProvisionRedline added_item(const ProvisionText& provision)
{
    return {ProvisionFate::added, {}, {head_of(provision)}, whole(Change::added, provision.text),
        false, 0};
}

// --- In reading order --------------------------------------------------------------------------------

class ReadingOrder {
public:
    ReadingOrder(const ContractText& before, const ContractText& after)
        : before_(before), after_(after)
    {}

    // Whatever stands before the passage in both, then the passage.
    void add(const Passage& passage)
    {
        add_unpaired(passage.old_begin, passage.new_begin);
        items_.push_back(item_of(
            Provisions(before_).subspan(passage.old_begin, passage.old_end - passage.old_begin),
            Provisions(after_).subspan(passage.new_begin, passage.new_end - passage.new_begin)));
        old_at_ = passage.old_end;
        new_at_ = passage.new_end;
    }

    [[nodiscard]] ContractRedline items(const std::vector<Match>& moves)
    {
        add_unpaired(before_.size(), after_.size());
        for (const Match& move : moves) {
            const std::size_t away = item_of_old_.at(move.old_at);
            const std::size_t here = item_of_new_.at(move.new_at);
            items_[away].fate = ProvisionFate::moved_away;
            items_[away].partner = here;
            items_[here].fate = ProvisionFate::moved_here;
            items_[here].partner = away;
        }
        return std::move(items_);
    }

private:
    // Struck before added; but what was added deeper in the tree goes on with what stands before it, and
    // comes before a higher provision that was struck.
    void add_unpaired(std::size_t old_end, std::size_t new_end)
    {
        while (old_at_ < old_end || new_at_ < new_end) {
            const bool goes_on = old_at_ < old_end && new_at_ < new_end
                              && after_[new_at_].depth > before_[old_at_].depth;
            if (old_at_ == old_end || goes_on) {
                item_of_new_[new_at_] = items_.size();
                items_.push_back(added_item(after_[new_at_++]));
            } else {
                item_of_old_[old_at_] = items_.size();
                items_.push_back(struck_item(before_[old_at_++]));
            }
        }
    }

    const ContractText& before_;
    const ContractText& after_;
    std::size_t old_at_ = 0;
    std::size_t new_at_ = 0;
    std::map<std::size_t, std::size_t> item_of_old_;
    std::map<std::size_t, std::size_t> item_of_new_;
    ContractRedline items_;
};

// --- Back to the two contracts -----------------------------------------------------------------------

void append_provisions(
    ContractText& contract, const std::vector<ProvisionHead>& heads, std::string_view text)
{
    for (const ProvisionHead& head : heads) {
        contract.push_back({head.level, head.depth, head.label, head.title,
            std::string(text.substr(0, head.text_bytes)), head.verbatim});
        text.remove_prefix(std::min(text.size(), head.text_bytes + 1));  // and the '\n'
    }
}

Redline changed_whole(const std::string& before, const std::string& after)
{
    if (before == after) {
        return whole(Change::kept, before);
    }
    Redline both = whole(Change::struck, before);
    const Redline added = whole(Change::added, after);
    both.insert(both.end(), added.begin(), added.end());
    return both;
}

bool is_moved(const ProvisionRedline& item)
{
    return item.fate == ProvisionFate::moved_away || item.fate == ProvisionFate::moved_here;
}

}  // namespace

ContractRedline redline(const ContractText& before, const ContractText& after)
{
    Portions portions;
    ContractPortions olds = portions_of(before, portions);
    ContractPortions news = portions_of(after, portions);
    const std::vector<Match> matches = provisions_matched(olds, news, portions);
    ReadingOrder order(before, after);
    for (const Passage& passage : joined_paragraphs(olds.portions, news.portions, matches)) {
        order.add(passage);
        for (std::size_t at = passage.old_begin; at < passage.old_end; ++at) {
            olds.unpaired[at] = false;
        }
        for (std::size_t at = passage.new_begin; at < passage.new_end; ++at) {
            news.unpaired[at] = false;
        }
    }
    return order.items(moved_provisions(olds, news, portions));
}

ContractText old_contract(const ContractRedline& redline)
{
    ContractText contract;
    for (const ProvisionRedline& item : redline) {
        append_provisions(contract, item.before, old_text(item.text));
    }
    return contract;
}

ContractText new_contract(const ContractRedline& redline)
{
    ContractText contract;
    for (const ProvisionRedline& item : redline) {
        append_provisions(contract, item.after, new_text(item.text));
    }
    return contract;
}

Redline label_redline(const ProvisionRedline& item)
{
    return changed_whole(item.before.empty() ? std::string{} : item.before.front().label,
        item.after.empty() ? std::string{} : item.after.front().label);
}

Redline title_redline(const ProvisionRedline& item)
{
    return redline(item.before.empty() ? std::string_view{} : item.before.front().title,
        item.after.empty() ? std::string_view{} : item.after.front().title);
}

Redline wording_redline(const ContractRedline& redline, std::size_t at)
{
    const ProvisionRedline& item = redline[at];
    if (!is_moved(item)) {
        return item.text;
    }
    const ProvisionRedline& partner = redline[item.partner];
    const bool away = item.fate == ProvisionFate::moved_away;
    const ProvisionRedline& from = away ? item : partner;
    const ProvisionRedline& to = away ? partner : item;
    const bool by_lines = from.before.front().verbatim || to.after.front().verbatim;
    return by_lines ? line_redline(old_text(from.text), new_text(to.text))
                    : paragraph_redline(old_text(from.text), new_text(to.text));
}

}  // namespace jointly
