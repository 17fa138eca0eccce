#include "app/caucus/private_script.h"

#include "app/script/lookup.h"
#include "app/script/verb_words.h"
#include "core/base/catalogue.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"

#include <array>

namespace jointly {

namespace {

struct Place {
    const Session& session;
    const PrivateRecord& record;
    const Args& args;
};

struct PrivateVerb {
    std::string_view name;
    std::size_t words_min = 0;
    std::size_t words_max = 0;
    std::vector<Flag> flags;
    Result<PrivateAsk> (*parse)(const Place&);
    VerbHelp help;
};

// Words as they are kept: tidied, and short enough.
Result<std::string> words_at(const Place& place, std::size_t at)
{
    std::string words = tidy(place.args.word(at));
    if (Refusable fit = check_words(say("The line"), words); !fit.ok()) {
        return fit.problem();
    }
    return words;
}

// "p7"; nothing where the text is anything else.
std::optional<PrivateId> own_id(std::string_view text)
{
    const auto number = text.starts_with('p') ? whole_number(text.substr(1)) : std::nullopt;
    return number && *number > 0 ? std::optional(PrivateId{static_cast<std::uint32_t>(*number)})
                                 : std::nullopt;
}

Result<PrivateId> own_of(const PrivateRecord& record, std::string_view text)
{
    const auto id = own_id(text);
    if (!id || *id >= record.next) {
        return Problem{
            say("There is no {label} here. The list shows what there is.", {{"label", text}})};
    }
    return *id;
}

// "14", "3#14", "TA-1", "issue" for the one that is looked at, "round" for all of it.
Result<About> about_of(const Session& session, std::string_view text)
{
    if (text == "round") {
        return About{};
    }
    if (text == "issue") {
        const auto issue = script::issue_here(session);
        return issue.ok() ? Result<About>(About{issue.value(), 0, {}}) : issue.problem();
    }
    if (folded(text).starts_with("ta-")) {
        const auto ta = script::ta_of(session, text);
        return ta.ok() ? Result<About>(About{{}, 0, ta.value()}) : ta.problem();
    }
    if (own_id(text)) {
        return Problem{say(
            "{label} is a line of ours. Reword that, or note on its issue.", {{"label", text}})};
    }
    if (const auto item = script::item_of(session, text); !item.ok()) {
        return item.problem();
    }
    const auto hash = text.find('#');
    const bool names_issue = hash != std::string_view::npos && hash != 0;
    const auto issue =
        names_issue ? script::issue_of(session, text.substr(0, hash)) : script::issue_here(session);
    const auto number =
        script::number_of(hash == std::string_view::npos ? text : text.substr(hash + 1));
    return About{issue.value(), number.value(), {}};
}

Result<EitherItem> item_of(const Place& place, std::size_t at)
{
    const std::string& text = place.args.word(at);
    if (text.starts_with('p')) {
        const auto own = own_of(place.record, text);
        return own.ok() ? Result<EitherItem>(EitherItem{{}, own.value()}) : own.problem();
    }
    const auto about = about_of(place.session, text);
    return about.ok() ? Result<EitherItem>(EitherItem{about.value(), {}}) : about.problem();
}

Result<PrivateAsk> write_line(const Place& place, PrivateLineKind kind, const Result<About>& about,
    std::size_t at, PartyId party = {})
{
    if (!about.ok()) {
        return about.problem();
    }
    auto words = words_at(place, at);
    if (!words.ok()) {
        return words.problem();
    }
    return PrivateAsk(PrivateEvent(
        LineWritten{place.record.next, kind, about.value(), party, std::move(words).value()}));
}

// On the issue that is looked at.
template <PrivateLineKind kind>
Result<PrivateAsk> parse_item(const Place& place)
{
    return write_line(place, kind, about_of(place.session, "issue"), 0);
}

// Of the whole round.
template <PrivateLineKind kind>
Result<PrivateAsk> parse_line(const Place& place)
{
    return write_line(place, kind, About{}, 0);
}

Result<PrivateAsk> parse_note(const Place& place)
{
    return write_line(place, PrivateLineKind::note, about_of(place.session, place.args.word(0)), 1);
}

Result<PrivateAsk> parse_need(const Place& place)
{
    const auto party = script::party_of(place.session, place.args.word(0));
    if (!party.ok()) {
        return party.problem();
    }
    return write_line(
        place, PrivateLineKind::need, about_of(place.session, "issue"), 1, party.value());
}

Result<PrivateAsk> parse_reword(const Place& place)
{
    const auto line = own_of(place.record, place.args.word(0));
    auto words = words_at(place, 1);
    if (!line.ok() || !words.ok()) {
        return line.ok() ? words.problem() : line.problem();
    }
    return PrivateAsk(PrivateEvent(LineReworded{line.value(), std::move(words).value()}));
}

Result<PrivateAsk> parse_strike(const Place& place)
{
    const auto line = own_of(place.record, place.args.word(0));
    return line.ok() ? Result<PrivateAsk>(PrivateEvent(LineStruck{line.value()})) : line.problem();
}

Result<PrivateAsk> parse_mark(const Place& place)
{
    const auto option = item_of(place, 0);
    const auto criterion = item_of(place, 1);
    const auto mark = script::choice_of<Mark>(place.args.word(2));
    if (!option.ok() || !criterion.ok()) {
        return option.ok() ? criterion.problem() : option.problem();
    }
    return mark.ok() ? Result<PrivateAsk>(
               PrivateEvent(MarkedPrivately{option.value(), criterion.value(), mark.value()}))
                     : mark.problem();
}

Result<PrivateAsk> parse_weigh(const Place& place)
{
    const auto item = item_of(place, 0);
    const auto priority = script::choice_of<Priority>(place.args.word(1));
    if (!item.ok() || !priority.ok()) {
        return item.ok() ? priority.problem() : item.problem();
    }
    return PrivateAsk(PrivateEvent(Weighed{item.value(), priority.value()}));
}

Result<PrivateAsk> parse_poll(const Place& place)
{
    const auto about = about_of(place.session, "issue");
    auto words = words_at(place, 0);
    if (!about.ok() || !words.ok()) {
        return about.ok() ? words.problem() : about.problem();
    }
    return PrivateAsk(
        PrivateEvent(PollOpened{place.record.next, about.value(), std::move(words).value()}));
}

// To the poll that was opened last.
Result<PrivateAsk> parse_answer(const Place& place)
{
    if (place.record.polls.empty()) {
        return Problem{say("No poll was opened. Open one first: poll \"Nine weeks?\"")};
    }
    auto who = words_at(place, 0);
    const auto stance = script::choice_of<Stance>(place.args.word(1));
    auto concern = place.args.size() > 2 ? words_at(place, 2) : Result<std::string>(std::string());
    if (!who.ok() || !stance.ok()) {
        return who.ok() ? stance.problem() : who.problem();
    }
    if (!concern.ok()) {
        return concern.problem();
    }
    return PrivateAsk(PrivateEvent(PollAnswered{place.record.polls.back().id, stance.value(),
        std::move(who).value(), std::move(concern).value()}));
}

Result<PrivateAsk> parse_task(const Place& place)
{
    auto words = words_at(place, 0);
    const auto due =
        place.args.has("--due") ? script::date_of(place.args.value("--due")) : Result<Date>(Date{});
    if (!words.ok() || !due.ok()) {
        return words.ok() ? due.problem() : words.problem();
    }
    return PrivateAsk(PrivateEvent(TaskTaken{place.record.next, due.value(),
        tidy(place.args.value("--who")), std::move(words).value()}));
}

Result<PrivateAsk> parse_done(const Place& place)
{
    const auto task = own_of(place.record, place.args.word(0));
    return task.ok() ? Result<PrivateAsk>(PrivateEvent(TaskDone{task.value()})) : task.problem();
}

Result<PrivateAsk> parse_issue(const Place& place)
{
    const auto issue = script::issue_of(place.session, place.args.word(0));
    return issue.ok() ? Result<PrivateAsk>(LookAtIssue{issue.value()}) : issue.problem();
}

Result<PrivateAsk> parse_sit(const Place&) { return PrivateAsk(PrivateEvent(CaucusSat{})); }
Result<PrivateAsk> parse_rise(const Place&) { return PrivateAsk(PrivateEvent(CaucusRose{})); }
Result<PrivateAsk> parse_undo(const Place&) { return PrivateAsk(TakeBackLast{}); }

const std::vector<PrivateVerb>& verbs()
{
    using enum PrivateLineKind;
    static const std::vector<PrivateVerb> all{
        {"issue", 1, 1, {}, parse_issue,
            {to_say("issue NUMBER"), to_say("looks at that issue; what follows is about it"),
                to_say("issue 2")}},
        {"note", 2, 2, {}, parse_note,
            {to_say("note ITEM|issue|round TEXT"),
                to_say("notes on an item, the issue or the round"),
                to_say("note 14 \"They will ask for nine weeks\"")}},
        {"interest", 1, 1, {}, parse_item<interest>,
            {to_say("interest TEXT"), to_say("an interest of ours that is not at the table yet"),
                to_say("interest \"Go home unhurt\"")}},
        {"option", 1, 1, {}, parse_item<option>,
            {to_say("option TEXT"), to_say("an option that is not at the table yet"),
                to_say("option \"Nine weeks, paid\"")}},
        {"criterion", 1, 1, {}, parse_item<criterion>,
            {to_say("criterion TEXT"), to_say("a criterion that is not at the table yet"),
                to_say("criterion \"Costs nothing in the first year\"")}},
        {"need", 2, 2, {}, parse_need,
            {to_say("need PARTY TEXT"), to_say("what we think that party needs"),
                to_say("need management \"A date for the board\"")}},
        {"weigh", 2, 2, {}, parse_weigh,
            {to_say("weigh ITEM high|middle|low|none"), to_say("how much an item matters to us"),
                to_say("weigh 14 high")}},
        {"mark", 3, 3, {}, parse_mark,
            {to_say("mark OPTION CRITERION meets|partly|fails|unsure"),
                to_say("how we see an option on a criterion"), to_say("mark p3 21 partly")}},
        {"poll", 1, 1, {}, parse_poll,
            {to_say("poll QUESTION"), to_say("asks the caucus before the joint test"),
                to_say("poll \"Could we live with nine weeks?\"")}},
        {"answer", 2, 3, {}, parse_answer,
            {to_say("answer WHO STANCE [CONCERN]"),
                to_say("what one local or unit says, for itself"),
                to_say("answer Nurses stand-aside \"Too short for nights\"")}},
        {"task", 1, 1, {{"--who"}, {"--due"}}, parse_task,
            {to_say("task TEXT [--who NAME] [--due DATE]"), to_say("what one of us takes on"),
                to_say("task \"Ask the actuary\" --who Dana --due 2026-12-01")}},
        {"done", 1, 1, {}, parse_done,
            {to_say("done TASK"), to_say("a task is done"), to_say("done p5")}},
        {"sit", 0, 0, {}, parse_sit, {to_say("sit"), to_say("the caucus begins"), to_say("sit")}},
        {"rise", 0, 0, {}, parse_rise, {to_say("rise"), to_say("the caucus ends"), to_say("rise")}},
        {"minute", 1, 1, {}, parse_line<minute>,
            {to_say("minute TEXT"), to_say("a line of our own minutes"),
                to_say("minute \"Agreed to wait for the figures\"")}},
        {"summary", 1, 1, {}, parse_line<summary>,
            {to_say("summary TEXT"), to_say("a line of what we tell our members"),
                to_say("summary \"Safety was taken up first\"")}},
        {"alternative", 1, 1, {}, parse_item<alternative>,
            {to_say("alternative TEXT"), to_say("the best we have without an agreement"),
                to_say("alternative \"Arbitration in the spring\"")}},
        {"walk-away", 1, 1, {}, parse_item<walk_away>,
            {to_say("walk-away TEXT"), to_say("where it ends for us"),
                to_say("walk-away \"Under eight weeks\"")}},
        {"reword", 2, 2, {}, parse_reword,
            {to_say("reword OWN TEXT"), to_say("gives a line of ours other words"),
                to_say("reword p3 \"Nine weeks, half of them paid\"")}},
        {"strike", 1, 1, {}, parse_strike,
            {to_say("strike OWN"), to_say("strikes a line of ours"), to_say("strike p3")}},
        {"undo", 0, 0, {}, parse_undo,
            {to_say("undo"), to_say("takes the last entry back"), to_say("undo")}},
    };
    return all;
}

}  // namespace

Result<std::optional<PrivateAsk>> parse_private_line(
    const Session& session, const PrivateRecord& record, std::string_view line)
{
    if (!is_valid_utf8(line)) {
        return Problem{say("The line is not readable text. Save the script as UTF-8.")};
    }
    const auto words = split_words(line);
    if (!words.ok()) {
        return words.problem();
    }
    if (words.value().empty()) {
        return std::optional<PrivateAsk>();
    }
    const std::string& name = words.value().front().text;
    for (const PrivateVerb& verb : verbs()) {
        if (verb.name != name) {
            continue;
        }
        const auto args = script::args_for(verb, std::span(words.value()).subspan(1));
        if (!args.ok()) {
            return args.problem();
        }
        auto asked = verb.parse({session, record, args.value()});
        return asked.ok() ? Result<std::optional<PrivateAsk>>(std::move(asked).value())
                          : asked.problem();
    }
    return Problem{say("\"{word}\" is no command of a caucus. See them all with: jointly-caucus "
                       "help commands",
        {{"word", name}})};
}

Result<std::vector<PrivateId>> own_lines_of(const std::vector<std::string>& words)
{
    std::vector<PrivateId> lines;
    for (const std::string& word : words) {
        const auto id = own_id(word);
        if (!id) {
            return Problem{
                say("\"{text}\" is none of our lines. Write them like p3 p4.", {{"text", word}})};
        }
        lines.push_back(*id);
    }
    return lines;
}

std::span<const VerbHelp> private_script_help()
{
    static const std::vector<VerbHelp> help = script::help_of(verbs());
    return help;
}

}  // namespace jointly
