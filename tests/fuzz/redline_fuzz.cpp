// Two wordings of a provision, parted by a line "---": core/language/redline.h, atoms.h.
//
// The law of a redline, byte for byte, for any bytes; and the atoms of a text are that text.
#include "core/language/atoms.h"
#include "core/language/redline.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

void must_be_atoms_of(std::string_view text)
{
    std::string joined;
    for (const Atom& atom : atoms(text)) {
        must(!atom.text.empty(), "an atom is empty");
        joined += atom.text;
    }
    must(joined == text, "the atoms of a text are another text");
}

void must_be_lawful(const Redline& redline)
{
    for (std::size_t at = 0; at < redline.size(); ++at) {
        must(!redline[at].text.empty(), "a span is empty");
        must(at == 0 || redline[at].change != redline[at - 1].change,
            "two spans of one kind stand side by side");
        must(at == 0 || redline[at].change != Change::struck
                 || redline[at - 1].change != Change::added,
            "something is added before what is struck beside it");
    }
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"same", "cosmetic", "changed", "replaced as a whole"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr std::string_view line_between = "\n---\n";
    const auto at = bytes.find(line_between);
    const std::string_view before = bytes.substr(0, at);
    const std::string_view after =
        at == std::string_view::npos ? bytes : bytes.substr(at + line_between.size());
    must_be_atoms_of(before);
    must_be_atoms_of(after);
    const Redline found = redline(before, after);
    must(old_text(found) == before, "a redline has lost the old text");
    must(new_text(found) == after, "a redline has lost the new text");
    must_be_lawful(found);
    must(has_changes(found) == (before != after), "a change is not marked, or none is");
    must(is_cosmetic(before, after) == is_cosmetic(after, before),
        "a change is cosmetic from one side alone");
    must(redline(before, after) == found, "the same texts give another redline");
    (void)marked(found);
    if (before == after) {
        return "same";
    }
    if (is_cosmetic(before, after)) {
        return "cosmetic";
    }
    return found.size() == 2 && found[0].text == before ? "replaced as a whole" : "changed";
}

}  // namespace jointly
