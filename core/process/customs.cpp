#include "core/process/customs.h"

#include "core/base/say.h"

namespace jointly {

std::vector<RecordRule> usual_record_rules()
{
    const std::string copies = say("each party one");
    const std::string none = say("none");
    const std::string until = say("until the agreement is ratified");
    return {
        {say("Agreed words and tests by party; no transcript and no recording"), copies, none,
            until},
        {say("Agreed words alone; everything else is gone when the talks end"), copies, none,
            until},
        {say("All that is on the wall, with who said it, as joint minutes"), copies,
            say("the minutes that both parties signed"),
            say("as long as the agreement is in force")},
    };
}

std::vector<Rule> usual_decision_rules()
{
    return {
        {true, Scale::thumbs_discuss, Decides::every_member, 0, 0, Fallback::park, {}},
        {true, Scale::thumbs_discuss, Decides::each_party, 0, 0, Fallback::park, {}},
        {true, Scale::fist_to_five, Decides::every_member, 0, 0, Fallback::park, {}},
    };
}

std::string sentence_of(const RecordRule& rule)
{
    std::string sentence = rule.kept;
    const auto add = [&](const std::string& name, const std::string& value) {
        if (!value.empty()) {
            sentence = say("{sentence}. {name}: {value}",
                {{"sentence", sentence}, {"name", name}, {"value", value}});
        }
    };
    add(say("Copies"), rule.copies);
    add(say("As evidence"), rule.evidence);
    add(say("How long"), rule.retention);
    return sentence;
}

}  // namespace jointly
