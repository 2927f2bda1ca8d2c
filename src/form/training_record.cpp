#include "form/training_record.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using training::Attendance;
using training::Session;

constexpr std::size_t rows_to_sign = 10;

void add_session(Document& document, const TrainingRecordContent& content) {
    const Session& session = content.session;
    const auto row = [](auto member, std::string text) {
        return Row{label(field_label(member)), {std::move(text), 3}};
    };
    std::vector<Row> rows = party_rows(content.parties);
    rows.insert(rows.end(), {row(&Session::topic, session.topic),
                             row(&Session::audience, session.audience),
                             row(&Session::form, boxes(session.form)),
                             row(&Session::kind, boxes(session.kind)),
                             {label(field_label(&Session::held_on)),
                              {written_date(session.held_on)},
                              label(field_label(&Session::length_minutes)),
                              numeric(session.length_minutes)},
                             row(&Session::teacher, session.teacher),
                             row(&Session::content, session.content),
                             row(&Session::materials, session.materials),
                             {label(field_label(&Session::assessment)),
                              {session.assessment},
                              label(field_label(&Session::pass_score)),
                              numeric(session.pass_score)},
                             row(&Session::effect, or_room(session.effect))});
    if (!session.photos.empty())
        rows.push_back({label(field_label(&Session::photos)), {.columns = 3, .pictures = session.photos}});
    document.table({}, std::move(rows), party_widths);
}

void add_participants(Document& document, const TrainingRecordContent& content) {
    std::vector<Row> rows;
    for (const Attendance& each : content.attendances) {
        rows.push_back({{std::to_string(rows.size() + 1)},
                        {each.name},
                        {each.department},
                        numeric(each.attended_minutes),
                        numeric(each.score),
                        {std::string(record::choice_label(training::result(content.session, each)))},
                        {}});
    }
    // Nobody is entered yet: a list to sign on the day.
    while (content.attendances.empty() && rows.size() < rows_to_sign)
        rows.push_back({{std::to_string(rows.size() + 1)}, {}, {}, {}, {}, {}, {}});
    document.subheading("参加人员");
    document.table({"序号", field_label(&Attendance::name), field_label(&Attendance::department),
                    field_label(&Attendance::attended_minutes), field_label(&Attendance::score),
                    field_label(&Attendance::passed), "签字"},
                   std::move(rows), {8, 16, 20, 16, 10, 14, 16});
    if (!content.attendances.empty()) {
        const auto figures = training::figures(content.session, content.attendances);
        document.paragraph(training::figures_text(figures, "人") + "。");
    }
}

}  // namespace

Document training_record_document(const TrainingRecordContent& content) {
    const std::string day = calendar::to_string(content.session.held_on);
    Document document{.title =
                          file_name("培训记录 " + content.parties.unit_name + " " + content.session.topic + " " + day)};
    document.heading("安全生产宣传教育培训记录");
    add_session(document, content);
    add_participants(document, content);
    add_makers(document, "填写人");
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
