// Documents that are kept with the round.
#include "core/base/base64.h"
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

bool is_folder_mark(char sign) { return sign == '/' || sign == '\\'; }

std::optional<Problem> content_problem(const std::string& name, const std::string& content)
{
    // Asked by the length first: nothing long is taken apart to be refused.
    if (base64_bytes(content) > attachment_max_bytes) {
        return Problem{say("{name} is larger than {most}. Keep a smaller copy, or part of it.",
            {{"name", name}, {"most", size_words(attachment_max_bytes)}})};
    }
    const auto bytes = from_base64(content);
    if (!bytes) {
        return Problem{say("The bytes of {name} are not whole base64. Keep it with: jointly attach "
                           "FILE.ibb DOCUMENT",
            {{"name", name}})};
    }
    if (bytes->empty()) {
        return Problem{say("{name} is empty. Choose another document.", {{"name", name}})};
    }
    return std::nullopt;
}

}  // namespace

Result<Events> decide_one(const Session& session, const KeepAttachment& command)
{
    const Words name = words("The document's name", command.name,
        "Write the document's name first.", attachment_name_max_bytes);
    if (name.problem) {
        return *name.problem;
    }
    if (std::any_of(name.text.begin(), name.text.end(), is_folder_mark)) {
        return Problem{say("A document is kept by its name alone, without folders.")};
    }
    if (word_of(command.kind).empty() || word_of(command.media).empty()) {
        return not_there("kind of document");
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    if (auto problem = missing(session, command.ta, "tentative agreement")) {
        return *problem;
    }
    const Ta* const ta = find(session, command.ta);
    if (ta != nullptr && command.issue && ta->issue != command.issue) {
        return Problem{say("{ta} belongs to issue {issue}. Name that issue, or none.",
            {{"ta", label_of(ta->id)}, {"issue", ta->issue.value}})};
    }
    if (auto problem = content_problem(name.text, command.content)) {
        return *problem;
    }
    return Events{AttachmentKept{session.next.attachment, command.kind, command.media,
        command.issue, command.ta, name.text, command.content}};
}

}  // namespace jointly::rules
