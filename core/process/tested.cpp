#include "core/process/tested.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/find.h"

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

std::vector<TestedText> current_texts(const Session& session, const Test& test)
{
    if (test.option) {
        return texts_of(session, *find(session, test.option));
    }
    if (test.straw) {
        return texts_of(session, *find(session, test.straw));
    }
    return texts_of(session, current_languages(session, test.issue));
}

bool wording_changed(const Session& session, const Test& test)
{
    return current_texts(session, test) != test.texts;
}

std::string fingerprint(TestKind kind, const std::vector<TestedText>& texts)
{
    std::string covered = part(word_of(kind));
    for (const TestedText& tested : texts) {
        covered += part(tested.text);
        if (tested.provision) {
            covered += part(tested.label);
            covered += part(words_of(tested.effective));
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
        if (test.issue == issue && test.kind == kind && !(closed_only && test.open)) {
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
        const bool same_thing = of_wording ? test.kind == TestKind::wording
                                           : test.kind == TestKind::concept_
                                                 && test.option == option && test.straw == straw;
        if (test.issue == issue && same_thing && !test.open) {
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
