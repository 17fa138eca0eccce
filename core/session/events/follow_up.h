// What must not be lost between meetings: parked items, actions, requests for information.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <string>

namespace jointly {

// Kept for later, so that it is not lost.
struct ItemParked {
    static constexpr const char* tag = "item_parked";
    ParkedItemId id;
    IssueId issue;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("text", self.text);
    }
    friend bool operator==(const ItemParked&, const ItemParked&) = default;
};

// What became of it.
struct ParkedItemCleared {
    static constexpr const char* tag = "parked_item_cleared";
    ParkedItemId item;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("item", self.item);
        visit("text", self.text);
    }
    friend bool operator==(const ParkedItemCleared&, const ParkedItemCleared&) = default;
};

// Who does what by when. Its id is its number: A-4.
struct ActionAssigned {
    static constexpr const char* tag = "action_assigned";
    ActionId id;
    IssueId issue;
    PartyId party;
    Date due;  // none: no day was set
    std::string owner;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit(none_ok{"party"}, self.party);
        visit("due", self.due);
        visit("owner", self.owner);
        visit("text", self.text);
    }
    friend bool operator==(const ActionAssigned&, const ActionAssigned&) = default;
};

struct ActionClosed {
    static constexpr const char* tag = "action_closed";
    ActionId action;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("action", self.action);
        visit("text", self.text);
    }
    friend bool operator==(const ActionClosed&, const ActionClosed&) = default;
};

// A party asks for information. Its id is its number: R-2.
struct RequestMade {
    static constexpr const char* tag = "request_made";
    RequestId id;
    IssueId issue;
    PartyId party;
    Date due;           // none: no day was set
    std::string owner;  // who answers
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("party", self.party);
        visit("due", self.due);
        visit("owner", self.owner);
        visit("text", self.text);
    }
    friend bool operator==(const RequestMade&, const RequestMade&) = default;
};

struct RequestAnswered {
    static constexpr const char* tag = "request_answered";
    RequestId request;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("request", self.request);
        visit("text", self.text);
    }
    friend bool operator==(const RequestAnswered&, const RequestAnswered&) = default;
};

}  // namespace jointly
