// What an editor holds when it is opened: what is there already.
#include "app/desk/forms/form.h"
#include "app/desk/moment.h"
#include "app/script/people_list.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/process/agreement_state.h"
#include "core/process/effective_words.h"
#include "core/process/names.h"
#include "core/session/citation.h"
#include "core/session/find.h"

namespace jointly {

namespace {

Lines lines_of(FieldKind kind) { return kind == FieldKind::text ? Lines::many : Lines::one; }

void set(FormDraft& draft, std::size_t field, std::string_view words)
{
    draft.fields[field].entry.set(words);
    draft.fields[field].word = words;
}

void fill_language(FormDraft& draft, const FormContext& context)
{
    const Language* const current = language_in_work(context.session, context.provision);
    const Provision* const provision =
        find(context.session, current == nullptr ? context.provision : current->provision);
    if (provision == nullptr) {
        return;
    }
    set(draft, 0, citation(context.session, *provision));
    draft.focus = 1;
    if (current == nullptr) {
        set(draft, 1, provision->body);  // changing it is quicker than writing it anew
        return;
    }
    set(draft, 1, current->text);
    set(draft, 2, current->text.empty() ? "yes" : "");
    set(draft, 3, typed_form(current->effective));
    set(draft, 4, current->payer);
    set(draft, 5, current->sunset ? iso(current->sunset) : "");
}

void fill_record_rule(FormDraft& draft, const Session& session)
{
    if (const auto& rule = session.settings.record_rule) {
        set(draft, 0, rule->kept);
        set(draft, 1, rule->copies);
        set(draft, 2, rule->evidence);
        set(draft, 3, rule->retention);
    }
}

void fill_decision_rule(FormDraft& draft, const Session& session)
{
    const Rule& rule = session.rule;
    set(draft, 0, word_of(rule.decides));
    set(draft, 1, word_of(rule.scale));
    set(draft, 2, rule.dissent == 0 ? "" : std::to_string(rule.dissent));
    set(draft, 3, rule.tries == 0 ? "" : std::to_string(rule.tries));
    set(draft, 4, word_of(rule.fallback));
    std::string quorum;
    for (const PartyQuorum& part : rule.quorum) {
        const std::string one = say("{party} {people}",
            {{"party", find(session, part.party)->name}, {"people", part.people}});
        quorum = quorum.empty() ? one : say("{list}, {next}", {{"list", quorum}, {"next", one}});
    }
    set(draft, 5, quorum);
}

void fill_next_meeting(FormDraft& draft, const Session& session)
{
    if (const auto& next = session.next_meeting) {
        set(draft, 0, iso(next->on));
        set(draft, 1, next->minute < 0 ? "" : clock_time(next->minute * std::int64_t{60'000}, 0));
        set(draft, 2, next->place);
    }
}

void fill_initials(FormDraft& draft, const Session& session)
{
    const Ta* const ta = standing_ta(session, session.turned_to);
    if (ta == nullptr) {
        return;
    }
    set(draft, 0, label_of(ta->id));
    if (const auto missing = initials_missing(session, *ta); !missing.empty()) {
        set(draft, 1, find(session, missing.front())->name);
        draft.focus = 2;
    }
}

void fill_clerical(FormDraft& draft, const FormContext& context)
{
    const Language* const current = language_in_work(context.session, context.provision);
    if (current != nullptr) {
        set(draft, 0, citation(context.session, *find(context.session, current->provision)));
        set(draft, 1, current->text);
        draft.focus = 1;
    }
}

void fill_settings(FormDraft& draft, FormKind kind, const Session& session)
{
    if (kind == FormKind::keeping) {
        set(draft, 0, word_of(session.kept));
    } else if (kind == FormKind::answer_sign) {
        set(draft, 0, word_of(session.rule.scale));
    } else if (kind == FormKind::initials_meaning && session.settings.initials) {
        set(draft, 0, word_of(*session.settings.initials));
    } else if (kind == FormKind::term && session.term) {
        set(draft, 0, iso(session.term->start));
        set(draft, 1, iso(session.term->last));
    }
}

void fill(FormDraft& draft, FormKind kind, const FormContext& context)
{
    switch (kind) {
        case FormKind::language: return fill_language(draft, context);
        case FormKind::record_rule: return fill_record_rule(draft, context.session);
        case FormKind::decision_rule: return fill_decision_rule(draft, context.session);
        case FormKind::next_meeting: return fill_next_meeting(draft, context.session);
        case FormKind::concern:
            if (const Party* const party = find(context.session, context.party)) {
                set(draft, 0, party->name);
            }
            return;
        case FormKind::initials: return fill_initials(draft, context.session);
        case FormKind::clerical: return fill_clerical(draft, context);
        case FormKind::keeping:
        case FormKind::answer_sign:
        case FormKind::initials_meaning:
        case FormKind::term: return fill_settings(draft, kind, context.session);
        case FormKind::role: return set(draft, 1, word_of(Role::facilitator));
        case FormKind::provision: return set(draft, 4, word_of(ProvisionLevel::section));
        default: return;
    }
}

// Of a field of words the word does not change, and of a choice the entry does not.
std::string value_of(const FieldDraft& field) { return field.entry.text() + '\n' + field.word; }

std::vector<std::string> values_of(const FormDraft& draft)
{
    std::vector<std::string> values;
    for (const FieldDraft& field : draft.fields) {
        values.push_back(value_of(field));
    }
    return values;
}

}  // namespace

FormDraft fresh_draft(FormKind kind, const FormContext& context)
{
    FormDraft draft;
    for (const Field& field : spec_of(kind).fields) {
        const bool is_long = field.kind == FieldKind::text;
        FieldDraft one{WrapEntry(is_long ? provision_text_max_bytes : item_text_max_bytes,
                           lines_of(field.kind), kind == FormKind::people ? with_commas : nullptr),
            {}, {}};
        // What has to be chosen begins with the first there is.
        if (field.kind == FieldKind::choice && field.needed) {
            const auto choices = field.choices(context.session);
            one.word = choices.empty() ? std::string{} : choices.front().word;
        }
        draft.fields.push_back(std::move(one));
    }
    fill(draft, kind, context);
    draft.issue = context.session.turned_to;
    draft.opened_with = values_of(draft);
    return draft;
}

bool same_words(const FormDraft& one, const FormDraft& other)
{
    return values_of(one) == values_of(other);
}

bool is_untouched(const FormDraft& draft) { return values_of(draft) == draft.opened_with; }

void follow_provision(FormDraft& draft, const Session& session)
{
    const Provision* const chosen = find_provision(session, draft.fields.front().word);
    std::vector<std::string> before = draft.opened_with;
    before.front() = value_of(draft.fields.front());
    if (chosen == nullptr || values_of(draft) != before) {
        return;
    }
    FormDraft fresh = fresh_draft(FormKind::language, {session, chosen->id, {}});
    fresh.focus = draft.focus;
    fresh.fields.front().sought = draft.fields.front().sought;
    draft = std::move(fresh);
}

}  // namespace jointly
