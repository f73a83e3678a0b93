// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuslights.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QEvent>
#include <QPainter>

namespace switchyard {

StateDot::StateDot(QWidget *parent) : QWidget(parent)
{
    setFixedSize(14, 14);
}

void StateDot::setState(ConnectionState state)
{
    m_state = state;
    update();
}

void StateDot::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF c = QRectF(rect()).center();
    switch (m_state) {
    case ConnectionState::Connected:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ok);
        painter.drawEllipse(c, 4, 4);
        break;
    case ConnectionState::Connecting:
        painter.setPen(QPen(t.accent, 2));
        painter.drawEllipse(c, 3.5, 3.5);
        break;
    case ConnectionState::Trouble:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.warn);
        painter.drawPolygon(
            QPolygonF{c + QPointF(0, -5.5), c + QPointF(5.5, 0), c + QPointF(0, 5.5), c + QPointF(-5.5, 0)});
        break;
    case ConnectionState::Offline:
        painter.setPen(QPen(t.muted, 1.5));
        painter.drawEllipse(c, 4.5, 4.5);
        painter.drawLine(c + QPointF(-3, 3), c + QPointF(3, -3));
        break;
    }
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAccessibleDescription(tr("Environment"));
}

QFont EnvironmentBadge::badgeFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return small;
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setText(environment == Environment::Production ? tr("PRODUCTION")
                : environment == Environment::Demo ? tr("DEMO")
                                                   : tr("DEVELOPMENT"));
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    const QFontMetrics fm(badgeFont());
    return {fm.horizontalAdvance(text()) + 16, fm.height() + 3};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    QRect box(QPoint(0, 0), QSize(width(), sizeHint().height()));
    box.moveCenter(rect().center());
    const bool production = m_environment == Environment::Production;
    stylepaint::box(&painter, box, production ? t.alarm : QColor(), production ? QColor() : t.accent,
                    metrics::smallRadius);
    painter.setFont(badgeFont());
    painter.setPen(production ? t.onAlarm : t.accent);
    painter.drawText(box, Qt::AlignCenter, text());
}

WindowFrame::WindowFrame(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    fit();
}

void WindowFrame::fit()
{
    const QRect all(QPoint(0, 0), parentWidget()->size());
    setGeometry(all);
    // Only the border itself belongs to the widget: what lies inside repaints without it.
    setMask(QRegion(all).subtracted(all.adjusted(width, width, -width, -width)));
    raise();
}

bool WindowFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded))
        fit();
    return false;
}

void WindowFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).alarm);
}

} // namespace switchyard
