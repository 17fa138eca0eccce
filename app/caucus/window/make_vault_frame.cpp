#include "app/caucus/window/make_vault_frame.h"

#include "app/ui/internal/text_input.h"
#include "core/base/say.h"
#include "core/caucus/passphrase.h"

#include <utility>

namespace jointly {

namespace {

constexpr std::size_t most_parties = 9;

void choose_party(MakeVaultState& state)
{
    const std::string typed = take_typed_text();
    const std::size_t place = typed.empty() ? 0 : static_cast<std::size_t>(typed.front() - '0');
    if (!typed.empty() && typed.front() > '0' && place <= state.parties.size()) {
        state.party = state.parties[place - 1];
    }
}

// Once Enter was pressed behind the first, or behind the second.
void take_passphrase(MakeVaultState& state)
{
    Secret typed = state.entry.take();
    state.notice.clear();
    if (!state.first) {
        if (const Refusable strong = strong_enough(typed); !strong.ok()) {
            state.notice = strong.problem().text;
            return;
        }
        state.first = std::move(typed);
    } else if (is_same(*state.first, typed)) {
        state.is_making = true;
    } else {
        state.first.reset();
        state.notice = say("The two are not the same. Type it anew, twice.");
    }
}

LockedWords asked_by(const MakeVaultState& state)
{
    LockedWords words{say("A new vault"), {}, {}, state.notice, state.entry.size()};
    if (state.party.empty()) {
        words.asks = say("Whose vault is it? Type the number.");
        for (std::size_t place = 0; place < state.parties.size(); ++place) {
            words.offers +=
                (place == 0 ? "" : "   ")
                + say("{number} {party}", {{"number", place + 1}, {"party", state.parties[place]}});
        }
    } else if (state.is_making) {
        words.asks = say("Making the vault...");
    } else if (state.first) {
        words.asks = say("The same once more, then Enter");
    } else {
        words.asks = say("Type a passphrase for {party}, then Enter", {{"party", state.party}});
        words.offers = say("Such as: {words}", {{"words", state.offered}});
    }
    return words;
}

}  // namespace

MakeVaultState fresh_making(const Session& session)
{
    MakeVaultState state;
    for (const Party& party : session.parties) {
        if (state.parties.size() < most_parties) {
            state.parties.push_back(party.name);
        }
    }
    state.offered = offered_passphrase();
    return state;
}

std::optional<VaultWish> draw_make_vault_frame(MakeVaultState& state, const Fonts& fonts)
{
    keep_letters_and_keys_in_order();
    std::optional<VaultWish> wish;
    if (std::exchange(state.is_making, false)) {
        wish.emplace(state.party, std::move(*state.first));
        state.first.reset();
    } else if (state.party.empty()) {
        choose_party(state);
    } else {
        const ListKeys keys = list_keys();
        state.entry.take_keys(keys);
        if (keys.pick && state.entry.size() > 0) {
            take_passphrase(state);
        }
    }
    const StripLook look{
        &theme(ThemeName::dark), &fonts, type_scale(measure(fonts), ImGui::GetIO().DisplaySize.y)};
    draw_locked(asked_by(state), look);
    return wish;
}

}  // namespace jointly
