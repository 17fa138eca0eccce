#include "app/pdf/signatures.h"

#include "core/base/say.h"

#include <algorithm>
#include <array>
#include <limits>

namespace jointly {

namespace {

constexpr double around = 16;
constexpr double gap = 30;           // between two parties
constexpr double name_share = 0.56;  // of the line to sign on; the rest is for the moment
constexpr double name_gap = 10;
constexpr double hand_points = 34;  // room to sign
constexpr double name_points = 24;  // room to write a name
constexpr double line_thick = 0.7;

constexpr Face party_face{1, true};
constexpr Face plain_face{0.92};
constexpr Face plain_bold_face{0.92, true};
constexpr Face small_face{0.85};

// The rows of one place to sign, from its top; each party's stand beside the other's.
enum class Row : std::size_t { party, signs_as, hand, name, name_by_hand };

// What of one party stands where.
class SigningPlace {
public:
    SigningPlace(Typesetter& type, const Signature& signature, double x, double width)
        : type_(type),
          signature_(signature),
          x_(x),
          name_(width * name_share),
          moment_x_(x + name_ + name_gap),
          moment_(width - name_ - name_gap),
          width_(width)
    {}

    // `cell` is the number of its first; it takes cell_count of them.
    static constexpr std::size_t cell_count = 7;

    [[nodiscard]] std::vector<Column> columns_of(Row row, std::size_t cell) const
    {
        switch (row) {
            case Row::party:
                return {
                    column(say("For {party}", {{"party", signature_.party}}), party_face, cell)};
            case Row::signs_as:
                if (signature_.signs_as.empty() || signature_.signs_as == signature_.party) {
                    return {};
                }
                return {column(signature_.signs_as, plain_face, cell + 1)};
            case Row::hand:
                if (signature_.when.empty()) {
                    return {};
                }
                return {{type_.set(say("Initialled"), plain_bold_face, name_), x_, name_,
                            Align::left, cell + 2},
                    {type_.set(signature_.when, small_face, moment_), moment_x_, moment_,
                        Align::left, cell + 5}};
            case Row::name:
                return {{type_.set(under_the_line(), small_face, name_), x_, name_, Align::left,
                            cell + 3},
                    {type_.set(say("Date and time"), small_face, moment_), moment_x_, moment_,
                        Align::left, cell + 4}};
            case Row::name_by_hand:
                if (!signature_.name.empty()) {
                    return {};
                }
                return {column(say("Name:"), small_face, cell + 6)};
        }
        return {};
    }

    // The lines to sign on, at the foot of the row.
    void add_lines(Slice& slice, Row row) const
    {
        const double y = slice.height - line_thick;
        if (row == Row::hand) {
            slice.ink.push_back({x_, y, name_, line_thick, 0});
            slice.ink.push_back({moment_x_, y, moment_, line_thick, 0});
        }
        if (row == Row::name_by_hand && signature_.name.empty()) {
            const double label =
                type_.width_of(Redline{{Change::kept, say("Name:")}}, small_face) + 4;
            slice.ink.push_back({x_ + label, y, std::max(name_ - label, 0.0), line_thick, 0});
        }
    }

private:
    [[nodiscard]] Column column(const std::string& words, const Face& face, std::size_t cell) const
    {
        return {type_.set(words, face, width_), x_, width_, Align::left, cell};
    }

    [[nodiscard]] std::string under_the_line() const
    {
        return signature_.name.empty() || signature_.capacity.empty()
                 ? signature_.name
                 : say("{name}, {capacity}",
                     {{"name", signature_.name}, {"capacity", signature_.capacity}});
    }

    Typesetter& type_;
    const Signature& signature_;
    double x_;
    double name_;
    double moment_x_;
    double moment_;
    double width_;
};

double room_above(Row row)
{
    return row == Row::hand         ? hand_points - leading_points
         : row == Row::name         ? 2
         : row == Row::name_by_hand ? name_points - leading_points
                                    : 0;
}

std::vector<Slice> row_beside_row(
    std::size_t part, const std::vector<SigningPlace>& places, Row row)
{
    std::vector<Column> columns;
    for (std::size_t at = 0; at < places.size(); ++at) {
        for (Column& column : places[at].columns_of(row, at * SigningPlace::cell_count)) {
            columns.push_back(std::move(column));
        }
    }
    RowStyle style = kept_with_next;
    style.above = room_above(row);
    std::vector<Slice> slices = row_of(part, columns, style);
    if (slices.empty() && row == Row::hand) {
        Slice room;
        room.part = part;
        room.height = hand_points;
        room.keep_with_next = Keep::together;
        slices.push_back(std::move(room));
    }
    if (!slices.empty()) {
        for (const SigningPlace& place : places) {
            place.add_lines(slices.back(), row);
        }
    }
    return slices;
}

}  // namespace

void add_signatures(Composer& composer, const SignatureRows& signatures)
{
    const double width = (composer.width() - gap) / 2;
    for (std::size_t at = 0; at < signatures.rows.size(); at += 2) {
        std::vector<SigningPlace> places;
        for (std::size_t side = 0; side < 2 && at + side < signatures.rows.size(); ++side) {
            places.emplace_back(composer.type(), signatures.rows[at + side],
                static_cast<double>(side) * (width + gap), width);
        }
        const std::size_t part = composer.add_part({"Div",
            std::vector<std::string>(places.size() * SigningPlace::cell_count, "P"), 0, 0, {}});
        std::vector<Slice> block;
        for (const Row row : {Row::party, Row::signs_as, Row::hand, Row::name, Row::name_by_hand}) {
            std::vector<Slice> slices = row_beside_row(part, places, row);
            std::move(slices.begin(), slices.end(), std::back_inserter(block));
        }
        block.back().keep_with_next = at + 2 < signatures.rows.size() ? Keep::loosely : Keep::free;
        composer.leave(around);
        composer.add(std::move(block));
    }
    composer.leave(around);
}

}  // namespace jointly
