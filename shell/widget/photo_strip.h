#pragma once

#include "record/attachment.h"

namespace anze::widget {

enum class PhotoStripEvent : unsigned char { none, take_photo, choose_files, removed };

struct PhotoStripOptions {
    bool required = false;
    bool read_only = false;
    std::string_view error = {};
    std::string_view accessible_name = {};
};

// Thumbnails; a press opens the large view, where a picture can be removed after a confirmation. Taking and choosing is
// asked of the caller; removing is done here.
PhotoStripEvent photo_strip(std::string_view label, std::vector<record::Attachment>& photos,
                            const PhotoStripOptions& options = {});

}  // namespace anze::widget
