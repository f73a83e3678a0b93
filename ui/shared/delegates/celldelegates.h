// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace switchyard {

//! Cells of text whose colour says its tone (cellroles::ToneRole), such as a muted second-rank column.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

//! Numbers: right-aligned, figures of one width, so that digits and units stand in columns. DisplayRole is the whole text.
class NumberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A state in a cell: as a badge with shape, outline and text where the tone is Warn, Alarm, Ok or Accent, as quiet text else.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! "Last data": fresh is quiet text, late and silent are badges. The model says which with ToneRole
//! (unittext::freshness() and freshnessText() know the limits); a cell without tone is quiet.
class FreshnessDelegate final : public BadgeDelegate
{
    Q_OBJECT
public:
    using BadgeDelegate::BadgeDelegate;
};

//! A line of the recent values (cellroles::SeriesRole): gaps where there is no data, scaled to the cell. DisplayRole is the
//! text that a screen reader gets ("24 h: −1.2 kW to 3.4 kW"); it is not drawn.
class SparklineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace switchyard
