// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>

namespace switchyard {

//! How a profile reaches its server through a corporate network. Loopback hosts are always reached directly.
struct ProxySettings
{
    enum class Kind {
        System, //!< what the desktop, the environment or a PAC file says
        None,
        Http, //!< CONNECT through host:port
        Socks5,
    };

    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user; //!< empty: no authentication
    Secret password;
};

//! What one connection profile says about its wire. Certificate checks cannot be switched off: there is no member for it.
struct TransportSettings
{
    ProxySettings proxy;
    QString caFile;    //!< PEM bundle trusted besides the system's certificates; empty: none
    bool http2 = true; //!< allow HTTP/2 where the server offers it (ALPN); never over plain http
};

} // namespace switchyard
