// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace switchyard {

//! Any JSON object or array as a tree of names and values. Numbers whose name ends in a unit of the API (`_W`, `_Wh`, `_J`,
//! `_pct`) are followed by the same in the unit that people use. Main thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    explicit JsonTreeModel(QObject *parent = nullptr);

    //! What is no JSON shows nothing.
    void show(const QByteArray &json);
    bool isEmpty() const { return m_nodes.empty() || m_nodes.front().children.empty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    size_t nodeAt(const QModelIndex &index) const { return index.isValid() ? size_t(index.internalId()) : 0; }
    QString nameOf(size_t node) const;
    QString valueOf(const JsonNode &node) const;

    std::vector<JsonNode> m_nodes; // the root is not shown: its children are the top level
    std::vector<int> m_places;     // of each node among its siblings
};

//! 13.5 kWh for 48600000 of a name like maxCapacity_J; empty where the name tells no unit.
QString quantityInWords(const QString &name, const QString &number, const QLocale &locale);

} // namespace switchyard
