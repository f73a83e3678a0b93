// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncard.h"

#include "badge.h"
#include "connectionwords.h"
#include "metrics.h"
#include "tokens.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int border = 2;

QLabel *bandLabel(const QString &objectName, TextRank rank)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    setTextRank(label, rank);
    return label;
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *content, QWidget *parent)
    : QWidget(parent), m_name(bandLabel(u"serverKind"_s, TextRank::Strong)),
      m_warning(bandLabel(u"serverKindMeaning"_s, TextRank::Body)), m_band(new QWidget)
{
    m_name->setAccessibleDescription(tr("Kind of server"));
    m_warning->setAccessibleDescription(tr("What that means"));
    m_warning->setWordWrap(true);
    auto *line = new QHBoxLayout(m_band);
    line->setContentsMargins(16 + 20, 8, 16, 8);
    line->setSpacing(10);
    line->addWidget(m_name, 0, Qt::AlignVCenter);
    line->addWidget(m_warning, 1, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(border, border, border, border);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(content, 1);
}

void ConnectionCard::tell(ServerKind kind)
{
    m_kind = kind;
    m_name->setText(connectionwords::kindName(kind));
    m_warning->setText(connectionwords::kindWarning(kind));
    const Tone tone = connectionwords::kindTone(kind);
    setInk(m_name,
           tone == Tone::Alarm        ? InkRole::Alarm
               : tone == Tone::Warn   ? InkRole::Warn
               : tone == Tone::Accent ? InkRole::Accent
                                      : InkRole::Muted);
    update();
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const Tone tone = connectionwords::kindTone(m_kind);
    const bool production = m_kind == ServerKind::Production;
    const QColor soft = tone == Tone::Alarm ? t.alarmSoft : tone == Tone::Warn ? t.warnSoft : t.canvas;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = production ? border : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainterPath shape;
    shape.addRoundedRect(box, metrics::radius, metrics::radius);
    painter.fillPath(shape, t.surface);
    painter.save();
    painter.setClipPath(shape);
    const QRectF band(0, 0, this->width(), m_band->geometry().bottom() + 1);
    painter.fillRect(band, soft);
    painter.fillRect(QRectF(0, band.bottom(), this->width(), 1), production ? t.alarm : t.outline);
    painter.restore();
    badge::drawShape(&painter, QRectF(14, band.top() + border, 20, band.height() - border), tone, t);
    painter.setPen(QPen(production ? t.alarm : t.outline, width));
    painter.drawPath(shape);
}

} // namespace switchyard
