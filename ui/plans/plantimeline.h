// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planaxis.h"
#include "planediting.h"
#include "plangrip.h"

#include <QWidget>

namespace switchyard {

//! A plan on a time axis. With an editing it changes it: dragging on empty space makes a block, dragging one moves it,
//! dragging its edge resizes it, on the grid unless Ctrl is held; the keys do the same (Left and Right move, with Shift the
//! end, with Ctrl+Shift the start, Insert or N, Delete, Up, Down and Tab choose). Without one it shows a plan. Wheel and
//! plus, minus and 0 zoom, Ctrl+arrows and Shift+wheel pan. To assistive technology it is one image with a true
//! description; a PlanModel is the table with the same content. GUI thread.
class PlanTimeline final : public QWidget
{
    Q_OBJECT

public:
    //! The editing outlives the widget.
    explicit PlanTimeline(PlanEditing *editing = nullptr, QWidget *parent = nullptr);

    //! Without an editing: what is shown.
    void showPlan(const PlanDraft &draft, const QTimeZone &zone, Instant now);

    const Span &view() const { return m_axis.view(); }
    void setView(const Span &view);
    //! The whole plan and the next day.
    void fitView();
    //! Where a block is drawn; empty for one without times.
    QRect blockOnScreen(int id) const;
    int xOf(qint64 ms) const { return qRound(m_axis.xOf(ms)); }
    int current() const { return m_editing ? m_editing->current() : m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Return or a double click: its fields may take the keyboard.
    void blockOpened(int id);
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const PlanDraft &draft() const { return m_editing ? m_editing->draft() : m_draft; }
    Instant now() const { return m_editing ? m_editing->now() : m_now; }
    const QTimeZone &zone() const { return m_editing ? m_editing->zone() : m_zone; }
    bool isDoubleRuler() const;
    double trackTop() const;
    PlanGrip gripAt(const QPointF &position) const;
    void pointAt(const QPointF &position);
    qint64 timeAt(double x, Qt::KeyboardModifiers modifiers) const;
    void dragTo(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void endDrag(bool keep);
    bool choose(bool forward);
    void chooseEnd(bool last);
    bool editKey(const QKeyEvent &event);
    bool viewKey(const QKeyEvent &event);
    void setCurrent(int id);
    void take();
    void moved();
    void describeSelf();
    QString toolTipAt(const QPoint &position) const;

    PlanEditing *m_editing;
    PlanDraft m_draft; //!< without an editing
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now;
    int m_current = 0;

    PlanAxis m_axis;
    bool m_doubled = false; //!< how high it is
    PlanGrip m_hovered;
    PlanDrag m_drag; //!< from a press of the button on
    bool m_dragging = false;
};

} // namespace switchyard
