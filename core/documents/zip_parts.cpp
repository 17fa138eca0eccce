#include "core/documents/zip_parts.h"

#include "core/base/say.h"

#include <zip.h>

#include <array>
#include <memory>
#include <utility>

namespace jointly {

namespace {

constexpr zip_uint16_t midnight = 0;
constexpr zip_uint16_t first_day = 0x21;  // of January 1980, where the clock of the format begins

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, Free>;
using File = std::unique_ptr<zip_file_t, Close>;

Problem not_packed(const char* why)
{
    return Problem{say("The document could not be packed: {why}.", {{"why", why}})};
}

// The archive reads the bytes when it is closed: they live until then.
bool add(zip_t* archive, const ZipPart& part)
{
    zip_source_t* const source =
        zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (source == nullptr) {
        return false;
    }
    const zip_int64_t at = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_GUESS);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 9) == 0
        && zip_file_set_dostime(archive, index, midnight, first_day, 0) == 0;
}

Result<std::string> bytes_of(zip_source_t* source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(source) != 0) {
        return not_packed(zip_error_strerror(zip_source_error(source)));
    }
    std::string bytes(about.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size()) {
        return not_packed(zip_error_strerror(zip_source_error(source)));
    }
    return bytes;
}

Problem damaged()
{
    return Problem{
        say("This file is damaged, or a part of it is missing. Get it once more from where it "
            "came from.")};
}

Problem too_large()
{
    return Problem{say(
        "This file unpacks to more than {limit} MiB. See whether it is the contract, or split it.",
        {{"limit", zip_bytes_max / 1024 / 1024}})};
}

// The bytes of a part, of which `left` are left to be taken.
Result<std::string> unpacked(zip_t* archive, zip_uint64_t index, std::size_t left)
{
    zip_stat_t about;
    if (zip_stat_index(archive, index, 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0) {
        return damaged();
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
        return Problem{say("This file is locked with a password. Save it without one first.")};
    }
    if (about.size > left) {
        return too_large();
    }
    const File file(zip_fopen_index(archive, index, 0));
    if (file == nullptr) {
        return damaged();
    }
    std::string bytes;
    std::array<char, 1U << 16U> piece{};
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), piece.data(), piece.size());
        if (read < 0) {
            return damaged();
        }
        if (read == 0) {
            break;
        }
        bytes.append(piece.data(), static_cast<std::size_t>(read));
        if (bytes.size() > left) {
            return too_large();
        }
    }
    return bytes.size() == about.size ? Result<std::string>(std::move(bytes)) : damaged();
}

bool replace(zip_t* archive, zip_int64_t at, const ZipPart& part)
{
    zip_source_t* const source =
        zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (source == nullptr) {
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    if (zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 9) == 0
        && zip_file_set_dostime(archive, index, midnight, first_day, 0) == 0;
}

// The bytes live as long as the archive.
Result<Archive> opened_to_read(std::string_view bytes)
{
    if (bytes.empty()) {
        return damaged();
    }
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error));
    if (source == nullptr) {
        return damaged();
    }
    Archive opened(zip_open_from_source(source.get(), ZIP_RDONLY, &error));
    if (opened == nullptr) {
        return damaged();
    }
    (void)source.release();  // the archive lets go of it
    if (zip_get_num_entries(opened.get(), 0) > static_cast<zip_int64_t>(zip_parts_max)) {
        return Problem{
            say("This file is packed of more than {limit} parts. See whether it is the contract.",
                {{"limit", zip_parts_max}})};
    }
    return opened;
}

}  // namespace

Result<std::string> zipped(std::span<const ZipPart> parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (source == nullptr) {
        return not_packed(zip_error_strerror(&error));
    }
    // Closing the archive lets go of its source, which has to be read after that.
    zip_source_keep(source.get());
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (archive == nullptr) {
        zip_source_free(source.get());
        return not_packed(zip_error_strerror(&error));
    }
    for (const ZipPart& part : parts) {
        if (!add(archive.get(), part)) {
            return not_packed(zip_strerror(archive.get()));
        }
    }
    if (zip_close(archive.get()) != 0) {
        return not_packed(zip_strerror(archive.get()));
    }
    (void)archive.release();
    return bytes_of(source.get());
}

Result<std::vector<ZipPart>> unzipped(std::string_view archive, std::span<const std::string> names)
{
    const auto read = opened_to_read(archive);
    if (!read.ok()) {
        return read.problem();
    }
    const Archive& opened = read.value();
    std::vector<ZipPart> parts;
    std::size_t left = zip_bytes_max;
    for (const std::string& name : names) {
        const zip_int64_t at =
            zip_name_locate(opened.get(), name.c_str(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
        if (at < 0) {
            continue;
        }
        auto bytes = unpacked(opened.get(), static_cast<zip_uint64_t>(at), left);
        if (!bytes.ok()) {
            return bytes.problem();
        }
        left -= bytes.value().size();
        parts.push_back({name, std::move(bytes).value()});
    }
    return parts;
}

Result<std::vector<std::string>> part_names(std::string_view archive)
{
    const auto opened = opened_to_read(archive);
    if (!opened.ok()) {
        return opened.problem();
    }
    std::vector<std::string> names;
    const zip_int64_t count = zip_get_num_entries(opened.value().get(), 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        const char* const name =
            zip_get_name(opened.value().get(), static_cast<zip_uint64_t>(at), ZIP_FL_ENC_GUESS);
        if (name == nullptr) {
            return damaged();
        }
        names.emplace_back(name);
    }
    return names;
}

Result<std::string> with_part(std::string_view archive, const ZipPart& part)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(archive.data(), archive.size(), 0, &error));
    if (source == nullptr) {
        return damaged();
    }
    zip_source_keep(source.get());
    Archive opened(zip_open_from_source(source.get(), 0, &error));
    if (opened == nullptr) {
        zip_source_free(source.get());
        return damaged();
    }
    const zip_int64_t at =
        zip_name_locate(opened.get(), part.name.c_str(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
    if (at < 0 || !replace(opened.get(), at, part) || zip_close(opened.get()) != 0) {
        return damaged();
    }
    (void)opened.release();
    return bytes_of(source.get());
}

}  // namespace jointly
