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
class QTimer;
class QWheelEvent;
QT_END_NAMESPACE

namespace switchyard {

class ChartPane;
class ChartReadout;
class TimeRulerBar;
struct Tokens;

//! Telemetry on one time axis: a pane per unit, a ruler in a zone, a crosshair with values under the mouse or the arrow keys.
//! To assistive technology it is one image with a description; the table beside it has the same data. GUI thread.
class TelemetryChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryChart(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    void setZone(const QTimeZone &zone);
    //! Behind the lines of whatever is shown, now and later; \a title says what they are ("Overlay plan").
    void setBands(std::vector<ChartBand> bands, const QString &title);
    const ChartContent &content() const { return *m_content; }
    //! Pixels of the time axis: what a bucket is chosen by.
    int plotWidth() const;
    //! The marked sample's start, or nothing.
    std::optional<qint64> marked() const { return m_marked; }
    void mark(std::optional<qint64> ms) { mark(ms, false); }
    //! Whether wheel, drag and keys move the view: wheel and +/- zoom, drag and Ctrl+arrows pan, Shift+drag takes a stretch.
    void setNavigable(bool navigable) { m_navigable = navigable; }
    //! Shows another part of the data that is there.
    void setView(const Span &span);
    //! Panes and ruler in their place, for a picture or paper; \a size in logical pixels.
    void paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &tokens) const;
    int paneCount() const { return int(m_panes.size()); }

Q_SIGNALS:
    //! Somebody clicked or moved with the keys: the table may follow.
    void momentPicked(qint64 ms);
    //! The pointer or a key is at another sample, or at none.
    void momentPointedAt(std::optional<qint64> ms);
    //! A hand moved the view and rests: the content may be fetched. setView() emits nothing.
    void viewChosen(const switchyard::Span &span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void mark(std::optional<qint64> ms, bool byHand);
    bool navigate(QEvent *event, const QWidget *pane);
    bool wheel(const QWheelEvent &event, const QWidget *pane);
    void zoom(double factor, qint64 around);
    void pan(double share);
    void moved();
    double spanOfPixel() const;
    void describeSelf();
    void alignRuler();
    qint64 timeAt(double x) const;

    std::shared_ptr<const ChartContent> m_content;
    std::vector<ChartBand> m_bands;
    QString m_bandsTitle;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<ChartPane *> m_panes;
    QScrollArea *m_scroll;
    QWidget *m_stack; //!< the panes; scrolls above the ruler, which is always seen
    TimeRulerBar *m_ruler;
    QHBoxLayout *m_rulerRow;
    ChartReadout *m_readout;
    std::optional<qint64> m_marked;
    bool m_navigable = false;
    QTimer *m_rest;                  //!< after the last movement
    std::optional<double> m_pressed; //!< where a drag began, x of the pane
    Span m_pressedView;
    bool m_band = false;
    bool m_dragged = false;
};

} // namespace switchyard
