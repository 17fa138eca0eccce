#include "app/spelling/dictionary.h"

#include "core/base/say.h"

#include <hunspell/hunspell.hxx>

#include <filesystem>
#include <system_error>

namespace jointly {

Result<Dictionary> Dictionary::open(const std::string& folder)
{
    const std::string rules = folder + "/en_US.aff";
    const std::string words = folder + "/en_US.dic";
    // Without them hunspell says so on the terminal, and knows no word.
    for (const std::string& file : {rules, words}) {
        std::error_code failed;
        if (!std::filesystem::is_regular_file(file, failed)) {
            return Problem{say("There is no English dictionary here (hunspell-en-us)")};
        }
    }
    auto loaded = std::make_unique<Hunspell>(rules.c_str(), words.c_str());
    if (loaded->get_dict_encoding() != "UTF-8") {
        return Problem{say("The English dictionary here is not in UTF-8")};
    }
    return Dictionary(std::move(loaded));
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> words) : words_(std::move(words)) {}
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;
Dictionary::~Dictionary() = default;

bool Dictionary::has(const std::string& word) const { return words_->spell(word); }

}  // namespace jointly
