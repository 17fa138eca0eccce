// Making a vault in the window: whose it is, and its passphrase, typed twice.
#pragma once

#include "app/caucus/window/passphrase_entry.h"
#include "app/ui/fonts.h"
#include "core/session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct MakeVaultState {
    std::vector<std::string> parties;  // by the keys 1, 2, 3 ...
    std::string party;                 // empty: asked for
    std::string offered;               // a passphrase that nobody can guess
    PassphraseEntry entry;
    std::optional<Secret> first;  // typed once
    std::string notice;
    bool is_making = false;  // told, and done in the next frame
};

// At its first question.
[[nodiscard]] MakeVaultState fresh_making(const Session& session);

struct VaultWish {
    std::string party;
    Secret passphrase;
};
// Draws it and takes this frame's keys. What to make, once all was asked and is fit. To be called between NewFrame and
// Render.
[[nodiscard]] std::optional<VaultWish> draw_make_vault_frame(
    MakeVaultState& state, const Fonts& fonts);

}  // namespace jointly
