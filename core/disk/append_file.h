// A file that only grows at its end, durably, by one writer.
//
// After append() returned Done the bytes are on the disk and stay there through a power cut. A refused
// append leaves the file as it was. When the disk itself failed, this object takes nothing more: after
// a failed sync the system may forget the data and call the next sync a success.
//
// Before each append it asks whether the file is as this writer left it: the same file under this name,
// of the same size, with the same ending. A new date alone is no change.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/disk/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

// Why an append was refused.
enum class Trouble : std::uint8_t {
    none,
    changed,  // another program wrote to the file, or put another in its place
    gone,     // nothing has its name any more
    refused,  // the disk did not take it, or could not be asked
    unsynced,  // the disk took it and then failed to keep it: what reading tells is not to be trusted
};

class AppendFile {
public:
    // A new file, 0600, with these bytes; durable with its name. Refused where anything has that name.
    [[nodiscard]] static Result<AppendFile> create(
        const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

    // A file that is there. A link to one is followed; folders, pipes and devices are refused.
    [[nodiscard]] static Result<AppendFile> open(
        const std::string& path, const DiskCalls& calls = real_disk());
    // The same, but a link of this name is refused: for names that nobody typed.
    [[nodiscard]] static Result<AppendFile> open_no_link(
        const std::string& path, const DiskCalls& calls = real_disk());

    // All of the bytes or none. Refused where the file is not as this writer left it.
    [[nodiscard]] Refusable append(std::string_view bytes);

    // Cuts off what stands behind `size`, durably. Same conditions as append().
    [[nodiscard]] Refusable cut_to(std::uint64_t size);

    // What the file ends in, as whoever read it knows. After an append it is what was appended; after
    // opening, making and cutting it is not asked for until told.
    void expect_ending(std::string_view bytes) { ending_ = bytes; }

    // Whether the file is as this writer left it; the same that append() asks first.
    [[nodiscard]] Refusable check();

    // As this writer left it.
    [[nodiscard]] std::uint64_t size() const { return size_; }

    // Why the last call was refused, and in few words what the disk said: "There is no room left on this
    // disk." Empty where it was not the disk.
    [[nodiscard]] Trouble trouble() const { return trouble_; }
    [[nodiscard]] const std::string& fault_said() const { return fault_; }

private:
    AppendFile(std::string path, Descriptor file, const DiskCalls& calls);

    [[nodiscard]] static Result<AppendFile> opened(
        const std::string& path, int flags, const DiskCalls& calls);
    [[nodiscard]] Refusable remember_what_is_there();
    [[nodiscard]] Problem cannot_ask(int error);
    [[nodiscard]] Problem seen(Trouble trouble, std::string sentence);
    [[nodiscard]] Problem give_up(Trouble trouble, std::size_t written, int error);

    std::string path_;
    Descriptor file_;
    DiskCalls calls_;
    std::uint64_t size_ = 0;
    dev_t device_ = 0;
    ino_t inode_ = 0;
    std::string ending_;
    bool failed_ = false;
    Trouble trouble_ = Trouble::none;
    std::string fault_;
};

}  // namespace jointly
