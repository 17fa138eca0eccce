#include "core/process/tested.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/process/effective_words.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

TestedText only_text(const std::string& text)
{
    TestedText tested;
    tested.text = text;
    return tested;
}

std::string part(std::string_view text)
{
    const std::string normal = nfc(text);
    return std::to_string(normal.size()) + ":" + normal;
}

}  // namespace

std::vector<TestedText> texts_of(const Session&, const Option& option)
{
    return {only_text(option.text)};
}

std::vector<TestedText> texts_of(const Session& session, const Straw& straw)
{
    std::vector<TestedText> texts;
    if (!straw.text.empty()) {
        texts.push_back(only_text(straw.text));
    }
    for (const OptionId id : straw.options) {
        texts.push_back(only_text(find(session, id)->text));
    }
    return texts;
}

std::vector<TestedText> texts_of(const Session& session, const std::vector<LanguageId>& ids)
{
    std::vector<TestedText> texts;
    for (const LanguageId id : ids) {
        const Language& language = *find(session, id);
        texts.push_back({language.provision, language.effective, language.sunset,
            find(session, language.provision)->label, language.text, language.payer});
    }
    return texts;
}

std::vector<TestedText> list_texts(const Session& session, TestedList about, IssueId issue)
{
    std::vector<TestedText> texts;
    if (about == TestedList::decision_rule) {
        return texts;
    }
    if (about == TestedList::ground_rules) {
        for (const GroundRule& rule : session.ground_rules) {
            if (!rule.withdrawn) {
                texts.push_back(only_text(rule.text));
            }
        }
        return texts;
    }
    for (const Interest& interest : session.interests) {
        if (interest.issue == issue && stands(interest)) {
            texts.push_back(only_text(interest.text));
        }
    }
    return texts;
}

TestId earlier_list_test(const Session& session, TestedList about, IssueId issue)
{
    TestId found;
    for (const Test& test : session.tests) {
        if (test.kind == TestKind::list && test.about == about && test.issue == issue
            && !test.open) {
            found = test.id;
        }
    }
    return found;
}

bool is_about(const Session& session, const Test& test, IssueId issue)
{
    const Straw* const straw = find(session, test.straw);
    return test.issue == issue || (straw != nullptr && settles(*straw, issue));
}

std::vector<TestedText> current_texts(const Session& session, const Test& test)
{
    if (test.kind == TestKind::list) {
        return test.about == TestedList::decision_rule
                 ? test.texts  // a rule that was tested reads as it was tested
                 : list_texts(session, test.about, test.issue);
    }
    if (test.option) {
        const Option& option = *find(session, test.option);
        return stands(option) ? texts_of(session, option) : std::vector<TestedText>{};
    }
    if (test.straw) {
        return texts_of(session, *find(session, test.straw));
    }
    return texts_of(session, current_languages(session, test.issue));
}

bool read_as_tested(
    const Session& session, const Test& test, const std::vector<LanguageId>& languages)
{
    if (languages.size() != test.texts.size()) {
        return false;
    }
    for (std::size_t at = 0; at < languages.size(); ++at) {
        const Language& language = *find(session, languages[at]);
        TestedText as_was = texts_of(session, {languages[at]}).front();
        const bool was_so = std::any_of(language.clerical.begin(), language.clerical.end(),
            [&](const ClericalChange& change) { return change.before == test.texts[at].text; });
        if (was_so) {
            as_was.text = test.texts[at].text;
        }
        if (as_was != test.texts[at]) {
            return false;
        }
    }
    return true;
}

bool wording_changed(const Session& session, const Test& test)
{
    return test.kind == TestKind::wording
             ? !read_as_tested(session, test, current_languages(session, test.issue))
             : current_texts(session, test) != test.texts;
}

std::string fingerprint(TestKind kind, const std::vector<TestedText>& texts)
{
    std::string covered = part(word_of(kind));
    for (const TestedText& tested : texts) {
        covered += part(tested.text);
        if (tested.provision) {
            covered += part(tested.label);
            covered += part(typed_form(tested.effective));
            covered += part(tested.payer);
            covered += part(iso(tested.sunset));
        }
    }
    return to_hex(sha256(covered));
}

const Test* latest_test(const Session& session, IssueId issue, TestKind kind, bool closed_only)
{
    const Test* found = nullptr;
    for (const Test& test : session.tests) {
        if (is_about(session, test, issue) && test.kind == kind && !(closed_only && test.open)) {
            found = &test;
        }
    }
    return found;
}

TestId earlier_test_of(
    const Session& session, IssueId issue, OptionId option, StrawId straw, bool of_wording)
{
    TestId found;
    for (const Test& test : session.tests) {
        // A straw design that settles several issues is one thing, under whichever it is tested.
        const bool same_thing = of_wording ? test.kind == TestKind::wording && test.issue == issue
                                           : test.kind == TestKind::concept_
                                                 && test.option == option && test.straw == straw;
        if (same_thing && !test.open) {
            found = test.id;
        }
    }
    return found;
}

int tries_until(const Session& session, const Test& test)
{
    int tries = test.open ? 0 : 1;
    // A chain only goes back in time, so it ends; a file in which it does not is refused before.
    for (const Test* one = find(session, test.retest_of); one != nullptr;
         one = one->retest_of < one->id ? find(session, one->retest_of) : nullptr) {
        ++tries;
    }
    return tries;
}

}  // namespace jointly
