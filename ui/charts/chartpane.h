// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "chartticks.h"

#include <QChartView>
#include <QPixmap>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace switchyard {

struct Tokens;

//! The lines of one unit over the time axis: Qt Charts has the plot area, axes and series; grid and spans are painted in
//! one go over it, decimated to what the pixels can show. Part of a TelemetryChart.
class ChartPane final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartPane(QWidget *parent = nullptr);

    //! \a firstColour is the place in the series colours of the pane's first line.
    void setGroup(std::shared_ptr<const ChartContent> content, size_t group, int firstColour);
    void setTicks(std::vector<TimeTick> ticks);
    //! Which sample is marked, -1 for none.
    void setMarked(int sample);

    static constexpr int gutter = 56; //!< left of the plot, for the values of the axis
    static constexpr int rightEdge = 12;
    static QRectF plotArea(const QRectF &pane);
    static QColor lineColour(const Tokens &tokens, int place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    const ChartGroup &group() const { return m_content->groups[m_group]; }
    void dress();
    void setAxis();
    void redraw();
    double xOf(qint64 ms, const QRectF &plot) const;
    double yOf(double value, const QRectF &plot) const;
    QPixmap picture() const;
    void paintHeader(QPainter &painter, const Tokens &t) const;
    void paintGrid(QPainter &painter, const QRectF &plot, const Tokens &t) const;
    void paintGaps(QPainter &painter, const QRectF &plot, const Tokens &t) const;
    void paintGapTexts(QPainter &painter, const QRectF &plot, const Tokens &t) const;
    void paintLine(QPainter &painter, const QRectF &plot, const ChartLine &line, const QColor &colour) const;
    void paintResets(QPainter &painter, const QRectF &plot, const ChartLine &line, const Tokens &t) const;

    std::shared_ptr<const ChartContent> m_content;
    size_t m_group = 0;
    int m_firstColour = 0;
    int m_marked = -1;
    std::vector<TimeTick> m_ticks;
    ValueAxis m_axis;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    QPixmap m_picture; //!< everything but the mark; null = to be drawn
};

} // namespace switchyard
