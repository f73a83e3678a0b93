// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wireserver.h"

#include <QByteArray>

namespace switchyard {

//! An HTTP proxy that knows CONNECT and leads every host to one port of this computer.
class ConnectProxy final
{
public:
    //! With `login` (`user:password`) it answers 407 until it gets it.
    explicit ConnectProxy(quint16 target, QByteArray login = {});

    quint16 port() const { return m_server.serverPort(); }
    int tunnels() const { return m_tunnels; }
    QByteArray lastHead() const { return m_lastHead; }

private:
    void serve(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &head);

    quint16 m_target;
    QByteArray m_login;
    int m_tunnels = 0;
    QByteArray m_lastHead;
    WireServer m_server;
};

} // namespace switchyard
