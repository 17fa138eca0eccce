#include "core/record/moments.h"

#include "core/base/say.h"
#include "core/record/fold.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

constexpr std::uint64_t most_kept = 16;
constexpr std::uint64_t least_apart = 256;

std::uint64_t apart(std::size_t entries) { return std::max(least_apart, entries / most_kept + 1); }

// The entry that an entry takes back or brings back; nothing for all others.
std::optional<std::uint64_t> turned_by(const Entry& entry)
{
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    if (about == nullptr) {
        return std::nullopt;
    }
    if (const auto* const undone = std::get_if<Undone>(about)) {
        return undone->seq;
    }
    const auto* const redone = std::get_if<Redone>(about);
    return redone == nullptr ? std::nullopt : std::optional(redone->seq);
}

// Whether nothing up to entry `then` was taken back or brought back between it and entry `seq`.
bool still_holds(std::span<const Entry> record, std::uint64_t then, std::uint64_t seq)
{
    const auto between = record.subspan(then, seq - then);
    return std::none_of(between.begin(), between.end(), [&](const Entry& entry) {
        const auto turned = turned_by(entry);
        return turned && *turned <= then;
    });
}

}  // namespace

std::uint64_t Moments::nearest(std::span<const Entry> record, std::uint64_t seq) const
{
    for (auto place = kept_.upper_bound(seq); place != kept_.begin();) {
        --place;
        if (still_holds(record, place->first, seq)) {
            return place->first;
        }
    }
    return 0;
}

void Moments::keep(std::uint64_t seq, std::size_t entries, const Session& session)
{
    if (kept_.size() >= 2 * most_kept) {  // the record grew much: what is kept stands too close
        std::erase_if(kept_, [&](const auto& one) { return one.first % apart(entries) != 0; });
    }
    kept_.insert_or_assign(seq, session);
}

const Session& Moments::at(std::span<const Entry> record, std::uint64_t seq)
{
    if (shown_ == seq) {
        return session_;
    }
    const auto upto = record.first(seq);
    const History history = history_of(upto);
    std::uint64_t done = nearest(record, seq);
    session_ = done == 0 ? Session{} : kept_.at(done);
    const std::uint64_t stride = apart(record.size());
    while (done < seq) {
        const std::uint64_t next = std::min(seq, (done / stride + 1) * stride);
        session_ = fold(std::move(session_), upto.subspan(done, next - done), history);
        replayed_ += next - done;
        done = next;
        // On the way to an act taken back, what comes before it is not as it stood.
        if (done % stride == 0 && still_holds(record, done, seq)) {
            keep(done, record.size(), session_);
        }
    }
    shown_ = seq;
    return session_;
}

void Moments::put_aside()
{
    kept_.clear();
    if (shown_) {
        kept_.emplace(*shown_, std::exchange(session_, {}));
        shown_.reset();
    }
}

void Moments::forget()
{
    kept_.clear();
    shown_.reset();
    session_ = {};
}

Problem no_such_entry(std::size_t entries)
{
    return Problem{
        say("The session has {count} entries; choose one of them.", {{"count", entries}})};
}

}  // namespace jointly
