#include "tests/bench/with_cereal.h"

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/time.h"
#include "core/journal/kinds.h"
#include "core/json/fields.h"

// As core/json/archive.cpp has it: one program, one meaning of cereal's templates.
#define RAPIDJSON_PARSE_DEFAULT_FLAGS (kParseIterativeFlag | kParseValidateEncodingFlag)
#include <cereal/archives/json.hpp>

#include <sstream>

namespace jointly {

namespace {

using Archive = cereal::JSONInputArchive;

// What its object in this part holds of a value; `name` is nullptr within a list.
template <class T>
void load(Archive& in, FieldPart part, const char* name, T& value)
{
    in.setNextName(name);
    if constexpr (is_id_field<T>) {
        in.loadValue(value.value);
    } else if constexpr (std::same_as<T, Date> || std::same_as<T, Decimal> || Worded<T>) {
        std::string word;
        in.loadValue(word);
        if constexpr (std::same_as<T, Date>) {
            (void)from_iso(word, value);
        } else if constexpr (std::same_as<T, Decimal>) {
            (void)from_plain(word, value);
        } else {
            (void)from_word(word, value);
        }
    } else if constexpr (OneValue<T> || std::same_as<T, std::string>) {
        in.loadValue(value);
    } else {
        in.startNode();
        if constexpr (ListLike<T>) {
            cereal::size_type items = 0;
            in.loadSize(items);
            if constexpr (is_optional_field<T>) {
                if (items != 0) {
                    load(in, part, nullptr, value ? *value : value.emplace());
                }
            } else {
                value.resize(items);
                for (auto& element : value) {
                    load(in, part, nullptr, element);
                }
            }
        } else {
            T::fields(value, [&](auto field, auto& held) {
                if (stands_in<std::remove_cvref_t<decltype(held)>>(part)) {
                    load(in, part, field_name(field), held);
                }
            });
        }
        in.finishNode();
    }
}

template <class... Kinds>
void load_facts(Archive& in, std::variant<Kinds...>& event)
{
    std::visit([&](auto& kind) { load(in, FieldPart::facts, "d", kind); }, event);
}

void load_facts(Archive& in, Entry& entry)
{
    Events events;
    cereal::size_type count = 0;
    in.setNextName("e");
    in.startNode();
    in.loadSize(count);
    for (; count > 0; --count) {
        std::string tag;
        Event event;
        RecordEvent about;
        in.startNode();
        load(in, FieldPart::facts, "k", tag);
        if (make_kind(tag, event)) {
            load_facts(in, event);
            events.push_back(std::move(event));
        } else {
            must(make_kind(tag, about), "cereal meets a kind that is none");
            load_facts(in, about);
            entry.what = std::move(about);
        }
        in.finishNode();
    }
    in.finishNode();
    if (!events.empty()) {
        entry.what = std::move(events);
    }
}

void load_words(Archive& in, Entry& entry)
{
    const auto load_one = [&](auto& event) {
        std::visit([&](auto& kind) { load(in, FieldPart::words, nullptr, kind); }, event);
    };
    cereal::size_type count = 0;
    in.setNextName("x");
    in.startNode();
    in.loadSize(count);
    if (auto* const events = std::get_if<Events>(&entry.what)) {
        for (Event& event : *events) {
            load_one(event);
        }
    } else {
        load_one(std::get<RecordEvent>(entry.what));
    }
    in.finishNode();
}

Entry read_line(std::string_view line)
{
    std::istringstream text{std::string(line)};
    Archive in(text);
    Entry entry;
    std::int64_t monotonic_ms = 0;
    std::string boot;
    std::string check;
    std::string hash;
    std::string salt;
    const auto facts = FieldPart::facts;
    load(in, facts, "s", entry.stamp.seq);
    load(in, facts, "t", entry.stamp.at_ms);
    load(in, facts, "m", monotonic_ms);
    load(in, facts, "b", boot);
    load(in, facts, "a", entry.stamp.by);
    load_facts(in, entry);
    load(in, facts, "c", check);
    load(in, facts, "h", hash);
    load(in, facts, "n", salt);
    load_words(in, entry);
    return entry;
}

}  // namespace

Record read_with_cereal(std::string_view text)
{
    Record record;
    text.remove_prefix(text.find('\n') + 1);
    while (!text.empty()) {
        const auto end = text.find('\n');
        record.push_back(read_line(text.substr(0, end)));
        text.remove_prefix(end + 1);
    }
    return record;
}

}  // namespace jointly
