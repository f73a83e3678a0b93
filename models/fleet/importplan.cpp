// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

namespace switchyard {

ImportPlanner::ImportPlanner(const ImportSource &source, std::shared_ptr<const ImportTarget> target,
                             EntityColumns snapshot)
    : m_source(source), m_target(std::move(target)), m_snapshot(std::move(snapshot)),
      m_idColumn(source.mapping.columnOf(0))
{
    m_plan.file = source.file;
    m_plan.fields = m_target->fields();
    m_plan.columns = source.heads.size();
    m_rowOfCode.push_back(0); // the empty text
}

void ImportPlanner::take(const CsvRow &cells)
{
    if (!std::exchange(m_hadHeads, true)) {
        m_rowOfId.reserve(m_snapshot.rows());
        for (qsizetype row = 0; row < m_snapshot.rows(); ++row)
            m_rowOfId.insert(m_snapshot.text[0].at(row), quint32(row));
        m_headsDiffer = cells.size() != m_source.heads.size();
        for (qsizetype cell = 0; cell < cells.size() && !m_headsDiffer; ++cell)
            m_headsDiffer = QString::fromUtf8(cells.at(cell)) != m_source.heads[cell];
        return;
    }
    ImportRow row;
    row.line = quint32(cells.line());
    row.firstChange = quint32(m_plan.changes.size());
    if (cells.size() != m_plan.columns)
        refuse(row, ImportReason::CellCount, quint32(cells.size()));
    else if (cells.hasTextBehindQuotes())
        refuse(row, ImportReason::TextBehindQuote);
    else if (takeId(cells, row))
        compare(cells, row);
    m_plan.rows.push_back(row);
}

void ImportPlanner::refuse(ImportRow &row, ImportReason reason, quint32 detail)
{
    row.outcome = ImportOutcome::Refused;
    row.reason = reason;
    row.detail = detail;
}

bool ImportPlanner::takeId(const CsvRow &cells, ImportRow &row)
{
    const QByteArrayView id = cells.at(m_idColumn);
    const quint32 known = m_plan.ids.size();
    row.id = m_ids.codeOf(m_plan.ids, id);
    // An id that is there may look odd, but not like a step in a path: nothing could be sent to it.
    FieldProblem problem = problemOf(FieldRule::Id, QString::fromUtf8(id));
    if (m_rowOfId.contains(id) && id != "." && id != "..")
        problem = FieldProblem::None;
    if (row.id == known) {
        m_rowOfCode.push_back(quint32(m_plan.rows.size()));
    } else if (problem == FieldProblem::None) {
        // Which of the two is meant nobody can tell.
        ImportRow &first = m_plan.rows[m_rowOfCode[row.id]];
        if (first.reason == ImportReason::None) {
            refuse(first, ImportReason::RepeatedId, row.line);
            first.changes = 0;
        }
        refuse(row, ImportReason::RepeatedId, first.line);
        return false;
    }
    if (problem != FieldProblem::None)
        refuse(row, problem == FieldProblem::Missing ? ImportReason::MissingId : ImportReason::NotAnId);
    return problem == FieldProblem::None;
}

void ImportPlanner::compare(const CsvRow &cells, ImportRow &row)
{
    const auto found = m_rowOfId.constFind(cells.at(m_idColumn));
    const qsizetype at = found == m_rowOfId.constEnd() ? -1 : qsizetype(*found);
    const RowState state = at < 0 ? RowState::Gone : m_snapshot.state[at];
    const bool isNew = state == RowState::Gone || state == RowState::Dismissed || state == RowState::NotFound;
    const bool fetched = at >= 0 && m_snapshot.fetchedAt_ms()[at] != 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const int number = m_source.mapping.fieldOfColumn[size_t(column)];
        const QByteArrayView cell = cells.at(column);
        if (number <= 0 || (cell.isEmpty() && (isNew || !m_source.clearEmpty)))
            continue;
        const ImportField &field = m_plan.fields[size_t(number)];
        ImportChange change;
        change.field = quint16(number);
        change.known = isNew || (fetched && field.source >= 0);
        const QByteArrayView before =
            change.known && !isNew ? m_snapshot.text[size_t(field.source)].at(at) : QByteArrayView();
        if (change.known && cell == before)
            continue;
        const QString text = QString::fromUtf8(cell);
        const FieldProblem problem = problemOf(field.rule, text);
        const QByteArray after = m_target->access().written(size_t(number), text).toUtf8();
        if (problem == FieldProblem::None && change.known && after == before)
            continue;
        change.before = m_texts.codeOf(m_plan.texts, before);
        change.after = m_texts.codeOf(m_plan.texts, after);
        if (problem != FieldProblem::None) {
            m_plan.changes.resize(row.firstChange);
            m_plan.changes.push_back(change);
            row.changes = 1;
            refuse(row, problem == FieldProblem::UnknownZone ? ImportReason::UnknownZone : ImportReason::NotAnObject);
            return;
        }
        m_plan.changes.push_back(change);
        ++row.changes;
    }
    row.outcome = isNew ? ImportOutcome::WillMake : row.changes == 0 ? ImportOutcome::Same : ImportOutcome::WillChange;
}

ImportPlan ImportPlanner::finish()
{
    for (const ImportRow &row : m_plan.rows)
        ++m_plan.counts[size_t(row.outcome)];
    return std::move(m_plan);
}

} // namespace switchyard
