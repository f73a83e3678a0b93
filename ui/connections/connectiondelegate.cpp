// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondelegate.h"

#include "badge.h"
#include "connectionlistmodel.h"
#include "connectionwords.h"
#include "tokens.h"

#include <QPainter>

namespace switchyard {

namespace {

constexpr int margin = 12;
constexpr int leading = 3;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {160, 3 * line + 2 * leading + 2 * margin - 4};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const auto kind = ServerKind(index.data(ConnectionListModel::KindRole).toInt());
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.selection : t.hover);
    // A stripe in the alarm colour: production is told apart before a word is read.
    if (kind == ServerKind::Production)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.alarm);
    painter->setPen(t.outline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const int line = option.fontMetrics.height();
    QRect row = option.rect.adjusted(margin + 2, margin - 3, -margin, 0);
    row.setHeight(line);
    painter->setFont(strong(option.font));
    painter->setPen(t.text);
    painter->drawText(row, Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, row.width()));
    row.translate(0, line + leading);
    painter->setFont(option.font);
    painter->setPen(t.muted);
    painter->drawText(row, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(ConnectionListModel::HostRole).toString(),
                                                    Qt::ElideMiddle, row.width()));
    row.translate(0, line + leading);
    const QString name = connectionwords::kindName(kind);
    const Tone tone = connectionwords::kindTone(kind);
    badge::draw(painter, row, tone, name, t);
    if (index.data(ConnectionListModel::ManagedRole).toBool()) {
        row.setLeft(row.left() + badge::size(option.fontMetrics, tone, name).width() + 8);
        painter->setPen(t.muted);
        painter->drawText(row, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(tr("deployed"), Qt::ElideRight, row.width()));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(t.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace switchyard
