#include "core/session/citation.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace jointly {

namespace {

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

bool is_of_number(char sign) { return is_digit(sign) || (sign >= 'A' && sign <= 'Z'); }

// "12.03" of "Section 12.03", "24A" of "ARTICLE 24A"; empty where the label has no digit.
std::string_view number_in(std::string_view label)
{
    label.remove_prefix(static_cast<std::size_t>(
        std::find_if(label.begin(), label.end(), is_digit) - label.begin()));
    std::size_t end = 0;
    while (end < label.size()
           && (is_of_number(label[end])
               || (label[end] == '.' && end + 1 < label.size() && is_digit(label[end + 1])))) {
        ++end;
    }
    return label.substr(0, end);
}

bool goes_on_from(std::string_view label, std::string_view above)
{
    const std::string_view number = number_in(label);
    const std::string_view stem = number_in(above);
    return !stem.empty() && number.size() > stem.size() && number.starts_with(stem)
        && number[stem.size()] == '.';
}

// Without what it stands in.
std::string own_name(const Provision& provision)
{
    if (!provision.label.empty()) {
        return provision.label;
    }
    return provision.title.empty() ? say("part {number}", {{"number", provision.order}})
                                   : provision.title;
}

bool is_alike(const Provision& one, const Provision& other)
{
    return one.parent == other.parent && one.label == other.label
        && (!one.label.empty() || (one.title == other.title && !one.title.empty()));
}

std::string numbered(std::string name, std::ptrdiff_t earlier)
{
    return earlier == 0 ? std::move(name)
                        : say("{label} [{time}]", {{"label", name}, {"time", earlier + 1}});
}

// `names_itself` is whether nothing above is needed to tell it.
struct Cited {
    std::string words;
    bool names_itself = true;
};

Cited cited_under(
    const Cited& above, const Provision& parent, const Provision& provision, std::string own)
{
    if (above.names_itself && goes_on_from(provision.label, parent.label)) {
        return {std::move(own), true};
    }
    return {say("{above} {label}", {{"above", above.words}, {"label", own}}), false};
}

Cited cited(const Session& session, const Provision& provision)
{
    const auto earlier = std::count_if(session.provisions.begin(), session.provisions.end(),
        [&](const Provision& one) { return one.id < provision.id && is_alike(one, provision); });
    std::string own = numbered(own_name(provision), earlier);
    const Provision* const parent = find(session, provision.parent);
    return parent == nullptr
             ? Cited{std::move(own)}
             : cited_under(cited(session, *parent), *parent, provision, std::move(own));
}

// As people write it: words that only say what kind of part it is, brackets and full stops left out.
std::string as_spoken(std::string_view citation)
{
    static constexpr std::array<std::string_view, 6> kinds{
        "article", "art", "section", "sec", "paragraph", "§"};
    std::string out;
    std::string word;
    const auto end_word = [&] {
        while (word.ends_with('.')) {
            word.pop_back();
        }
        if (!word.empty() && std::find(kinds.begin(), kinds.end(), word) == kinds.end()) {
            out += (out.empty() ? "" : " ") + word;
        }
        word.clear();
    };
    for (const char sign : folded(citation)) {
        if (std::string_view(" (),\n").find(sign) != std::string_view::npos) {
            end_word();
        } else {
            word += sign;
            if (word == "§") {
                end_word();
            }
        }
    }
    end_word();
    return out;
}

}  // namespace

std::string citation(const Session& session, const Provision& provision)
{
    return cited(session, provision).words;
}

std::vector<std::string> citations(const Session& session)
{
    using Named = std::tuple<ProvisionId, bool, std::string_view>;  // labelled, and the name
    std::map<Named, std::ptrdiff_t> earlier;
    std::map<ProvisionId, std::pair<Cited, const Provision*>> above;
    std::vector<std::string> all;
    all.reserve(session.provisions.size());
    for (const Provision& provision : session.provisions) {
        const std::string_view name = provision.label.empty() ? provision.title : provision.label;
        const std::ptrdiff_t before =
            name.empty() ? 0 : earlier[{provision.parent, provision.label.empty(), name}]++;
        std::string own = numbered(own_name(provision), before);
        const auto parent = above.find(provision.parent);
        Cited one = parent == above.end() ? Cited{std::move(own)}
                                          : cited_under(parent->second.first,
                                              *parent->second.second, provision, std::move(own));
        all.push_back(one.words);
        above.emplace(provision.id, std::pair(std::move(one), &provision));
    }
    return all;
}

const Provision* find_provision(const Session& session, std::string_view cited)
{
    const std::vector<std::string> all = citations(session);
    const std::string exactly = folded(cited);
    const std::string wanted = as_spoken(cited);
    const Provision* found = nullptr;
    bool is_only = true;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (folded(all[at]) == exactly) {
            return &session.provisions[at];
        }
        if (!wanted.empty() && as_spoken(all[at]) == wanted) {
            is_only = found == nullptr;
            found = &session.provisions[at];
        }
    }
    return is_only ? found : nullptr;
}

}  // namespace jointly
