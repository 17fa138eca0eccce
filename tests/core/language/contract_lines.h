// Contracts written down in tests, and redlines of them to read.
#pragma once

#include "core/language/contract_redline.h"

#include <string>
#include <utility>

namespace jointly {

inline ProvisionText article(std::string label, std::string title, std::string text = {})
{
    return {ProvisionLevel::article, 0, std::move(label), std::move(title), std::move(text), false};
}

inline ProvisionText section(std::string label, std::string title, std::string text = {})
{
    return {ProvisionLevel::section, 1, std::move(label), std::move(title), std::move(text), false};
}

inline ProvisionText clause(std::string label, std::string text)
{
    return {ProvisionLevel::clause, 2, std::move(label), {}, std::move(text), false};
}

inline ProvisionText paragraph(std::string text)
{
    return {ProvisionLevel::clause, 1, {}, {}, std::move(text), false};
}

inline ProvisionText table(std::string text)
{
    return {ProvisionLevel::clause, 1, {}, {}, std::move(text), true};
}

inline std::string word_for(ProvisionFate fate)
{
    switch (fate) {
        case ProvisionFate::kept: return "kept";
        case ProvisionFate::changed: return "changed";
        case ProvisionFate::split: return "split";
        case ProvisionFate::joined: return "joined";
        case ProvisionFate::struck: return "struck";
        case ProvisionFate::added: return "added";
        case ProvisionFate::moved_away: return "moved to";
        case ProvisionFate::moved_here: return "moved from";
    }
    return {};
}

// A line for each item that was not kept: its fate, its label, its title and its text, with marks.
inline std::string changed_lines(const ContractRedline& redline)
{
    std::string lines;
    for (const ProvisionRedline& item : redline) {
        if (item.fate == ProvisionFate::kept) {
            continue;
        }
        lines += word_for(item.fate);
        if (item.fate == ProvisionFate::moved_away) {
            lines += " " + redline[item.partner].after.front().label;
        } else if (item.fate == ProvisionFate::moved_here) {
            lines += " " + redline[item.partner].before.front().label;
        }
        lines += item.cosmetic ? " (cosmetic): " : ": ";
        for (const Redline& part : {label_redline(item), title_redline(item), item.text}) {
            lines += marked(part) + (part.empty() || &part == &item.text ? "" : " ");
        }
        lines.pop_back();
        lines += '\n';
    }
    return lines;
}

}  // namespace jointly
