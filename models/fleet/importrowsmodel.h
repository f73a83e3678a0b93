// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importtask.h"

#include <QAbstractTableModel>

namespace switchyard {

//! An ApiError in one sentence; the words are made elsewhere.
using ErrorWords = std::function<QString(const ApiError &)>;

//! Which rows are shown.
enum class ImportFilter { All, New, Changes, Same, Refused, Waiting, Done, NotDone };

//! What became of a plan, as one value for any thread.
struct ImportReport
{
    std::shared_ptr<const ImportPlan> plan;
    std::vector<ImportOutcome> outcomes;
    QHash<quint32, ImportTrouble> troubles;
};

//! The rows of a plan, before and while it is carried out: line, id, outcome, and what changes or why not. One row a line of
//! the file, made when it is looked at; filtered by outcome. GUI thread.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Id, Outcome, Details, ColumnCount };

    explicit ImportRowsModel(ErrorWords words, QObject *parent = nullptr);

    void show(std::shared_ptr<const ImportPlan> plan);
    //! Follows the task, which outlives the model or is replaced before it dies.
    void show(ImportTask &task);

    void setFilter(ImportFilter filter);
    ImportFilter filter() const { return m_filter; }
    //! Rows that a filter shows.
    qint64 count(ImportFilter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString outcomeText(ImportOutcome outcome);
    //! The same in every language, for files.
    static QByteArray outcomeName(ImportOutcome outcome);
    //! What changes, or why it does not.
    static QString details(const ImportPlan &plan, const ImportRow &row, ImportOutcome outcome,
                           const ImportTrouble &trouble, const ErrorWords &words);

private:
    static bool passes(ImportFilter filter, ImportOutcome outcome);
    ImportOutcome outcomeOf(quint32 row) const;
    std::vector<quint32> passing() const;
    void refilter();
    void takeChanged(const std::vector<quint32> &rows);

    const ErrorWords m_words;
    std::shared_ptr<const ImportPlan> m_plan;
    const ImportTask *m_task = nullptr;
    ImportFilter m_filter = ImportFilter::All;
    std::vector<quint32> m_shown; //!< rows of the plan, ascending
};

} // namespace switchyard
