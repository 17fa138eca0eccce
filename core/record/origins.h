// When each thing was brought, and when it was changed last: found in one walk over the record.
#pragma once

#include "core/record/entry.h"

#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace jointly {

struct Origin {
    Stamp first;
    Stamp last;  // of the last change of its words; `first` where there was none
    friend bool operator==(const Origin&, const Origin&) = default;
};

// One act on a tentative agreement, or a body's word that reopened it.
struct TaAct {
    Stamp stamp;
    Event event;
};

// What is in force. Only things that were brought are in it, and of a language a change called clerical.
struct Origins {
    std::tuple<std::map<StoryId, Origin>, std::map<DataId, Origin>, std::map<InterestId, Origin>,
        std::map<OptionId, Origin>, std::map<StrawId, Origin>, std::map<LanguageId, Origin>>
        by_id;
    std::map<TaId, std::vector<TaAct>> acts;  // in their order

    template <class IdT>
    [[nodiscard]] const Origin& of(IdT id) const
    {
        return std::get<std::map<IdT, Origin>>(by_id).at(id);
    }
};

[[nodiscard]] Origins origins_of(std::span<const Entry> record);

}  // namespace jointly
