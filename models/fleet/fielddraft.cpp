// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielddraft.h"

#include "jsontext.h"

#include <QTimeZone>

namespace switchyard {

using namespace Qt::StringLiterals;

FieldProblem problemOf(FieldRule rule, const QString &text)
{
    switch (rule) {
    case FieldRule::AnyText: return FieldProblem::None;
    case FieldRule::Id:
        if (text.trimmed().isEmpty())
            return FieldProblem::Missing;
        return text == "."_L1 || text == ".."_L1 || text != text.trimmed() ? FieldProblem::NotAnId : FieldProblem::None;
    case FieldRule::TimeZone:
        return text.isEmpty() || QTimeZone::isTimeZoneIdAvailable(text.toUtf8()) ? FieldProblem::None
                                                                                 : FieldProblem::UnknownZone;
    case FieldRule::JsonObject:
        return text.trimmed().isEmpty() || isJsonObject(text.toUtf8()) ? FieldProblem::None : FieldProblem::NotAnObject;
    }
    return FieldProblem::None;
}

FieldMerge FieldMerge::of(const FieldDraft &base, const FieldDraft &mine, const FieldDraft &theirs)
{
    FieldMerge merge;
    merge.merged = mine;
    for (size_t field = 0; field < mine.size(); ++field) {
        const QString &was = base.text(field);
        const QString &here = mine.text(field);
        const QString &there = theirs.text(field);
        if (there == was || there == here)
            continue;
        if (here == was) {
            merge.merged.setText(field, there);
            merge.changedThere.push_back(field);
        } else {
            merge.conflicts.push_back({field, was, here, there});
        }
    }
    return merge;
}

} // namespace switchyard
