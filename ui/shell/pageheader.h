// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class ActionRegistry;

//! The line above a page: its title, its commands as buttons, and the search box that opens the command palette.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(ActionRegistry &actions, QWidget *parent = nullptr);

    void showPage(const QString &id, const QString &title);

Q_SIGNALS:
    //! The search box was clicked, or \a text was typed into it.
    void searchRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    ActionRegistry &m_actions;
    QString m_page;
    std::vector<QAction *> m_shown;
    QLabel *m_title;
    QHBoxLayout *m_buttons;
};

} // namespace switchyard
