// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "loopback.h"

namespace switchyard {

using namespace Qt::StringLiterals;

QByteArray serverKey(Server server)
{
    switch (server) {
    case Server::ProductionUs: return "production-us"_ba;
    case Server::ProductionRestOfWorld: return "production-row"_ba;
    case Server::DevelopmentUs: return "development-us"_ba;
    case Server::DevelopmentRestOfWorld: return "development-row"_ba;
    case Server::Custom: break;
    }
    return "custom"_ba;
}

std::optional<Server> serverFromKey(QByteArrayView key)
{
    for (const Server server : allServers) {
        if (serverKey(server) == key)
            return server;
    }
    return {};
}

QString serverUrl(Server server)
{
    switch (server) {
    case Server::ProductionUs: return u"https://developer-api.partner.us.mygridshare.com"_s;
    case Server::ProductionRestOfWorld: return u"https://developer-api.partner.mygridshare.com"_s;
    case Server::DevelopmentUs: return u"https://developer-api.partner.dev0.us.mygridshare.com"_s;
    case Server::DevelopmentRestOfWorld: return u"https://developer-api.partner.dev0.mygridshare.com"_s;
    case Server::Custom: break;
    }
    return {};
}

Server serverAt(const QUrl &url)
{
    const QString host = url.host(); // QUrl lower-cases it
    for (const Server server : allServers) {
        if (server != Server::Custom && QUrl(serverUrl(server)).host() == host)
            return server;
    }
    return Server::Custom;
}

ServerKind kindOfServer(const QUrl &url)
{
    switch (serverAt(url)) {
    case Server::ProductionUs:
    case Server::ProductionRestOfWorld: return ServerKind::Production;
    case Server::DevelopmentUs:
    case Server::DevelopmentRestOfWorld: return ServerKind::Development;
    case Server::Custom: break;
    }
    return isLoopbackHost(url.host()) ? ServerKind::Simulator : ServerKind::Custom;
}

} // namespace switchyard
