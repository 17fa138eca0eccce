#include "tests/hard/soak.h"

#include "core/agreement/minutes.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/documents/write_text.h"
#include "core/journal/checkpoint.h"
#include "core/journal/draft.h"
#include "core/journal/redact.h"
#include "core/record/headlines.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace jointly {

namespace {

constexpr std::uint64_t one_call_in = 1'000;
constexpr std::int64_t ms_between_acts = 576;  // 50,000 in eight hours

constexpr std::uint64_t entries_between_papers = 500;
constexpr std::uint64_t entries_between_checkpoints = 100;
constexpr std::uint64_t entries_between_openings = 2'500;

std::string bytes_of(const std::string& path)
{
    const auto bytes = read_file(path, file_max_bytes);
    return bytes.ok() ? bytes.value() : std::string{};
}

// The first eight bytes of a hash: what is remembered of each acknowledged entry.
std::uint64_t beginning_of(const std::string& hash_hex)
{
    return std::strtoull(hash_hex.substr(0, 16).c_str(), nullptr, 16);
}

}  // namespace

std::string papers_of(const Store& store)
{
    const auto meetings = static_cast<int>(store.session().meetings.size());
    std::string text =
        meetings == 0 ? std::string{} : write_text(minutes_of(store.record(), meetings));
    for (const Entry& entry : store.record()) {
        text += headline(store.session(), store.record(), entry) + '\n';
    }
    return text;
}

Soak::Soak(std::uint64_t entries, std::uint64_t seed)
    : disk_(seed),
      commands_(seed),
      chance_(seed + 1),
      hashes_(entries + 100),
      next_checkpoint_(entries_between_checkpoints),
      next_papers_(entries_between_papers),
      next_opening_(entries_between_openings)
{
    std::filesystem::create_directory(stick_);
    must(create_session(path_).ok(), "the session cannot be made");
    open();
}

void Soak::go_on_to(std::uint64_t entries)
{
    while (acknowledged_ < entries && counts_.wrong == 0) {
        act();
        if (chance_.one_in(20)) {
            type_something();
        }
        if (is_due(next_checkpoint_, entries_between_checkpoints)) {
            take_checkpoint();
        }
        if (is_due(next_papers_, entries_between_papers)) {
            write_papers();
        }
        if (is_due(next_opening_, entries_between_openings)) {
            close_and_look();
            open();
        }
    }
}

void Soak::end()
{
    disk_.fail_one_in(0);
    go_on_elsewhere_where_it_failed();
    for (const std::uint64_t now = acknowledged_; acknowledged_ == now;) {
        act();  // once more, so that the copy is looked for
    }
    store_->wait_for_copy();
    const std::string whole = bytes_of(store_->path());
    const auto copies = std::filesystem::directory_iterator(stick_);
    expect(std::any_of(begin(copies), std::filesystem::directory_iterator(),
               [&](const auto& one) { return bytes_of(one.path().string()) == whole; }),
        "no second copy is as the session");
    store_->keep_draft("the last words");
    store_->wait();
    close_and_look();
    expect(draft_beside(path_) == "the last words", "the draft is not there");
}

Soak::Memory Soak::memory(const std::string& program)
{
    store_->wait_for_copy();
    const std::string twin = scratch_.path("twin.ibb");
    const std::string folder = scratch_.path("twin-copy");
    std::filesystem::create_directory(folder);
    must(write_new_file(twin, bytes_of(store_->path())).ok(), "the record cannot be copied");
    Memory memory{memory_held(), {}};
    FILE* const other = ::popen((program + " --short-way " + twin + " " + folder).c_str(), "r");
    const bool is_read = other != nullptr
                      && std::fscanf(other, "%lld %lld", &memory.short_way.resident_kib,
                             &memory.short_way.used_kib)
                             == 2;
    must(is_read && ::pclose(other) == 0, "the record cannot be opened beside");
    std::filesystem::remove(twin);
    std::filesystem::remove_all(folder);
    return memory;
}

void Soak::expect(bool holds, const std::string& what)
{
    if (!holds) {
        ++counts_.wrong;
        std::printf("soak: after %llu entries: %s\n",
            static_cast<unsigned long long>(acknowledged_), what.c_str());
    }
}

bool Soak::is_due(std::uint64_t& next, std::uint64_t step) const
{
    if (acknowledged_ < next) {
        return false;
    }
    next = acknowledged_ + step;
    return true;
}

void Soak::open()
{
    Surroundings around = machine_surroundings();
    around.now_ms = [this] { return now_ms_ += ms_between_acts; };
    disk_.fail_one_in(one_call_in);
    constexpr int tries = 100;
    for (int i = 0; i < tries && !store_; ++i) {
        auto opened = Store::open(path_, around, disk_.calls());
        if (opened.ok() && opened.value().keep_copy_in(stick_).ok()) {
            store_.emplace(std::move(opened).value());
        }
    }
    must(store_.has_value(), "the session does not open again");
    ++counts_.openings;
    // What failed to be cut back was not acknowledged, but it is durable now.
    remember_the_last();
}

void Soak::remember_the_last()
{
    acknowledged_ = store_->record().size();
    hashes_.resize(std::max<std::size_t>(hashes_.size(), acknowledged_ + 1));
    hashes_[acknowledged_] = beginning_of(store_->head());
}

// One act, by the hands of whoever asks or of the writer, or several at once by the writer's; then whatever
// a disk that failed makes necessary.
void Soak::act()
{
    const bool is_by_own_hands = chance_.one_in(4);
    for (int more = !is_by_own_hands && chance_.one_in(10) ? 3 : 1; more > 0; --more) {
        const Act next = commands_.next_act(store_->session());
        counts_.taken_back += std::holds_alternative<Undo>(next) ? 1 : 0;
        ++counts_.acts;
        if (!is_by_own_hands) {
            const auto ticket = store_->submit(next, store_->session().recorder);
            counts_.refused += ticket.ok() || store_->failure() ? 0 : 1;
        } else if (const auto seq = store_->do_now(next); seq.ok()) {
            acknowledge(seq.value());
        } else {
            counts_.refused += store_->failure() ? 0 : 1;
        }
    }
    take_up();
    if (store_->failure()) {
        expect(!store_->submit(Undo{}, {}).ok(), "an act is taken while the disk has failed");
        if (chance_.one_in(4)) {
            store_->let_go_of_waiting();
        }
    }
    go_on_elsewhere_where_it_failed();
}

// Notes what is durable: in order, each entry once; 0: it was so already.
void Soak::acknowledge(std::uint64_t seq)
{
    if (seq == 0) {
        ++counts_.no_change;
        return;
    }
    expect(seq == acknowledged_ + 1, "an entry is acknowledged out of its place");
    acknowledged_ = seq;
}

void Soak::take_up()
{
    store_->wait();
    for (const Settled& settled : store_->settle()) {
        if (settled.problem) {
            counts_.refused += store_->failure() ? 0 : 1;
        } else {
            acknowledge(settled.seq);
        }
    }
    expect(store_->record().size() == acknowledged_, "an entry is shown that nobody acknowledged");
    remember_the_last();
}

void Soak::go_on_elsewhere_where_it_failed()
{
    while (store_->failure()) {
        ++counts_.disk_failures;
        const std::string old = store_->path();
        const std::string there = bytes_of(old).substr(0, store_->bytes());
        expect(there.size() == store_->bytes(), "the old file lacks what was acknowledged");
        for (bool is_saved = false; !is_saved;) {
            const std::string path =
                scratch_.path("day-" + std::to_string(++counts_.files_begun) + ".ibb");
            must(store_->save_elsewhere(path).ok(), "saving elsewhere is not begun");
            take_up();
            is_saved = store_->path() == path;
            must(counts_.files_begun < 100 * (counts_.disk_failures + 1), "no disk takes it");
        }
        expect(bytes_of(store_->path()).starts_with(there), "the new file is another session");
        std::filesystem::remove(old);
        path_ = store_->path();
    }
}

void Soak::type_something()
{
    ++counts_.drafts;
    store_->keep_draft(chance_.one_in(5) ? std::string{} : chance_.typed());
}

void Soak::take_checkpoint()
{
    ++counts_.checkpoints;
    held_ = checkpoint_text(
        {store_->header().id, store_->record().size(), store_->bytes(), store_->head()});
}

void Soak::write_papers()
{
    const std::string text = papers_of(*store_);
    const std::string path = scratch_.path("papers-" + std::to_string(++counts_.papers));
    if (write_new_file(path, text, disk_.calls()).ok()) {
        expect(bytes_of(path) == text, "a paper is not what was written");
        std::filesystem::remove(path);
    } else {
        ++counts_.papers_not_kept;
        std::filesystem::remove(path);  // where even that failed
    }
}

// Reads the session as another program would, and holds it against what was acknowledged.
void Soak::close_and_look()
{
    const Session shown = store_->session();
    path_ = store_->path();
    store_->wait_for_copy();
    store_.reset();
    disk_.fail_one_in(0);
    look_at(shown);
    const auto taken = take_out_redacted_words(path_);
    expect(taken.ok(), "redacted words cannot be taken out");
    if (taken.ok() && taken.value() > 0) {
        counts_.redactions += taken.value();
        look_at(load_file(path_).value().session);
    }
    clear_the_stick();
}

void Soak::look_at(const Session& shown)
{
    const std::string text = bytes_of(path_);
    const auto read = load(text);
    if (!read.ok()) {
        counts_.lost += acknowledged_;
        expect(false, read.problem().text);
        return;
    }
    const Loaded& loaded = read.value();
    expect(loaded.writable && loaded.notice.empty(), loaded.notice);
    expect(loaded.record.size() == acknowledged_, "other entries are there than acknowledged");
    expect(loaded.session == shown, "what is read is not what was shown");
    const Chain chain = chain_of(loaded, text);
    for (std::uint64_t seq = 1; seq <= acknowledged_; ++seq) {
        const bool is_there =
            seq < chain.hashes.size()
            && (hashes_[seq] == 0 || hashes_[seq] == beginning_of(chain.hashes[seq]));
        counts_.lost += is_there ? 0 : 1;
    }
    expect(counts_.lost == 0, std::to_string(counts_.lost) + " entries are lost");
    if (!held_.empty()) {
        const auto since = entries_since(read_checkpoint(held_).value(), chain);
        expect(since.ok(), since.ok() ? "" : since.problem().text);
    }
}

// Copies that another took the place of. One with words that left the session since is to lose them there.
void Soak::clear_the_stick()
{
    const std::string whole = bytes_of(path_);
    bool is_kept = false;
    for (const auto& one : std::filesystem::directory_iterator(stick_)) {
        const std::string copy = one.path().string();
        if (is_kept || !goes_on_without_words(bytes_of(copy), whole)) {
            std::filesystem::remove(copy);
        } else {
            is_kept = true;
        }
    }
}

}  // namespace jointly
