#include "core/record/overtaken.h"

#include "core/record/left_out.h"
#include "core/record/redaction.h"
#include "core/record/standing_words.h"

#include <algorithm>

namespace jointly {

Overtaken::Overtaken(const Session& session, LeftOutCount& count) : session_(session), count_(count)
{
    for (const Option& option : session.options) {
        tested_.insert(option.text);
        headings_.insert(option.heading);
    }
    for (const Interest& interest : session.interests) {
        tested_.insert(interest.text);
        headings_.insert(interest.heading);
    }
    for (const Straw& straw : session.straws) {
        tested_.insert(straw.text);
    }
    for (const GroundRule& rule : session.ground_rules) {
        tested_.insert(rule.text);
    }
    for (const LegendSign& sign : session.settings.legends) {
        signs_.insert({sign.scale, sign.stance, sign.sign});
    }
    for (const Test& test : session.tests) {
        for (const LegendSign& sign : test.legends) {
            signs_.insert({sign.scale, sign.stance, sign.sign});
        }
    }
}

void Overtaken::begin_again()
{
    noting_ = false;
    at_ = 0;
}

void Overtaken::text(const Slot& slot, std::string& text)
{
    if (!noting_) {
        leave_out_if(at_ < filled_[slot].since, text);
        return;
    }
    const auto [found, is_new] = filled_.try_emplace(slot);
    if (is_new || found->second.text != text) {
        found->second = {text, at_, at_};
    }
    found->second.last = at_;
}

bool Overtaken::is_overtaken(const Slot& slot)
{
    if (noting_) {
        filled_[slot].last = at_;
    }
    return goes_on_in(slot);
}

bool Overtaken::goes_on_in(const Slot& slot) { return !noting_ && at_ < filled_[slot].last; }

void Overtaken::leave_out_if(bool gone, std::string& text)
{
    if (gone && !noting_ && !text.empty() && text != redacted_words) {
        count_.wordings += is_left_out(text) ? 0 : 1;
        text = left_out_words;
    }
}

void Overtaken::empty_if(bool gone, std::string& text)
{
    if (gone && !noting_ && !text.empty()) {
        text.clear();
        ++count_.wordings;
    }
}

void Overtaken::language(ProvisionId provision, std::string& text)
{
    const bool stays =
        noting_ || text.empty() || text == redacted_words || standing(provision).contains(text);
    if (stays) {
        return;
    }
    auto& gone = gone_[provision];
    auto place = std::find(gone.begin(), gone.end(), text);
    if (place == gone.end()) {
        place = gone.insert(gone.end(), text);
    }
    count_.wordings += is_left_out(text) ? 0 : 1;
    text = left_out(static_cast<int>(place - gone.begin()) + 1);
}

void Overtaken::beside_language(ProvisionId provision, std::string& text)
{
    leave_out_if(!noting_ && !beside(provision).contains(text), text);
}

void Overtaken::tested(std::vector<TestedText>& texts)
{
    for (TestedText& one : texts) {
        if (one.provision) {
            language(one.provision, one.text);
            beside_language(one.provision, one.payer);
            beside_language(one.provision, one.effective.words);
        } else {
            leave_out_if(!tested_.contains(one.text), one.text);
        }
    }
}

bool Overtaken::is_a_heading(const std::string& text) const { return headings_.contains(text); }

bool Overtaken::is_a_sign(const LegendWorded& e) const
{
    return signs_.contains({e.scale, e.stance, e.sign});
}

const std::set<std::string>& Overtaken::standing(ProvisionId provision)
{
    auto [found, is_new] = standing_.try_emplace(provision);
    if (is_new) {
        found->second = standing_language(session_, provision);
    }
    return found->second;
}

const std::set<std::string>& Overtaken::beside(ProvisionId provision)
{
    auto [found, is_new] = beside_.try_emplace(provision);
    if (is_new) {
        for (const Language& one : session_.languages) {
            if (one.provision == provision && stands_as_language(session_, one)) {
                found->second.insert(one.payer);
                found->second.insert(one.effective.words);
            }
        }
    }
    return found->second;
}

}  // namespace jointly
