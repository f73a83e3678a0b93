// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitsheet.h"

#include <QPainter>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace switchyard {

//! Puts visit sheets on the pages of a device, one behind the other. The device has its page layout already and outlives
//! it. GUI thread.
class VisitSheetPile final
{
public:
    explicit VisitSheetPile(QPagedPaintDevice &device);

    //! False when the device takes no more, such as a printer that was switched off.
    bool add(const VisitSheet &sheet);
    int sheets() const { return m_sheets; }
    //! The last page is whole. Nothing can be added afterwards.
    bool end() { return m_painter.end(); }

    //! Margins of a sheet, millimetres.
    static constexpr double margin_mm = 15;

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    int m_sheets = 0;
};

} // namespace switchyard
