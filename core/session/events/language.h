// Contract language and tentative agreements.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

inline constexpr std::int32_t provision_order_max = 1'000'000;

// One node of the current contract.
struct ProvisionEntered {
    static constexpr const char* tag = "provision_entered";
    ProvisionId id;
    ProvisionId parent;      // 0: at the top
    std::int32_t order = 0;  // among its siblings, from 1 to provision_order_max
    ProvisionLevel level = ProvisionLevel::section;
    std::string label;  // "9.6"
    std::string title;  // may be empty
    std::string body;   // the language in force; empty: new, nothing is in force yet

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"parent"}, self.parent);
        visit("order", self.order);
        visit("level", self.level);
        visit("label", self.label);
        visit("title", self.title);
        visit("body", self.body);
    }
    friend bool operator==(const ProvisionEntered&, const ProvisionEntered&) = default;
};

// From when language holds.
struct Effective {
    EffectiveBasis basis = EffectiveBasis::not_stated;
    Date date;          // on_date and retroactive only
    std::string words;  // in_words only: "thirty (30) days after the board approves"

    static void fields(auto& self, auto&& visit)
    {
        visit("basis", self.basis);
        visit("date", self.date);
        visit("words", self.words);
    }
    friend bool operator==(const Effective&, const Effective&) = default;
};

// Language for a provision, proposed under an issue. Takes the place of what was proposed before for
// the same provision under the same issue.
struct LanguageProposed {
    static constexpr const char* tag = "language_proposed";
    LanguageId id;
    IssueId issue;
    ProvisionId provision;
    Effective effective;
    Date sunset;        // none: as long as the agreement
    std::string text;   // empty: the provision is deleted
    std::string payer;  // who bears the cost, in words; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("issue", self.issue);
        visit("provision", self.provision);
        visit("effective", self.effective);
        visit("sunset", self.sunset);
        visit("text", self.text);
        visit("payer", self.payer);
    }
    friend bool operator==(const LanguageProposed&, const LanguageProposed&) = default;
};

// The clause for this provision carries this part of a straw design: one of its options, or its own
// words. One of option and straw.
struct ClauseCarries {
    static constexpr const char* tag = "clause_carries";
    IssueId issue;
    ProvisionId provision;
    OptionId option;
    StrawId straw;

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("provision", self.provision);
        visit(none_ok{"option"}, self.option);
        visit(none_ok{"straw"}, self.straw);
    }
    friend bool operator==(const ClauseCarries&, const ClauseCarries&) = default;
};

struct ClauseCarriesNot {
    static constexpr const char* tag = "clause_carries_not";
    IssueId issue;
    ProvisionId provision;
    OptionId option;
    StrawId straw;

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("provision", self.provision);
        visit(none_ok{"option"}, self.option);
        visit(none_ok{"straw"}, self.straw);
    }
    friend bool operator==(const ClauseCarriesNot&, const ClauseCarriesNot&) = default;
};

// A tentative agreement. Its id is its number: TA-7.
struct TaDrafted {
    static constexpr const char* tag = "ta_drafted";
    TaId id;
    IssueId issue;
    std::vector<LanguageId> languages;  // in the order of the sheet

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("issue", self.issue);
        visit("languages", self.languages);
    }
    friend bool operator==(const TaDrafted&, const TaDrafted&) = default;
};

// Takes up later language; initials given before no longer hold.
struct TaRevised {
    static constexpr const char* tag = "ta_revised";
    TaId ta;
    std::vector<LanguageId> languages;

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit("languages", self.languages);
    }
    friend bool operator==(const TaRevised&, const TaRevised&) = default;
};

// The revision that stands came from a party, as its own wording: a pass. Once for each revision.
struct TaPassed {
    static constexpr const char* tag = "ta_passed";
    TaId ta;
    PartyId party;
    std::string name;      // who handed it over
    std::string capacity;  // "Counsel"; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit("party", self.party);
        visit("name", self.name);
        visit("capacity", self.capacity);
    }
    friend bool operator==(const TaPassed&, const TaPassed&) = default;
};

// Initials as given on paper, at the time of the stamp.
struct TaInitialled {
    static constexpr const char* tag = "ta_initialled";
    TaId ta;
    PartyId party;
    std::string name;
    std::string capacity;  // "Chief spokesperson"; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit("party", self.party);
        visit("name", self.name);
        visit("capacity", self.capacity);
    }
    friend bool operator==(const TaInitialled&, const TaInitialled&) = default;
};

// Initials given with a key: a signature over the words of that revision and over the record so far. What was signed,
// letter for letter, is told by core/exchange/signature_file.h; whether it holds, by `jointly verify`. In lower-case
// hexadecimal where it is no name.
struct TaSigned {
    static constexpr const char* tag = "ta_signed";
    TaId ta;
    int revision = 1;
    PartyId party;
    std::uint64_t entries = 0;  // of the record that was signed
    std::string session;        // the id of its file, 32 digits
    std::string name;
    std::string capacity;     // "Chief spokesperson"; may be empty
    std::string fingerprint;  // of the words, 64 digits (core/process/tested.h)
    std::string head;         // the hash of the last of those entries, 64 digits
    std::string key;          // the public one, 64 digits
    std::string signature;    // 128 digits

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit("revision", self.revision);
        visit("party", self.party);
        visit("entries", self.entries);
        visit("session", self.session);
        visit("name", self.name);
        visit("capacity", self.capacity);
        visit("fingerprint", self.fingerprint);
        visit("head", self.head);
        visit("key", self.key);
        visit("signature", self.signature);
    }
    friend bool operator==(const TaSigned&, const TaSigned&) = default;
};

// Who speaks or answers for a party.
struct PartyVoice {
    PartyId party;
    std::string name;

    static void fields(auto& self, auto&& visit)
    {
        visit("party", self.party);
        visit("name", self.name);
    }
    friend bool operator==(const PartyVoice&, const PartyVoice&) = default;
};

// A change of the words that both chief spokespersons call clerical: kept with what it was before, and
// tested wording stays tested.
struct ClericalChangeAgreed {
    static constexpr const char* tag = "clerical_change_agreed";
    LanguageId language;
    std::vector<PartyVoice> by;  // each deciding party once
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("language", self.language);
        visit("by", self.by);
        visit("text", self.text);
    }
    friend bool operator==(const ClericalChangeAgreed&, const ClericalChangeAgreed&) = default;
};

// Another agreement takes its place.
struct TaSuperseded {
    static constexpr const char* tag = "ta_superseded";
    TaId ta;
    TaId by;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit(none_ok{"by"}, self.by);
        visit("text", self.text);
    }
    friend bool operator==(const TaSuperseded&, const TaSuperseded&) = default;
};

struct TaWithdrawn {
    static constexpr const char* tag = "ta_withdrawn";
    TaId ta;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("ta", self.ta);
        visit("text", self.text);
    }
    friend bool operator==(const TaWithdrawn&, const TaWithdrawn&) = default;
};

}  // namespace jointly
