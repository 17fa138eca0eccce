// Every call to the disk fails in turn, once and from there on, while a session is made, written, saved
// elsewhere, copied, torn and taken up again: what was promised is there, and what was not is said.
#include "core/disk/replace_file.h"
#include "core/journal/draft.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"

#include <algorithm>

namespace jointly {
namespace {

bool is_sentence(const std::string& text) { return !text.empty() && text.back() == '.'; }

bool begins_with(const std::vector<std::string>& all, const std::vector<std::string>& some)
{
    return some.size() <= all.size() && std::equal(some.begin(), some.end(), all.begin());
}

// One run of the script, on a disk that fails as the plan says.
class ScriptRun {
public:
    explicit ScriptRun(const Fault& plan)
        : fault_(std::make_shared<Fault>(plan)), disk_(failing(fault_)), is_once_(!plan.for_good)
    {
        std::filesystem::create_directory(stick_);
        put(settings_, "old");
        if (taken(create_session(path_, "7461", disk_))) {
            keep_a_session();
            go_on_after_a_torn_line();
        }
        replace_settings();
        look_at_the_files();
    }

    [[nodiscard]] bool fault_struck() const { return fault_->calls >= fault_->at; }
    [[nodiscard]] const std::string& wrong() const { return wrong_; }

private:
    void expect(bool holds, const std::string& what)
    {
        if (!holds && wrong_.empty()) {
            wrong_ = what;
        }
    }
    // Whether it was done; else a sentence must say why.
    template <class T>
    bool taken(const Result<T>& outcome)
    {
        if (!outcome.ok()) {
            expect(fault_struck(), "refused before the fault: " + outcome.problem().text);
            expect(is_sentence(outcome.problem().text), "no sentence: " + outcome.problem().text);
        }
        return outcome.ok();
    }
    Result<Store> opened()
    {
        return Store::open(
            path_, seeded_surroundings("7461", [this] { return now_ms_ += 60'000; }), disk_);
    }
    void act(Store& store, const std::string& text)
    {
        const bool had_failed = store.failure().has_value();
        const auto kept = store.do_now(Command{RecordInterest{{1}, {false, {1}}, text}});
        if (taken(kept)) {
            expect(!had_failed, "promised after the fault");
            promised_.push_back(text);
        }
        expect(interests_of(store.session()) == promised_, "shown what was not promised");
        expect(
            !store.failure() || is_sentence(store.failure()->reason), "failed without a sentence");
    }
    bool set_up(Store& store)
    {
        return taken(store.do_now(Command{JoinParty{"Union", "", "", 6, true}}))
            && taken(store.do_now(Command{RaiseIssue{"What now?", ""}}));
    }
    void keep_a_session()
    {
        auto store = opened();
        if (!taken(store)) {
            return;
        }
        const bool is_copied = taken(store.value().keep_copy_in(stick_));
        is_set_up_ = set_up(store.value());
        for (const char* const text : {"one", "two", "three"}) {
            store.value().wait_for_copy();
            if (is_set_up_) {
                act(store.value(), text);
            }
        }
        const std::string elsewhere = scratch_.path("elsewhere.ibb");
        expect(store.value().save_elsewhere(elsewhere).ok(), "saving elsewhere is not begun");
        store.value().wait();
        for (const Settled& settled : store.value().settle()) {
            if (!settled.problem) {
                expect(!store.value().failure(), "saved elsewhere and still failed");
            } else {
                expect(is_sentence(settled.problem->text), "no sentence for saving elsewhere");
            }
        }
        path_ = store.value().path();
        is_set_up_ = is_set_up_ || (!store.value().failure() && set_up(store.value()));
        for (const char* const text : {"four", "five"}) {
            store.value().wait_for_copy();
            if (is_set_up_) {
                act(store.value(), text);
            }
        }
        store.value().keep_draft("half a sentence");
        store.value().wait_for_copy();
        path_ = store.value().path();
        if (is_copied && is_once_ && store.value().copy_notice().empty()) {
            expect(bytes_of(stick_ + "/round.ibb") == bytes_of(path_), "the second copy is behind");
        }
    }
    void go_on_after_a_torn_line()
    {
        const auto whole = load_file(path_);
        if (!is_set_up_ || !whole.ok() || !whole.value().torn.empty()) {
            return;
        }
        put(path_, R"({"s":9,"t":1)", true);
        auto store = opened();
        if (taken(store)) {
            expect(is_sentence(store.value().notice()), "a torn line is not spoken of");
            // What failed to be cut back before was never promised, but it is durable now.
            const std::vector<std::string> there = interests_of(store.value().session());
            expect(begins_with(there, promised_), "what was promised is lost on opening");
            promised_ = there;
            act(store.value(), "six");
        }
        path_ = store.ok() ? store.value().path() : path_;
    }
    void replace_settings()
    {
        const Refusable replaced = replace_file(settings_, "new", disk_);
        const std::string there = bytes_of(settings_);
        expect(replaced.ok() ? there == "new" : there == "new" || there == "old",
            "a replaced file is neither old nor new");
        (void)taken(replaced);
    }
    void look_at_the_files()
    {
        if (!std::filesystem::exists(path_)) {
            expect(promised_.empty(), "the file is gone");
            return;
        }
        const auto read = load_file(path_);
        expect(read.ok() || promised_.empty(), "the file does not open");
        if (!read.ok()) {
            return;
        }
        const std::vector<std::string> kept = interests_of(read.value().session);
        expect(read.value().writable, "the chain is broken: " + read.value().notice);
        expect(begins_with(kept, promised_), "what was promised is lost");
        expect(!is_once_ || kept == promised_, "what was refused is there");
        for (const auto& copy : std::filesystem::directory_iterator(stick_)) {
            expect(bytes_of(path_).starts_with(bytes_of(copy.path().string())),
                "the second copy is another");
        }
    }
    static std::vector<std::string> interests_of(const Session& session)
    {
        std::vector<std::string> texts;
        for (const Interest& interest : session.interests) {
            texts.push_back(interest.text);
        }
        return texts;
    }

    std::shared_ptr<Fault> fault_;
    DiskCalls disk_;
    bool is_once_;
    Scratch scratch_;
    std::string path_ = scratch_.path("round.ibb");
    std::string stick_ = scratch_.path("stick");
    std::string settings_ = scratch_.path("settings");
    std::int64_t now_ms_ = 1'772'470'800'000;
    bool is_set_up_ = false;
    std::vector<std::string> promised_;
    std::string wrong_;
};

class EveryCallFails : public testing::TestWithParam<int> {};

TEST_P(EveryCallFails, AndWhatWasPromisedIsThere)
{
    const int error = GetParam();
    for (const bool for_good : {false, true}) {
        if (for_good && error == EINTR) {
            continue;  // no system interrupts for ever
        }
        int at = 1;
        for (;; ++at) {
            const ScriptRun run({at, error, for_good});
            ASSERT_EQ(run.wrong(), "") << "call " << at << (for_good ? " for good" : " once");
            if (!run.fault_struck()) {
                break;
            }
            ASSERT_LT(at, 2'000);
        }
        EXPECT_GT(at, 100);
    }
}

// 0: a write that takes only half.
INSTANTIATE_TEST_SUITE_P(With, EveryCallFails,
    testing::Values(0, ENOSPC, EIO, EDQUOT, EINTR, EACCES, EMFILE, EROFS, ENOLCK, EXDEV));

}  // namespace
}  // namespace jointly
