// The numbers that things are called by in the room.
#include "core/process/names.h"

namespace jointly {

namespace {

std::string numbered(std::string_view prefix, std::uint32_t number)
{
    return std::string(prefix) + "-" + std::to_string(number);
}

}  // namespace

std::string label_of(TaId id) { return numbered("TA", id.value); }
std::string label_of(GroundRuleId id) { return numbered("G", id.value); }
std::string label_of(ProposalId id) { return numbered("PR", id.value); }
std::string label_of(PackageId id) { return numbered("P", id.value); }
std::string label_of(MoneyLineId id) { return numbered("ML", id.value); }
std::string label_of(OutcomeId id) { return numbered("O", id.value); }
std::string label_of(CommitmentId id) { return numbered("C", id.value); }
std::string label_of(MeasureId id) { return numbered("M", id.value); }
std::string label_of(LetterId id) { return numbered("L", id.value); }
std::string label_of(ApprovalId id) { return numbered("AP", id.value); }
std::string label_of(ParkedItemId id) { return numbered("PK", id.value); }
std::string label_of(ActionId id) { return numbered("A", id.value); }
std::string label_of(RequestId id) { return numbered("R", id.value); }
std::string label_of(AgendaItemId id) { return numbered("AG", id.value); }
std::string label_of(AttachmentId id) { return numbered("AT", id.value); }

}  // namespace jointly
