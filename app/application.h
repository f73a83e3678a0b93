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

class QApplication;

namespace switchyard {

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
    void openDemo();
    void openUnsaved();
    void openProfile(const Profile &profile);
    void openDesk(const Profile &profile, SecretStore &secrets, const Secret &proxyPassword);
    void replaceSession(std::unique_ptr<Session> session, const QString &page);
    void fail(const QString &why, int status);
    bool takeFolder(const QString &folder);
    QString settingsFile(const QUuid &profile) const;

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
    std::unique_ptr<SingleInstance> m_instance;
    Latest<std::optional<Secret>> m_proxyPassword;
    SessionPages m_pages;
    std::unique_ptr<Session> m_session;
};

} // namespace switchyard
