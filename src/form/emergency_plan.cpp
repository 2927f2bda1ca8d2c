#include "form/emergency_plan.h"

#include "form/file_name.h"
#include "record/text.h"

namespace anze::form {
namespace {

using emergency::PlanChapter;
using emergency::PlanDocument;

void add_head(Document& document, const EmergencyPlanContent& content) {
    const PlanDocument& plan = content.plan;
    std::vector<Row> rows = party_rows(content.parties);
    rows.insert(rows.end(), {{label(field_label(&PlanDocument::kind)), {boxes(plan.kind), 3}},
                             {label(field_label(&PlanDocument::issued_on)),
                              {date_or_room(plan.issued_on)},
                              label(field_label(&PlanDocument::filed_on)),
                              {date_or_room(plan.filed_on)}},
                             {label(field_label(&PlanDocument::steps_done)), {boxes(plan.steps_done), 3}}});
    if (!plan.revision_reason.empty())
        rows.push_back({label(field_label(&PlanDocument::revision_reason)), {plan.revision_reason, 3}});
    document.table({}, std::move(rows), party_widths);
}

// Each line is a paragraph of its own: long ones fit into the rows of Excel.
void add_chapter(Document& document, const PlanChapter& chapter) {
    document.subheading(chapter.title);
    if (chapter.text.empty())
        return document.paragraph(or_room({}));
    for (std::string& line : record::lines(chapter.text))
        document.paragraph(std::move(line));
}

}  // namespace

// C.3.5
Document emergency_plan_document(const EmergencyPlanContent& content) {
    const PlanDocument& plan = content.plan;
    Document document{.title = file_name("应急预案 " + content.parties.unit_name + " " + plan.title)};
    document.heading(plan.title);
    add_head(document, content);
    for (const PlanChapter& each :
         content.chapters.empty() ? emergency::missing_chapters(plan.kind, {}) : content.chapters)
        add_chapter(document, each);
    add_makers(document, "编制人");
    document.paragraph(by_whom("批准人", {}, {}));
    sign_both(document, content.parties);
    return document;
}

}  // namespace anze::form
