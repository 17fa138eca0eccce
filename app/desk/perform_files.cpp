#include "app/desk/perform_files.h"

#include "app/desk/contract/file_wishes.h"
#include "app/desk/told.h"
#include "core/journal/copy.h"

namespace jointly {

namespace {

// Held against what is on the disk: a signature stands on that.
void review_brought(const Store& store, const std::string& path, UiState& ui)
{
    const auto copy = read_copy(store.path());
    if (!copy.ok()) {
        tell(ui, copy.problem().text, true);
        return;
    }
    const Copy& read = copy.value();
    look_at_brought(
        {read.chain.id, read.loaded.record, read.chain.hashes, read.loaded.session}, path, ui);
}

}  // namespace

void review_contract(const Store& store, const std::string& path, UiState& ui)
{
    if (comes_from_a_caucus(path)) {
        review_brought(store, path, ui);
    } else {
        look_at_contract(path, ui);
    }
}

void review_draft(const Store& store, const std::string& line, UiState& ui)
{
    if (comes_from_a_caucus(line)) {
        review_brought(store, line, ui);
    } else {
        look_at_draft(store.session(), store.record(), line, ui);
    }
}

}  // namespace jointly
