// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitecheck.h"

#include <QAbstractTableModel>

namespace switchyard {

//! The findings of a check of a site, check by check, the worst of each first. GUI thread.
class SiteCheckModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Check, Outcome, Subject, Found, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SiteCheckReport &report);
    void clear();
    //! Null for a row that is not there. Valid until the next report.
    const CheckFinding *findingAt(int row) const;
    //! The first row that did not pass, or the first one; -1 without any.
    int firstToLookAt() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static int toneOf(CheckOutcome outcome);

private:
    struct Row
    {
        SiteCheck check;
        bool isFirst; //!< of its check
        bool applies;
        CheckFinding finding;
    };
    std::vector<Row> m_rows;
};

} // namespace switchyard
