#include "tests/fuzz/talks.h"

#include "core/journal/entry_words.h"
#include "core/journal/load.h"
#include "core/record/act.h"
#include "core/session/fits.h"
#include "tests/core/journal/chain.h"
#include "tests/fuzz/target.h"
#include "tests/support/room/set_ups.h"

namespace jointly {

namespace {

Talks come_so_far(const Room& room)
{
    return {room.session(), room.record(), room.history(), Room::start_ms};
}

const std::vector<Talks>& rooms()
{
    static const std::vector<Talks> all{{{}, {}, {}, Room::start_ms},
        come_so_far(open_meeting_room()), come_so_far(one_issue()), come_so_far(one_straw()),
        come_so_far(one_language()), come_so_far(wording_agreed()), come_so_far(ta_ready())};
    return all;
}

void take_up(Talks& talks, Entry entry)
{
    must(talks.history.fits(entry), "what was decided is out of place in the record");
    talks.history.add(entry);
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events != nullptr) {
        for (const Event& event : *events) {
            must(fits(talks.session, event), "what was decided does not fit the session");
            talks.session = evolve(std::move(talks.session), entry.stamp, event);
        }
    }
    talks.record.push_back(std::move(entry));
    if (events == nullptr) {
        talks.session = replay(talks.record);
    }
}

}  // namespace

std::vector<std::string_view> fates() { return {"nothing", "not read", "refused", "recorded"}; }

Talks talks_in(std::string_view& bytes)
{
    const bool has_room =
        bytes.size() > 1 && bytes[0] >= '0' && bytes[0] <= '6' && bytes[1] == '\n';
    const std::size_t place = has_room ? static_cast<std::size_t>(bytes[0] - '0') : 0;
    bytes.remove_prefix(has_room ? 2 : 0);
    return rooms()[place];
}

Fate do_act(Talks& talks, const Act& act)
{
    auto what = decide_act(talks.session, talks.record, talks.history, act);
    if (!what.ok()) {
        must_be_said(what.problem());
        return Fate::refused;
    }
    Entry entry{
        {talks.record.size() + 1, talks.now_ms, talks.session.recorder}, std::move(what).value()};
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events != nullptr && events->empty()) {
        return Fate::nothing;
    }
    if (!words_fit(entry)) {
        return Fate::refused;  // by the store, before it is on the disk
    }
    take_up(talks, std::move(entry));
    return Fate::recorded;
}

void must_be_sound(const Talks& talks)
{
    must(broken_invariants(talks.session).empty(), "what was done breaks the session");
    must(talks.session == replay(talks.record), "the session is not what replay makes of it");
    const auto loaded = load(file_of(talks.record));
    must(loaded.ok() && loaded.value().notice.empty() && loaded.value().record == talks.record,
        "what was done does not load again");
}

}  // namespace jointly
