// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "connections.h"
#include "connectiontest.h"
#include "demofleet.h"
#include "keychain.h"
#include "profilestore.h"
#include "secretvault.h"
#include "session.h"
#include "singleinstance.h"
#include "theme.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace switchyard {

class ConnectionsPage;

//! The composition root: profiles, secrets, theme, and the session that is shown. Decides what a start or a switch of the
//! profile shows; the rest is in the parts. Main thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, const CommandLine &line);
    ~Application() override;

    //! Shows the first window, or says on stderr why not and ends with a status.
    void start();
    //! Where everything of this run is kept.
    static QString dataDir(const CommandLine &line);

private:
    void showConnections();
    //! What was chosen before and has not opened yet is not wanted any more.
    void forgetPending();
    void openDemo();
    void openUnsaved();
    void openProfile(const Profile &profile);
    void openDesk(const Profile &profile, SecretStore &secrets, const Secret &proxyPassword);
    void replaceSession(std::unique_ptr<Session> session, const QString &page);
    void fail(const QString &why, int status);
    //! Says why something asked for in a window did not happen; without a window the start has failed.
    void complain(const QString &what, const QString &why);
    bool takeFolder(const QString &folder);
    void raiseWindow();
    QString settingsFile(const QUuid &profile) const;

    QApplication &m_application;
    CommandLine m_line;
    QString m_dataDir;
    SystemClock m_clock;
    Theme m_theme;
    ProfileStore m_profiles;
    Keychain m_keychain;
    SecretVault m_vault;
    Connections m_connections;
    ConnectionTest m_connectionTest;
    SessionSecrets m_sessionSecrets; //!< of the demo and of unsaved profiles
    std::unique_ptr<DemoFleet> m_demo;
    std::unique_ptr<SingleInstance> m_instance;  //!< holds the folder of the session that is shown
    std::unique_ptr<SingleInstance> m_next;      //!< holds the folder of the one that is being opened
    std::unique_ptr<SingleInstance> m_elsewhere; //!< asks another process for its window
    Latest<std::optional<Secret>> m_proxyPassword;
    SessionPages m_pages;
    std::unique_ptr<Session> m_session;
    QPointer<ConnectionsPage> m_connectionsPage;
};

} // namespace switchyard
