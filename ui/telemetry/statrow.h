// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetrysummary.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

//! The figures of a span in a row that wraps: a quiet caption, the value, when. Each is plain text for screen readers too.
class StatRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StatRow(QWidget *parent = nullptr);
    void show(const std::vector<SummaryItem> &items);

private:
    struct Cell
    {
        QWidget *whole;
        QLabel *caption;
        QLabel *value;
        QLabel *detail;
    };
    Cell makeCell();

    std::vector<Cell> m_cells;
};

} // namespace switchyard
