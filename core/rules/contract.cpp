// The current contract: provision by provision, or all of it at once.
#include "core/base/text.h"
#include "core/language/contract_text.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/citation.h"

#include <map>

namespace jointly::rules {

namespace {

int last_order(const Session& session, ProvisionId parent)
{
    int last = 0;
    for (const Provision& provision : session.provisions) {
        if (provision.parent == parent) {
            last = std::max(last, provision.order);
        }
    }
    return last;
}

int one_more(int order) { return std::min(order + 1, provision_order_max); }

bool is_entered(const Session& session, const ProvisionEntered& e)
{
    const auto is_its_twin = [&, label = folded(e.label)](const Provision& one) {
        return one.parent == e.parent && folded(one.label) == label;
    };
    return std::any_of(session.provisions.begin(), session.provisions.end(), is_its_twin)
        || find_provision(session,
               citation(session, {e.id, e.parent, e.order, e.level, e.label, e.title, e.body}))
               != nullptr;
}

Problem entered_already(const std::string& label)
{
    return Problem{say("Provision {label} is in the contract already.", {{"label", label}})};
}

// A body as a session keeps it: paragraphs parted by a blank line; a table as it was printed.
std::string body_of(const ProvisionText& provision)
{
    if (provision.verbatim) {
        return provision.text;
    }
    std::string body;
    for (const char sign : provision.text) {
        body.append(sign == '\n' ? 2 : 1, sign);
    }
    return body;
}

// A name that is no text itself names nothing.
Problem in_provision(const ProvisionText& provision, const Problem& problem)
{
    const std::string& name = provision.label.empty() ? provision.title : provision.label;
    return name.empty() || !is_valid_utf8(name)
             ? problem
             : Problem{say("{label}: {problem}", {{"label", name}, {"problem", problem.text}})};
}

Result<ProvisionEntered> entered(const ProvisionText& provision)
{
    const std::string typed = body_of(provision);
    const Words label = words("The label", provision.label, "");
    const Words title = words("The title", provision.title, "");
    Words body = words("The provision", typed, "", provision_text_max_bytes, true);
    if (const auto problem = first_problem({&label, &title, &body})) {
        return in_provision(provision, *problem);
    }
    if (provision.verbatim) {
        body.text = tidy_columns(typed);
    }
    return ProvisionEntered{{}, {}, 0, provision.level, label.text, title.text, body.text};
}

// Gives each provision of a contract its id, its parent and its place.
class Places {
public:
    explicit Places(const Session& session)
        : next_(session.next.provision), orders_{{{}, last_order(session, {})}}
    {}

    // Whether the provision has a parent to stand in.
    [[nodiscard]] bool take(ProvisionEntered& event, int depth)
    {
        if (depth < 0 || static_cast<std::size_t>(depth) > above_.size()) {
            return false;
        }
        above_.resize(static_cast<std::size_t>(depth));
        event.id = next_;
        event.parent = above_.empty() ? ProvisionId{} : above_.back();
        int& order = orders_[event.parent];
        order = one_more(order);
        event.order = order;
        above_.push_back(event.id);
        ++next_.value;
        return true;
    }

private:
    ProvisionId next_;
    std::map<ProvisionId, int> orders_;
    std::vector<ProvisionId> above_;  // the provision entered last, at each depth
};

}  // namespace

Result<Events> decide_one(const Session& session, const EnterProvision& command)
{
    const Words label = words("The label", command.label, "Write the provision's number first.");
    const Words title = words("The title", command.title, "");
    const Words body = words("The provision", command.body, "", provision_text_max_bytes, true);
    if (const auto problem = first_problem({&label, &title, &body})) {
        return *problem;
    }
    if (command.parent && find(session, command.parent) == nullptr) {
        return not_there("article");
    }
    ProvisionEntered event{session.next.provision, command.parent,
        one_more(last_order(session, command.parent)), command.level, label.text, title.text,
        body.text};
    if (is_entered(session, event)) {
        return entered_already(event.label);
    }
    return Events{std::move(event)};
}

Result<Events> decide_one(const Session& session, const EnterContract& command)
{
    Places places(session);
    Events events;
    for (const ProvisionText& provision : command.provisions) {
        auto event = entered(provision);
        if (!event.ok()) {
            return event.problem();
        }
        if (!places.take(event.value(), provision.depth)) {
            return Problem{say("A provision stands in none. Import the contract again.")};
        }
        if (!event.value().parent && !event.value().label.empty()
            && is_entered(session, event.value())) {
            return entered_already(event.value().label);
        }
        events.push_back(std::move(event).value());
    }
    if (events.empty()) {
        return Problem{say("No provision was found in it. Choose the file with the contract.")};
    }
    return events;
}

}  // namespace jointly::rules
