// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topologymodel.h"
#include "visitsheet.h"
#include "wiringlayout.h"

#include <QFont>
#include <QObject>
#include <QTextObjectInterface>

namespace switchyard {

//! The wiring of a site as one object in a text, made smaller where it would not fit into its room. GUI thread.
class SheetWiring final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    SheetWiring(const VisitSheet &sheet, QSizeF room, const QFont &font);

    bool isEmpty() const { return m_diagram.boxes.empty(); }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    const QFont m_font;
    TopologyModel m_model;
    WiringDiagram m_diagram;
    double m_scale = 1;
};

//! Lines to write on, as one object in a text. GUI thread.
class SheetLines final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr double distance = 30; //!< 8 mm at 96 units an inch

    void setSize(QSizeF size) { m_size = size; }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QSizeF m_size;
};

} // namespace switchyard
