// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"
#include "page.h"

#include <QMainWindow>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace switchyard {

class ActionProvider;
class Clock;
class CommandPalette;
class NavigationRail;
class PageHeader;
class PageRegistry;
class PageStack;
class StateStore;
class StatusStrip;
class TaskModel;
class TaskTray;
class Theme;
class WindowFrame;

//! What a window needs; all of it outlives the window.
struct WindowParts
{
    PageRegistry &pages;
    ActionRegistry &actions;
    Theme &theme;
    TaskModel &tasks;
    StateStore &state; //!< of this profile
    Clock &clock;
};

//! The one window: rail, menu bar, header, pages, status strip. Knows no page by name; registers the shell's own commands.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the rail and names the profile in title and status strip; production gets its frame and badge.
    void setProfile(const QString &name, Environment environment);
    //! No profile: no rail, no header; showAlone() says what there is instead.
    void clearProfile();
    bool hasProfile() const { return m_hasProfile; }

    //! Goes to a page; false when there is none of that id.
    bool go(const Destination &destination);
    //! The first page of the rail, or the one last shown with this profile.
    void goHome();
    //! A full-window page without rail and header, such as first run. Takes ownership; it goes when a registered page is shown.
    void showAlone(Page *page);
    Page *currentPage() const;

    StatusStrip &status() { return *m_status; }
    CommandPalette &commandPalette() { return *m_palette; }

    //! Writes geometry and every page's choices; also done when the window closes.
    void saveState() const;

Q_SIGNALS:
    //! The window was asked to close and has saved its state.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addCommands();
    void addPageCommands();
    void addSchemeCommands();
    void restoreWindow();
    void pageChanged();
    void nameWindow();

    WindowParts m_parts;
    QMenuBar *m_menuBar = nullptr;
    NavigationRail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    PageStack *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    TaskTray *m_tray = nullptr;
    WindowFrame *m_frame = nullptr;
    std::unique_ptr<ActionProvider> m_actionProvider;
    QString m_profile;
    bool m_hasProfile = false;
};

} // namespace switchyard
