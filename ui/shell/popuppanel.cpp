// SPDX-License-Identifier: GPL-3.0-or-later
#include "popuppanel.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace switchyard {

PopupPanel::PopupPanel(const QString &title, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_TranslucentBackground);
    setSizeGripEnabled(false);
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    const QRect panel = rect().adjusted(shadow, shadow, -shadow, -shadow);
    // One soft elevation: a few translucent rings are cheaper and sharper than a blur.
    for (int ring = shadow - 2; ring > 0; ring -= 2) {
        QColor shade(0, 0, 0, t.dark ? 22 : 9);
        stylepaint::box(&painter, panel.adjusted(-ring, -ring + 3, ring, qMin(ring + 3, shadow)), shade, {}, metrics::radius + ring);
    }
    stylepaint::box(&painter, panel, t.dark ? t.raised : t.surface, t.dark ? t.control : t.outline, 10);
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
