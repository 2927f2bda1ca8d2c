// 培训记录 (6.1.2.5): one session with its content, materials, teacher, participants and results.
#pragma once

#include "form/parts.h"
#include "training/training.h"

namespace anze::form {

struct TrainingRecordContent {
    Parties parties = {};
    training::Session session = {};
    std::vector<training::Attendance> attendances = {};
};

Document training_record_document(const TrainingRecordContent& content);

}  // namespace anze::form
