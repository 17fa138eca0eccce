#include "app/cli/usage.h"

#include "core/base/say.h"

#include <memory>
#include <set>
#include <string_view>

namespace jointly::cli {

namespace {

// CLI11 hands over no parts, only its sentence: what stands in it before and behind a mark.
struct Halves {
    std::string_view before;
    std::string_view behind;
};
Halves halves(std::string_view sentence, std::string_view mark)
{
    const auto at = sentence.find(mark);
    return at == std::string_view::npos
             ? Halves{sentence, {}}
             : Halves{sentence.substr(0, at), sentence.substr(at + mark.size())};
}

// "--format: pdf not in {text,markdown,html}"
std::string sentence_of_value(std::string_view sentence)
{
    const Halves named = halves(sentence, ": ");
    const Halves listed = halves(named.behind, " not in {");
    if (!listed.behind.empty()) {
        return say("{name} is one of these: {known}",
            {{"name", named.before}, {"known", listed.behind.substr(0, listed.behind.size() - 1)}});
    }
    return say("{name} takes a number from 0 up", {{"name", named.before}});
}

std::string sentence_of(const CLI::ParseError& error)
{
    const std::string_view told = error.what();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return say("{name} is required", {{"name", halves(told, " is required").before}});
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return say("This was not expected: {words}", {{"words", halves(told, ": ").behind}});
    }
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr) {
        const Halves both = halves(told, " excludes ");
        return say(
            "{one} and {other} do not go together", {{"one", both.before}, {"other", both.behind}});
    }
    if (dynamic_cast<const CLI::RequiresError*>(&error) != nullptr) {
        const Halves both = halves(told, " requires ");
        return say("{one} needs {other}", {{"one", both.before}, {"other", both.behind}});
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return say("Something is missing behind {name}, or too much is there",
            {{"name", halves(told, ":").before}});
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
        return sentence_of_value(told);
    }
    if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
        return say(
            "{words} is no number", {{"words", halves(halves(told, ": ").behind, " = ").behind}});
    }
    return std::string(told);
}

// CLI11 lists what an option does not go with by where it lies in memory: here by name, the same each time.
class OptionsInOrder : public CLI::Formatter {
public:
    std::string make_option_opts(const CLI::Option* option) const override
    {
        std::string told = CLI::Formatter::make_option_opts(option);
        const std::string head = " " + get_label("Excludes") + ":";
        const auto at = told.find(head);
        if (at == std::string::npos) {
            return told;
        }
        std::set<std::string> names;
        for (const CLI::Option* const other : option->get_excludes()) {
            names.insert(other->get_name());
        }
        told.resize(at + head.size());
        for (const std::string& name : names) {
            told += " " + name;
        }
        return told;
    }
};

// Made anew, it stands under our heading.
void set_help(CLI::App& app) { app.set_help_flag("-h,--help", say("Print this help and leave")); }

}  // namespace

Problem usage_problem(const CLI::ParseError& error, std::string_view program)
{
    return Problem{say("{problem}. See: {program} --help",
        {{"problem", sentence_of(error)}, {"program", program}})};
}

void say_headings(CLI::App& app)
{
    app.formatter(std::make_shared<OptionsInOrder>());
    const auto words = app.get_formatter();
    const auto label = [&](const char* key, std::string said) {
        words->label(key, std::move(said));
    };
    label("Usage", say("Usage"));
    label("Positionals", say("What is named"));
    label("OPTIONS", say("OPTIONS"));
    label("SUBCOMMAND", say("VERB"));
    label("REQUIRED", say("REQUIRED"));
    label("Needs", say("Needs"));
    label("Excludes", say("Excludes"));
    app.group(say("Verbs"));
    app.option_defaults()->group(say("Options"));
    set_help(app);
}

void say_kinds(CLI::App& app)  // NOLINT(misc-no-recursion): verbs of verbs are few
{
    const auto words = app.get_formatter();
    for (CLI::App* const verb : app.get_subcommands([](CLI::App*) { return true; })) {
        set_help(*verb);
        say_kinds(*verb);
        for (const CLI::Option* const option : verb->get_options()) {
            const std::string kind = option->get_type_name();
            const Halves listed = halves(kind, "{");
            if (!listed.behind.empty()) {
                words->label(kind, std::string(listed.behind.substr(0, listed.behind.size() - 1)));
            } else if (kind.find("INT") != std::string::npos) {
                words->label(kind, say("NUMBER"));
            } else if (!kind.empty()) {
                words->label(kind, say("TEXT"));
            }
        }
    }
}

}  // namespace jointly::cli
