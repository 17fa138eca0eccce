#include "core/record/origins.h"

#include "core/base/overloaded.h"
#include "core/record/history.h"

namespace jointly {

namespace {

class Walk {
public:
    explicit Walk(Origins& origins) : origins_(origins) {}

    void take(const Stamp& stamp, const Event& event)
    {
        std::visit(Overloaded{[&](const StoryTold& e) { bring(e.id, stamp); },
                       [&](const DataGiven& e) { bring(e.id, stamp); },
                       [&](const InterestRecorded& e) { bring(e.id, stamp); },
                       [&](const InterestsMerged& e) { bring(e.id, stamp); },
                       [&](const InterestReworded& e) { change(e.interest, stamp); },
                       [&](const OptionOffered& e) { bring(e.id, stamp); },
                       [&](const OptionsCombined& e) { bring(e.id, stamp); },
                       [&](const OptionReworded& e) { change(e.option, stamp); },
                       [&](const StrawComposed& e) { bring(e.id, stamp); },
                       [&](const StrawChanged& e) { change(e.straw, stamp); },
                       [&](const LanguageProposed& e) { bring(e.id, stamp); },
                       [&](const ClericalChangeAgreed& e) { change(e.language, stamp); },
                       [&](const TaDrafted& e) { act(e.id, stamp, event); },
                       [&](const TaRevised& e) { act(e.ta, stamp, event); },
                       [&](const TaPassed& e) { act(e.ta, stamp, event); },
                       [&](const TaInitialled& e) { act(e.ta, stamp, event); },
                       [&](const TaSigned& e) { act(e.ta, stamp, event); },
                       [&](const TaSuperseded& e) { act(e.ta, stamp, event); },
                       [&](const TaWithdrawn& e) { act(e.ta, stamp, event); },
                       [&](const ApprovalGiven& e) {
                           for (const TaId ta : e.reopens) {
                               act(ta, stamp, event);
                           }
                       },
                       [](const auto&) {}},
            event);
    }

private:
    template <class IdT>
    void bring(IdT id, const Stamp& stamp)
    {
        std::get<std::map<IdT, Origin>>(origins_.by_id)[id] = {stamp, stamp};
    }
    template <class IdT>
    void change(IdT id, const Stamp& stamp)
    {
        std::get<std::map<IdT, Origin>>(origins_.by_id)[id].last = stamp;
    }
    void act(TaId ta, const Stamp& stamp, const Event& event)
    {
        origins_.acts[ta].push_back({stamp, event});
    }

    Origins& origins_;
};

}  // namespace

Origins origins_of(std::span<const Entry> record)
{
    const History history = history_of(record);
    Origins origins;
    Walk walk(origins);
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr || !history.in_force()[entry.stamp.seq]) {
            continue;
        }
        for (const Event& event : *events) {
            walk.take(entry.stamp, event);
        }
    }
    return origins;
}

}  // namespace jointly
