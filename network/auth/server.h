// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <array>
#include <optional>

namespace switchyard {

//! Which service a profile talks to: one of the four of the API contract (`servers`), or an address of its own.
enum class Server { ProductionUs, ProductionRestOfWorld, DevelopmentUs, DevelopmentRestOfWorld, Custom };

inline constexpr std::array allServers{Server::ProductionUs, Server::ProductionRestOfWorld, Server::DevelopmentUs,
                                       Server::DevelopmentRestOfWorld, Server::Custom};

//! What is at stake behind an address: shown as a frame and a word wherever a person could take one for the other.
enum class ServerKind {
    Production,  //!< real homes
    Development, //!< the service's own test fleets
    Simulator,   //!< loopback
    Custom,      //!< an address that we do not know; treated with production's care
};

//! Stable name in files: `production-us`, `production-row`, `development-us`, `development-row`, `custom`.
QByteArray serverKey(Server server);
std::optional<Server> serverFromKey(QByteArrayView key);

//! Address of the API; empty for Custom.
QString serverUrl(Server server);
//! The server whose address this is, whatever its case, port 443 or trailing slash; Custom for any other.
Server serverAt(const QUrl &url);

//! By address and not by choice: a custom profile that points at a production server is production.
ServerKind kindOfServer(const QUrl &url);

} // namespace switchyard
