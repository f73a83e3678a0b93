// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QObject>

#include <vector>

namespace switchyard {

//! The pages a window can show. The shell knows no page by name: whoever composes the application adds them here.
class PageRegistry final : public QObject
{
    Q_OBJECT
public:
    using Factory = std::function<Page *(const PageContext &, QWidget *parent)>;

    explicit PageRegistry(QObject *parent = nullptr);

    void add(PageInfo info, Factory make);

    //! In order of PageInfo::order.
    std::vector<PageInfo> pages() const;
    const PageInfo *find(const QString &id) const;
    //! A new page; null for an unknown id. The caller owns it.
    Page *make(const QString &id, ActionRegistry &actions, QWidget *parent) const;

    //! A short text beside the page's name in the rail, such as a count; empty removes it.
    void setBadge(const QString &id, const QString &text);
    QString badge(const QString &id) const;

Q_SIGNALS:
    void pagesChanged();
    void badgeChanged(const QString &id);

private:
    struct Entry
    {
        PageInfo info;
        Factory make;
        QString badge;
    };
    const Entry *entry(const QString &id) const;
    std::vector<Entry> m_entries;
};

} // namespace switchyard
