// Options, criteria, marks and straw designs.
#include "core/session/evolve/on.h"

namespace jointly {

void on(Session& s, const Stamp&, const OptionOffered& e)
{
    s.options.push_back({e.id, e.number, e.issue, e.text, {}, false, {}, {}, {}});
}

void on(Session& s, const Stamp&, const OptionReworded& e)
{
    Option& option = at(s.options, e.option);
    reword(option.text, option.earlier_texts, e.text);
}

void on(Session& s, const Stamp&, const OptionWithdrawn& e)
{
    at(s.options, e.option).withdrawn = true;
}

void on(Session& s, const Stamp&, const OptionServes& e)
{
    add_sorted(at(s.options, e.option).serves, e.interest);
}

void on(Session& s, const Stamp&, const OptionServesNot& e)
{
    std::erase(at(s.options, e.option).serves, e.interest);
}

void on(Session& s, const Stamp&, const CriterionProposed& e)
{
    s.criteria.push_back({e.id, e.number, e.issue, e.text, false, {}, false});
}

void on(Session& s, const Stamp&, const CriterionAgreed& e)
{
    at(s.criteria, e.criterion).agreed = true;
}

void on(Session& s, const Stamp&, const OptionMarked& e)
{
    std::erase_if(s.marks, [&](const OptionMark& mark) {
        return mark.option == e.option && mark.criterion == e.criterion && mark.party == e.party;
    });
    s.marks.push_back({e.option, e.criterion, e.party, e.mark, e.reason});
}

void on(Session& s, const Stamp&, const StrawComposed& e)
{
    s.straws.push_back({e.id, e.number, e.issue, e.options, e.text, {}});
}

void on(Session& s, const Stamp&, const StrawChanged& e)
{
    Straw& straw = at(s.straws, e.straw);
    straw.options = e.options;
    straw.text = e.text;
}

void on(Session& s, const Stamp&, const OptionsCombined& e)
{
    Option combined{e.id, e.number, e.issue, e.text, {}, false, {}, e.parts, {},
        heading_of_all(s.options, e.parts)};
    for (const OptionId id : e.parts) {
        Option& part = at(s.options, id);
        part.combined_into = e.id;
        for (const InterestId served : part.serves) {
            add_sorted(combined.serves, served);
        }
    }
    s.options.push_back(std::move(combined));
}

void on(Session& s, const Stamp&, const OptionsParted& e)
{
    at(s.options, e.option).withdrawn = true;
    for (const OptionId part : at(s.options, e.option).parts) {
        at(s.options, part).combined_into = {};
    }
}

void on(Session& s, const Stamp&, const CriterionReworded& e)
{
    Criterion& criterion = at(s.criteria, e.criterion);
    reword(criterion.text, criterion.earlier_texts, e.text);
    criterion.agreed = false;
}

void on(Session& s, const Stamp&, const CriterionWithdrawn& e)
{
    at(s.criteria, e.criterion).withdrawn = true;
}

void on(Session& s, const Stamp&, const StrawSpread& e) { at(s.straws, e.straw).also = e.issues; }

}  // namespace jointly
