// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "savedviews.h"
#include "tableview.h"

#include <QObject>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace switchyard {

class FilterLine;
class Notice;
class StateSource;
class StateStore;
class ViewButton;

//! What the switcher needs; all of it outlives the switcher.
struct ViewSwitcherParts
{
    FilterLine &filter;
    TableView &table; //!< with its model
    Notice &notice;   //!< where it says what is gone, with a way back; nobody else speaks there
    QWidget &page;    //!< over whose window the sheets open
    //! Registers a command of the page: Page::addCommand().
    std::function<QAction *(const ActionSpec &, std::function<void()>)> addCommand;
    //! The name under which a column of the table is remembered, whatever the language: "postal_code".
    std::function<QString(int)> columnName;
};

//! Saved views of a page's table: filter, sort and columns under a name. Has a button with a menu for the page, the same menu in
//! the menu bar, a command for each view (Alt+1 to Alt+9 for the first ones), and sheets for names. Views that are built in
//! share the columns as a person has arranged them for the page; each own view has its own. Owned by the page.
class ViewSwitcher final : public QObject
{
    Q_OBJECT
public:
    //! \a page is the beginning of the commands' ids: "sites". \a builtIn: see SavedViews.
    ViewSwitcher(const QString &page, std::vector<SavedView> builtIn, const ViewSwitcherParts &parts,
                 QObject *parent = nullptr);

    //! The button, for the place beside the filter line; the layout takes it.
    QWidget *button() const;
    const SavedViews &views() const { return m_views; }

    void apply(int row);

    void saveState(StateStore &store) const;
    //! To be called after the filter line and the table have got their own state back.
    void restoreState(const StateSource &store);

Q_SIGNALS:
    //! What saveState() writes is another now, by a person's decision.
    void stateChanged();

private:
    void addCommands();
    QAction *addOwn(const QString &id, const QString &text, IconName icon, const QList<QKeySequence> &keys,
                    void (ViewSwitcher::*run)());
    void offer();
    void describe();
    void look();

    ViewContent shown() const;
    TableLayout layoutFor(const ViewContent &content) const;
    int columnCalled(const QString &name) const;
    QString inWords(const QString &name) const;

    void openMenu();
    void askToSave();
    void askToRename();
    void update();
    void reset();
    void remove();
    void moveUp();
    void moveDown();

    QString m_page;
    ViewSwitcherParts m_parts;
    SavedViews m_views;
    ViewButton *m_button;
    QMenu &m_menu; //!< the button's
    QActionGroup *m_group;
    std::vector<QAction *> m_choices; //!< one per view, in their order
    std::vector<QAction *> m_own;     //!< what can be done with views, null = a separator
    QAction *m_update = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    std::vector<ViewColumn> m_pageColumns; //!< of the built-in views, while an own view has others; else empty
    std::function<void()> m_undo;
    bool m_applying = false;
};

} // namespace switchyard
