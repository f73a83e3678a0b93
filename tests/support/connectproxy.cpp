// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectproxy.h"

#include <memory>

namespace switchyard {

ConnectProxy::ConnectProxy(quint16 target, QByteArray login)
    : m_target(target), m_login(std::move(login)), m_server([this](QTcpSocket *client) { serve(client); })
{}

void ConnectProxy::serve(QTcpSocket *client)
{
    const auto buffer = std::make_shared<QByteArray>();
    QObject::connect(client, &QIODevice::readyRead, client, [this, client, buffer] {
        *buffer += client->readAll();
        if (buffer->endsWith("\r\n\r\n"))
            open(client, std::exchange(*buffer, {}));
    });
}

void ConnectProxy::open(QTcpSocket *client, const QByteArray &head)
{
    m_lastHead = head;
    if (!head.startsWith("CONNECT ")) {
        client->write("HTTP/1.1 405 Only CONNECT\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if (!m_login.isEmpty() && !head.contains("Proxy-Authorization: Basic " + m_login.toBase64() + "\r\n")) {
        client->write(
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    ++m_tunnels;
    auto *server = new QTcpSocket(client);
    QObject::disconnect(client, &QIODevice::readyRead, nullptr, nullptr);
    QObject::connect(client, &QIODevice::readyRead, server, [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QIODevice::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(server, &QAbstractSocket::connected, client,
                     [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace switchyard
