// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryworkbench.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

//! The lines of a workbench as chips: a click hides or shows one, its menu shows it alone or takes its device away. Devices
//! without any line yet are chips too, so that they can be taken away. Wraps. GUI thread.
class SeriesLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesLegend(TelemetryWorkbench &workbench, QWidget *parent = nullptr);

    void showLines();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        QToolButton *button;
        bool used = false;
    };
    Chip &chip(const LineKey &key);
    void addMenu(QToolButton *button, const LineKey &key);
    void dress(QToolButton *button, const ChartLine &line);

    TelemetryWorkbench &m_workbench;
    std::map<LineKey, Chip> m_chips;
};

} // namespace switchyard
