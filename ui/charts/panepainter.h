// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "chartticks.h"
#include "decimation.h"

#include <QFont>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QPolygonF;
QT_END_NAMESPACE

namespace switchyard {

struct Tokens;

//! Draws one group of a chart into a plot area: grid, gaps, lines decimated to the pixels there are, stacked parts of a site,
//! the difference to a counterfactual. On screen, in pictures and on paper alike. Lives for one painting.
class PanePainter final
{
public:
    PanePainter(QPainter &painter, const ChartContent &content, size_t group, const QSizeF &size, const QFont &font,
                const Tokens &tokens);

    void paint(const std::vector<TimeTick> &ticks);

    static QRectF plotArea(const QRectF &pane);
    //! The value axis of a group in a plot of that height.
    static ValueAxis axisOf(const ChartGroup &group, double plotHeight);
    double xOf(qint64 ms) const;
    double yOf(double value) const;
    QColor colourOf(const ChartLine &line) const;
    //! As the actions of a plan are coloured wherever they are drawn.
    static QColor colourOf(BandRole role, const Tokens &tokens);

private:
    const ChartGroup &group() const { return m_content.groups[m_group]; }
    void paintHeader();
    void paintGrid(const std::vector<TimeTick> &ticks);
    void paintBands();
    void paintBandNames();
    QRectF bandRect(const ChartBand &band) const;
    int paintBandLegend(const QRect &row, int x);
    void paintGaps();
    void paintGapTexts();
    void paintLine(const ChartLine &line);
    void paintPiece(const LinePiece &piece, const ChartLine &line, bool dense);
    void paintStack();
    void paintDifferences();
    void paintResets(const ChartLine &line);

    QPainter &m_painter;
    const ChartContent &m_content;
    const size_t m_group;
    const QSizeF m_size;
    const QFont m_font;
    const Tokens &m_tokens;
    const QRectF m_plot;
    const ValueAxis m_axis;
};

} // namespace switchyard
