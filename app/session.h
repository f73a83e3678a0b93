// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "commandreviewer.h"
#include "commandtasks.h"
#include "desk.h"
#include "deskstatus.h"
#include "dialogasker.h"
#include "entityprovider.h"
#include "mainwindow.h"
#include "offlinemode.h"
#include "pageregistry.h"
#include "settingsstore.h"
#include "taskmodel.h"
#include "visitparts.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace switchyard {

class Theme;

//! What a session shows besides the desk's own pages.
struct SessionPages
{
    //! Makes the profile manager, reached by command, or first run where there is no desk.
    std::function<Page *(const PageContext &, QWidget *parent, Asker &)> connections;
};

//! One window, and behind it one desk, or none before a profile is chosen. Switching the profile is another session.
class Session final
{
public:
    //! `settingsFile` keeps the look of this profile's window.
    Session(std::unique_ptr<Desk> desk, const QString &settingsFile, Theme &theme, Clock &clock,
            const SessionPages &pages);
    ~Session();

    //! Ids that --page takes, in the order of the rail.
    static QStringList pageIds();

    //! Tells a person something that belongs to no page.
    void say(const QString &what, const QString &why);
    void show(const QString &page);
    MainWindow &window() { return m_window; }
    Desk *desk() { return m_desk.get(); }
    //! Null without a desk.
    OfflineMode *offline() { return m_offline.get(); }
    ActionRegistry &actions() { return m_actions; }

private:
    void addPages();
    void addProvider(const EntityStore &store, EntityProvider::Kind kind, const QString &page, const QString &key);
    void tellCacheProblem();
    VisitParts visitParts();
    void addOfflineSwitch();
    void offerOnlineCommands();

    std::unique_ptr<Desk> m_desk;
    Clock &m_clock;
    SettingsStore m_settings;
    PageRegistry m_pages;
    ActionRegistry m_actions;
    TaskModel m_tasks;
    std::unique_ptr<CommandTasks> m_commandTasks;
    MainWindow m_window;
    DialogAsker m_asker;
    SessionPages m_made;
    std::unique_ptr<CommandReviewer> m_reviewer;
    std::unique_ptr<OfflineMode> m_offline;
    QAction *m_offlineSwitch = nullptr;
    std::unique_ptr<DeskStatus> m_status;
    std::vector<std::unique_ptr<EntityProvider>> m_providers;
};

} // namespace switchyard
