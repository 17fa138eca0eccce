#include "app/desk/help_page.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/looking_back.h"
#include "app/desk/pick/picks.h"
#include "app/script/script.h"
#include "app/ui/keys.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/rules/decide.h"

#include <algorithm>

namespace jointly {

namespace {

// Empty where the rules would let it be done now.
std::string why_not(const Session& session, const UiState& ui, const Intents& wanted)
{
    if (wanted.empty()) {
        return say("Nothing is there for it yet. {key} does what comes next.",
            {{"key", key_of(Action::next_act)}});
    }
    for (const Intent& wish : wanted) {
        if (std::string waits = why_it_waits_for_now(ui, wish); !waits.empty()) {
            return waits;
        }
        if (const auto* const told = std::get_if<Tell>(&wish)) {
            return told->sentence;
        }
        const auto* const doing = ui.view.after ? nullptr : std::get_if<DoAct>(&wish);
        const auto* const command = doing == nullptr ? nullptr : std::get_if<Command>(&doing->act);
        if (command != nullptr) {
            const auto decided = decide(session, *command);
            if (!decided.ok()) {
                return decided.problem().text;
            }
        }
    }
    return {};
}

// The tables speak in the middle of a row; here a row begins with it.
std::string sentence_case(std::string_view says)
{
    std::string title(says);
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') {
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
    }
    return title;
}

bool is_the_lines_own(const KeyBinding& binding)
{
    return binding.reach == KeyReach::entry || binding.action == Action::commands
        || binding.action == Action::keep_or_split || binding.action == Action::start_over;
}

void add_keys(
    std::vector<Pick>& picks, const Session& session, const UiState& ui, std::int64_t now_ms)
{
    for (const KeyBinding& binding : key_table()) {
        if (is_the_lines_own(binding) || key_of(binding.action) != translated(binding.shown)) {
            continue;
        }
        Intents wanted = intents_of(session, ui, binding.action, now_ms);
        std::string reason = why_not(session, ui, wanted);
        picks.push_back({sentence_case(says_in_room(session, binding)), {},
            std::string(translated(binding.shown)), std::move(reason), std::move(wanted)});
    }
}

void add_editors(std::vector<Pick>& picks)
{
    for (int place = 0; place < form_count; ++place) {
        const FormSpec& spec = spec_of(static_cast<FormKind>(place));
        picks.push_back({say("Editor: {title}", {{"title", say(spec.title)}}), say(spec.says), {},
            {}, {OpenForm{spec.kind}}});
    }
}

void add_pages(std::vector<Pick>& picks)
{
    const auto add = [&](Page page) {
        picks.push_back(
            {say("Page: {name}", {{"name", name_of(page)}}), {}, {}, {}, {ShowPage{page}}});
    };
    for (const Page page : issue_pages()) {
        add(page);
    }
    for (const Page page : session_pages()) {
        add(page);
    }
    add(Page::caucus);
}

// A verb goes into the line, to be completed there; the strip then shows how it is written.
void add_verbs(std::vector<Pick>& picks)
{
    for (const VerbHelp& help : script_help()) {
        const std::string_view verb = help.usage.substr(0, help.usage.find(' '));
        picks.push_back({sentence_case(say(help.says)), say(help.usage), {}, {},
            {PutInLine{say(";{verb} ", {{"verb", verb}})}}});
    }
}

}  // namespace

std::vector<Pick> commands_to_pick(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    std::vector<Pick> picks;
    add_keys(picks, session, ui, now_ms);
    add_editors(picks);
    add_pages(picks);
    add_verbs(picks);
    return picks;
}

}  // namespace jointly
