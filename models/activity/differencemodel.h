// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace switchyard {

//! What one write was to change, member by member: what differs first, then what stays, quietly. Compares what the operation
//! makes of both sides, so that another spelling of the same thing is no difference; where the operation is not known, the JSON
//! as it is. GUI thread.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! `operation` may be null. An empty `before` is one that nobody has looked at.
    void show(const CommandOperation *operation, const QByteArray &before, const QByteArray &after);
    void clear();
    //! In which times of day are said.
    void setZone(const QTimeZone &zone);
    //! So many of the rows, from the top, differ.
    int differing() const { return m_differing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString member;
        QString before;
        QString after;

        friend bool operator==(const Line &, const Line &) = default;
    };
    //! One side, as text by member; in the order of the members.
    using Side = QMap<QString, QString>;

    std::vector<Line> lines() const;
    Side sideOf(const CommandOperation::Facts &facts) const;
    void addParts(Side &side, const QString &prefix, const QJsonArray &parts) const;
    QString memberText(const QString &member, const QJsonValue &value) const;
    void rebuild();

    const CommandOperation *m_operation = nullptr;
    QByteArray m_before;
    QByteArray m_after;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::vector<Line> m_lines;
    int m_differing = 0;
};

} // namespace switchyard
