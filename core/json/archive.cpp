#include "core/json/archive.h"

#include "core/base/result.h"
#include "core/base/say.h"
#include "core/json/gate.h"

// Not cereal's own choice: its full precision reads out of bounds in rapidjson 1.1.0, and without the
// iterative parser depth is only bounded by the stack.
#define RAPIDJSON_PARSE_DEFAULT_FLAGS (kParseIterativeFlag | kParseValidateEncodingFlag)
#include <cereal/archives/json.hpp>

#include <exception>
#include <new>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

namespace jointly {

namespace {

constexpr const char* spent = "a writer was used after its end";

// cereal breaks lines and pads colons even when told not to indent; text escapes its own line ends.
std::string without_blanks(const std::string& json)
{
    std::string compact;
    compact.reserve(json.size());
    bool in_string = false;
    bool escaped = false;
    for (const char c : json) {
        if (!in_string && (c == ' ' || c == '\n')) {
            continue;
        }
        if (c == '"' && !escaped) {
            in_string = !in_string;
        }
        escaped = in_string && c == '\\' && !escaped;
        compact += c;
    }
    return compact;
}

}  // namespace

// ---- Writer -----------------------------------------------------------------------------------------

struct Writer::Archive {
    std::ostringstream out;
    std::optional<cereal::JSONOutputArchive> json;  // writes its last bracket when it is destroyed
    std::vector<Root> open;

    explicit Archive(Root root) : open{root}
    {
        json.emplace(out, cereal::JSONOutputArchive::Options::NoIndent());
        if (root == Root::list) {
            json->makeArray();
        }
    }

    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    // What is let go of half written is not closed: where memory ran out in the middle of an opening,
    // cereal's destructor would end the program over it. It closes no list that nothing was put into.
    ~Archive()
    {
        if (json) {
            json->makeArray();
        }
    }

    cereal::JSONOutputArchive& at(const char* name)
    {
        must(json.has_value(), spent);
        must((name == nullptr) == (open.back() == Root::list),
            "only what is in an object has a name");
        json->setNextName(name);
        return *json;
    }

    template <class Value>
    void save(const char* name, const Value& value)
    {
        auto& archive = at(name);
        archive.writeName();
        archive.saveValue(value);
    }

    void start(const char* name, Root kind)
    {
        auto& archive = at(name);
        archive.startNode();
        if (kind == Root::list) {
            archive.makeArray();
        }
        open.push_back(kind);
    }
};

Writer::Writer(Root root) : archive_(std::make_unique<Archive>(root)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

void Writer::integer(const char* name, std::int64_t value)
{
    must(value >= -json_integer_max && value <= json_integer_max, "a number is too large for JSON");
    archive_->save(name, value);
}

void Writer::text(const char* name, std::string_view value)
{
    archive_->save(name, std::string(value));
}

void Writer::boolean(const char* name, bool value) { archive_->save(name, value); }

void Writer::open_object(const char* name) { archive_->start(name, Root::object); }

void Writer::open_list(const char* name) { archive_->start(name, Root::list); }

void Writer::close()
{
    must(archive_->json.has_value(), spent);
    must(archive_->open.size() > 1, "nothing is open that could be closed");
    archive_->json->finishNode();
    archive_->open.pop_back();
}

std::string Writer::finish()
{
    must(archive_->json.has_value(), spent);
    must(archive_->open.size() == 1, "something was left open");
    archive_->json.reset();
    if (!archive_->out) {
        throw std::bad_alloc();  // a stream keeps to itself that it found no memory
    }
    std::string line = without_blanks(archive_->out.str());
    if (line.empty()) {  // cereal writes nothing of an empty root
        line = archive_->open.front() == Root::list ? "[]" : "{}";
    }
    return line;
}

// ---- Reader -----------------------------------------------------------------------------------------

namespace {

// The opening brackets of a JSON text in their order. Since everything is read in order, the n-th one
// opened is the n-th here. cereal itself takes an object for a list's items and an empty list for an
// empty object.
std::string opening_brackets(std::string_view json)
{
    std::string brackets;
    bool in_string = false;
    bool escaped = false;
    for (const char c : json) {
        if (!in_string && (c == '{' || c == '[')) {
            brackets += c;
        }
        if (c == '"' && !escaped) {
            in_string = !in_string;
        }
        escaped = in_string && c == '\\' && !escaped;
    }
    return brackets;
}

// Whether cereal did it. That there is no memory says nothing about the text.
template <class Step>
bool is_done(Step step)
{
    try {
        step();
        return true;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        return false;
    }
}

struct Level {
    bool is_list = false;
    std::size_t left = 0;  // items of a list; an object's fields are asked of cereal
};

}  // namespace

struct Reader::Archive {
    std::string brackets;
    std::size_t opened = 0;
    std::istringstream in;
    std::optional<cereal::JSONInputArchive> json;
    std::vector<Level> open;
    std::string problem;

    explicit Archive(std::string_view text)
        : brackets(opening_brackets(text)), in(std::string(text))
    {
        if (brackets.empty()) {
            refuse(say("is not JSON."));
            return;
        }
        if (!is_done([&] {
                json.emplace(in);
                enter();
            })) {
            refuse(say("is not JSON."));
        }
    }

    [[nodiscard]] bool ok() const { return problem.empty(); }

    void refuse(std::string why)
    {
        if (ok()) {
            problem = std::move(why);
        }
    }

    // Into what cereal has just opened. Throws where that is no list although the bracket says so.
    void enter()
    {
        Level level{brackets[opened] == '[', 0};
        ++opened;
        if (level.is_list) {
            cereal::size_type items = 0;
            json->loadSize(items);
            level.left = static_cast<std::size_t>(items);
        }
        open.push_back(level);
    }

    [[nodiscard]] bool level_is_done() const
    {
        return open.back().is_list ? open.back().left == 0 : json->getNodeName() == nullptr;
    }

    // Whether the next thing may be read under this name. The order of keys is fixed: cereal alone
    // would search for the name.
    bool comes_next(const char* name)
    {
        if (!ok()) {
            return false;
        }
        Level& level = open.back();
        if (level.is_list != (name == nullptr)) {
            refuse(level.is_list ? say("holds a list where an object belongs.")
                                 : say("holds an object where a list belongs."));
        } else if (level_is_done()) {
            refuse(level.is_list ? say("holds fewer items than it should.")
                                 : say("lacks \"{name}\".", {{"name", name}}));
        } else if (level.is_list) {
            --level.left;
        } else if (std::string_view(name) != json->getNodeName()) {
            refuse(say("lacks \"{name}\" in its place.", {{"name", name}}));
        }
        return ok();
    }

    // `value` is untouched unless it was read; `why()` says what it should have been.
    template <class Value, class Why>
    void load(const char* name, Value& value, Why why)
    {
        if (!comes_next(name)) {
            return;
        }
        if (!is_done([&] {
                Value read{};
                json->loadValue(read);
                value = std::move(read);
            })) {
            refuse(why());
        }
    }

    // False where what comes next does not open with this bracket.
    bool start(const char* name, char bracket)
    {
        if (!comes_next(name)) {
            return false;
        }
        // Where cereal finds no node a plain value stands; the bracket belongs to something after it.
        if (opened < brackets.size() && brackets[opened] == bracket && is_done([&] {
                json->startNode();
                enter();
            })) {
            return true;
        }
        refuse(bracket == '[' ? say("holds something else where a list belongs.")
                              : say("holds something else where an object belongs."));
        return false;
    }
};

Reader::Reader(std::string_view text) : archive_(std::make_unique<Archive>(text)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

std::int64_t Reader::integer(const char* name)
{
    std::int64_t value = 0;
    archive_->load(
        name, value, [] { return say("holds something else where a whole number belongs."); });
    if (value < -json_integer_max || value > json_integer_max) {
        refuse(say("holds a number beyond {limit}.", {{"limit", json_integer_max}}));
        return 0;
    }
    return value;
}

std::string Reader::text(const char* name)
{
    std::string value;
    archive_->load(name, value, [] { return say("holds something else where text belongs."); });
    return value;
}

bool Reader::boolean(const char* name)
{
    bool value = false;
    archive_->load(
        name, value, [] { return say("holds something else where yes or no belongs."); });
    return value;
}

void Reader::open_object(const char* name) { (void)archive_->start(name, '{'); }

std::size_t Reader::open_list(const char* name)
{
    return archive_->start(name, '[') ? archive_->open.back().left : 0;
}

void Reader::close()
{
    if (!ok()) {
        return;
    }
    must(archive_->open.size() > 1, "nothing is open that could be closed");
    if (!archive_->level_is_done()) {
        refuse(say("holds more than it should."));
        return;
    }
    archive_->json->finishNode();
    archive_->open.pop_back();
}

bool Reader::at_end() const { return !ok() || archive_->level_is_done(); }

bool Reader::ok() const { return archive_->ok(); }

const std::string& Reader::problem() const { return archive_->problem; }

void Reader::refuse(std::string why) { archive_->refuse(std::move(why)); }

}  // namespace jointly
