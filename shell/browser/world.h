// Files, photos, papers, clock and pacing over the page.
#pragma once

#include "port/world.h"

namespace anze::browser {

class Files final : public port::Files {
public:
    void pick(port::Accept accept, port::Done<port::File> done) override;
    void pick_photos(bool camera, std::function<void(std::size_t)> chosen, port::Done<port::Photo> each) override;
    void on_drop(std::function<void(port::File)> dropped) override;
    void save(const std::string& name, const std::string& media_type, const std::string& bytes) override;
    void decode(const std::string& bytes, const std::string& encoding, port::Done<std::string> done) override;
    void read_workbook(const std::string& bytes, std::function<void(double share)> progress,
                       port::Done<std::string> done) override;
    void read_hazard_library(port::Done<std::string> done) override;
};

class Printer final : public port::Printer {
public:
    void print(const std::string& title, const std::string& html) override;
};

class Documents final : public port::Documents {
public:
    void save(form::FileKind kind, const std::string& name, const std::string& paper, port::Done<void> done) override;
    void write_set(const std::string& set, std::function<void(double share)> progress,
                   port::Done<std::size_t> done) override;
    void hand_out_set(const std::string& name) override;
};

class Clock final : public port::Clock {
public:
    std::int64_t now_seconds() override;
    double milliseconds() override;
};

class Random final : public port::Random {
public:
    void fill(unsigned char* bytes, std::size_t size) override;
};

class Worker final : public port::Worker {
public:
    void run(std::function<bool()> piece) override;
    void after_drawing(std::function<void()> call) override;
};

// Where the person is, in the page's address.
std::string address();
void set_address(const std::string& address);
void on_address(std::function<void(std::string)> changed);

}  // namespace anze::browser
