// Files in and out, photos, papers, the clock and random bytes.
#pragma once

#include "calendar/date.h"
#include "form/document.h"
#include "port/port.h"

namespace anze::port {

struct File {
    std::string name = {};
    std::string bytes = {};
};

struct Photo {
    std::string jpeg = {};  // upright, at most 1600 px and 300 KB, without EXIF
};

enum class Accept : std::uint8_t { list, bundle, backup, calendar };

class Files {
public:
    virtual ~Files() = default;
    // No answer when the person chose nothing.
    virtual void pick(Accept accept, Done<File> done) = 0;
    // Preparing takes a while: first how many were chosen, then each of them or why not.
    virtual void pick_photos(bool camera, std::function<void(std::size_t count)> chosen, Done<Photo> each) = 0;
    virtual void on_drop(std::function<void(File)> dropped) = 0;
    virtual void save(const std::string& name, const std::string& media_type, const std::string& bytes) = 0;
    virtual void decode(const std::string& bytes, const std::string& encoding, Done<std::string> done) = 0;
    // The sheets of a workbook as roster::tables_of_workbook takes them; meanwhile the share that is read is told. No
    // answer where another one is read before this one is.
    virtual void read_workbook(const std::string& bytes, std::function<void(double share)> progress,
                               Done<std::string> done) = 0;
    // The delivered library of hazards, a list as CSV in UTF-8; the page fetches it when it is first asked for.
    virtual void read_hazard_library(Done<std::string> done) = 0;
};

class Printer {
public:
    virtual ~Printer() = default;
    // A whole HTML document; pictures are addressed as attachment:SHA256.
    virtual void print(const std::string& title, const std::string& html) = 0;
};

class Documents {
public:
    virtual ~Documents() = default;
    // Writes a paper (form::to_json) as a file of that kind and hands it out under the name.
    virtual void save(form::FileKind kind, const std::string& name, const std::string& paper, Done<void> done) = 0;
    // Writes many (form::MaterialSet) into one zip. Meanwhile the share that is written is told; the answer is how many
    // of its photos are not on this device.
    virtual void write_set(const std::string& set, std::function<void(double share)> progress,
                           Done<std::size_t> done) = 0;
    // Hands out the zip that was written last.
    virtual void hand_out_set(const std::string& name) = 0;
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual std::int64_t now_seconds() = 0;
    // For pacing long work only.
    virtual double milliseconds() = 0;
};

// China has one time.
inline calendar::Date china_date(std::int64_t utc_seconds) {
    return calendar::date_of_day_number(static_cast<int>((utc_seconds + 8 * 3600) / 86'400));
}

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(unsigned char* bytes, std::size_t size) = 0;
};

class Worker {
public:
    virtual ~Worker() = default;
    // Runs a piece of work again and again, a little at a time, until it says that it is done (false).
    virtual void run(std::function<bool()> piece) = 0;
    // For what cannot be done in pieces: once the person can see that it is being done.
    virtual void after_drawing(std::function<void()> call) = 0;
};

}  // namespace anze::port
