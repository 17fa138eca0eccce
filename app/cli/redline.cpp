#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/contract_sheet.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/language/contract_redline.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jointly::cli {

namespace {

constexpr std::uint64_t contract_max_bytes = 16 * 1024 * 1024;

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\f") == std::string_view::npos;
}

// Each paragraph is a provision; blank lines part them, the ends of its own lines are blanks.
ContractText paragraphs_of(std::string_view text)
{
    ContractText contract;
    const auto take = [&contract](std::string_view paragraph) {
        if (std::string words = tidy(paragraph); !words.empty()) {
            contract.push_back({ProvisionLevel::clause, 0, {}, {}, std::move(words), false});
        }
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (is_blank(text.substr(at, end - at))) {
            take(text.substr(begin, at - begin));
            begin = end;
        }
        at = end + 1;
    }
    take(text.substr(begin));
    return contract;
}

Result<ContractText> read_contract(const std::string& file)
{
    const auto text = read_file(file, contract_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    if (!is_valid_utf8(text.value())) {
        return Problem{
            say("{file} is not readable text. Save it as plain text in UTF-8.", {{"file", file}})};
    }
    return paragraphs_of(text.value());
}

}  // namespace

int run_redline(const RedlineOptions& options, Console& console)
{
    const auto before = read_contract(options.before);
    if (!before.ok()) {
        return fail(console, before.problem());
    }
    const auto after = read_contract(options.after);
    if (!after.ok()) {
        return fail(console, after.problem());
    }
    return hand_over(
        contract_sheet(redline(before.value(), after.value()), options.before, options.after,
            options.changes_alone ? SheetScope::changes_alone : SheetScope::whole_contract),
        options.format, options.out, console);
}

}  // namespace jointly::cli
