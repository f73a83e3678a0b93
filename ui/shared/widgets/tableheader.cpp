// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include "metrics.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace switchyard {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false); // one arrow only; ours shows all keys
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(48);
    setMinimumHeight(metrics::rowHeight);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::showKeys(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void TableHeader::setSortable(int column, bool sortable)
{
    if (sortable)
        m_fixed.erase(column);
    else
        m_fixed.insert(column);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (!isSortable(logicalIndex))
        option->state.setFlag(QStyle::State_MouseOver, false);
    const auto at = std::find_if(m_keys.begin(), m_keys.end(),
                                 [logicalIndex](const SortKey &key) { return key.column == logicalIndex; });
    if (at == m_keys.end())
        return;
    option->sortIndicator = at->order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    if (m_keys.size() > 1) {
        static constexpr char16_t places[] = u"\u00B9\u00B2\u00B3\u2074\u2075";
        option->text += QChar(places[std::min<std::size_t>(std::size_t(at - m_keys.begin()), 4)]);
    }
}

} // namespace switchyard
