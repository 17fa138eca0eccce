#include "tests/support/two_displays.h"

#include <cstdlib>
#include <fstream>
#include <vector>

namespace jointly {

namespace {

bool xrandr(const std::string& words)
{
    return std::system(("xrandr " + words + " >/dev/null 2>&1").c_str()) == 0;
}

// Has the server look at its sockets: before that, programs see what was just plugged in as empty.
bool look() { return xrandr(""); }

std::vector<std::string> server(const Scratch& scratch)
{
    const std::string config = scratch.path("xorg.conf");
    std::ofstream(config) << R"(Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Virtual 2304 768
  EndSubSection
EndSection
)";
    return {"Xorg", "-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp", "-config", config,
        "-logfile", scratch.path("xorg.log")};
}

}  // namespace

TwoDisplays::TwoDisplays() : display_(server(scratch_))
{
    running_ = display_.running() && xrandr("--output DUMMY0 --mode 1280x720 --pos 0x0")
            && xrandr("--newmode wall 40 1024 1048 1184 1344 768 771 777 806")
            && xrandr("--addmode DUMMY1 wall") && plug_second();
}

std::string TwoDisplays::why_not() const
{
    std::ifstream log(scratch_.path("xorg.log"));
    std::string before;
    for (std::string line; std::getline(log, line); before = line) {
        if (before.find("Fatal server error") != std::string::npos) {
            return "Xorg with the dummy driver does not start here: " + line;
        }
    }
    return "Xorg with the dummy driver does not start here, or xrandr does not know its sockets";
}

bool TwoDisplays::plug_second()
{
    return xrandr("--output DUMMY1 --mode wall --pos 1280x0") && look();
}

bool TwoDisplays::unplug_second() { return xrandr("--output DUMMY1 --off"); }

bool TwoDisplays::mirror() { return xrandr("--output DUMMY1 --mode wall --pos 0x0") && look(); }

}  // namespace jointly
