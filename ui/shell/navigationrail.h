// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

class PageRegistry;

//! The dark rail at the left: the registered pages as a list named `Navigation`, icon and label, collapsible to icons.
//! Choosing is moving the current item, by mouse, arrow keys or assistive technology.
class NavigationRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(PageRegistry &pages, QWidget *parent = nullptr);

    //! Marks a page as the current one without asking to go there.
    void setCurrent(const QString &page);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    //! A person chose another page.
    void chosen(const QString &page);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    QListWidgetItem *itemOf(const QString &page) const;

    PageRegistry &m_pages;
    QLabel *m_mark;
    QLabel *m_brand;
    QListWidget *m_list;
    QToolButton *m_toggle;
    bool m_collapsed = false;
};

} // namespace switchyard
