#include "tests/support/boxes.h"

#include "app/ui/typeset.h"

#include <algorithm>

namespace jointly {

std::vector<TextBox> boxes_of(const Pilot& pilot)
{
    std::vector<TextBox> boxes;
    for (const ShownText& shown : pilot.shown()) {
        if (shown.text.find_first_not_of(' ') == std::string::npos) {
            continue;
        }
        const Fonts& fonts = pilot.fonts();
        const auto width_in = [&](ImFont* font) {
            return text_width(font, shown.size_px, shown.text) * 0.97F;
        };
        const float width = std::min({width_in(fonts.medium), width_in(fonts.semibold),
            width_in(fonts.bold), width_in(fonts.display)});
        boxes.push_back({{{shown.at.x, shown.at.y + shown.size_px * 0.25F},
                             {shown.at.x + width, shown.at.y + shown.size_px * 0.75F}},
            shown.size_px, shown.text});
    }
    return boxes;
}

std::vector<std::string> flaws_in(
    const std::vector<TextBox>& boxes, const Area& inside, float floor_px)
{
    std::vector<std::string> flaws;
    for (std::size_t one = 0; one < boxes.size(); ++one) {
        const Area& box = boxes[one].area;
        if (boxes[one].size_px < floor_px) {
            flaws.push_back("too small: " + boxes[one].text);
        }
        if (box.min.x < inside.min.x || box.max.x > inside.max.x || box.min.y < inside.min.y
            || box.max.y > inside.max.y) {
            flaws.push_back("outside: " + boxes[one].text);
        }
        for (std::size_t other = one + 1; other < boxes.size(); ++other) {
            const Area& next = boxes[other].area;
            if (box.max.x > next.min.x && next.max.x > box.min.x && box.max.y > next.min.y
                && next.max.y > box.min.y) {
                flaws.push_back("over each other: " + boxes[one].text + " | " + boxes[other].text);
            }
        }
    }
    return flaws;
}

}  // namespace jointly
