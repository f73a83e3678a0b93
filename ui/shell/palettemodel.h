// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteprovider.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace switchyard {

//! The lines of the palette, best first. Rows are PaletteItems; several answers to one question are merged by rank.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, IconNameRole };
    static constexpr int limit = 60;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    //! Ranks \a items against \a text and merges them in.
    void merge(const QString &text, std::vector<PaletteItem> items);
    //! What running \a row means; empty for an unknown row.
    std::function<void()> runOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        PaletteItem item;
        int score;
    };
    std::vector<Line> m_lines;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace switchyard
