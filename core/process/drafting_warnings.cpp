#include "core/process/drafting_warnings.h"

#include "core/base/say.h"
#include "core/language/cross_references.h"
#include "core/language/list_labels.h"
#include "core/language/redline.h"
#include "core/language/stated_numbers.h"
#include "core/language/written_dates.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/contract_labels.h"
#include "core/process/names.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace jointly {

namespace {

constexpr int usual_term_years = 3;

// Language on the table under another issue than the one that is looked at.
struct Elsewhere {
    const Language* language = nullptr;
    const Ta* ta = nullptr;  // that holds it; nullptr: none does
};

using OnProvisions = std::multimap<ProvisionId, Elsewhere>;

OnProvisions on_the_table_elsewhere(const Session& session, IssueId issue)
{
    OnProvisions found;
    for (const Issue& other : session.issues) {
        if (other.id == issue || other.state == IssueState::withdrawn) {
            continue;
        }
        const Ta* const latest = latest_ta(session, other.id);
        const Ta* const ta = latest != nullptr && is_on_the_table(*latest) ? latest : nullptr;
        for (const LanguageId id :
            ta != nullptr ? ta->languages : current_languages(session, other.id)) {
            const Language& language = *find(session, id);
            found.emplace(language.provision, Elsewhere{&language, ta});
        }
    }
    return found;
}

class Drafting {
public:
    Drafting(const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
        : session_(session),
          issue_(issue),
          elsewhere_(on_the_table_elsewhere(session, issue)),
          tree_(contract_labels(session))
    {
        for (const LanguageId id : languages) {
            languages_.push_back(find(session, id));
        }
    }

    std::vector<std::string> warnings()
    {
        for (const Language* const language : languages_) {
            language_ = language;
            provision_ = find(session_, language->provision);
            label_ = citation(session_, *provision_);
            look_for_others();
            look_at_references();
            look_at_what_refers_here();
            look_at_dates();
            look_at_numbers();
            look_at_lists();
            look_back();
        }
        return std::move(warnings_);
    }

private:
    void warn(std::string sentence)
    {
        if (std::find(warnings_.begin(), warnings_.end(), sentence) == warnings_.end()) {
            warnings_.push_back(std::move(sentence));
        }
    }
    [[nodiscard]] const std::string& label() const { return label_; }

    void look_for_others()
    {
        const auto [begin, end] = elsewhere_.equal_range(provision_->id);
        for (auto each = begin; each != end; ++each) {
            const Elsewhere& other = each->second;
            warn(other.ta != nullptr
                     ? say("{label} is also in {ta}.",
                         {{"label", label()}, {"ta", label_of(other.ta->id)}})
                     : say("{label} also has language under issue {number}.",
                         {{"label", label()}, {"number", other.language->issue.value}}));
        }
    }

    [[nodiscard]] std::size_t place_of(const Provision& provision) const
    {
        return static_cast<std::size_t>(&provision - session_.provisions.data());
    }

    void look_at_references()
    {
        for (const Citation& citation : citations(language_->text)) {
            const auto place = tree_.find(citation, place_of(*provision_));
            if (place) {
                look_at_cited(citation, session_.provisions[*place]);
            } else if (tree_.should_hold(citation)) {
                warn(say("{label} refers to {citation}, which is not in the contract.",
                    {{"label", label()}, {"citation", citation.words}}));
            }
        }
    }

    void look_at_cited(const Citation& citation, const Provision& cited)
    {
        const bool deleted_here = std::any_of(languages_.begin(), languages_.end(),
            [&](const Language* one) { return one->provision == cited.id && one->text.empty(); });
        if (deleted_here) {
            warn(say("{label} refers to {citation}, which is deleted here.",
                {{"label", label()}, {"citation", citation.words}}));
        }
        const auto [begin, end] = elsewhere_.equal_range(cited.id);
        for (auto each = begin; cited.id != provision_->id && each != end; ++each) {
            warn(change_elsewhere(citation.words, each->second));
        }
    }

    [[nodiscard]] std::string change_elsewhere(
        const std::string& words, const Elsewhere& other) const
    {
        const bool deletes = other.language->text.empty();
        if (other.ta != nullptr) {
            const std::string ta = label_of(other.ta->id);
            return deletes ? say("{label} refers to {citation}, which {ta} deletes.",
                       {{"label", label()}, {"citation", words}, {"ta", ta}})
                           : say("{label} refers to {citation}, which {ta} changes.",
                               {{"label", label()}, {"citation", words}, {"ta", ta}});
        }
        const std::uint32_t number = other.language->issue.value;
        return deletes ? say("{label} refers to {citation}, which the language of issue {number} "
                             "deletes.",
                   {{"label", label()}, {"citation", words}, {"number", number}})
                       : say("{label} refers to {citation}, which the language of issue {number} "
                             "changes.",
                           {{"label", label()}, {"citation", words}, {"number", number}});
    }

    // Provisions that stay as they are and refer to one that is deleted here.
    void look_at_what_refers_here()
    {
        if (!language_->text.empty()) {
            return;
        }
        for (const std::size_t place : referring_to(place_of(*provision_))) {
            warn(say("{other} refers to {label}, which is deleted here.",
                {{"other", citation(session_, session_.provisions[place])}, {"label", label()}}));
        }
    }

    // Read once for all that is deleted here: a contract may be long.
    [[nodiscard]] const std::vector<std::size_t>& referring_to(std::size_t cited)
    {
        if (!read_contract_) {
            read_contract_ = true;
            for (const Provision& provision : session_.provisions) {
                if (stays(provision.id)) {
                    read_references(provision);
                }
            }
        }
        return referring_[cited];
    }

    [[nodiscard]] bool stays(ProvisionId provision) const
    {
        return !elsewhere_.contains(provision)
            && std::none_of(languages_.begin(), languages_.end(),
                [&](const Language* one) { return one->provision == provision; });
    }

    void read_references(const Provision& provision)
    {
        const std::size_t from = place_of(provision);
        for (const Citation& citation : citations(provision.body)) {
            if (const auto place = tree_.find(citation, from)) {
                std::vector<std::size_t>& all = referring_[*place];
                if (all.empty() || all.back() != from) {
                    all.push_back(from);
                }
            }
        }
    }

    // Words that were kept and speak of the term before this one. Older dates are meant: whoever was hired
    // before 1998 keeps what they have.
    void look_at_dates()
    {
        const Date start = session_.term ? session_.term->start : first_day();
        if (!start || provision_->body.empty()) {
            return;
        }
        const int years = session_.term ? std::max(1,
                              (days_between(session_.term->start, session_.term->last) + 183) / 365)
                                        : usual_term_years;
        Date before = start;
        before.year = static_cast<std::int16_t>(before.year - years);
        for (const Span& span : redline(provision_->body, language_->text)) {
            if (span.change != Change::kept) {
                continue;
            }
            for (const WrittenDate& written : written_dates(span.text)) {
                if (written.last < start && written.last >= before) {
                    warn(say("{label} keeps \"{date}\", which is before {start}.",
                        {{"label", label()}, {"date", written.words},
                            {"start", long_date(start)}}));
                }
            }
        }
    }

    [[nodiscard]] Date first_day() const
    {
        return session_.meetings.empty() ? Date{}
                                         : local_date(session_.meetings.front().opened_ms,
                                             session_.meetings.front().utc_offset_min);
    }

    void look_at_numbers()
    {
        for (const std::string& number : differing_numbers(language_->text)) {
            warn(say("In {label} words and figures differ: \"{number}\".",
                {{"label", label()}, {"number", number}}));
        }
    }

    // Breaks that stand in the contract already are not of this language.
    void look_at_lists()
    {
        const std::vector<ListBreak> known = list_breaks(provision_->body);
        for (const ListBreak& found : list_breaks(language_->text)) {
            if (std::find(known.begin(), known.end(), found) != known.end()) {
                continue;
            }
            warn(found.before == found.label
                     ? say("In {label} the list has {mark} twice.",
                         {{"label", label()}, {"mark", found.label}})
                     : say("In {label} the list goes from {before} to {mark}.",
                         {{"label", label()}, {"before", found.before}, {"mark", found.label}}));
        }
    }

    void look_back()
    {
        for (const Test& test : session_.tests) {
            if (test.kind == TestKind::wording && !test.open && puts_to_the_room(test)
                && !reached_consensus(test) && !is_settled_since(test)) {
                warn(say("Language for {label} found no consensus on {date}.",
                    {{"label", label()}, {"date", day_of(test.closed_ms)}}));
            }
        }
        for (const Ta& ta : session_.tas) {
            const bool held = std::any_of(ta.languages.begin(), ta.languages.end(),
                [&](LanguageId id) { return find(session_, id)->provision == provision_->id; });
            if (held && ta.withdrawn) {
                warn(say("Language for {label} was withdrawn with {ta}.",
                    {{"label", label()}, {"ta", label_of(ta.id)}}));
            }
        }
    }

    [[nodiscard]] bool puts_to_the_room(const Test& test) const
    {
        return std::any_of(test.texts.begin(), test.texts.end(),
            [&](const TestedText& text) { return text.provision == provision_->id; });
    }

    // As the parties were, whatever was reworded since.
    [[nodiscard]] bool reached_consensus(const Test& test) const
    {
        const Standing standing = standing_of(session_, test);
        return !standing.parties.empty()
            && std::all_of(standing.parties.begin(), standing.parties.end(),
                [](const PartyStanding& one) { return is_consensus(one.state); });
    }

    // The room came to consensus on the same issue later; of the test that is the latest of this issue the sheet
    // itself says where it is.
    [[nodiscard]] bool is_settled_since(const Test& test) const
    {
        bool is_latest = true;
        for (const Test& later : session_.tests) {
            if (later.id > test.id && later.kind == TestKind::wording && !later.open
                && later.issue == test.issue) {
                is_latest = false;
                if (puts_to_the_room(later) && reached_consensus(later)) {
                    return true;
                }
            }
        }
        return is_latest && test.issue == issue_;
    }

    [[nodiscard]] std::string day_of(std::int64_t at_ms) const
    {
        const Meeting* const meeting = meeting_at(session_, at_ms);
        return long_date(local_date(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min));
    }

    const Session& session_;
    IssueId issue_;
    OnProvisions elsewhere_;
    LabelTree tree_;
    std::vector<const Language*> languages_;
    const Language* language_ = nullptr;    // that is looked at
    const Provision* provision_ = nullptr;  // of it
    std::string label_;                     // as it is cited
    bool read_contract_ = false;
    std::map<std::size_t, std::vector<std::size_t>> referring_;
    std::vector<std::string> warnings_;
};

}  // namespace

std::vector<std::string> drafting_warnings(
    const Session& session, IssueId issue, const std::vector<LanguageId>& languages)
{
    return Drafting(session, issue, languages).warnings();
}

}  // namespace jointly
