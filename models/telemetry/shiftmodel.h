// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterfactualenergy.h"
#include "unittext.h"

#include <QAbstractTableModel>

#include <array>

namespace switchyard {

//! What control shifted and saved, as rows: the whole span first, then its days, newest first. Columns: Day, Drawn
//! less, Drawn more, Shifted, Saved, each in one unit that its header names, and Compared, the hours that both powers
//! are known of all the hours of the day in the span (a day may have 23 or 25). "–" where nothing could be compared.
//! Cells are made when they are looked at. GUI thread.
class ShiftModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Less, More, Shifted, Saved, Compared, ColumnCount };
    enum Role {
        DateRole = Qt::UserRole, //!< QDate of the row, invalid for the whole span
        ValueRole,               //!< double: Wh, or hours under Compared; NaN where there is none
    };

    explicit ShiftModel(QObject *parent = nullptr);

    //! Shows other results, days in order as shiftedByDay() gives them. Rows stay when the days are the same ones.
    //! Without days there are no rows.
    void show(const ShiftedEnergy &whole, const std::vector<DayShift> &days);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QDate date;
        bool whole = true; //!< all of the day
        std::chrono::milliseconds length{0};
        ShiftedEnergy energy;
    };
    static double valueOf(const Row &row, int column);
    QString dayText(const Row &row) const;
    QString copyText(const Row &row, int column) const;
    QString comparedText(const Row &row) const;
    void measureScales();

    std::vector<Row> m_rows;
    std::array<unittext::Scale, ColumnCount> m_scales;
    bool m_withYear = false; //!< the days are of more than one year
    QLocale m_locale;
};

} // namespace switchyard
