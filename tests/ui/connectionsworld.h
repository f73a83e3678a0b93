// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspage.h"
#include "faketransport.h"
#include "manualclock.h"
#include "scriptedasker.h"
#include "scriptedsecrets.h"
#include "tokenendpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace switchyard {

//! A connections page over a store in a folder of its own, a scripted keychain and a scripted network.
struct ConnectionsWorld
{
    //! Hands requests on to the scripted network, which outlives each test's transport.
    class Relay final : public Transport
    {
    public:
        explicit Relay(Transport &target) : m_target(target) {}
        Call<HttpReply> send(const HttpRequest &request, const Secret *token) override
        {
            return m_target.send(request, token);
        }

    private:
        Transport &m_target;
    };

    QTemporaryDir folder;
    ManualClock clock;
    ScriptedSecrets keychain;
    SecretVault vault{keychain, clock};
    QString machineFile = folder.filePath(QStringLiteral("machine.json"));
    ProfileStore store{folder.filePath(QStringLiteral("config/profiles.json")), {machineFile}};
    Connections connections{store, vault, folder.filePath(QStringLiteral("data"))};
    FakeTransport net;
    ConnectionTest test{[this](const Profile &, const Secret &) { return std::make_unique<Relay>(net); }, clock};
    ScriptedAsker asker;
    ActionRegistry actions;
    std::unique_ptr<ConnectionsPage> page;

    Profile add(const QString &name, Server server, const QString &baseUrl = {})
    {
        Profile profile = Profile::create(name);
        profile.setServer(server);
        if (!baseUrl.isEmpty())
            profile.baseUrl = baseUrl;
        profile.tokenUrl = QStringLiteral("https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token");
        profile.clientId = QStringLiteral("4tq9h2m7c1");
        connections.save(profile, Secret("s3cret"), {});
        settle();
        return profile;
    }

    void deploy(const QByteArray &json)
    {
        QFile file(machineFile);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        store.load();
    }

    ConnectionsPage &makePage()
    {
        const PageInfo info{QStringLiteral("connections"), QStringLiteral("Connections"), IconName::Connection, 0,
                            false};
        page = std::make_unique<ConnectionsPage>(PageContext{info, actions},
                                                 ConnectionsPage::Parts{connections, test, asker});
        actions.setCurrentPage(info.id);
        page->resize(1170, 660);
        page->activate();
        settle();
        return *page;
    }

    //! Everything that is queued.
    static void settle()
    {
        for (int n = 0; n < 10; ++n)
            QCoreApplication::sendPostedEvents();
    }
};

} // namespace switchyard
