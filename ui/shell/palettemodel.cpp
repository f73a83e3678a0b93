// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "fuzzy.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

void PaletteModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void PaletteModel::merge(const QString &text, std::vector<PaletteItem> items)
{
    std::vector<Line> fresh;
    for (PaletteItem &item : items) {
        if (item.matched) {
            fresh.push_back({std::move(item), 0});
            fresh.back().score = fresh.back().item.boost;
            continue;
        }
        const auto title = fuzzyScore(text, item.title);
        // What is not shown must match as it was typed: letters found here and there in it would look like a mistake.
        const bool also = !text.isEmpty() && item.also.contains(text, Qt::CaseInsensitive);
        if (!title && !also)
            continue;
        const int score = std::max(title.value_or(-1000), also ? 0 : -1000) + item.boost;
        fresh.push_back({std::move(item), score});
    }
    if (fresh.empty())
        return;
    beginResetModel();
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_lines));
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.score > b.score; });
    if (m_lines.size() > limit)
        m_lines.resize(limit, Line{{}, 0});
    endResetModel();
}

std::function<void()> PaletteModel::runOf(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? m_lines[std::size_t(row)].item.run : std::function<void()>();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_lines[std::size_t(index.row())].item;
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::AccessibleDescriptionRole: return QStringList{item.detail, item.keys}.join(u' ').trimmed();
    case DetailRole: return item.detail;
    case KeysRole: return item.keys;
    case IconNameRole: return int(item.icon);
    default: return {};
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(34, option.fontMetrics.height() + 16)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const QRect pill = option.rect.adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected)
        stylepaint::box(painter, pill, t.selection, {}, metrics::radius);
    else if (option.state & QStyle::State_MouseOver)
        stylepaint::box(painter, pill, t.hover, {}, metrics::radius);
    painter->save();
    painter->setFont(option.font);
    painter->setPen((option.state & QStyle::State_Selected) ? t.accent : t.muted);
    icon(IconName(index.data(PaletteModel::IconNameRole).toInt()))
        .paint(painter, QRect(pill.left() + 10, pill.center().y() - 8, 18, 18));
    int right = pill.right() - 10;
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    painter->setPen(t.muted);
    if (!keys.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(keys);
        painter->drawText(QRect(right - width, pill.top(), width + 1, pill.height()), Qt::AlignVCenter | Qt::AlignRight,
                          keys);
        right -= width + 16;
    }
    const QString title = index.data().toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int left = pill.left() + 40;
    // One pixel more than the advance: elidedText() measures in fractions and would cut at the rounded width.
    const int titleWidth = qMin(option.fontMetrics.horizontalAdvance(title) + 1, right - left);
    painter->setPen(t.text);
    painter->drawText(QRect(left, pill.top(), titleWidth + 1, pill.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth));
    const int room = right - left - titleWidth - 10;
    if (!detail.isEmpty() && room > 24) {
        painter->setPen(t.muted);
        painter->drawText(QRect(left + titleWidth + 10, pill.top(), room, pill.height()),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, room));
    }
    painter->restore();
}

} // namespace switchyard
