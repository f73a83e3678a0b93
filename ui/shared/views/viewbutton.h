// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace switchyard {

//! Stands beside a filter line, says which view is shown and whether it was changed, and opens the menu of all views. A long
//! name is cut; the whole one is in the tool tip.
class ViewButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ViewButton(QWidget *parent = nullptr);

    void tell(const QString &name, bool modified);
    //! A push button's own menu would run an event loop inside the click; this one opens and lets go. Filled by others.
    QMenu &viewMenu() { return *m_menu; }
    //! With \a current chosen, in sight also where the menu has to scroll.
    void openMenu(QAction *current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! openMenu() is wanted.
    void menuRequested();

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    QMenu *m_menu;
    QString m_name;
    bool m_modified = false;
};

//! \a name cut to \a width, for a menu or button: what looks like a mnemonic is none.
QString cutForMenu(const QString &name, const QFontMetrics &metrics, int width);
//! \a text as a tool tip that never is taken for HTML.
QString plainToolTip(const QString &text);

} // namespace switchyard
