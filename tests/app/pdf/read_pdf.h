// A PDF as poppler's tools read it, which share no code with what writes it.
#pragma once

#include "tests/support/scratch.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// A word and the box it stands in, in points from the top left corner of its page.
struct WordBox {
    std::string word;
    std::size_t page = 0;  // from 1
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

class ReadPdf {
public:
    explicit ReadPdf(const std::string& bytes);

    // In the order in which it was drawn; a form feed ends each page.
    [[nodiscard]] std::string text() const { return told_by("pdftotext -raw", "-"); }
    [[nodiscard]] std::vector<WordBox> words() const;

    // "Title", "Pages", "CreationDate"; empty where the PDF does not say.
    [[nodiscard]] std::string fact(const std::string& name) const;
    // The tags, one a line, indented by their depth.
    [[nodiscard]] std::string tags() const { return told_by("pdfinfo -struct", ""); }
    // How many fonts there are, and of how many the letters are in the file.
    struct Fonts {
        int all = 0;
        int embedded = 0;
    };
    [[nodiscard]] Fonts fonts() const;

private:
    [[nodiscard]] std::string told_by(const std::string& tool, const std::string& to) const;

    Scratch scratch_;
};

}  // namespace jointly
