#include "core/record/left_words.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/record/history.h"
#include "core/record/left_out.h"
#include "core/record/redaction.h"
#include "core/record/standing_words.h"
#include "core/session/find.h"

#include <map>
#include <utility>

namespace jointly {

namespace {

void add(std::vector<LeftText>& list, std::string called, const std::string& text)
{
    if (!text.empty() && text != redacted_words && !is_left_out(text)) {
        list.push_back({std::move(called), text});
    }
}

std::string called(IssueId issue, int number)
{
    return say("{issue}#{number}", {{"issue", issue.value}, {"number", number}});
}
std::string called(const Issue& issue)
{
    return say("Issue {number}", {{"number", issue.id.value}});
}

template <class Item>
void add_item(LeftWords& left, const Item& item)
{
    const std::string name = called(item.issue, item.number);
    for (const std::string& text : item.earlier_texts) {
        add(left.earlier, name, text);
    }
    if (item.withdrawn) {
        add(left.withdrawn, name, item.text);
    }
}

void add_items(LeftWords& left, const Session& session)
{
    for (const Issue& issue : session.issues) {
        for (const std::string& question : issue.earlier_questions) {
            add(left.earlier, called(issue), question);
        }
        if (issue.state == IssueState::withdrawn) {
            add(left.withdrawn, called(issue), issue.question);
        }
        if (issue.state == IssueState::parked) {
            add(left.parked, called(issue), issue.question);
        }
    }
    for (const Interest& interest : session.interests) {
        add_item(left, interest);
        if (interest.merged_into) {
            add(left.merged, called(interest.issue, interest.number), interest.text);
        }
    }
    for (const Option& option : session.options) {
        add_item(left, option);
        if (option.combined_into) {
            add(left.merged, called(option.issue, option.number), option.text);
        }
    }
    for (const Criterion& criterion : session.criteria) {
        add_item(left, criterion);
    }
    for (const GroundRule& rule : session.ground_rules) {
        for (const std::string& text : rule.earlier_texts) {
            add(left.earlier, label_of(rule.id), text);
        }
        if (rule.withdrawn) {
            add(left.withdrawn, label_of(rule.id), rule.text);
        }
    }
}

void add_language(LeftWords& left, const Session& session)
{
    for (const Language& language : session.languages) {
        const std::string name = heading_of(session, *find(session, language.provision));
        const auto standing = standing_language(session, language.provision);
        const auto add_earlier = [&](const std::string& text) {
            if (!standing.contains(text)) {
                add(left.earlier, name, text);
            }
        };
        for (const ClericalChange& change : language.clerical) {
            add_earlier(change.before);
        }
        add_earlier(language.text);
    }
    for (const Ta& ta : session.tas) {
        if (ta.withdrawn || ta.superseded) {
            add(left.withdrawn, label_of(ta.id), std::string(short_name(*find(session, ta.issue))));
        }
    }
}

void add_bargaining(LeftWords& left, const Session& session)
{
    for (const Proposal& proposal : session.proposals) {
        for (std::size_t at = 0; at + 1 < proposal.revisions.size(); ++at) {
            add(left.earlier, label_of(proposal.id), proposal.revisions[at].text);
        }
    }
    for (const Package& package : session.packages) {
        if (package.withdrawn) {
            add(left.withdrawn, label_of(package.id), package.title);
        }
        for (const PackageItem& item : package.items) {
            if (item.taken_out) {
                add(left.withdrawn, label_of(package.id), item.text);
            }
        }
    }
    for (const MoneyLine& line : session.money_lines) {
        if (line.taken_out) {
            add(left.withdrawn, label_of(line.id), line.terms.text);
        }
    }
    for (const Outcome& outcome : session.outcomes) {
        if (outcome.withdrawn) {
            add(left.withdrawn, label_of(outcome.id), outcome.text);
        }
    }
    for (const Letter& letter : session.letters) {
        if (letter.withdrawn) {
            add(left.withdrawn, label_of(letter.id), letter.terms.title);
        }
    }
    for (const ParkedItem& item : session.parked_items) {
        add(left.parked, label_of(item.id), item.text);
    }
}

// What the session keeps no earlier words of: straw designs and letters.
class EarlierInTheRecord {
public:
    explicit EarlierInTheRecord(LeftWords& left, const Session& session)
        : left_(left), session_(session)
    {}

    void see(const Event& event)
    {
        if (const auto* const composed = std::get_if<StrawComposed>(&event)) {
            see(straws_[composed->id], composed->id, composed->text);
        } else if (const auto* const changed = std::get_if<StrawChanged>(&event)) {
            see(straws_[changed->straw], changed->straw, changed->text);
        } else if (const auto* const drafted = std::get_if<LetterDrafted>(&event)) {
            see(letters_[drafted->id], drafted->id, drafted->terms.text);
        } else if (const auto* const revised = std::get_if<LetterRevised>(&event)) {
            see(letters_[revised->letter], revised->letter, revised->terms.text);
        }
    }

private:
    [[nodiscard]] std::string name_of(StrawId id) const
    {
        const Straw& straw = *find(session_, id);
        return called(straw.issue, straw.number);
    }
    [[nodiscard]] static std::string name_of(LetterId id) { return label_of(id); }

    template <class IdT>
    void see(std::string& last, IdT id, const std::string& text)
    {
        if (last != text) {
            add(left_.earlier, name_of(id), last);
            last = text;
        }
    }

    LeftWords& left_;
    const Session& session_;
    std::map<StrawId, std::string> straws_;
    std::map<LetterId, std::string> letters_;
};

void add_from_record(LeftWords& left, const Session& session, std::span<const Entry> record)
{
    const History history = history_of(record);
    EarlierInTheRecord earlier(left, session);
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr) {
            continue;
        }
        if (history.in_force()[entry.stamp.seq]) {
            for (const Event& event : *events) {
                earlier.see(event);
            }
        } else if (!only_reserves(entry)) {
            add(left.taken_back, say("Entry {number}", {{"number", entry.stamp.seq}}),
                headline(session, record, entry));
        }
    }
}

}  // namespace

LeftWords left_words(const Session& session, std::span<const Entry> record)
{
    LeftWords left;
    add_items(left, session);
    add_language(left, session);
    add_bargaining(left, session);
    add_from_record(left, session, record);
    return left;
}

}  // namespace jointly
