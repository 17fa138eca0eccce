// JSON, written and read through a face without templates. cereal stands behind it.
//
// Values are whole numbers within `json_integer_max`, truth values and text; no number with a fraction
// and no null. Inside a list names are nullptr, inside an object they are not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace jointly {

enum class Root : std::uint8_t { object, list };

// Writes one object or one list as one line without blanks. The same calls give the same bytes.
// Text is UTF-8 without NUL: the caller has seen to it, and the gate refuses the line if not. A call
// that does not fit (a name in a list, one close() too many) is our mistake and stops the program.
class Writer {
public:
    explicit Writer(Root root);
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;
    ~Writer();

    void integer(const char* name, std::int64_t value);
    void text(const char* name, std::string_view value);
    void boolean(const char* name, bool value);
    void open_object(const char* name);
    void open_list(const char* name);
    // What was opened last. The root is closed by finish().
    void close();
    // The line, without a line end. The writer is spent.
    [[nodiscard]] std::string finish();

private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
};

// Reads what passed the gate, or one object or list cut out of it, in the order in which it was written.
//
// Throws nothing but std::bad_alloc. The first thing that is not as asked for (another key, another kind of
// value, a number out of range, something left at close()) makes it !ok(); from then on every call returns a
// default and changes nothing, so that a caller may read to the end and ask once.
class Reader {
public:
    // Copies what it needs of the text. Its root is open: an object's fields or a list's items are next.
    explicit Reader(std::string_view text);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    [[nodiscard]] std::int64_t integer(const char* name);
    [[nodiscard]] std::string text(const char* name);
    [[nodiscard]] bool boolean(const char* name);
    void open_object(const char* name);
    // How many items it has: no more than the text holds.
    [[nodiscard]] std::size_t open_list(const char* name);
    // What was opened last; it is a fault if anything is left in it.
    void close();

    // Nothing is left of what was opened last, or of the root. True after a fault.
    [[nodiscard]] bool at_end() const;
    [[nodiscard]] bool ok() const;
    // Why not ok(): the end of a sentence, as in check_json_line(). Empty while ok().
    [[nodiscard]] const std::string& problem() const;
    // The caller found what was read unfit. Only the first fault is kept.
    void refuse(std::string why);

private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
};

}  // namespace jointly
