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

    void setGroup(std::shared_ptr<const ChartContent> content, size_t group);
    void setTicks(std::vector<TimeTick> ticks);
    //! The instant that is marked, if any.
    void setMarked(std::optional<qint64> ms);
    //! A stretch that is being chosen with the mouse, in pixels of the pane; an empty one ends it.
    void setBand(const QRectF &band);
    //! Everything but mark and band, for a print: \a size in logical pixels.
    void paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &tokens) const;

    static constexpr int gutter = 56; //!< left of the plot, for the values of the axis
    static constexpr int rightEdge = 12;
    static QRectF plotArea(const QRectF &pane);
    static QColor lineColour(const Tokens &tokens, int place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    const ChartGroup &group() const { return m_content->groups[m_group]; }
    void dress();
    void setAxis();
    void redraw();
    void paintPicture();
    void paintMark(QPainter &painter, const QRectF &plot, qint64 at_ms) const;

    std::shared_ptr<const ChartContent> m_content;
    size_t m_group = 0;
    std::optional<qint64> m_marked;
    QRectF m_band;
    std::vector<TimeTick> m_ticks;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    QPixmap m_picture;        //!< everything but mark and band, opaque
    bool m_isPainted = false; //!< the picture is as it should be
};

} // namespace switchyard
