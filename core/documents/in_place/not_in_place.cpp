#include "core/documents/in_place/not_in_place.h"

#include "core/base/say.h"

namespace jointly {

Problem not_in_place()
{
    return Problem{
        say("The paragraphs of the original DOCX are not those of the current contract. Write the "
            "changes as a DOCX of its own: --format docx.")};
}

Problem not_in_paragraph(std::size_t number)
{
    return Problem{
        say("Paragraph {paragraph} of the original DOCX has a field or formula where words change. "
            "Make it plain text there, or write the changes as a DOCX of its own: --format docx.",
            {{"paragraph", number}})};
}

Problem not_in_table(std::size_t number)
{
    return Problem{
        say("The table in paragraph {paragraph} of the original DOCX gets other rows or columns. "
            "Write the changes as a DOCX of its own: --format docx.",
            {{"paragraph", number}})};
}

}  // namespace jointly
