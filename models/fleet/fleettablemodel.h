// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "clock.h"
#include "entitystore.h"
#include "filterquery.h"
#include "roworder.h"
#include "worker.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace switchyard {

//! All things of one kind (sites, devices), filtered and ordered, as a table. Rows come from the store; data() only reads.
//! Sorting and filtering happen on a worker, the newest wish wins, and the rows shown stay until the new order is there.
//! Updates are collected and told once a frame. SiteModel and its like say what the columns are.
class FleetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 100, //!< RowState as int
        FetchedAtRole,                  //!< qint64 ms UTC, 0 = never
        IdRole,                         //!< QByteArray, the exact id
    };

    //! `fields` are all columns of the store, as EntityColumns counts them; `columns` are those that the table shows.
    FleetTableModel(EntityStore &store, std::vector<FilterField> fields, std::vector<int> columns, Worker &worker,
                    const Clock &clock, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! The store's column that is shown there.
    int storeColumn(int column) const { return m_columns[size_t(column)]; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Strongest step first; columns are those of the table.
    void setSort(std::vector<SortStep> steps);
    //! What a table has while nobody wants another order; empty = the order of the fleet.
    virtual std::vector<SortStep> usualSort() const { return {}; }
    void sort(int column, Qt::SortOrder order) override { setSort({{column, order}}); }

    QModelIndex indexOfId(QByteArrayView id) const;
    //! The store's row behind a shown one.
    qsizetype storeRow(int row) const { return m_shown.rows[size_t(row)]; }
    //! The same of all rows shown, in their order.
    const std::vector<quint32> &storeRows() const { return m_shown.rows; }

    //! Shows the rows that match; a query with a problem shows what its sound terms match.
    void setFilter(const QString &text);
    const FilterQuery &filter() const { return m_query; }
    const std::vector<FilterField> &fields() const { return m_fields; }
    //! Texts of a field of the filter that begin with `prefix`, whatever their case, the most frequent first. Of a column with
    //! very many different texts only the first 200,000 are looked at.
    QStringList valuesOf(int field, const QString &prefix, int limit) const;
    qsizetype total() const { return m_store.rows() - m_store.count(RowState::Dismissed); }
    const std::vector<SortStep> &sortSteps() const { return m_sort; }
    bool isOrdering() const { return m_ordering.isPending(); }

    //! Age of the details as people say it: "4 min", "not loaded yet".
    QString freshnessText(qsizetype storeRow) const;

protected:
    Instant now() const { return m_clock.now(); }
    //! Whether what the column shows changes while its data stay the same.
    virtual bool dependsOnTime(int column) const { return timesOf(column) != nullptr; }
    //! What a column of times has there; 0 = never.
    qint64 timeAt(const QModelIndex &index) const { return (*timesOf(index.column()))[storeRow(index.row())]; }

Q_SIGNALS:
    //! After the rows shown or their number changed.
    void orderChanged();

private:
    QString ageText(qint64 at_ms) const;
    void take(const FleetChange &change);
    void flush();
    void order();
    void showAll();
    void show(RowOrder order);
    //! The times behind a column of the table; null when it shows something else.
    const ChunkedList<qint64> *timesOf(int column) const
    {
        return m_store.columns().timesOf(m_columns[size_t(column)]);
    }
    bool isFreshness(int column) const { return m_columns[size_t(column)] == int(m_store.columns().text.size()); }
    void ageingPassed();
    bool needsOrdering() const
    {
        return !m_query.isEmpty() || !m_sort.empty() || m_store.count(RowState::Dismissed) > 0;
    }

    const EntityStore &m_store;
    const std::vector<FilterField> m_fields;
    const std::vector<int> m_columns; //!< positions in m_fields
    Worker &m_worker;
    const Clock &m_clock;
    RowOrder m_shown;
    std::shared_ptr<RowOrdering> m_rules; //!< its caches belong to the texts of the store
    std::shared_ptr<std::atomic_bool> m_overtaken;
    FilterQuery m_query;
    QString m_filterText;
    std::vector<SortStep> m_sort;
    Latest<RowOrder> m_ordering;
    FleetChange m_pending;
    QTimer m_frame;
    QTimer m_ageing;  //!< ages are text: they change without the data
    QTimer m_reorder; //!< new details may match a filter: looked at a few times a second, not for every site
};

} // namespace switchyard
