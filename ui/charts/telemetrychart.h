// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace switchyard {

class ChartPane;
class ChartReadout;
class TimeRulerBar;

//! Telemetry on one time axis: a pane per unit, a ruler in a zone, a crosshair with values under the mouse or the arrow keys.
//! To assistive technology it is one image with a description; the table beside it has the same data. GUI thread.
class TelemetryChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryChart(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    void setZone(const QTimeZone &zone);
    const ChartContent &content() const { return *m_content; }
    //! Pixels of the time axis: what a bucket is chosen by.
    int plotWidth() const;
    //! The marked sample's start, or nothing.
    std::optional<qint64> marked() const;
    int paneCount() const { return int(m_panes.size()); }

Q_SIGNALS:
    //! Somebody clicked or moved with the keys: the table may follow.
    void momentPicked(qint64 ms);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void mark(int sample, bool byHand);
    void describeSelf();
    void alignRuler();
    qint64 timeAt(double x) const;
    int nearestSample(qint64 ms) const;

    std::shared_ptr<const ChartContent> m_content;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<ChartPane *> m_panes;
    QScrollArea *m_scroll;
    QWidget *m_stack; //!< the panes; scrolls above the ruler, which is always seen
    TimeRulerBar *m_ruler;
    QHBoxLayout *m_rulerRow;
    ChartReadout *m_readout;
    int m_marked = -1;
};

} // namespace switchyard
