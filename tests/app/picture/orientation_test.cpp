#include "app/picture/orientation.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

std::string bytes_of(std::initializer_list<int> values)
{
    std::string bytes("Exif\0\0", 6);
    for (const int value : values) {
        bytes += static_cast<char>(value);
    }
    return bytes;
}

const std::string turned =
    bytes_of({'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0});

TEST(Orientation, IsReadFromItsField)
{
    EXPECT_EQ(orientation_in(turned), 6);
    EXPECT_EQ(orientation_in(bytes_of(
                  {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0})),
        3);
}

TEST(Orientation, IsUprightWhereTheSegmentEndsEarly)
{
    for (std::size_t size = 0; size < turned.size() - 3; ++size) {
        EXPECT_EQ(orientation_in(turned.substr(0, size)), upright) << size;
    }
}

TEST(Orientation, IsUprightWhereItIsNoneOfTheEight)
{
    for (const int odd : {0, 9, 255}) {
        std::string bytes = turned;
        bytes[bytes.size() - 4] = static_cast<char>(odd);
        EXPECT_EQ(orientation_in(bytes), upright);
    }
}

TEST(Orientation, IsUprightWhereTheFieldsAreSaidToStandElsewhere)
{
    std::string far = turned;
    far.replace(6 + 4, 4, "\xFF\xFF\xFF\xFF");
    EXPECT_EQ(orientation_in(far), upright);
    std::string many = turned;
    many.replace(6 + 8, 2, "\xFF\xFF");
    EXPECT_EQ(orientation_in(many), 6);  // the first of them is there
    std::string other = turned;
    other[6 + 10] = 0x13;
    other.replace(6 + 8, 2, "\xFF\xFF");
    EXPECT_EQ(orientation_in(other), upright);
    EXPECT_EQ(orientation_in("http://ns.adobe.com/xap/1.0/"), upright);
}

}  // namespace
}  // namespace jointly
