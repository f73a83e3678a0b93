// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationrail.h"

#include "icons.h"
#include "metrics.h"
#include "pageregistry.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

enum RailRole { IdRole = Qt::UserRole, BadgeRole, IconNameRole };
constexpr int itemHeight = 33;

class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {metrics::railCollapsedWidth, qMax(itemHeight, option.fontMetrics.height() + 15)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const bool collapsed = option.rect.width() <= metrics::railCollapsedWidth;
        const QRect pill = option.rect.adjusted(8, 1, -8, -1);
        if (selected || hover)
            stylepaint::box(painter, pill, selected ? t.railSelected : t.railHover, {}, metrics::radius);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            stylepaint::box(painter, pill, {}, t.railStrong, metrics::radius, 1.5);

        painter->save();
        const QColor ink = selected || hover ? t.railStrong : t.railText;
        painter->setPen(ink);
        const int side = 20;
        const QRect iconRect(collapsed ? pill.center().x() - side / 2 + 1 : pill.left() + 11,
                             pill.center().y() - side / 2 + 1, side, side);
        icon(IconName(index.data(IconNameRole).toInt())).paint(painter, iconRect);

        const QString badge = index.data(BadgeRole).toString();
        QRect text(iconRect.right() + 11, pill.top(), pill.right() - iconRect.right() - 16, pill.height());
        if (!badge.isEmpty() && !collapsed) {
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.88);
            painter->setFont(small);
            const QFontMetrics fm(small);
            const int width = qMax(fm.horizontalAdvance(badge) + 12, 20);
            const QRect box(pill.right() - width - 9, pill.center().y() - 8, width, 17);
            stylepaint::box(painter, box, mixed(t.rail, t.railStrong, 0.22), {}, 8.5);
            painter->setPen(t.railStrong);
            painter->drawText(box, Qt::AlignCenter, badge);
            text.setRight(box.left() - 6);
        } else if (!badge.isEmpty()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.railStrong);
            painter->drawEllipse(QPointF(iconRect.right() + 1, iconRect.top() + 1), 3, 3);
        }
        if (!collapsed) {
            QFont font = option.font;
            font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        }
        painter->restore();
    }
};

//! A label on the rail keeps the rail's ink whatever the palette says.
class RailLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Tokens::of(palette()).railStrong);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

} // namespace

NavigationRail::NavigationRail(PageRegistry &pages, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_mark(new QLabel), m_brand(new RailLabel(u"Switchyard"_s)),
      m_list(new QListWidget), m_toggle(new QToolButton)
{
    m_mark->setPixmap(applicationIcon().pixmap(QSize(28, 28), devicePixelRatioF()));
    m_mark->setFixedWidth(28);
    m_brand->setTextFormat(Qt::PlainText);
    setTextRank(m_brand, TextRank::Heading);

    m_list->setObjectName(u"navigation"_s);
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);

    m_toggle->setObjectName(u"collapseNavigation"_s);
    m_toggle->setAutoRaise(true);
    setVariant(m_toggle, Variant::Rail);
    m_toggle->setIcon(icon(IconName::Rail));
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });

    auto *brandRow = new QHBoxLayout;
    brandRow->setContentsMargins(14, 0, 8, 0);
    brandRow->setSpacing(8);
    brandRow->addWidget(m_mark);
    brandRow->addWidget(m_brand, 1);
    auto *toggleRow = new QHBoxLayout;
    toggleRow->setContentsMargins(13, 4, 8, 8);
    toggleRow->addWidget(m_toggle);
    toggleRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(brandRow);
    column->addWidget(m_list, 1);
    column->addLayout(toggleRow);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(IdRole).toString());
    });
    connect(&pages, &PageRegistry::pagesChanged, this, &NavigationRail::fill);
    connect(&pages, &PageRegistry::badgeChanged, this, [this](const QString &page) {
        if (QListWidgetItem *item = itemOf(page)) {
            item->setData(BadgeRole, m_pages.badge(page));
            item->setData(Qt::AccessibleDescriptionRole, m_pages.badge(page));
        }
    });
    fill();
    setCollapsed(false);
}

void NavigationRail::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
    m_list->clear();
    for (const PageInfo &page : m_pages.pages()) {
        if (!page.inRail)
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(IdRole, page.id);
        item->setData(IconNameRole, int(page.icon));
        item->setData(BadgeRole, m_pages.badge(page.id));
        item->setData(Qt::AccessibleDescriptionRole, m_pages.badge(page.id));
        item->setToolTip(page.title);
    }
    setCurrent(current);
}

QListWidgetItem *NavigationRail::itemOf(const QString &page) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == page)
            return m_list->item(row);
    }
    return nullptr;
}

void NavigationRail::setCurrent(const QString &page)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(itemOf(page));
    m_list->viewport()->update();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metrics::railCollapsedWidth : metrics::railWidth);
    m_brand->setVisible(!collapsed);
    const QString name = collapsed ? tr("Expand navigation") : tr("Collapse navigation");
    m_toggle->setAccessibleName(name);
    m_toggle->setText(name);
    m_toggle->setToolTip(name);
    m_list->doItemsLayout();
    Q_EMIT collapsedChanged(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(palette());
    painter.fillRect(rect(), t.rail);
    if (t.dark)
        stylepaint::hairline(&painter, rect(), Qt::RightEdge, mixed(t.rail, t.outline, 0.6));
}

} // namespace switchyard
