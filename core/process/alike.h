// Which item of an issue reads much like words that are being typed: perhaps it was said already. A hint for the
// recorder, never a refusal.
#pragma once

#include "core/language/trigrams.h"
#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class ItemsOf : std::uint8_t { stories, data, interests, options, criteria };

// The items of one kind on one issue that stand, ready to be compared. An index: it changes no session and keeps no
// pointer into one.
class AlikeItems {
public:
    // Brings it up to the session. Only words that changed are taken apart again.
    void look_at(const Session& session, IssueId issue, ItemsOf kind);

    // The spoken number of the one that reads most like the words, of those that are_alike(); of equals the first.
    // 0: none is. `but` is not looked at.
    [[nodiscard]] int like(std::string_view words, int but = 0) const;

private:
    struct Entry {
        int number = 0;
        std::string text;
        Trigrams trigrams;
    };

    IssueId issue_;
    ItemsOf kind_ = ItemsOf::interests;
    std::vector<Entry> items_;
};

}  // namespace jointly
