#include "app/desk/start/start_line.h"

#include "app/desk/start/recent.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/names.h"

#include <cctype>
#include <filesystem>

namespace jointly {

namespace {

StartWish nothing_yet(StartState& state, std::string notice)
{
    state.notice = std::move(notice);
    return {};
}

StartWish ask(StartState& state, StartQuestion question)
{
    state.question = question;
    return nothing_yet(state, {});
}

StartWish choose(StartState& state, const std::string& line)
{
    constexpr int first_recent = 5;
    if (line == "1") {
        return ask(state, StartQuestion::who);
    }
    if (line == "2") {
        return ask(state, StartQuestion::which_file);
    }
    if (line == "3") {
        return OpenPractice{};
    }
    if (line == "4") {
        state.view.recent_asked = true;
        state.view.recent = recent_files();
        return nothing_yet(state, {});
    }
    const int place = whole_number(line).value_or(0) - first_recent;
    if (place >= 0 && place < static_cast<int>(state.view.recent.size())) {
        return OpenSession{state.view.recent[static_cast<std::size_t>(place)]};
    }
    if (line.ends_with(".ibb")) {
        return OpenSession{line};
    }
    return nothing_yet(state, say("Type one of the numbers on the page."));
}

// Letters and digits of any script, other bytes as one "-".
std::string plain(std::string_view words)
{
    constexpr std::size_t longest = 60;
    std::string name;
    for (const char letter : folded(std::string(words))) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x7F || std::isalnum(byte) != 0) {
            name += letter;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (name.size() > longest || name.ends_with('-')) {
        do {
            name.pop_back();
        } while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U);
        if (!name.empty() && static_cast<unsigned char>(name.back()) > 0xBFU) {
            name.pop_back();  // the first byte of a letter that was cut
        }
    }
    return name;
}

// "Local 412, 6; Management, 6" without the seats.
std::string names_in(std::string_view who)
{
    std::string names;
    for (const std::string_view part : split(who, ';')) {
        names += tidy(part.substr(0, part.rfind(','))) + ' ';
    }
    return names;
}

}  // namespace

StartWish answer_start(StartState& state, std::string_view line)
{
    const std::string text = tidy(line);
    switch (state.question) {
        case StartQuestion::what: return choose(state, text);
        case StartQuestion::who: return MakeSession{text};
        case StartQuestion::which_file: return OpenSession{text};
    }
    return {};
}

void leave_question(StartState& state)
{
    state.question = StartQuestion::what;
    state.view = {};  // no names of other clients stay on the wall
    state.sheet = 0;
    state.notice.clear();
}

std::string new_session_name(const std::string& folder, std::string_view who, std::string_view day)
{
    const std::string names = plain(names_in(who));
    const std::string stem = names.empty() ? say("session {day}", {{"day", day}})
                                           : say("{names} {day}", {{"names", names}, {"day", day}});
    return first_free_name([&](int copy) {
        const std::string name = copy == 1
                                   ? say("{stem}.ibb", {{"stem", stem}})
                                   : say("{stem} ({copy}).ibb", {{"stem", stem}, {"copy", copy}});
        return (std::filesystem::path(folder) / name).string();
    });
}

}  // namespace jointly
