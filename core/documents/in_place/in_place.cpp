#include "core/documents/in_place/in_place.h"

#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/documents/contract/docx_contract.h"
#include "core/documents/contract/docx_package.h"
#include "core/documents/contract/docx_paragraphs.h"
#include "core/documents/contract/note_list.h"
#include "core/documents/in_place/fitted_contract.h"
#include "core/documents/in_place/marks.h"
#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/settled_marks.h"
#include "core/documents/in_place/write_marks.h"
#include "core/documents/zip_parts.h"
#include "core/language/contract_redline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace jointly {

namespace {

bool is_any_revision(std::string_view name)
{
    constexpr std::array<std::string_view, 16> all = {"w:ins", "w:del", "w:moveFrom", "w:moveTo",
        "w:cellIns", "w:cellDel", "w:cellMerge", "w:rPrChange", "w:pPrChange", "w:sectPrChange",
        "w:tblPrChange", "w:tblGridChange", "w:trPrChange", "w:tcPrChange", "w:tblPrExChange",
        "w:numberingChange"};
    return std::find(all.begin(), all.end(), name) != all.end();
}

// What revisions of their own need to know of the elements of a file.
struct Found {
    std::size_t revisions = 0;
    int last_id = 0;
};

void look_through(const XmlTree& tree, Found& found)
{
    constexpr int most = 1'000'000'000;  // what is beyond it is not reached
    for (XmlElement at = tree.root(); at.is_there(); at = xml_step(at, tree.root(), true).to) {
        found.revisions += is_any_revision(at.name()) ? 1 : 0;
        const std::string_view id = at.attribute("w:id");
        int number = 0;
        const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
        if (read.ec == std::errc() && read.ptr == id.data() + id.size() && number < most) {
            found.last_id = std::max(found.last_id, number);
        }
    }
}

// A document with the places of its words.
struct Placed {
    std::vector<DocxLine> lines;
    PlacedText text;
};

Result<Placed> placed_in(const DocxPackage& package, Revisions revisions)
{
    auto text = docx_text(package, revisions);
    if (!text.ok()) {
        return text.problem();
    }
    NoteList notes;
    const auto read = docx_contract(text.value(), notes);
    if (!read.ok()) {
        return read.problem();
    }
    auto placed = placed_text(
        package.document.root().child("w:body"), text.value().lines, read.value().left_out);
    if (!placed.ok()) {
        return placed.problem();
    }
    return Placed{std::move(text.value().lines), std::move(placed).value()};
}

bool read_the_same(const std::vector<DocxLine>& lines, const std::vector<DocxLine>& others)
{
    return std::equal(lines.begin(), lines.end(), others.begin(), others.end(),
        [](const DocxLine& one, const DocxLine& other) {
            return one.text == other.text && one.label == other.label
                && one.heading == other.heading && one.indent == other.indent
                && one.table == other.table;
        });
}

// "12.3" of "Section 12.3.": what a label is told by.
std::string core_of(std::string_view label)
{
    std::string core;
    std::string between;
    for (std::size_t at = 0; at < label.size();) {
        const CodePoint point = code_point_at(label, at);
        const auto size = static_cast<std::size_t>(point.bytes);
        if (is_letter(point.value) || is_digit(point.value)) {
            core += (core.empty() ? "" : between) + std::string(label.substr(at, size));
            between.clear();
        } else if (point.value == '.') {
            between = ".";
        }
        at += size;
    }
    return core;
}

std::string first_words(const ProvisionText& provision)
{
    constexpr std::size_t most = 60;
    const std::string& words = provision.title.empty() ? provision.text : provision.title;
    const std::string_view line = std::string_view(words).substr(0, words.find('\n'));
    return std::string(line.size() <= most ? line : line.substr(0, line.rfind(' ', most)));
}

// Those of the new contract that were not there before.
std::set<std::size_t> added_in(const ContractRedline& changes)
{
    std::set<std::size_t> added;
    std::size_t at = 0;
    for (const ProvisionRedline& item : changes) {
        for (std::size_t one = 0; one < item.after.size(); ++one) {
            if (item.before.size() != 1 || item.after.size() != 1) {
                added.insert(at + one);
            }
        }
        at += item.after.size();
    }
    return added;
}

class InPlace {
public:
    InPlace(std::string_view original, const ContractText& before, const ContractText& after,
        const InPlaceLook& look)
        : original_(original), before_(before), after_(after), look_(look)
    {}

    Result<InPlaceDocx> redlined()
    {
        if (const Refusable opened = open(); !opened.ok()) {
            return opened.problem();
        }
        const ContractRedline changes = redline(before_, after_);
        const std::set<std::size_t> added = added_in(changes);
        std::set<std::size_t> typed;
        constexpr int most = 3;
        for (int tries = 0;; ++tries) {
            auto written = write(changes, typed);
            if (!written.ok()) {
                return written.problem();
            }
            const std::set<std::size_t> other = shown_otherwise(added);
            if (std::includes(typed.begin(), typed.end(), other.begin(), other.end())) {
                return InPlaceDocx{std::move(written).value(), shown_labels()};
            }
            typed.insert(other.begin(), other.end());
            typed = tries + 1 < most ? typed : added;
        }
    }

private:
    Refusable open()
    {
        auto package = docx_package(original_);
        if (!package.ok()) {
            return package.problem();
        }
        package_ = std::move(package).value();
        for (const XmlTree* const tree :
            {&package_.document, &package_.footnotes, &package_.endnotes}) {
            look_through(*tree, found_);
        }
        if (found_.revisions > 0) {
            return Problem{
                say("The original DOCX has {count} tracked changes already. Accept or reject them "
                    "in a word processor and import it once more, or write the changes as a DOCX "
                    "of its own: --format docx.",
                    {{"count", found_.revisions}})};
        }
        auto parts = unzipped(original_, std::array{package_.name});
        if (!parts.ok()) {
            return parts.problem();
        }
        document_ = std::move(parts.value().at(0).bytes);
        auto places = XmlPlaces::of(document_);
        if (!places.ok()) {
            return places.problem();
        }
        places_ = std::move(places).value();
        if (Refusable whole = places_.check(package_.document.root()); !whole.ok()) {
            return whole;
        }
        auto placed = placed_in(package_, Revisions::accept);
        if (!placed.ok()) {
            return placed.problem();
        }
        placed_ = std::move(placed).value();
        auto fits = fitted(before_, placed_.text, LabelFit::numbered_as_told);
        if (!fits || before_.empty()) {
            return not_in_place();
        }
        fitted_ = std::move(*fits);
        return Done{};
    }

    // And looks at what came of it.
    Result<std::string> write(const ContractRedline& changes, const std::set<std::size_t>& typed)
    {
        const Looks looks(placed_.text, places_);
        auto marks = marks_of({placed_.text, fitted_, before_, changes, looks, typed});
        if (!marks.ok()) {
            return marks.problem();
        }
        const auto settled_marks = settled(std::move(marks).value(), placed_.text, looks);
        if (!settled_marks.ok()) {
            return settled_marks.problem();
        }
        DocxRevisions revisions(look_.author, look_.at, found_.last_id);
        auto xml = written_marks(settled_marks.value(), placed_.text, places_, looks, revisions);
        if (!xml.ok()) {
            return xml.problem();
        }
        auto bytes = with_part(original_, {package_.name, std::move(xml).value()});
        if (!bytes.ok()) {
            return bytes.problem();
        }
        if (const Refusable right = look_at(bytes.value()); !right.ok()) {
            return right.problem();
        }
        return bytes;
    }

    Refusable look_at(std::string_view bytes)
    {
        const auto package = docx_package(bytes);
        if (!package.ok()) {
            return package.problem();
        }
        const auto rejected = docx_text(package.value(), Revisions::reject);
        if (!rejected.ok() || !read_the_same(rejected.value().lines, placed_.lines)) {
            return not_in_place();
        }
        auto accepted = placed_in(package.value(), Revisions::accept);
        if (!accepted.ok()) {
            return accepted.problem();
        }
        auto fits = fitted(after_, accepted.value().text, LabelFit::numbered_anew);
        if (!fits) {
            return not_in_place();
        }
        accepted_ = std::move(accepted).value();
        fitted_after_ = std::move(*fits);
        return Done{};
    }

    [[nodiscard]] bool is_shown_otherwise(std::size_t at) const
    {
        const std::size_t shown = fitted_after_[at].shown;
        return shown != nowhere
            && core_of(accepted_.text.labels[shown]) != core_of(after_[at].label);
    }

    [[nodiscard]] std::set<std::size_t> shown_otherwise(const std::set<std::size_t>& among) const
    {
        std::set<std::size_t> other;
        for (const std::size_t at : among) {
            if (is_shown_otherwise(at)) {
                other.insert(at);
            }
        }
        return other;
    }

    [[nodiscard]] std::vector<ShownLabel> shown_labels() const
    {
        std::vector<ShownLabel> labels;
        for (std::size_t at = 0; at < after_.size(); ++at) {
            if (is_shown_otherwise(at)) {
                labels.push_back({after_[at].label, first_words(after_[at]),
                    accepted_.text.labels[fitted_after_[at].shown]});
            }
            if (fitted_after_[at].stray != nowhere) {
                labels.push_back(
                    {{}, first_words(after_[at]), accepted_.text.labels[fitted_after_[at].stray]});
            }
        }
        return labels;
    }

    const std::string_view original_;
    const ContractText& before_;
    const ContractText& after_;
    const InPlaceLook& look_;
    DocxPackage package_;
    Found found_;
    std::string document_;
    XmlPlaces places_;
    Placed placed_;
    std::vector<FittedProvision> fitted_;
    Placed accepted_;  // of what was written last
    std::vector<FittedProvision> fitted_after_;
};

}  // namespace

Result<InPlaceDocx> redlined_in_place(std::string_view original, const ContractText& before,
    const ContractText& after, const InPlaceLook& look)
{
    return InPlace(original, before, after, look).redlined();
}

}  // namespace jointly
