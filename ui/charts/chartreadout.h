// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"

#include <QWidget>

namespace switchyard {

//! The small panel at a chart's crosshair: when, and the value of every line. Takes no mouse.
class ChartReadout final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartReadout(QWidget *parent);

    void tell(const ChartContent &content, qint64 ms, const QTimeZone &zone);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        int colour; //!< place in the series colours, -1 for a counterfactual
        QString title;
        QString value;
    };
    QString m_moment;
    std::vector<Row> m_rows;
};

} // namespace switchyard
