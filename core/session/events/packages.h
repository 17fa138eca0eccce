// Packages: items that stand or fall together, offered and accepted by revision.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>

namespace jointly {

// Items that stand or fall together. Its id is its number: P-2.
struct PackageMade {
    static constexpr const char* tag = "package_made";
    PackageId id;
    PartyId party;  // whose idea it is; 0: of both
    std::string title;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"party"}, self.party);
        visit("title", self.title);
    }
    friend bool operator==(const PackageMade&, const PackageMade&) = default;
};

// One of issue, TA and proposal, or words alone.
struct PackageItemAdded {
    static constexpr const char* tag = "package_item_added";
    PackageId package;
    std::int32_t item = 0;  // its number in the package, from 1, never reused
    IssueId issue;
    TaId ta;
    ProposalId proposal;
    std::string text;  // may be empty beside one of these

    static void fields(auto& self, auto&& visit)
    {
        visit("package", self.package);
        visit("item", self.item);
        visit(none_ok{"issue"}, self.issue);
        visit(none_ok{"ta"}, self.ta);
        visit(none_ok{"proposal"}, self.proposal);
        visit("text", self.text);
    }
    friend bool operator==(const PackageItemAdded&, const PackageItemAdded&) = default;
};

struct PackageItemTakenOut {
    static constexpr const char* tag = "package_item_taken_out";
    PackageId package;
    std::int32_t item = 0;

    static void fields(auto& self, auto&& visit)
    {
        visit("package", self.package);
        visit("item", self.item);
    }
    friend bool operator==(const PackageItemTakenOut&, const PackageItemTakenOut&) = default;
};

// A party puts the package forward as it stands: the next revision. Of the other party, a counter.
struct PackageOffered {
    static constexpr const char* tag = "package_offered";
    PackageId package;
    PartyId party;
    std::int32_t revision = 0;  // from 1
    std::string text;           // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("package", self.package);
        visit("party", self.party);
        visit("revision", self.revision);
        visit("text", self.text);
    }
    friend bool operator==(const PackageOffered&, const PackageOffered&) = default;
};

// Of the revision offered last, and of no other.
struct PackageAccepted {
    static constexpr const char* tag = "package_accepted";
    PackageId package;
    PartyId party;
    std::int32_t revision = 0;

    static void fields(auto& self, auto&& visit)
    {
        visit("package", self.package);
        visit("party", self.party);
        visit("revision", self.revision);
    }
    friend bool operator==(const PackageAccepted&, const PackageAccepted&) = default;
};

struct PackageWithdrawn {
    static constexpr const char* tag = "package_withdrawn";
    PackageId package;
    PartyId party;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("package", self.package);
        visit(none_ok{"party"}, self.party);
        visit("text", self.text);
    }
    friend bool operator==(const PackageWithdrawn&, const PackageWithdrawn&) = default;
};

}  // namespace jointly
