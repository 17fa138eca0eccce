#include "core/record/standing_words.h"

#include "core/record/overtaken.h"
#include "core/record/redaction.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace jointly {

namespace {

// Each kind of event says what of it can be overtaken, and what becomes of it.

// Those of which nothing ever is. A kind neither here nor in an overload below does not compile.
using KeptAsTheyAre = std::variant<MeetingOpened, MeetingClosed, PartyJoined, ConstituentNamed,
    ParticipantJoined, PresenceNoted, RuleAdopted, KeepingAdopted, Turned, StepTaken, StoryTold,
    InterestMarkedMutual, InterestWithdrawn, OptionWithdrawn, OptionServes, OptionServesNot,
    CriterionAgreed, TestClosed, ProvisionEntered, TaDrafted, TaRevised, TaInitialled, IssueMoved,
    MovedAhead, DataGiven, InterestsUnmerged, OptionsParted, CriterionWithdrawn, StrawSpread,
    PartySignChanged, InitialsMeaningAdopted, GroundRuleAgreed, GroundRuleWithdrawn, ClauseCarries,
    ClauseCarriesNot, TaSuperseded, TaWithdrawn, PackageMade, PackageItemTakenOut, PackageAccepted,
    PackageWithdrawn, ContractTermSet, MoneyLineTakenOut, OutcomeNamed, OutcomeWithdrawn,
    CommitmentMade, MeasureSet, MeasureRead, LetterWithdrawn, ApprovalNeeded, ApprovalGiven,
    ActionAssigned, ActionClosed, RequestMade, RequestAnswered, CaucusCalled, CaucusEnded,
    AgendaItemSet, AgendaItemCleared, NextMeetingSet, MeetingRemarked, PracticeBegun,
    ConstituentCaucusCalled, RoleTaken, CheckedIn, NextAgendaItemSet, TaPassed>;

template <OneOf<KeptAsTheyAre> Kind>
Fate take(Overtaken&, Kind&)
{
    return Fate::stays;
}

Fate says(Overtaken& words, const Slot& slot, std::string& text)
{
    words.text(slot, text);
    return Fate::stays;
}
// An answer, left out whole where a later one took its place.
Fate answers(Overtaken& words, const Slot& slot)
{
    return words.is_overtaken(slot) ? Fate::left_out : Fate::stays;
}

Fate take(Overtaken&, RecorderNamed&) { return Fate::left_out; }

Fate take(Overtaken& words, IssueRaised& e)
{
    words.text(slot("title", e.id), e.title);
    return says(words, slot("question", e.id), e.question);
}
Fate take(Overtaken& words, IssueReworded& e)
{
    words.text(slot("title", e.issue), e.title);
    return says(words, slot("question", e.issue), e.question);
}
Fate take(Overtaken& w, IssueParked& e) { return says(w, slot("aside", e.issue), e.reason); }
Fate take(Overtaken& w, IssueReferred& e) { return says(w, slot("aside", e.issue), e.text); }
Fate take(Overtaken& w, IssueWithdrawn& e) { return says(w, slot("aside", e.issue), e.reason); }
Fate take(Overtaken& w, IssueReopened& e)
{
    std::string none;
    return says(w, slot("aside", e.issue), none);
}
Fate take(Overtaken& w, IssueScoped& e) { return says(w, slot("tables", e.issue), e.text); }

Fate take(Overtaken& w, InterestRecorded& e) { return says(w, slot("interest", e.id), e.text); }
Fate take(Overtaken& w, InterestsMerged& e) { return says(w, slot("interest", e.id), e.text); }
Fate take(Overtaken& w, InterestReworded& e)
{
    return says(w, slot("interest", e.interest), e.text);
}
Fate take(Overtaken& w, OptionOffered& e) { return says(w, slot("option", e.id), e.text); }
Fate take(Overtaken& w, OptionsCombined& e) { return says(w, slot("option", e.id), e.text); }
Fate take(Overtaken& w, OptionReworded& e) { return says(w, slot("option", e.option), e.text); }
Fate take(Overtaken& w, CriterionProposed& e) { return says(w, slot("criterion", e.id), e.text); }
Fate take(Overtaken& w, CriterionReworded& e)
{
    return says(w, slot("criterion", e.criterion), e.text);
}
Fate take(Overtaken& w, GroundRuleProposed& e)
{
    return says(w, slot("ground rule", e.id), e.text);
}
Fate take(Overtaken& w, GroundRuleReworded& e)
{
    return says(w, slot("ground rule", e.rule), e.text);
}
Fate take(Overtaken& w, StrawComposed& e) { return says(w, slot("straw", e.id), e.text); }
Fate take(Overtaken& w, StrawChanged& e) { return says(w, slot("straw", e.straw), e.text); }

Fate take_terms(Overtaken& words, LetterId id, LetterTerms& terms)
{
    words.text(slot("letter-title", id), terms.title);
    words.text(slot("letter-until", id), terms.until);
    return says(words, slot("letter", id), terms.text);
}
Fate take(Overtaken& words, LetterDrafted& e) { return take_terms(words, e.id, e.terms); }
Fate take(Overtaken& words, LetterRevised& e) { return take_terms(words, e.letter, e.terms); }

Fate take(Overtaken& words, StepNamed& e)
{
    return says(words, {"step", static_cast<std::uint32_t>(e.step), 0, 0}, e.name);
}
Fate take(Overtaken& words, LegendWorded& e)
{
    words.leave_out_if(!words.is_a_sign(e), e.sign);
    return Fate::stays;
}
Fate take(Overtaken& words, RecordRuleAdopted& e)
{
    words.text(slot("copies"), e.copies);
    words.text(slot("evidence"), e.evidence);
    words.text(slot("retention"), e.retention);
    return says(words, slot("kept"), e.kept);
}

// Under none, not under the words for what is left out: what is merged of parts that stood apart
// stands under none.
Fate take(Overtaken& words, ItemsGrouped& e)
{
    words.empty_if(!words.is_a_heading(e.heading), e.heading);
    return Fate::stays;
}

Fate take(Overtaken& words, OptionMarked& e)
{
    return answers(words, slot("mark", e.option, e.criterion, e.party));
}
Fate take(Overtaken& words, PartyCounted& e)
{
    return answers(words, slot("count", e.test, e.party, e.constituent));
}
Fate take(Overtaken& words, StanceTaken& e)
{
    return answers(words, slot("stance", e.test, e.participant));
}
Fate take(Overtaken& words, ConcernRaised& e)
{
    const bool gone =
        words.goes_on_in(e.participant ? slot("stance", e.test, e.participant)
                                       : slot("count", e.test, e.party, e.constituent));
    return gone ? Fate::left_out : Fate::stays;
}

Fate take(Overtaken& words, LanguageProposed& e)
{
    words.language(e.provision, e.text);
    words.beside_language(e.provision, e.payer);
    words.beside_language(e.provision, e.effective.words);
    return Fate::stays;
}
Fate take(Overtaken& words, ClericalChangeAgreed& e)
{
    words.language(find(words.session(), e.language)->provision, e.text);
    return Fate::stays;
}
Fate take(Overtaken& words, TestCalled& e)
{
    words.tested(e.texts);
    return Fate::stays;
}
Fate take(Overtaken& words, ListTestCalled& e)
{
    if (e.about != TestedList::decision_rule) {
        words.tested(e.texts);
    }
    return Fate::stays;
}

Fate take(Overtaken& words, ProposalMade& e) { return says(words, slot("proposal", e.id), e.text); }
Fate take(Overtaken& words, ProposalRevised& e)
{
    (void)words.is_overtaken(slot("revision", e.proposal));
    return says(words, slot("proposal", e.proposal), e.text);
}
Fate take(Overtaken& words, ProposalReplied& e)
{
    const bool another_followed = words.is_overtaken(slot("reply", e.proposal));
    words.leave_out_if(another_followed && words.goes_on_in(slot("revision", e.proposal)), e.text);
    return Fate::stays;
}

Fate take(Overtaken& words, PackageItemAdded& e)
{
    const auto& items = find(words.session(), e.package)->items;
    words.leave_out_if(
        std::any_of(items.begin(), items.end(),
            [&](const PackageItem& item) { return item.number == e.item && item.taken_out; }),
        e.text);
    return Fate::stays;
}
Fate take(Overtaken& words, PackageOffered& e)
{
    const auto& offers = find(words.session(), e.package)->offers;
    words.leave_out_if(std::cmp_less(e.revision, offers.size()), e.text);
    return Fate::stays;
}

Fate take_terms(Overtaken& words, MoneyLineId id, MoneyTerms& terms)
{
    const bool followed = words.is_overtaken(slot("money", id));
    if (!words.is_noting() && (followed || find(words.session(), id)->taken_out)) {
        words.leave_out_if(true, terms.text);
        words.leave_out_if(true, terms.payer);
        terms = {MoneyKind::amount, {}, {}, Recurs::once, terms.start, {}, terms.text, terms.payer};
    }
    return Fate::stays;
}
Fate take(Overtaken& words, MoneyLineStated& e) { return take_terms(words, e.id, e.terms); }
Fate take(Overtaken& words, MoneyLineChanged& e) { return take_terms(words, e.line, e.terms); }

Fate take(Overtaken& words, ItemParked& e)
{
    words.leave_out_if(find(words.session(), e.id)->cleared, e.text);
    return Fate::stays;
}
Fate take(Overtaken& words, ParkedItemCleared& e)
{
    words.leave_out_if(true, e.text);
    return Fate::stays;
}

// One that stands no longer tells, by its fingerprint, which words it stood on.
Fate take(Overtaken& words, TaSigned& e)
{
    const auto& standing = find(words.session(), e.ta)->signatures;
    return std::find(standing.begin(), standing.end(), e) == standing.end() ? Fate::left_out
                                                                            : Fate::stays;
}

// Bytes that were redacted cannot be written again as a document's.
Fate take(Overtaken&, AttachmentKept& e)
{
    return e.content == redacted_words ? Fate::reserved : Fate::stays;
}

}  // namespace

bool stands_as_language(const Session& session, const Language& language)
{
    return !language.replaced
        || std::any_of(session.tas.begin(), session.tas.end(), [&](const Ta& ta) {
               return !ta.withdrawn && !ta.superseded
                   && std::find(ta.languages.begin(), ta.languages.end(), language.id)
                          != ta.languages.end();
           });
}

std::set<std::string> standing_language(const Session& session, ProvisionId provision)
{
    std::set<std::string> texts;
    for (const Language& language : session.languages) {
        if (language.provision == provision && stands_as_language(session, language)) {
            texts.insert(language.text);
        }
    }
    return texts;
}

void leave_out_earlier_words(CleanParts& parts, const Session& session, LeftOutCount& count)
{
    Overtaken words(session, count);
    const auto tell_all = [&] {
        for (CleanPart& part : parts) {
            if (part.fate == Fate::stays) {
                const Fate fate =
                    std::visit([&](auto& event) { return take(words, event); }, part.event);
                part.fate = words.is_noting() ? Fate::stays : fate;
            }
            words.next_event();
        }
    };
    tell_all();
    words.begin_again();
    tell_all();
}

}  // namespace jointly
