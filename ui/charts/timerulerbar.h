// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartticks.h"

#include <QWidget>

namespace switchyard {

struct Tokens;

//! The time axis below the panes of a chart: labels at round times of a zone, and the zone itself. Knows 23- and 25-hour
//! days, where Qt Charts' own time axis cuts the range into equal parts of the computer's zone.
class TimeRulerBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeRulerBar(QWidget *parent = nullptr);

    void setRange(const Span &span, const QTimeZone &zone);
    //! What is labelled at the present width; the panes draw their grid from it.
    const std::vector<TimeTick> &ticks() const { return m_ticks; }

    void paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &tokens) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTicks();

    Span m_span;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_zoneText;
    std::vector<TimeTick> m_ticks;
};

} // namespace switchyard
