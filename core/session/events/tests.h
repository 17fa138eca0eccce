// Consensus tests. A test keeps the very words that were tested: consent is bound to wording.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"
#include "core/session/events/language.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

// One of the texts that were tested, in wall order. Of an option or a straw design only `text` is
// filled; of language all that the fingerprint covers.
struct TestedText {
    ProvisionId provision;  // 0: not language
    Effective effective;
    Date sunset;
    std::string label;
    std::string text;
    std::string payer;

    static void fields(auto& self, auto&& visit)
    {
        visit(none_ok{"provision"}, self.provision);
        visit("effective", self.effective);
        visit("sunset", self.sunset);
        visit("label", self.label);
        visit("text", self.text);
        visit("payer", self.payer);
    }
    friend bool operator==(const TestedText&, const TestedText&) = default;
};

// Exactly one of option, straw and languages is filled: a concept is tested as an option or a straw
// design, a wording as the language proposed under an issue.
struct TestCalled {
    static constexpr const char* tag = "test_called";
    TestId id;
    IssueId issue;
    TestKind kind = TestKind::concept_;
    OptionId option;
    StrawId straw;
    std::vector<LanguageId> languages;
    TestId retest_of;  // the test of the same thing before this one; 0: the first
    std::vector<TestedText> texts;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("issue", self.issue);
        visit("kind", self.kind);
        visit(none_ok{"option"}, self.option);
        visit(none_ok{"straw"}, self.straw);
        visit("languages", self.languages);
        visit(none_ok{"retest_of"}, self.retest_of);
        visit("texts", self.texts);
    }
    friend bool operator==(const TestCalled&, const TestCalled&) = default;
};

inline constexpr std::int32_t people_max = 1'000;

// So many of a party hold this stance, at most people_max; 0 people: the party's one word by its
// spokesperson, and then the only count.
struct StanceCount {
    Stance stance = Stance::support;
    std::int32_t people = 0;

    static void fields(auto& self, auto&& visit)
    {
        visit("stance", self.stance);
        visit("people", self.people);
    }
    friend bool operator==(const StanceCount&, const StanceCount&) = default;
};

// Takes the place of what was counted for the same party and constituent in this test before, and of
// the concerns that went with it.
struct PartyCounted {
    static constexpr const char* tag = "party_counted";
    TestId test;
    PartyId party;
    ConstituentId constituent;  // 0: the party as a whole
    std::vector<StanceCount> counts;

    static void fields(auto& self, auto&& visit)
    {
        visit("test", self.test);
        visit("party", self.party);
        visit(none_ok{"constituent"}, self.constituent);
        visit("counts", self.counts);
    }
    friend bool operator==(const PartyCounted&, const PartyCounted&) = default;
};

// One person's own stance. Takes the place of the same person's earlier one and its concern.
struct StanceTaken {
    static constexpr const char* tag = "stance_taken";
    TestId test;
    ParticipantId participant;
    Stance stance = Stance::support;

    static void fields(auto& self, auto&& visit)
    {
        visit("test", self.test);
        visit("participant", self.participant);
        visit("stance", self.stance);
    }
    friend bool operator==(const StanceTaken&, const StanceTaken&) = default;
};

// What goes with "cannot support yet": why, which interest is not served, what would help.
struct ConcernRaised {
    static constexpr const char* tag = "concern_raised";
    TestId test;
    PartyId party;
    ConstituentId constituent;  // 0: the party as a whole
    ParticipantId participant;  // 0: not by name
    std::vector<InterestId> unserved;
    std::string reason;
    std::string would_help;

    static void fields(auto& self, auto&& visit)
    {
        visit("test", self.test);
        visit("party", self.party);
        visit(none_ok{"constituent"}, self.constituent);
        visit(none_ok{"participant"}, self.participant);
        visit("unserved", self.unserved);
        visit("reason", self.reason);
        visit("would_help", self.would_help);
    }
    friend bool operator==(const ConcernRaised&, const ConcernRaised&) = default;
};

struct TestClosed {
    static constexpr const char* tag = "test_closed";
    TestId test;

    static void fields(auto& self, auto&& visit) { visit("test", self.test); }
    friend bool operator==(const TestClosed&, const TestClosed&) = default;
};

// A test of a list as it reads: the interests of an issue, or the ground rules of the table. Its kind
// is `list`.
struct ListTestCalled {
    static constexpr const char* tag = "list_test_called";
    TestId id;
    IssueId issue;  // ground rules: 0
    TestedList about = TestedList::interests;
    TestId retest_of;
    std::vector<TestedText> texts;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("about", self.about);
        visit(none_ok{"retest_of"}, self.retest_of);
        visit("texts", self.texts);
    }
    friend bool operator==(const ListTestCalled&, const ListTestCalled&) = default;
};

}  // namespace jointly
