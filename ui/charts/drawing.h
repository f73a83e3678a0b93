// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

//! Presents a custom-painted widget to assistive technology as one image with the widget's accessible name and description;
//! the parts that it is put together from are not announced. Call it before naming the widget: a name makes Qt ask for its
//! interface, and it asks once. Every drawing has a table or tree twin with the same content.
void presentAsDrawing(QWidget *widget);

} // namespace switchyard
