// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterpopup.h"

#include "accessiblename.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QAccessible>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace switchyard {

namespace {

constexpr int titleRole = Qt::UserRole + 1;
constexpr int padding = metrics::gap;
constexpr int smallestWidth = 280;

//! What is typed at the left, what it means at the right.
class CompletionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &fm = option.fontMetrics;
        const int width = fm.horizontalAdvance(index.data().toString())
            + fm.horizontalAdvance(index.data(titleRole).toString()) + 5 * padding;
        return {width, qMax(metrics::controlHeight - 2, fm.height() + padding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const QRect pill = option.rect.adjusted(padding / 2, 1, -padding / 2, -1);
        if (option.state & QStyle::State_Selected)
            stylepaint::box(painter, pill, t.selection, {}, metrics::smallRadius);
        else if (option.state & QStyle::State_MouseOver)
            stylepaint::box(painter, pill, t.hover, {}, metrics::smallRadius);
        painter->save();
        painter->setFont(option.font);
        const QRect inner = pill.adjusted(padding, 0, -padding, 0);
        const QString text = index.data().toString();
        const QString title = index.data(titleRole).toString();
        const int textWidth = qMin(option.fontMetrics.horizontalAdvance(text) + 1, inner.width());
        const auto draw = [&](const QColor &colour, Qt::Alignment side, int width, const QString &what) {
            const QRect where =
                QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, {width + 1, inner.height()}, inner);
            painter->setPen(colour);
            painter->drawText(where, int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
                              option.fontMetrics.elidedText(what, Qt::ElideRight, width));
        };
        draw(t.text, Qt::AlignLeft, textWidth, text);
        const int room = inner.width() - textWidth - 2 * padding;
        if (room > 3 * padding)
            draw(t.muted, Qt::AlignRight, qMin(room, option.fontMetrics.horizontalAdvance(title) + 1), title);
        painter->restore();
    }
};

} // namespace

FilterPopup::FilterPopup(const QString &name, QWidget *window)
    : QListView(window), m_model(new QStandardItemModel(this))
{
    setNames(this, name);
    setModel(m_model);
    setItemDelegate(new CompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void FilterPopup::offer(const std::vector<FilterCompletion> &completions, const QWidget *line)
{
    m_model->clear();
    for (const FilterCompletion &completion : completions) {
        auto *item = new QStandardItem(completion.text);
        item->setData(completion.title, titleRole);
        if (!completion.title.isEmpty())
            item->setData(QString(completion.text + u' ' + completion.title), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setVisible(!completions.empty());
    if (isVisible())
        place(line);
}

void FilterPopup::place(const QWidget *line)
{
    const QWidget *window = parentWidget();
    int width = smallestWidth;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = qMax(width, sizeHintForIndex(m_model->index(row, 0)).width());
    const int height = sizeHintForRow(0) * m_model->rowCount() + 2 * frameWidth();
    const QPoint below = line->mapTo(window, QPoint(0, line->height() + 2));
    width = qMin(width + 2 * frameWidth(), line->width());
    const int left = isRightToLeft() ? below.x() + line->width() - width : below.x();
    setGeometry(left, below.y(), width, qMin(height, window->height() - below.y()));
    raise();
}

void FilterPopup::step(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = current() < 0 && direction < 0 ? 0 : current();
    setCurrentIndex(m_model->index((from + direction + rows) % rows, 0));
    // A view without the focus tells nobody where it is.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current());
    QAccessible::updateAccessibility(&event);
}

} // namespace switchyard
