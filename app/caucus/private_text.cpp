#include "app/caucus/private_text.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 9> kind_names{to_say("note"), to_say("interest"),
    to_say("option"), to_say("criterion"), to_say("need"), to_say("minutes"), to_say("summary"),
    to_say("best alternative"), to_say("walk away")};
constexpr std::array<std::string_view, 4> priority_names{
    to_say("no priority"), to_say("low"), to_say("middle"), to_say("high")};

class Listing {
public:
    Listing(const PrivateRecord& record, const Session& session, int utc_offset_min)
        : record_(record), session_(session), utc_offset_min_(utc_offset_min)
    {}

    std::vector<std::string> take()
    {
        lines_.push_back(say("PRIVATE - {party}", {{"party", record_.party_name}}));
        for (const Issue& issue : session_.issues) {
            add_part(say("Issue {number}: {title}",
                         {{"number", issue.id.value}, {"title", issue.title}}),
                [&](const About& about) { return issue_of(about) == issue.id; });
        }
        add_part(say("Of the whole round"), [&](const About& about) { return !issue_of(about); });
        add_tasks();
        add_sittings();
        if (lines_.size() == 1) {
            lines_.push_back(say("Nothing is entered yet. Begin with: note issue \"...\""));
        }
        return std::move(lines_);
    }

private:
    [[nodiscard]] IssueId issue_of(const About& about) const
    {
        const Ta* const ta = about.ta ? find(session_, about.ta) : nullptr;
        return ta == nullptr ? about.issue : ta->issue;
    }

    template <class Belongs>
    void add_part(const std::string& heading, Belongs belongs)
    {
        std::vector<std::string> part;
        for (const PrivateLine& line : record_.lines) {
            if (!line.struck && belongs(line.about)) {
                part.push_back(told(line));
            }
        }
        for (const Weighed& weighed : record_.weights) {
            if (!weighed.item.own && belongs(weighed.item.joint)) {
                part.push_back(say("  {item}  priority: {priority}",
                    {{"item", label_of(weighed.item)},
                        {"priority", translated(name_of(weighed.priority))}}));
            }
        }
        for (const MarkedPrivately& marked : record_.marks) {
            if (belongs(about_of(marked.option))) {
                part.push_back(say("  {option} on {criterion}: {mark}",
                    {{"option", label_of(marked.option)}, {"criterion", label_of(marked.criterion)},
                        {"mark", name_of(marked.mark)}}));
            }
        }
        for (const Poll& poll : record_.polls) {
            if (belongs(poll.about)) {
                part.push_back(say("  {label}  poll: {question}",
                    {{"label", label_of(poll.id)}, {"question", poll.text}}));
                add_answers(part, poll);
            }
        }
        if (!part.empty()) {
            lines_.emplace_back();
            lines_.push_back(heading);
            lines_.insert(lines_.end(), part.begin(), part.end());
        }
    }

    [[nodiscard]] About about_of(const EitherItem& item) const
    {
        const PrivateLine* const own = item.own ? find(record_, item.own) : nullptr;
        return own == nullptr ? item.joint : own->about;
    }

    [[nodiscard]] std::string told(const PrivateLine& line) const
    {
        std::string kind(translated(name_of(line.kind)));
        if (const Party* const party = line.party ? find(session_, line.party) : nullptr) {
            kind = say("{kind} of {party}", {{"kind", kind}, {"party", party->name}});
        }
        if (const std::string about = label_of(line.about); !about.empty()) {
            kind = say("{kind} on {item}", {{"kind", kind}, {"item", about}});
        }
        std::string told = say("  {label}  {kind}: {text}",
            {{"label", label_of(line.id)}, {"kind", kind}, {"text", line.text}});
        const auto weight = std::find_if(record_.weights.begin(), record_.weights.end(),
            [&](const Weighed& one) { return one.item.own == line.id; });
        if (weight != record_.weights.end()) {
            told += say(" ({priority})", {{"priority", translated(name_of(weight->priority))}});
        }
        return line.released ? told + say(" [released]") : told;
    }

    static void add_answers(std::vector<std::string>& part, const Poll& poll)
    {
        for (const PollAnswer& answer : poll.answers) {
            part.push_back(answer.concern.empty()
                               ? say("      {who}: {stance}",
                                   {{"who", answer.who}, {"stance", name_of(answer.stance)}})
                               : say("      {who}: {stance}: {concern}",
                                   {{"who", answer.who}, {"stance", name_of(answer.stance)},
                                       {"concern", answer.concern}}));
        }
    }

    void add_tasks()
    {
        if (record_.tasks.empty()) {
            return;
        }
        lines_.emplace_back();
        lines_.push_back(say("Tasks"));
        for (const Task& task : record_.tasks) {
            std::string told =
                say("  {label}  {text}", {{"label", label_of(task.id)}, {"text", task.text}});
            if (!task.who.empty()) {
                told += say(", {who}", {{"who", task.who}});
            }
            if (task.due) {
                told += say(", by {day}", {{"day", long_date(task.due)}});
            }
            lines_.push_back(task.done ? told + say(" [done]") : told);
        }
    }

    void add_sittings()
    {
        if (record_.sittings.empty()) {
            return;
        }
        lines_.emplace_back();
        lines_.push_back(say("Sittings"));
        for (const Sitting& sitting : record_.sittings) {
            const std::string day = long_date(local_date(sitting.from_ms, utc_offset_min_));
            const std::string from = clock_time(sitting.from_ms, utc_offset_min_);
            lines_.push_back(sitting.to_ms
                                 ? say("  {day}, {from} to {to}",
                                     {{"day", day}, {"from", from},
                                         {"to", clock_time(*sitting.to_ms, utc_offset_min_)}})
                                 : say("  {day}, since {from}", {{"day", day}, {"from", from}}));
        }
    }

    const PrivateRecord& record_;
    const Session& session_;
    int utc_offset_min_;
    std::vector<std::string> lines_;
};

}  // namespace

std::string_view name_of(PrivateLineKind kind) { return word_in(kind_names, kind); }
std::string_view name_of(Priority priority) { return word_in(priority_names, priority); }

std::string label_of(const About& about)
{
    if (about.ta) {
        return label_of(about.ta);
    }
    return about.number == 0 ? std::string() : "#" + std::to_string(about.number);
}

std::string label_of(const EitherItem& item)
{
    return item.own ? label_of(item.own) : label_of(item.joint);
}

std::vector<std::string> text_of(
    const PrivateRecord& record, const Session& session, int utc_offset_min)
{
    return Listing(record, session, utc_offset_min).take();
}

}  // namespace jointly
