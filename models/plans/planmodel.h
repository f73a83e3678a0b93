// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace switchyard {

class PlanEditing;
struct PlanBlock;

//! The blocks of a plan that is edited, as a table: what the timeline draws, for eyes, ears and keyboards. Cells are edited
//! as text ("2026-11-24 14:00", "charge", "2.5"); what makes no sense is refused, what is only wrong is taken and told in
//! the last column. Needs the editing for its life. Main thread.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, End, Length, Action, PowerLimit, Problem, ColumnCount };

    explicit PlanModel(PlanEditing &editing, QObject *parent = nullptr);

    //! The id of the block in a row, 0 for none; and the row of a block, -1 for none.
    int idAt(int row) const;
    int rowOf(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take();
    QString text(const PlanBlock &block, int column) const;
    QString editText(const PlanBlock &block, int column) const;
    std::vector<int> ids() const;

    PlanEditing &m_editing;
    std::vector<int> m_ids; //!< of the rows that the views know
};

//! "2026-11-24 14:00", or "14:00" on the day of \a near, as the clocks of \a zone show it. In an hour that comes twice the
//! letters of the zone behind it say which ("01:30 GMT"), else the reading nearer to \a near is meant. Nothing for what is
//! no time, and for a time that the clocks skip.
std::optional<qint64> planTimeFromText(const QString &text, qint64 near_ms, const QTimeZone &zone);
//! The text that a person edits.
QString planTimeToText(qint64 ms, const QTimeZone &zone);
//! A power in kW as text, with the decimal sign of the language or a point.
std::optional<double> kilowattsFromText(const QString &text, const QLocale &locale);

} // namespace switchyard
