// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topologymodel.h"
#include "topologyreadings.h"
#include "wiringlayout.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace switchyard {

//! The single-line diagram of a site, painted: boxes with symbols and values, wires, a busbar. A click or the arrow keys
//! select, Return, a double click or the mark in a box's corner open. The tree beside it has the same content for people who
//! do not see it; name and description are kept true. Shows a TopologyModel, which must outlive it. GUI thread.
class WiringView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit WiringView(const TopologyModel &model, QWidget *parent = nullptr);

    void setReadings(const QHash<SynthId, NodeReading> &readings);
    int current() const { return m_current; }
    //! Position in Topology::nodes, -1 for none; scrolls there. Emits nothing.
    void setCurrent(int node);
    const WiringDiagram &diagram() const { return m_diagram; }
    //! The box of a node in viewport coordinates.
    QRect boxOnScreen(int node) const;
    //! What is written below the title of a node: its values, else the end of its id.
    QString detailOf(int node) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    //! By hand, not by setCurrent().
    void currentChanged(int node);
    void opened(int node);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QPointF offset() const;
    int nodeAt(QPointF viewportPosition) const;
    bool canOpen(int node) const;
    void choose(int node);
    void describeSelf();

    const TopologyModel &m_model;
    QHash<SynthId, NodeReading> m_readings;
    WiringDiagram m_diagram;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace switchyard
