// SPDX-License-Identifier: GPL-3.0-or-later
#include "popuppanel.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace switchyard {

PopupPanel::PopupPanel(const QString &title, QWidget *window) : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
{
    setWindowTitle(title);
    setSizeGripEnabled(false);
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    stylepaint::box(&painter, rect(), t.dark ? t.raised : t.surface, t.control, metrics::radius);
}

void PopupPanel::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // A mask and not a see-through window: without a compositor see-through corners are black.
    setMask(stylepaint::roundedRegion(rect(), metrics::radius));
}

bool PopupPanel::event(QEvent *event)
{
    // Closing at once would close under a child popup (a menu of ours) too: only when the activation left for another window.
    if (event->type() == QEvent::WindowDeactivate && isVisible()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QWidget *active = QApplication::activeWindow();
                if (isVisible() && active != this && !(active && isAncestorOf(active)))
                    reject();
            },
            Qt::QueuedConnection);
    }
    return QDialog::event(event);
}

} // namespace switchyard
