#include "core/agreement/ta_wordings.h"

#include "core/agreement/wording_status.h"
#include "core/process/tested.h"
#include "core/record/fold.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

bool may_change_words(const Event& event)
{
    return std::holds_alternative<TaDrafted>(event) || std::holds_alternative<TaRevised>(event)
        || std::holds_alternative<ClericalChangeAgreed>(event);
}

bool initials(const Event& event, TaId id)
{
    const auto* const on_paper = std::get_if<TaInitialled>(&event);
    const auto* const by_key = std::get_if<TaSigned>(&event);
    return (on_paper != nullptr && on_paper->ta == id) || (by_key != nullptr && by_key->ta == id);
}

TaWording wording_now(const Session& session, const Ta& ta)
{
    TaWording wording{
        ta.revision, short_fingerprint(session, ta.languages), texts_of(session, ta.languages)};
    std::erase(wording.fingerprint, ' ');
    return wording;
}

}  // namespace

TaWordings ta_wordings(std::span<const Entry> record, TaId id)
{
    const History history = history_of(record);
    Session session;
    TaWordings found;
    for (std::size_t at = 0; at < record.size(); ++at) {
        session = fold(std::move(session), record.subspan(at, 1), history);
        const auto* const events = std::get_if<Events>(&record[at].what);
        const Ta* const ta = find(session, id);
        if (events == nullptr || ta == nullptr || !history.in_force()[record[at].stamp.seq]) {
            continue;
        }
        if (std::any_of(events->begin(), events->end(), may_change_words)) {
            TaWording now = wording_now(session, *ta);
            if (found.all.empty() || now != found.all.back()) {
                found.all.push_back(std::move(now));
            }
        }
        const auto given = [&](const Event& event) { return initials(event, id); };
        if (std::any_of(events->begin(), events->end(), given)) {
            found.initialled = found.all.back();
            found.initials = ta->initials.back();
        }
    }
    return found;
}

const TestedText* text_in(const std::vector<TestedText>& texts, ProvisionId provision)
{
    const auto found = std::find_if(texts.begin(), texts.end(),
        [&](const TestedText& text) { return text.provision == provision; });
    return found == texts.end() ? nullptr : &*found;
}

}  // namespace jointly
