// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitsheetpile.h"

#include "visitsheetpaper.h"

#include <QPagedPaintDevice>

namespace switchyard {

VisitSheetPile::VisitSheetPile(QPagedPaintDevice &device) : m_device(device), m_painter(&device) {}

bool VisitSheetPile::add(const VisitSheet &sheet)
{
    if (!m_painter.isActive())
        return false;
    const QSizeF space = VisitSheetPaper::spaceOf(m_device);
    const VisitSheetPaper paper(sheet, space);
    m_painter.save();
    m_painter.scale(m_device.width() / space.width(), m_device.width() / space.width());
    bool isGood = true;
    for (int page = 0; page < paper.pages() && isGood; ++page) {
        isGood = (m_sheets == 0 && page == 0) || m_device.newPage();
        if (isGood)
            paper.paint(m_painter, page);
    }
    m_painter.restore();
    m_sheets += isGood;
    return isGood;
}

} // namespace switchyard
