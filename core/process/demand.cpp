#include "core/process/demand.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace jointly {

namespace {

// Words that ask for a thing instead of saying what it is good for; each as a whole word.
// In every language that the program speaks: people type what they say, whatever the wall says.
constexpr std::array<std::string_view, 34> asking_words{"must", "shall", "demand", "demands",
    "insist", "insists", "require", "requires", "refuse", "refuses", "never", "only if", "at least",
    "no less than", "no more than", "non-negotiable",
    // Spanish
    "debe", "deben", "deberá", "deberán", "exige", "exigen", "exigimos", "insiste", "insistimos",
    "rechaza", "rechazamos", "nunca", "solo si", "al menos", "por lo menos", "no menos de",
    "no más de", "no negociable"};

bool is_word_at(const std::string& text, std::size_t at, std::size_t size)
{
    const auto is_letter = [&](std::size_t place) {
        return place < text.size() && std::isalnum(static_cast<unsigned char>(text[place])) != 0;
    };
    return (at == 0 || !is_letter(at - 1)) && !is_letter(at + size);
}

bool holds_word(const std::string& text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if (is_word_at(text, at, word.size())) {
            return true;
        }
    }
    return false;
}

// "4 %", "$2"
bool holds_a_price(const std::string& text)
{
    static constexpr std::string_view digits = "0123456789";
    for (auto at = text.find_first_of("%$"); at != std::string::npos;
         at = text.find_first_of("%$", at + 1)) {
        const auto beside = text[at] == '$' ? text.find_first_not_of(' ', at + 1)
                                            : text.find_last_not_of(' ', at == 0 ? 0 : at - 1);
        if (beside != std::string::npos && digits.find(text[beside]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool reads_like_a_demand(std::string_view typed)
{
    const std::string text = folded(typed);
    return holds_a_price(text)
        || std::any_of(asking_words.begin(), asking_words.end(),
            [&](std::string_view word) { return holds_word(text, word); });
}

std::string demand_prompt(const Session& session, PartyId party, std::string_view text)
{
    if (!reads_like_a_demand(text)) {
        return {};
    }
    const Party* const who = find(session, party);
    return who == nullptr
             ? say("This reads like one way to get there. What would it give you, and what matters "
                   "about it?")
             : say("This reads like one way to get there. {party}, what would it give you, and "
                   "what matters about it?",
                 {{"party", who->name}});
}

}  // namespace jointly
