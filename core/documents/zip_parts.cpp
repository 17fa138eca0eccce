#include "core/documents/zip_parts.h"

#include "core/base/say.h"

#include <zip.h>

#include <memory>

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
using Source = std::unique_ptr<zip_source_t, Free>;

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

}  // namespace jointly
