#include "core/documents/contract/read_draft.h"

#include "core/base/say.h"
#include "core/documents/contract/docx_comments.h"
#include "core/documents/contract/docx_numbering.h"
#include "core/documents/contract/docx_package.h"
#include "core/documents/contract/docx_revisions.h"
#include "core/documents/contract/docx_styles.h"
#include "core/documents/contract/docx_words.h"
#include "core/documents/contract/draft_marks.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jointly {

namespace {

constexpr std::string_view paragraph_end = "\n\n";
constexpr std::string_view between_cells = " | ";
constexpr std::size_t outside_told_max = 50;

bool is_tracked(std::string_view name)
{
    return name == "w:ins" || name == "w:del" || name == "w:moveFrom" || name == "w:moveTo";
}

bool is_cell(std::string_view name) { return name == "w:tc"; }

void cut_behind(std::string& text, std::string_view signs)
{
    text.erase(text.find_last_not_of(signs) + 1);
}

// Goes through the document once, in the order of the text.
class DraftWalk {
public:
    DraftWalk(const DocxPackage& package, std::string_view prefix, Revisions revisions)
        : revisions_(revisions == Revisions::reject ? Revisions::reject : Revisions::accept),
          styles_(package.styles.root()),
          numbering_(package.numbering.root(), styles_),
          comments_(package.comments.root()),
          body_(package.document.root().child("w:body")),
          footnotes_(docx_notes(package.footnotes, Revisions::accept)),
          endnotes_(docx_notes(package.endnotes, Revisions::accept)),
          marks_(body_, prefix)
    {
        out_.revisions = count_revisions(package);
    }

    Result<ReadDraft> walked()
    {
        xml_walk(
            body_, [&](XmlElement at) { return enter(at); }, [&](XmlElement at) { leave(at); },
            [&] { return !problem_ && bytes_ <= contract_max_bytes; });
        if (problem_) {
            return *problem_;
        }
        if (bytes_ > contract_max_bytes) {
            return Problem{
                say("The text of this file is too long for a draft. See whether it is the one "
                    "that came back.")};
        }
        out_.comments = std::move(comments_).told();
        out_.more_comments = comments_.more();
        return std::move(out_);
    }

private:
    // --- Elements

    bool enter(XmlElement at)
    {
        const std::string_view name = at.name();
        if (is_tracked(name)) {
            // Bookmarks and comments may begin in what is taken away: that is gone through too.
            ++tracked_;
            taken_ += is_passed_over(at, revisions_) ? 1 : 0;
            return true;
        }
        if (is_passed_over(at, revisions_)) {
            return false;
        }
        if (take_mark(at) || comments_.take_mark(at, inside_ ? passage().anchor : std::string())) {
            return false;
        }
        if (const auto words = docx_words(at)) {
            add_words(*words);
            return false;
        }
        if (name == "w:p") {
            begin_paragraph(at);
        } else if (name == "w:r") {
            run_ = docx_run_looks(at, looks_, styles_);
        } else if (name == "w:tbl" || name == "w:tr" || is_cell(name)) {
            return begin_table_part(at);
        } else if (name == "w:txbxContent") {
            set_apart(LeftOutKind::text_box, all_docx_words(at, revisions_));
            return false;
        } else if (name == "w:footnoteReference" || name == "w:endnoteReference") {
            const DocxNotes& notes = name == "w:footnoteReference" ? footnotes_ : endnotes_;
            const auto note = notes.find(at.attribute("w:id"));
            set_apart(LeftOutKind::note, note == notes.end() ? std::string() : note->second);
        }
        return true;
    }

    void leave(XmlElement at)
    {
        const std::string_view name = at.name();
        if (is_tracked(name)) {
            // One with words has what was added to it by now; the mark of a paragraph is in no walk.
            --tracked_;
            taken_ -= is_passed_over(at, revisions_) ? 1 : 0;
            end_change_outside();
        } else if (name == "w:p") {
            end_paragraph(at);
        } else if (name == "w:r") {
            run_ = {};
        } else if (name == "w:tbl" && !is_passed_over(at, revisions_)) {
            --tables_;
        } else if (name == "w:tr" && inside_ && !row_is_taken(at)) {
            add_line_end();
        }
    }

    // --- Passages

    [[nodiscard]] DraftPassage& passage() { return out_.passages.back(); }

    // A passage is what stands between the first and the last of its marks.
    bool take_mark(XmlElement at)
    {
        const DraftMark mark = marks_.next(at);
        if (mark.anchor.empty()) {
            return false;
        }
        if (mark.is_first) {
            begin_passage(mark.anchor);
        }
        if (mark.is_last && inside_) {
            end_passage();
        }
        return true;
    }

    void begin_passage(const std::string& anchor)
    {
        if (inside_) {
            problem_ =
                Problem{say("The places of two provisions in this draft run into each other. "
                            "Write the draft anew and put the changes into that.")};
            return;
        }
        if (!marks_.has_end(anchor)) {
            problem_ =
                Problem{say("The place of a provision in this draft has lost its end. Write the "
                            "draft anew and put the changes into that.")};
            return;
        }
        out_.passages.push_back({anchor, {}, line_.empty() ? last_line_ : line_, {}, {}, {}});
        cut_behind(passage().before, " \n\t");
        inside_ = true;
        line_.clear();
        behind_ = false;
    }

    void end_passage()
    {
        inside_ = false;
        cut_behind(passage().text, "\n");
        line_.clear();
        last_line_.clear();
        behind_ = true;
    }

    // --- Words

    void add_words(const std::string& words)
    {
        if (words.empty()) {
            return;
        }
        bytes_ += words.size();
        if (tracked_ > 0 && !inside_) {
            change_outside_ += words;
        }
        if (taken_ > 0) {
            return;
        }
        if (run_.hidden) {
            set_apart(LeftOutKind::hidden_words, words);
            return;
        }
        add_shown(words);
    }

    // NOLINTNEXTLINE(misc-no-recursion): once, with no label left
    void add_shown(std::string_view words)
    {
        if (!label_.empty()) {
            const std::string label = std::exchange(label_, {});
            add_shown(label);
        }
        comments_.add_words(words);
        if (inside_) {
            passage().text += words;
            passage().struck += run_.struck ? words : std::string_view();
        } else {
            line_ += words;
            if (behind_) {
                passage().behind += words;
            }
        }
    }

    void set_apart(LeftOutKind kind, std::string words)
    {
        bytes_ += words.size();
        if (!inside_ || taken_ > 0 || words.find_first_not_of(" \t\n") == std::string::npos) {
            return;
        }
        std::vector<LeftOut>& apart = passage().apart;
        if (!apart.empty() && apart.back().kind == kind && kind == LeftOutKind::hidden_words) {
            apart.back().text += words;
        } else {
            apart.push_back({kind, 0, std::move(words)});
        }
    }

    // Told once for each run of words.
    void end_change_outside()
    {
        std::string words = std::exchange(change_outside_, {});
        if (words.find_first_not_of(" \t\n") != std::string::npos
            && out_.changed_outside.size() < outside_told_max) {
            out_.changed_outside.push_back(std::move(words));
        }
    }

    // --- Paragraphs

    // One whose end is taken away is one with the next, whose looks they have; its label is counted there.
    void begin_paragraph(XmlElement at)
    {
        const XmlElement properties = at.child("w:pPr");
        const std::string style(properties.child("w:pStyle").attribute("w:val"));
        looks_ = docx_looks(properties, {});
        add_docx_looks(looks_, styles_.looks(style));
        if (looks_.outline.value_or(9) < 9) {
            behind_ = false;  // a heading: what stands under it is the sheet's own
        }
        if (is_taken_away(properties.child("w:rPr"), revisions_)) {
            return;
        }
        if (const auto label = numbering_.next(looks_, style); label && !label->printed.empty()) {
            label_ = label->printed + " ";
        }
    }

    void end_paragraph(XmlElement at)
    {
        if (is_taken_away(at.child("w:pPr").child("w:rPr"), revisions_)) {
            return;
        }
        label_.clear();  // of a paragraph without words it is not told
        comments_.add_words(" ");
        if (inside_) {
            passage().text += tables_ > 0 ? std::string_view(" ") : paragraph_end;
            return;
        }
        if (behind_ && !passage().behind.empty()) {
            passage().behind += " ";
        }
        if (line_.find_first_not_of(" \t\n") != std::string::npos) {
            last_line_ = line_;
        }
        line_.clear();
    }

    // --- Tables

    [[nodiscard]] bool row_is_taken(XmlElement row) const
    {
        return is_taken_away(row.child("w:trPr"), revisions_);
    }

    bool begin_table_part(XmlElement at)
    {
        const std::string_view name = at.name();
        if (name == "w:tbl") {
            ++tables_;
            behind_ = false;
            return true;
        }
        if (is_taken_away(at.child(name == "w:tr" ? "w:trPr" : "w:tcPr"), revisions_)) {
            return false;
        }
        if (is_cell(name) && inside_ && !passage().text.empty()
            && !passage().text.ends_with('\n')) {
            cut_behind(passage().text, " ");
            passage().text += between_cells;
        }
        return true;
    }

    void add_line_end()
    {
        cut_behind(passage().text, " ");
        passage().text += '\n';
    }

    const Revisions revisions_;
    const DocxStyles styles_;
    DocxNumbering numbering_;
    DocxComments comments_;
    const XmlElement body_;
    const DocxNotes footnotes_;
    const DocxNotes endnotes_;
    DraftMarks marks_;
    ReadDraft out_;
    std::optional<Problem> problem_;
    bool inside_ = false;    // a passage stands open
    bool behind_ = false;    // behind one, before what ends it
    std::string line_;       // outside: the words of the paragraph so far
    std::string last_line_;  // and of the last one that had any
    std::string change_outside_;
    std::string label_;  // that the next words stand behind
    DocxLooks looks_;
    DocxRunLooks run_;  // that stands open
    int tracked_ = 0;   // how many tracked changes stand open
    int taken_ = 0;     // of them, those that take words away
    int tables_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace

Result<ReadDraft> read_draft(std::string_view bytes, std::string_view prefix, Revisions revisions)
{
    const auto package = docx_package(bytes);
    if (!package.ok()) {
        return package.problem();
    }
    return DraftWalk(package.value(), prefix, revisions).walked();
}

}  // namespace jointly
