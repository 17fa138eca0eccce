#include "app/script/words.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_blank(char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; }

char unescaped(char letter) { return letter == 'n' ? '\n' : letter; }

}  // namespace

Result<std::vector<Word>> split_words(std::string_view line)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < line.size();) {
        if (is_blank(line[at])) {
            ++at;
            continue;
        }
        Word word;
        word.quoted = line[at] == '"';
        if (!word.quoted) {
            while (at < line.size() && !is_blank(line[at])) {
                word.text += line[at++];
            }
            if (words.empty() && word.text == "#") {
                return words;  // a remark, which may hold a quote that is not closed
            }
            words.push_back(std::move(word));
            continue;
        }
        for (++at; at < line.size() && line[at] != '"'; ++at) {
            const bool escape = line[at] == '\\' && at + 1 < line.size();
            word.text += escape ? unescaped(line[++at]) : line[at];
        }
        if (at == line.size()) {
            return Problem{
                say("A quote is opened and not closed. Put a \" after the last word of it.")};
        }
        ++at;
        words.push_back(std::move(word));
    }
    return words;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '\n') {
            out += "\\n";
            continue;
        }
        if (letter == '"' || letter == '\\') {
            out += '\\';
        }
        out += letter;
    }
    return out + "\"";
}

Result<Args> Args::from(std::span<const Word> words, std::span<const Flag> flags)
{
    Args args;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].quoted || !words[at].text.starts_with("--")) {
            args.words_.push_back(words[at].text);
            continue;
        }
        const auto flag = std::find_if(flags.begin(), flags.end(),
            [&](const Flag& known) { return known.name == words[at].text; });
        if (flag == flags.end()) {
            return Problem{say("{flag} is not known here.", {{"flag", words[at].text}})};
        }
        auto& values = args.given_[std::string(flag->name)];
        for (int i = 0; i < flag->words; ++i) {
            if (++at == words.size()) {
                return Problem{say("Something is missing after {flag}.", {{"flag", flag->name}})};
            }
            values.push_back(words[at].text);
        }
    }
    return args;
}

std::string Args::value(std::string_view flag) const
{
    const auto found = given_.find(flag);
    return found == given_.end() || found->second.empty() ? std::string{} : found->second.back();
}

std::vector<std::string> Args::values(std::string_view flag) const
{
    const auto found = given_.find(flag);
    return found == given_.end() ? std::vector<std::string>{} : found->second;
}

}  // namespace jointly
