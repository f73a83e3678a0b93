// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrowsmodel.h"

#include "cellroles.h"

#include <QLocale>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t runLimit = 64; // changed rows above which a filtered table is made anew instead of row by row

Tone toneOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::WillMake:
    case ImportOutcome::WillChange: return Tone::Accent;
    case ImportOutcome::Made:
    case ImportOutcome::Changed: return Tone::Ok;
    case ImportOutcome::Refused:
    case ImportOutcome::Failed: return Tone::Alarm;
    case ImportOutcome::ChangedMeanwhile:
    case ImportOutcome::NotCarriedOut:
    case ImportOutcome::Unclear: return Tone::Warn;
    case ImportOutcome::Same:
    case ImportOutcome::NotSent: break;
    }
    return Tone::Muted;
}

//! One line, and not endless: a cell shows it, and a screen reader says it.
QString shown(const QString &text)
{
    constexpr qsizetype most = 200;
    const QString line = text.simplified();
    if (line.isEmpty())
        return u"–"_s;
    return line.size() > most ? line.left(most) + u'…' : line;
}

} // namespace

ImportRowsModel::ImportRowsModel(ErrorWords words, QObject *parent)
    : QAbstractTableModel(parent), m_words(std::move(words))
{}

void ImportRowsModel::show(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    if (m_task)
        disconnect(m_task, nullptr, this, nullptr);
    m_task = nullptr;
    m_plan = std::move(plan);
    m_shown = passing();
    endResetModel();
}

void ImportRowsModel::show(ImportTask &task)
{
    if (m_task == &task)
        return;
    show(task.plan());
    m_task = &task;
    connect(&task, &ImportTask::rowsChanged, this, &ImportRowsModel::takeChanged);
    refilter();
}

void ImportRowsModel::setFilter(ImportFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void ImportRowsModel::refilter()
{
    beginResetModel();
    m_shown = passing();
    endResetModel();
}

ImportOutcome ImportRowsModel::outcomeOf(quint32 row) const
{
    return m_task ? m_task->outcomes()[row] : m_plan->rows[row].outcome;
}

bool ImportRowsModel::passes(ImportFilter filter, ImportOutcome outcome)
{
    switch (filter) {
    case ImportFilter::All: return true;
    case ImportFilter::New: return outcome == ImportOutcome::WillMake;
    case ImportFilter::Changes: return outcome == ImportOutcome::WillChange;
    case ImportFilter::Same: return outcome == ImportOutcome::Same;
    case ImportFilter::Refused: return outcome == ImportOutcome::Refused;
    case ImportFilter::Waiting: return isPlanned(outcome);
    case ImportFilter::Done: return outcome == ImportOutcome::Made || outcome == ImportOutcome::Changed;
    case ImportFilter::NotDone: return outcome == ImportOutcome::ChangedMeanwhile || mayBeRetried(outcome);
    }
    return true;
}

qint64 ImportRowsModel::count(ImportFilter filter) const
{
    if (!m_plan)
        return 0;
    const ImportCounts &counts = m_task ? m_task->counts() : m_plan->counts;
    qint64 sum = 0;
    for (size_t outcome = 0; outcome < counts.size(); ++outcome)
        sum += passes(filter, ImportOutcome(outcome)) ? counts[outcome] : 0;
    return sum;
}

std::vector<quint32> ImportRowsModel::passing() const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; m_plan && row < m_plan->rows.size(); ++row) {
        if (passes(m_filter, outcomeOf(row)))
            rows.push_back(row);
    }
    return rows;
}

void ImportRowsModel::takeChanged(const std::vector<quint32> &rows)
{
    const auto place = [this](quint32 row) { return std::lower_bound(m_shown.begin(), m_shown.end(), row); };
    if (m_filter != ImportFilter::All && rows.size() > runLimit) {
        refilter();
        return;
    }
    for (const quint32 row : rows) {
        const auto at = place(row);
        const int shownAt = int(at - m_shown.begin());
        const bool isShown = at != m_shown.end() && *at == row;
        const bool belongs = passes(m_filter, outcomeOf(row));
        if (isShown && belongs) {
            Q_EMIT dataChanged(index(shownAt, Outcome), index(shownAt, Details));
        } else if (isShown) {
            beginRemoveRows({}, shownAt, shownAt);
            m_shown.erase(at);
            endRemoveRows();
        } else if (belongs) {
            beginInsertRows({}, shownAt, shownAt);
            m_shown.insert(at, row);
            endInsertRows();
        }
    }
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const quint32 number = m_shown[size_t(index.row())];
    const ImportRow &row = m_plan->rows[number];
    const ImportOutcome outcome = outcomeOf(number);
    if (role == cellroles::ToneRole)
        return int(index.column() == Outcome ? toneOf(outcome) : index.column() == Line ? Tone::Muted : Tone::None);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != cellroles::CopyRole)
        return {};
    switch (index.column()) {
    case Line: return QLocale().toString(row.line);
    case Id: return m_plan->ids.text(row.id);
    case Outcome: return outcomeText(outcome);
    default:
        return details(*m_plan, row, outcome, m_task ? m_task->troubles().value(number) : ImportTrouble(), m_words);
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Id: return m_plan ? m_plan->fields.front().title : QString();
    case Outcome: return tr("Outcome");
    default: return tr("Changes and reasons");
    }
}

QString ImportRowsModel::outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::WillMake: return tr("new");
    case ImportOutcome::WillChange: return tr("will change");
    case ImportOutcome::Same: return tr("same");
    case ImportOutcome::Refused: return tr("not possible");
    case ImportOutcome::Made: return tr("made");
    case ImportOutcome::Changed: return tr("changed");
    case ImportOutcome::ChangedMeanwhile: return tr("changed meanwhile");
    case ImportOutcome::Failed: return tr("failed");
    case ImportOutcome::NotCarriedOut: return tr("not carried out");
    case ImportOutcome::Unclear: return tr("unclear");
    case ImportOutcome::NotSent: return tr("not sent");
    }
    return {};
}

QByteArray ImportRowsModel::outcomeName(ImportOutcome outcome)
{
    constexpr const char *names[importOutcomeCount] = {
        "not_done", "not_done",        "same",    "refused", "made", "changed", "changed_meanwhile",
        "failed",   "not_carried_out", "unclear", "not_sent"};
    return names[size_t(outcome)];
}

QString ImportRowsModel::details(const ImportPlan &plan, const ImportRow &row, ImportOutcome outcome,
                                 const ImportTrouble &trouble, const ErrorWords &words)
{
    const auto changes = plan.changesOf(row);
    const QLocale locale;
    const auto wrongText = [&] { return changes.empty() ? QString() : shown(plan.texts.text(changes[0].after)); };
    switch (row.reason) {
    case ImportReason::None: break;
    case ImportReason::CellCount:
        return tr("%1 cells instead of %2").arg(locale.toString(row.detail), locale.toString(plan.columns));
    case ImportReason::TextBehindQuote: return tr("There is text behind a closing quotation mark.");
    case ImportReason::MissingId: return tr("The ID is missing.");
    case ImportReason::NotAnId: return tr("This cannot be an ID: no blanks at its ends, and neither “.” nor “..”.");
    case ImportReason::RepeatedId: return tr("The same ID is in line %1.").arg(locale.toString(row.detail));
    case ImportReason::UnknownZone: return tr("There is no time zone “%1”.").arg(wrongText());
    case ImportReason::NotAnObject:
        return tr("%1 is no JSON object: %2").arg(plan.fields[changes[0].field].title, wrongText());
    }
    QStringList parts;
    switch (outcome) {
    case ImportOutcome::ChangedMeanwhile:
        if (trouble.conflicts.empty())
            return tr("It is not there any more. Check the file again to make it anew.");
        for (const FieldConflict &conflict : trouble.conflicts)
            parts << tr("%1 is now %2").arg(plan.fields[conflict.field].title, shown(conflict.theirs));
        return parts.join(u" · "_s);
    case ImportOutcome::Failed: return words(trouble.error);
    case ImportOutcome::NotCarriedOut: return tr("The answer was lost; the service has what it had before.");
    case ImportOutcome::Unclear:
        return tr(
            "The answer was lost, and it cannot be told whether it was carried out. Another attempt looks first.");
    default: break;
    }
    const bool isNew = row.outcome == ImportOutcome::WillMake;
    for (const ImportChange &change : changes) {
        const QString title = plan.fields[change.field].title;
        const QString after = shown(plan.texts.text(change.after));
        if (isNew)
            parts << tr("%1: %2").arg(title, after);
        else
            parts << tr("%1: %2 → %3")
                         .arg(title, change.known ? shown(plan.texts.text(change.before)) : tr("not known"), after);
    }
    return parts.join(u" · "_s);
}

} // namespace switchyard
