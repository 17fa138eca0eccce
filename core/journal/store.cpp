#include "core/journal/store.h"

#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/journal/entry_words.h"
#include "core/record/act.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>
#include <new>

namespace jointly {

namespace {

// So that the next push_back() takes no memory.
template <class T>
void make_room_for_one(std::vector<T>& things)
{
    if (things.size() == things.capacity()) {
        things.reserve(2 * things.size() + 1);
    }
}

}  // namespace

struct Store::Line {
    std::string text;
    std::string head;
};

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

Result<Store::Line> Store::encoded(const Asked& asked, const Entry& entry) const
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
    return Line{std::move(line), read->hash};
}

// Decides an act now: it is in flight then, to be written next. Or settles it, where it is so already.
Refusable Store::begin(const Asked& asked)
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
    auto line = encoded(asked, entry.value());
    if (!line.ok()) {
        return line.problem();
    }
    std::string& text = line.value().text;
    Flight flight{std::move(entry).value(), text.size(), std::move(line.value().head), {}, {}, {}};
    flight.settled.push_back({asked.ticket, flight.entry.stamp.seq, std::nullopt});
    if (copier_) {
        flight.copy = copy_order({text}, asked.at_ms);
    }
    make_room_for_one(loaded_.record);
    Order order{WriteOrder{std::move(text), file_time(asked.at_ms)},
        {say("There is no memory left. Nothing more is written to {file}. Save the session "
             "elsewhere to go on.",
            {{"file", file_name(path_)}})}};
    flight.order = Writer::ready(std::move(order), wake_);
    flight_ = std::move(flight);
    return Done{};
}

// Has what is in flight written; what is to be taken up then is taken up here where the hands are our own.
void Store::write(Hands hands)
{
    Writer::Ready order = std::move(flight_->order);
    if (hands == Hands::of_the_writer) {
        writer_->give_ready(std::move(order));
    } else {
        soundly([&] { take(writer_->do_here(std::move(order))); });
    }
}

Result<Ticket> Store::ask(const Act& act, ParticipantId by, Hands hands)
{
    if (failure_) {
        return Problem{failure_->reason};
    }
    catch_up();
    std::list<Asked> asked;
    asked.push_back({++last_ticket_, act, by, around_.now_ms(), around_.monotonic_ms()});
    const Ticket ticket = last_ticket_;
    const bool is_next = !is_under_way() && waiting_.empty();
    if (is_next) {
        if (const Refusable begun = begin(asked.front()); !begun.ok()) {
            return begun.problem();
        }
        if (!flight_) {
            return ticket;  // it was so already
        }
    }
    waiting_.splice(waiting_.end(), asked);
    if (is_next) {
        write(hands);
    }
    return ticket;
}

Result<Ticket> Store::submit(const Act& act, ParticipantId by)
{
    return ask(act, by, Hands::of_the_writer);
}

Waiting Store::waiting() const
{
    return waiting_.empty() ? Waiting{} : Waiting{waiting_.size(), waiting_.front().at_ms};
}

// ---- settling ----------------------------------------------------------------------------------------

bool Store::is_under_way() const { return flight_ || save_; }

// One step of taking up what the writer did. Only want of memory leaves a store that can go on.
template <class Step>
void Store::soundly(Step step)
{
    must(sound_, "a store is asked for more after a failed check");
    sound_ = false;
    try {
        step();
    } catch (const std::bad_alloc&) {
        sound_ = true;
        throw;
    }
    sound_ = true;
}

// Hands the writer its next order.
void Store::go_on()
{
    if (!flight_ && save_ && !save_->order.empty()) {
        writer_->give_ready(std::move(save_->order));
    }
    while (!is_under_way() && !failure_ && !waiting_.empty()) {
        const Asked& next = waiting_.front();
        if (const Refusable begun = begin(next); !begun.ok()) {
            settled_.push_back({next.ticket, 0, begun.problem()});
        }
        if (flight_) {
            write(Hands::of_the_writer);
        } else {
            waiting_.pop_front();
        }
    }
}

// The entry is durable, and so in the record. That it cannot be taken up in session and history for want
// of memory is made up for by catch_up().
void Store::take_up(Flight flight)
{
    loaded_.head = std::move(flight.head);
    loaded_.whole_bytes += flight.bytes;
    loaded_.record.push_back(std::move(flight.entry));
    settled_.splice(settled_.end(), flight.settled);
    waiting_.pop_front();
    if (copier_) {
        ++copies_owed_;
        copier_->give_ready(std::move(flight.copy));
    }
    caught_up_ = false;
    const Entry& entry = loaded_.record.back();
    loaded_.history.add(entry);
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        for (const Event& event : *events) {
            loaded_.session = evolve(std::move(loaded_.session), entry.stamp, event);
        }
    } else if (changes_what_is_in_force(std::get<RecordEvent>(entry.what))) {
        loaded_.session = replay(loaded_.record);
    }
    caught_up_ = true;
}

void Store::catch_up()
{
    if (!caught_up_) {
        History history = history_of(loaded_.record);
        loaded_.session = replay(loaded_.record);
        loaded_.history = std::move(history);
        caught_up_ = true;
    }
}

void Store::take(Report report)
{
    if (report.is_of_draft) {
        return;
    }
    if (report.moved) {
        path_ = std::move(report.moved->path);
        loaded_.notice = std::move(report.moved->why);
    }
    if (flight_) {
        Flight flight = std::move(*flight_);
        flight_.reset();
        if (report.problem) {
            failure_ = Failure{waiting_.front().at_ms, std::move(report.problem->text)};
        } else {
            take_up(std::move(flight));
        }
    } else {
        if (!report.problem) {
            failure_.reset();
        }
        save_->settled.front().problem = std::move(report.problem);
        settled_.splice(settled_.end(), save_->settled);
        save_.reset();
    }
    go_on();
}

std::vector<Settled> Store::settle()
{
    soundly([this] {
        catch_up();
        while (auto report = writer_->take()) {
            take(std::move(*report));
        }
        go_on();
        while (copier_) {
            auto report = copier_->take();
            if (!report) {
                break;
            }
            take_copy(std::move(*report));
        }
    });
    std::vector<Settled> settled(
        std::make_move_iterator(settled_.begin()), std::make_move_iterator(settled_.end()));
    settled_.clear();
    return settled;
}

std::vector<Settled> Store::settle_within(std::chrono::milliseconds longest)
{
    const auto then = std::chrono::steady_clock::now() + longest;
    soundly([this, then] {
        catch_up();
        go_on();
        while (is_under_way()) {
            auto report = writer_->wait_until(then);
            if (!report) {
                break;
            }
            take(std::move(*report));
        }
    });
    return settle();
}

void Store::wait()
{
    soundly([this] {
        catch_up();
        go_on();
        while (is_under_way()) {
            take(writer_->wait());
        }
    });
}

Result<std::uint64_t> Store::do_now(const Act& act)
{
    catch_up();
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
    Order order{SaveOrder{path},
        {say("There is no memory left to save the session elsewhere. Close other programs, and try "
             "again.")}};
    Save save{Writer::ready(std::move(order), wake_), {}};
    save.settled.push_back({++last_ticket_, 0, std::nullopt});
    save_ = std::move(save);
    go_on();
    return last_ticket_;
}

void Store::let_go_of_waiting()
{
    if (!failure_ || save_) {
        return;
    }
    std::list<Settled> let_go;
    for (const Asked& asked : waiting_) {
        let_go.push_back({asked.ticket, 0, Problem{failure_->reason}});
    }
    settled_.splice(settled_.end(), let_go);
    waiting_.clear();
}

}  // namespace jointly
