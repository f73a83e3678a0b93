// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitebalance.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace switchyard {

//! The balance of a site, as rows of quantities with their value and a note on where it comes from or why it is
//! missing. Energies are shown as magnitudes: the row's name says which way they flowed. A value that is not known is
//! "–", never 0. Cells are made when they are looked at. GUI thread.
class BalanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Row {
        Generated,
        SelfConsumed,
        Exported,
        Imported,
        Household,
        Ev,
        BatteryIn,
        BatteryOut,
        SelfConsumption,
        SelfSufficiency,
        NotAccountedFor,
        Rows,
    };
    enum Column { Quantity, Value, Note, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, //!< double: Wh, shares as 0 to 1, W under NotAccountedFor; NaN where there is none
    };

    explicit BalanceModel(QObject *parent = nullptr);

    //! Shows another balance. No rows before the first one.
    void show(const SiteBalance &balance);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString nameOf(int row);
    double valueOf(int row) const;
    QString valueText(int row) const;
    QString copyText(int row) const;
    QString noteOf(int row) const;
    QString roleNote(FlowRole role) const;
    QString missingSensor(std::initializer_list<FlowRole> needed) const;
    QString knownFor(std::chrono::milliseconds known) const;

    SiteBalance m_balance;
    bool m_shown = false; //!< there is a balance
    QLocale m_locale;
};

} // namespace switchyard
