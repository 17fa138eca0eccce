#include "core/record/clean_copy.h"

#include "core/record/history.h"
#include "core/record/left_out.h"
#include "core/record/redaction.h"
#include "core/record/standing_words.h"

#include <utility>

namespace jointly {

namespace {

CleanParts parts_of(std::span<const Entry> record, LeftOutCount& count)
{
    const History history = history_of(record);
    const auto redacted = redactions_in(record);
    CleanParts parts;
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr) {
            count.about += changes_what_is_in_force(std::get<RecordEvent>(entry.what)) ? 0 : 1;
            continue;
        }
        const bool in_force = history.in_force()[entry.stamp.seq];
        count.taken_back += in_force || only_reserves(entry) ? 0 : 1;
        for (const Event& event : *events) {
            parts.push_back({entry.stamp.seq, entry.stamp.at_ms, event,
                in_force ? Fate::stays : Fate::reserved});
            if (redacted.contains(entry.stamp.seq)) {
                std::visit([](auto& one) { redact_words(one); }, parts.back().event);
            }
        }
    }
    return parts;
}

Session session_of(const CleanParts& parts)
{
    Session session;
    for (const CleanPart& part : parts) {
        session = part.fate == Fate::stays
                    ? evolve(std::move(session), {part.entry, part.at_ms, {}}, part.event)
                    : reserve(std::move(session), part.event);
    }
    return session;
}

// Writes entries, numbered from 1. What belongs to one entry, and stays or is reserved together,
// becomes one.
class Rewritten {
public:
    void add(const CleanPart& part)
    {
        const auto left = part.fate == Fate::reserved ? what_is_left_of(part.event) : std::nullopt;
        if (part.fate == Fate::left_out || (part.fate == Fate::reserved && !left)) {
            return;
        }
        if (part.entry != entry_ || part.fate != fate_) {
            finish();
            entry_ = part.entry;
            at_ms_ = part.at_ms;
            fate_ = part.fate;
        }
        events_.push_back(left ? *left : part.event);
    }
    [[nodiscard]] Record take() &&
    {
        finish();
        return std::move(record_);
    }

private:
    void finish()
    {
        if (events_.empty()) {
            return;
        }
        write(std::exchange(events_, {}));
        if (fate_ == Fate::reserved) {
            write(RecordEvent{Undone{record_.size()}});
        }
    }
    void write(std::variant<Events, RecordEvent> what)
    {
        record_.push_back({Stamp{record_.size() + 1, at_ms_, {}}, std::move(what)});
    }

    Record record_;
    std::uint64_t entry_ = 0;
    std::int64_t at_ms_ = 0;
    Fate fate_ = Fate::stays;
    Events events_;
};

}  // namespace

CleanCopy clean_copy(std::span<const Entry> record, const Audience& audience)
{
    CleanCopy copy;
    CleanParts parts = parts_of(record, copy.left_out);
    leave_out_earlier_words(parts, session_of(parts), copy.left_out);
    Rewritten rewritten;
    for (const CleanPart& part : left_for(std::move(parts), audience, copy.left_out)) {
        rewritten.add(part);
    }
    copy.record = std::move(rewritten).take();
    return copy;
}

}  // namespace jointly
