#include "core/journal/store.h"

#include "core/base/say.h"
#include "core/journal/entry_words.h"
#include "core/record/act.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

Store::Store(std::string path, Surroundings around, Loaded loaded, std::unique_ptr<Writer> writer,
    const DiskCalls& disk)
    : path_(std::move(path)),
      around_(std::move(around)),
      disk_(disk),
      loaded_(std::move(loaded)),
      writer_(std::move(writer))
{}

Store& Store::operator=(Store&& other) noexcept
{
    if (this != &other) {
        std::destroy_at(this);  // which waits for what it still writes
        std::construct_at(this, std::move(other));
    }
    return *this;
}

// ---- deciding ----------------------------------------------------------------------------------------

Result<Entry> Store::decided(const Asked& asked) const
{
    Entry entry;
    const ParticipantId by = find(session(), asked.by) == nullptr ? ParticipantId{} : asked.by;
    entry.stamp = {loaded_.record.size() + 1, asked.at_ms, by};
    auto what = decide_act(session(), loaded_.record, loaded_.history, asked.act);
    if (!what.ok()) {
        return what.problem();
    }
    entry.what = std::move(what).value();
    return entry;
}

Result<Store::Flight> Store::encoded(Asked asked, Entry entry) const
{
    const Origin origin{asked.monotonic_ms, around_.boot, around_.salt(entry.stamp.seq)};
    std::string line = entry_line(entry, origin, loaded_.head);
    if (line.size() > line_max_bytes) {
        return Problem{
            say("This is more than one entry of the session can hold. Do it in smaller parts.")};
    }
    if (loaded_.whole_bytes + line.size() > around_.room_bytes) {
        return Problem{say("The session file is full. Go on in a new one.")};
    }
    if (!words_fit(entry)) {
        return Problem{
            say("These words are longer than Jointly keeps. Shorten them, and try again.")};
    }
    // What is written must read back as what was meant: asked before it is on the disk for good.
    const std::string_view written = std::string_view(line).substr(0, line.size() - 1);
    const auto back = read_own_entry(written, loaded_.head);
    const auto* const read = std::get_if<EntryRead>(&back);
    must(read != nullptr && read->entry == entry, "an entry does not read back as it was written");
    return Flight{std::move(asked), std::move(entry), std::move(line), read->hash};
}

// Decides an act now and has its line written; or settles it, where it is so already.
Refusable Store::begin(Asked asked, Hands hands)
{
    auto entry = decided(asked);
    if (!entry.ok()) {
        return entry.problem();
    }
    const auto* const events = std::get_if<Events>(&entry.value().what);
    if (events != nullptr && events->empty()) {
        settled_.push_back({asked.ticket, 0, std::nullopt});
        return Done{};
    }
    auto flight = encoded(std::move(asked), std::move(entry).value());
    if (!flight.ok()) {
        return flight.problem();
    }
    flight_ = std::move(flight).value();
    WriteOrder order{flight_->line, file_time(flight_->asked.at_ms)};
    if (hands == Hands::of_the_writer) {
        writer_->give(std::move(order), wake_);
    } else {
        sound_ = false;
        take(writer_->do_here(std::move(order)));
        sound_ = true;
    }
    return Done{};
}

Result<Ticket> Store::ask(const Act& act, ParticipantId by, Hands hands)
{
    if (failure_) {
        return Problem{failure_->reason};
    }
    Asked asked{++last_ticket_, act, by, around_.now_ms(), around_.monotonic_ms()};
    if (is_under_way()) {  // else nothing waits
        waiting_.push_back(std::move(asked));
        return last_ticket_;
    }
    const Refusable begun = begin(std::move(asked), hands);
    return begun.ok() ? Result<Ticket>(last_ticket_) : begun.problem();
}

Result<Ticket> Store::submit(const Act& act, ParticipantId by)
{
    return ask(act, by, Hands::of_the_writer);
}

Waiting Store::waiting() const
{
    if (flight_) {
        return {waiting_.size() + 1, flight_->asked.at_ms};
    }
    return waiting_.empty() ? Waiting{} : Waiting{waiting_.size(), waiting_.front().at_ms};
}

// ---- settling ----------------------------------------------------------------------------------------

bool Store::is_under_way() const { return flight_ || save_; }

// Hands the writer its next order.
void Store::go_on()
{
    if (!flight_ && save_ && !save_->given) {
        save_->given = true;
        writer_->give(SaveOrder{save_->path}, wake_);
    }
    while (!is_under_way() && !failure_ && !waiting_.empty()) {
        Asked next = std::move(waiting_.front());
        waiting_.pop_front();
        const Ticket ticket = next.ticket;
        if (const Refusable begun = begin(std::move(next), Hands::of_the_writer); !begun.ok()) {
            settled_.push_back({ticket, 0, begun.problem()});
        }
    }
}

void Store::take_up(Flight flight)
{
    const Entry& entry = flight.entry;
    loaded_.head = std::move(flight.head);
    loaded_.whole_bytes += flight.line.size();
    loaded_.history.add(entry);
    loaded_.record.push_back(entry);
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        for (const Event& event : *events) {
            loaded_.session = evolve(std::move(loaded_.session), entry.stamp, event);
        }
    } else if (changes_what_is_in_force(std::get<RecordEvent>(entry.what))) {
        loaded_.session = replay(loaded_.record);
    }
    settled_.push_back({flight.asked.ticket, entry.stamp.seq, std::nullopt});
    if (copier_) {
        ++copies_owed_;
        const std::int64_t at_ms = flight.asked.at_ms;
        copier_->give({std::move(flight.line), file_time(at_ms), at_ms}, wake_);
    }
}

void Store::take(Report report)
{
    if (report.is_of_draft) {
        return;
    }
    if (!report.problem && report.path != path_) {
        path_ = std::move(report.path);
        loaded_.notice = std::move(report.moved);
    }
    if (flight_) {
        Flight flight = std::move(*flight_);
        flight_.reset();
        if (report.problem) {
            failure_ = Failure{flight.asked.at_ms, std::move(report.problem->text)};
            waiting_.push_front(std::move(flight.asked));
        } else {
            take_up(std::move(flight));
        }
    } else {
        if (!report.problem) {
            failure_.reset();
        }
        settled_.push_back({save_->ticket, 0, std::move(report.problem)});
        save_.reset();
    }
    go_on();
}

std::vector<Settled> Store::settle()
{
    must(sound_, "a store is asked for more after a failed check");
    sound_ = false;
    while (auto report = writer_->take()) {
        take(std::move(*report));
    }
    while (copier_) {
        const auto report = copier_->take();
        if (!report) {
            break;
        }
        take_copy(*report);
    }
    sound_ = true;
    return std::exchange(settled_, {});
}

void Store::wait()
{
    must(sound_, "a store is asked for more after a failed check");
    sound_ = false;
    while (is_under_way()) {
        take(writer_->wait());
    }
    sound_ = true;
}

Result<std::uint64_t> Store::do_now(const Act& act)
{
    const auto ticket = ask(act, session().recorder, Hands::own);
    if (!ticket.ok()) {
        return ticket.problem();
    }
    wait();
    if (failure_) {
        std::erase_if(waiting_, [&](const Asked& asked) { return asked.ticket == ticket.value(); });
        return Problem{failure_->reason};
    }
    const auto own = std::find_if(settled_.begin(), settled_.end(),
        [&](const Settled& settled) { return settled.ticket == ticket.value(); });
    must(own != settled_.end(), "an act was neither written nor refused");
    const Settled settled = std::move(*own);
    settled_.erase(own);
    return settled.problem ? Result<std::uint64_t>(*settled.problem) : settled.seq;
}

// ---- the disk failed ---------------------------------------------------------------------------------

Result<Ticket> Store::save_elsewhere(const std::string& path)
{
    if (save_) {
        return Problem{say("The session is being saved elsewhere. Wait until that is done.")};
    }
    save_ = Save{++last_ticket_, path, false};
    go_on();
    return last_ticket_;
}

void Store::let_go_of_waiting()
{
    if (!failure_ || save_) {
        return;
    }
    for (const Asked& asked : waiting_) {
        settled_.push_back({asked.ticket, 0, Problem{failure_->reason}});
    }
    waiting_.clear();
}

}  // namespace jointly
