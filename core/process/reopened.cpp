#include "core/process/reopened.h"

#include <algorithm>

namespace jointly {

std::uint64_t reopened_by(const Session& session, TaId ta)
{
    std::uint64_t last = 0;
    for (const Approval& approval : session.approvals) {
        for (const ApprovalWord& word : approval.words) {
            if (std::find(word.reopens.begin(), word.reopens.end(), ta) != word.reopens.end()) {
                last = std::max(last, word.seq);
            }
        }
    }
    return last;
}

}  // namespace jointly
