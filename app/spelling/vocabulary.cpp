#include "app/spelling/vocabulary.h"

#include "app/spelling/glossary.h"
#include "core/base/text.h"
#include "core/language/atoms.h"

#include <algorithm>

namespace jointly {

namespace {

void add_words(std::set<std::string>& words, std::string_view text)
{
    for (const Atom& atom : atoms(text)) {
        if (atom.kind == AtomKind::word) {
            words.insert(folded(atom.text));
        }
    }
}

std::set<std::string> words_of_people(const Session& session)
{
    std::set<std::string> words;
    for (const Party& party : session.parties) {
        add_words(words, party.name);
        add_words(words, party.full_name);
    }
    for (const Constituent& constituent : session.constituents) {
        add_words(words, constituent.name);
    }
    for (const Participant& person : session.participants) {
        add_words(words, person.name);
    }
    for (const Approval& approval : session.approvals) {
        add_words(words, approval.body);
    }
    for (const ActionItem& action : session.actions) {
        add_words(words, action.owner);
    }
    for (const StepName& step : session.settings.steps) {
        add_words(words, step.name);
    }
    return words;
}

}  // namespace

void Vocabulary::look_at(const Session& session)
{
    of_people_ = words_of_people(session);
    const ProvisionId last =
        session.provisions.empty() ? ProvisionId{} : session.provisions.back().id;
    if (session.provisions.size() == provisions_ && last == last_provision_) {
        return;
    }
    provisions_ = session.provisions.size();
    last_provision_ = last;
    of_contract_.clear();
    for (const Provision& provision : session.provisions) {
        add_words(of_contract_, provision.title);
        add_words(of_contract_, provision.body);
    }
}

void Vocabulary::learn(std::string_view word) { learnt_.insert(folded(word)); }

bool Vocabulary::has(std::string_view word) const
{
    const std::string wanted = folded(word);
    const auto& shipped = glossary();
    return of_people_.contains(wanted) || of_contract_.contains(wanted) || learnt_.contains(wanted)
        || std::find(shipped.begin(), shipped.end(), wanted) != shipped.end();
}

}  // namespace jointly
