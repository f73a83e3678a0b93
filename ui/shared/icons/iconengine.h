// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QIconEngine>

namespace switchyard {

//! Draws one SVG of the set in one ink. Pixmaps are kept in QPixmapCache by name, size and colour.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(IconName name, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    QColor ink(QIcon::Mode mode, const QColor &pen) const;
    QPixmap drawn(const QSize &pixels, const QColor &colour) const;

    IconName m_name;
    IconTint m_tint;
};

} // namespace switchyard
