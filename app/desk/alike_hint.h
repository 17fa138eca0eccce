// Whether what is being typed, or was just kept, reads much like an item that stands on the issue already. Said quietly
// on the strip: the room decides what becomes of the two.
#pragma once

#include "core/process/alike.h"
#include "core/session/event.h"
#include "core/session/session.h"

#include <optional>
#include <string>

namespace jointly {

struct UiState;

// Words to be compared with the items of a kind.
struct Compared {
    IssueId issue;
    ItemsOf kind = ItemsOf::interests;
    std::string words;
    int but = 0;  // their own number, where they have one
    friend bool operator==(const Compared&, const Compared&) = default;
};

// What the line would become; nothing where it is no item of the issue.
[[nodiscard]] std::optional<Compared> in_the_line(const Session& session, const UiState& ui);

// What an act brought in or reworded.
[[nodiscard]] std::optional<Compared> in_the_act(const Session& session, const Event& event);

class AlikeHint {
public:
    // The number of the item that reads most like them; 0: none does. Works only when the words, or the entries of
    // the record, are others than the last time.
    [[nodiscard]] int like(
        const Session& session, std::size_t entries, const std::optional<Compared>& words);

private:
    AlikeItems items_;
    std::optional<Compared> last_;
    std::size_t entries_ = 0;
    int number_ = 0;
};

}  // namespace jointly
