// The session as it stood after any entry, without a replay from the first entry for each.
//
// One who slides through the record asks for neighbours. Some sessions on the way are kept, evenly over the
// record, and a moment is replayed from the last of them that still holds: acts before it that were taken
// back since make it useless for later moments. What is kept is bounded, whatever the record's length. Of a look back
// that ended the last moment stays alone, for who goes back to where they were.
#pragma once

#include "core/base/result.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace jointly {

class Moments {
public:
    // As replay() of the first `seq` entries, of which there are as many; 0: before the first. Between two
    // calls the record may have grown, and nothing else. Good until the next call.
    [[nodiscard]] const Session& at(std::span<const Entry> record, std::uint64_t seq);

    // The one that at() gave last; empty before it was asked, and after put_aside() and forget().
    [[nodiscard]] std::optional<std::uint64_t> shown() const { return shown_; }

    // Gives back the memory of all but the one that is shown, from which at() goes on.
    void put_aside();
    // Gives back all of it: for another record.
    void forget();

    // Over all calls: how many entries were replayed.
    [[nodiscard]] std::uint64_t replayed() const { return replayed_; }

private:
    [[nodiscard]] std::uint64_t nearest(std::span<const Entry> record, std::uint64_t seq) const;
    void keep(std::uint64_t seq, std::size_t entries, const Session& session);

    std::map<std::uint64_t, Session> kept_;  // by the entry after which it stood
    std::optional<std::uint64_t> shown_;
    Session session_;
    std::uint64_t replayed_ = 0;
};

// The refusal where an entry is asked for that is not there.
[[nodiscard]] Problem no_such_entry(std::size_t entries);

}  // namespace jointly
